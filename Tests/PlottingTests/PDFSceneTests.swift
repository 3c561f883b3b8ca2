import Pictures
import Testing

@testable import Plotting

/// What a page's instructions draw, followed again, is the scene.
@Suite struct PDFSceneTests {
  private let description = PictureDescription(id: "a", title: "A", description: "B.")

  /// One thing to draw, and what is special about it.
  enum Content: String, CaseIterable {
    case rings, dashes, dashesFromBehind, roundCaps, squareCaps, bevels, miters, clips, clipsInClips
    case colors, translucent, translucentLine, image, smoothImage, translucentImage, markers
    case differentMarkers, curves
  }

  private func line(_ points: [(Double, Double)]) -> Path {
    Path(points: points.map { Point($0.0, $0.1) })
  }

  private func stroked(_ stroke: Scene.Stroke) -> Scene.Node {
    .path(Scene.Shape(line([(10, 40), (30, 10), (40, 42), (88.5, 12.25)]), stroke: stroke))
  }

  private func nodes(_ content: Content) throws -> [Scene.Node] {
    let disc = Path.circle(center: Point(40, 25), radius: 20)
    let other = Path.circle(center: Point(55, 25), radius: 12)
    let discs = [disc, other].map { Scene.Node.path(Scene.Shape($0, fill: .red)) }
    let low = Rect(x: 20, y: 30, width: 50, height: 15)
    switch content {
    case .rings:
      return [
        .path(Scene.Shape(Path(disc.elements + other.elements), fill: .red, fillRule: .evenOdd))
      ]
    case .dashes:
      return [stroked(Scene.Stroke(.blue, width: 3, dashes: [7, 2, 1.5], dashOffset: 3))]
    case .dashesFromBehind:
      return [
        stroked(Scene.Stroke(.blue, width: 3, dashes: [7, 4], dashOffset: -3)),
        stroked(Scene.Stroke(.red, width: 1)),
      ]
    case .roundCaps: return [stroked(Scene.Stroke(.blue, width: 9, cap: .round, join: .round))]
    case .squareCaps:
      return [
        stroked(Scene.Stroke(.blue, width: 9, cap: .square)), stroked(Scene.Stroke(.red, width: 5)),
      ]
    case .bevels: return [stroked(Scene.Stroke(.blue, width: 9, join: .bevel))]
    case .miters:
      return [
        stroked(Scene.Stroke(.blue, width: 9, join: .round)), stroked(Scene.Stroke(.red, width: 5)),
      ]
    case .clips: return [.group(Scene.Group(id: "a", clip: low, children: discs))] + discs.suffix(1)
    case .clipsInClips:
      let inner = Scene.Group(
        id: "b", clip: Rect(x: 40, y: 10, width: 20, height: 40), children: discs)
      return [
        .group(
          Scene.Group(
            id: "a", clip: low, children: [.group(inner), stroked(Scene.Stroke(.blue, width: 2))]))
      ]
    case .colors:
      let green = Scene.Group(
        id: "a", clip: low, children: [.path(Scene.Shape(disc, fill: .green))])
      return [
        .path(Scene.Shape(disc, fill: .blue)), .group(green),
        .path(Scene.Shape(other, fill: .blue)),
      ]
    case .translucent:
      return [disc, other].map { .path(Scene.Shape($0, fill: .red.withAlpha(0.4))) }
        + discs.suffix(1)
    case .translucentLine:
      let stroke = Scene.Stroke(.blue.withAlpha(0.5), width: 8)
      return [
        .path(Scene.Shape(disc, fill: .red.withAlpha(0.7), stroke: stroke)),
        stroked(Scene.Stroke(.blue, width: 2)),
      ]
    case .image, .smoothImage, .translucentImage:
      let alpha: UInt8 = content == .translucentImage ? 100 : 255
      let pixels: [UInt8] = [
        255, 0, 0, 255, 0, 255, 0, alpha, 0, 0, 255, 255, 9, 99, 199, alpha, 200, 100, 0, 255, 0, 0,
        0, 255,
      ]
      let picture = try Picture(width: 3, height: 2, pixels: pixels)
      return [
        .image(
          Scene.Image(
            picture, in: Rect(x: 10, y: 5, width: 60, height: 36), isSmooth: content == .smoothImage
          ))
      ]
    case .markers, .differentMarkers:
      let variations =
        content == .markers
        ? []
        : [Scene.Markers.Variation(scale: 1.5, fill: .green), Scene.Markers.Variation(edge: .red)]
      return [
        .markers(
          Scene.Markers(
            shape: .circle(radius: 5), fill: .red, stroke: Scene.Stroke(.blue, width: 2),
            positions: [Point(20.25, 20), Point(40, 31.5), Point(70.125, 12)],
            variations: variations)),
        stroked(Scene.Stroke(.teal, width: 1)),
      ]
    case .curves:
      let path = Path([
        .move(Point(10, 10)), .quad(control: Point(50, 60), end: Point(90, 10)), .close,
        .line(Point(12, 40)),
        .cubic(control1: Point(30, 20), control2: Point(60, 45), end: Point(95, 45)),
      ])
      return [.path(Scene.Shape(path, fill: .aqua, stroke: Scene.Stroke(.blue, width: 1.5)))]
    }
  }

  @Test(arguments: Content.allCases)
  func thePageIsTheScene(content: Content) throws {
    let scene = Scene(
      viewBox: Rect(x: -5, y: 2, width: 110, height: 50), pixelsPerInch: 100, scale: 2,
      background: .white, nodes: try nodes(content))
    var read = try PDFScene.read(
      scene.pdf(description: description), viewBox: scene.viewBox, pixelsPerInch: 100)
    read.scale = scene.scale
    let (expected, actual) = (try scene.picture().pixels, try read.picture().pixels)
    let most = zip(expected, actual).map { abs(Int($0) - Int($1)) }.max() ?? 0
    // Edges are off by a thousandth of a pixel, which may be one of the fifteen rows that Cairo divides a pixel into.
    #expect(expected.count == actual.count)
    #expect(most <= 17)
    #expect(Set(expected).count > 2)
  }
}
