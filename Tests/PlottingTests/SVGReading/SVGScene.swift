import Testing

@testable import Plotting

/// Reads an SVG that the package writes as a scene: what comes out can be held against the picture of the
/// scene that it was made from.
enum SVGScene {
  /// The scene that a document shows on a light page.
  static func read(_ svg: String) throws -> Scene {
    let document = try SVGDocument(svg)
    let root = try #require(document.elements.first)
    let box = (root.attributes["viewBox"] ?? "").split(separator: " ").compactMap { Double($0) }
    try #require(box.count == 4)
    return Scene(
      viewBox: Rect(x: box[0], y: box[1], width: box[2], height: box[3]), pixelsPerInch: 100,
      background: nil, nodes: try SVGParts.read(document).compactMap(node))
  }

  private static func node(_ part: DrawnPart) -> Scene.Node? {
    let node: Scene.Node
    switch part.content {
    case .group: return nil
    case .image(let image): node = .image(image)
    case .shape(let shape):
      node = .path(
        Scene.Shape(
          shape.path, fill: shape.fill.map(color), stroke: shape.line.map(stroke),
          isAntialiased: shape.isAntialiased, fillRule: shape.fillRule))
    }
    return part.clips.reversed().reduce(node) { node, clip in
      .group(Scene.Group(id: "", clip: clip, children: [node]))
    }
  }

  private static func color(_ paint: DrawnShape.Paint) -> Color {
    Color(hex: paint.hex).withAlpha(Double(paint.opacity) / 100)
  }

  private static func stroke(_ line: DrawnShape.Line) -> Scene.Stroke {
    Scene.Stroke(
      color(line.paint), width: Double(line.width) / 1e3, cap: line.cap, join: line.join,
      dashes: line.dashes.map { Double($0) / 1e5 }, dashOffset: Double(line.dashOffset) / 1e5)
  }
}
