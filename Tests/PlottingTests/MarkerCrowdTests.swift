import Pictures
import TestSupport
import Testing

@testable import Plotting

/// Very many markers of one colour are counted and composed at once.
@Suite struct MarkerCrowdTests {
  private let viewBox = Rect(x: 3, y: -2, width: 60, height: 40)
  private let background = RGBA(red: 0.8, green: 0.6, blue: 0.4, alpha: 1)

  /// More places than are drawn in turn, in and around the picture.
  private func places(_ place: (Double, Double) -> Point) -> [Point] {
    var random = SplitMix(state: 5)
    return (0..<MarkerCrowd.leastCount + 500).map { _ in
      place(.random(in: -10...75, using: &random), .random(in: -12...50, using: &random))
    }
  }

  private func centered(_ x: Double, _ y: Double) -> Point {
    Point(x.rounded() + 0.5, y.rounded() + 0.5)
  }

  private func markers(
    at places: [Point], color: Color, radius: Double = 3.47, hasLine: Bool = true
  ) -> Scene.Markers {
    Scene.Markers(
      shape: .circle(radius: radius), fill: color,
      stroke: hasLine ? Scene.Stroke(color, width: 1.3889) : nil, positions: places)
  }

  private func scene(
    _ nodes: [Scene.Node], scale: Double = 1, clip: Rect? = nil, viewBox: Rect? = nil
  ) -> Scene {
    let color = Color(red: background.red, green: background.green, blue: background.blue)
    return Scene(
      viewBox: viewBox ?? self.viewBox, pixelsPerInch: 100, scale: scale, background: color,
      nodes: [.group(Scene.Group(id: "mark", clip: clip, children: nodes))])
  }

  /// What drawing in turn comes to when nothing is rounded on the way: the channels from 0 to 255, pixel by
  /// pixel.
  private func exact(_ markers: Scene.Markers, scale: Double) throws -> [Double] {
    let color = Palette.classic.resolve(try #require(markers.fill))
    let width = Int(viewBox.width * scale)
    var remains = [Double](repeating: 1, count: width * Int(viewBox.height * scale))
    // Black on white, one layer at a time: what is left of the white is what remains.
    for fill in [Color.black, nil] as [Color?] {
      var layer = Scene.Markers(
        shape: markers.shape, fill: fill, stroke: nil, positions: [Point(0.5, 0.5)])
      if fill == nil {
        guard var stroke = markers.stroke else { continue }
        stroke.color = .black
        layer.stroke = stroke
      }
      let reach = 10.0
      let stamp = try Scene(
        viewBox: Rect(minX: -reach, minY: -reach, maxX: reach, maxY: reach), pixelsPerInch: 100,
        scale: scale, background: .white, nodes: [.markers(layer)]
      ).picture()
      for place in markers.positions {
        let left = Int(((place.x - 0.5 - viewBox.minX - reach) * scale).rounded())
        let top = Int(((place.y - 0.5 - viewBox.minY - reach) * scale).rounded())
        for row in 0..<stamp.height where (0..<remains.count / width).contains(top + row) {
          for column in 0..<stamp.width where (0..<width).contains(left + column) {
            let covered = 1 - Double(stamp[column, row][0]) / 255
            remains[(top + row) * width + left + column] *= 1 - color.alpha * covered
          }
        }
      }
    }
    return remains.flatMap { rest in
      [(color.red, background.red), (color.green, background.green), (color.blue, background.blue)]
        .map { 255 * ($0 * (1 - rest) + $1 * rest) }
    }
  }

  /// The greatest distance of a channel from another picture's.
  private func distance(_ picture: Picture, _ channels: [Double]) -> Double {
    var greatest = 0.0
    for pixel in 0..<picture.pixels.count / 4 {
      for channel in 0..<3 {
        let value = Double(picture.pixels[4 * pixel + channel])
        greatest = max(greatest, abs(value - channels[3 * pixel + channel]))
      }
    }
    return greatest
  }

  @Test(
    arguments: [(1, 1), (0.3, 1), (0.05, 1), (0.05, 2), (0.004, 1)] as [(Double, Double)])
  func aCrowdIsWhatDrawingInTurnComesToRoundedOnce(alpha: Double, scale: Double) throws {
    let crowd = markers(at: places(centered), color: Color(hex: 0x1F77B4).withAlpha(alpha))
    let picture = try scene([.markers(crowd)], scale: scale).picture()
    // Half a level for the rounding of the picture, and as much for that of the background.
    #expect(try distance(picture, exact(crowd, scale: scale)) <= 1)
  }

  @Test func fewerMarkersHaveThePixelsThatCairoGivesThem() throws {
    var few = markers(at: places(centered), color: Color.red.withAlpha(0.05))
    few.positions.removeLast(few.positions.count - MarkerCrowd.leastCount + 1)
    let single = few.positions.map { place in
      var one = few
      one.positions = [place]
      return Scene.Node.markers(one)
    }
    #expect(try scene([.markers(few)]).picture() == scene(single).picture())
  }

  @Test func theOrderOfTheMarkersDoesNotShow() throws {
    let crowd = markers(at: places(centered), color: Color.blue.withAlpha(0.1))
    var reversed = crowd
    reversed.positions.reverse()
    #expect(try scene([.markers(crowd)]).picture() == scene([.markers(reversed)]).picture())
  }

  @Test func nothingIsDrawnOutsideTheClip() throws {
    let clip = Rect(x: 10, y: 5, width: 30, height: 20)
    let crowd = markers(at: places(centered), color: Color.red.withAlpha(0.5))
    let cut = try scene([.markers(crowd)], clip: clip).picture()
    let whole = try scene([.markers(crowd)]).picture()
    let empty = try scene([]).picture()
    for row in 0..<cut.height {
      for column in 0..<cut.width {
        let place = Point(viewBox.minX + Double(column) + 0.5, viewBox.minY + Double(row) + 0.5)
        let expected = clip.contains(place) ? whole : empty
        #expect(cut[column, row] == expected[column, row])
      }
    }
  }

  @Test func onATransparentCanvasOpacityAddsUp() throws {
    let crowd = markers(at: places(centered), color: Color.red.withAlpha(0.2))
    let whole = Scene(
      viewBox: viewBox, pixelsPerInch: 100, background: nil, nodes: [.markers(crowd)])
    let picture = try whole.transparentPicture()
    let opacities = picture.pixels.indices.filter { $0 % 4 == 3 }.map { picture.pixels[$0] }
    let seen = opacities.filter { $0 > 0 }.count
    #expect(seen > opacities.count / 2)
    for index in picture.pixels.indices where index % 4 == 3 && picture.pixels[index] > 0 {
      #expect(picture.pixels[index - 3] == 255)
      #expect(picture.pixels[index - 1] == 0)
    }
  }

  /// Each of the markers in a node of its own.
  private func inTurn(_ markers: Scene.Markers) -> [Scene.Node] {
    apart(
      markers.positions.indices.map { index in
        var one = markers
        one.positions = [markers.positions[index]]
        one.variations = markers.variations.isEmpty ? [] : [markers.variations[index]]
        return .markers(one)
      })
  }

  /// So few nodes in a group that they have the pixels that Cairo gives them.
  private func apart(_ nodes: [Scene.Node]) -> [Scene.Node] {
    stride(from: 0, to: nodes.count, by: 1000).map { start in
      .group(Scene.Group(id: "part", children: Array(nodes.dropFirst(start).prefix(1000))))
    }
  }

  /// The distances of the channels of two pictures, in levels.
  private func distances(_ first: Picture, _ second: Picture) -> [Int] {
    zip(first.pixels, second.pixels).map { abs(Int($0) - Int($1)) }
  }

  @Test func opaqueMarkersOfSeveralColoursAreDrawnInTurn() throws {
    var colours = markers(at: places(centered), color: .red)
    colours.stroke?.color = .white
    #expect(try scene([.markers(colours)]).picture() == scene(inTurn(colours)).picture())
  }

  /// A 32nd of a pixel to either side of the nearest stamp changes edges by so many levels, and some lie over
  /// each other.
  private static let mostLevels = 24
  /// So few lie over each other here that most of their edges are seen.
  private let wide = Rect(x: 0, y: 0, width: 600, height: 400)

  /// Places anywhere between the pixels of the wide picture.
  private var scatteredPlaces: [Point] {
    places { Point(($0 + 10) * 7, ($1 + 12) * 6.5) }
  }

  /// Requires that two pictures differ, and hardly: in parts of levels on average.
  private func expectNearby(_ nodes: [Scene.Node], _ others: [Scene.Node]) throws {
    let pictures = try [nodes, others].map { try scene($0, viewBox: wide).picture() }
    let distances = distances(pictures[0], pictures[1])
    let (greatest, sum) = (distances.max() ?? 0, distances.reduce(0, +))
    #expect((1...Self.mostLevels).contains(greatest))
    #expect(Double(sum) / Double(distances.count) < 1)
  }

  @Test(arguments: [1, 0.3])
  func markersBetweenPixelsAreDrawnNearby(alpha: Double) throws {
    let between = markers(at: scatteredPlaces, color: Color.red.withAlpha(alpha))
    try expectNearby([.markers(between)], inTurn(between))
  }

  @Test func markersOfTheirOwnColoursAreDrawnNearby() throws {
    var varied = markers(at: scatteredPlaces, color: .red)
    varied.variations = varied.positions.indices.map { index in
      let color = Color(red: Double(index % 7) / 6, green: 0.5, blue: Double(index % 3) / 2)
      return Scene.Markers.Variation(fill: color, edge: color.withAlpha(0.5))
    }
    try expectNearby([.markers(varied)], inTurn(varied))
  }

  @Test func markersThatFadeOneByOneAreDrawnNearby() throws {
    let places = scatteredPlaces
    let fading = places.enumerated().map { index, place -> Scene.Node in
      let color = Color.blue.withAlpha(0.3 + 0.7 * Double(index) / Double(places.count))
      return .markers(markers(at: [place], color: color))
    }
    try expectNearby(fading, apart(fading))
  }

  @Test func markersOfSeveralSizesAreDrawnInTurn() throws {
    var sizes = markers(at: places { Point($0, $1) }, color: .red)
    sizes.variations = sizes.positions.indices.map { index in
      Scene.Markers.Variation(scale: index % 2 == 0 ? 1 : 0.5)
    }
    #expect(try scene([.markers(sizes)]).picture() == scene(inTurn(sizes)).picture())
  }

  @Test func tooManyInOnePlaceAreOpaqueThere() throws {
    let place = Point(20.5, 20.5)
    let crowd = markers(
      at: Array(repeating: place, count: 200_000), color: Color(hex: 0x123456).withAlpha(0.01))
    let picture = try scene([.markers(crowd)]).picture()
    #expect(picture[17, 22] == SIMD4(0x12, 0x34, 0x56, 255))
    #expect(picture[40, 22] == SIMD4(204, 153, 102, 255))
  }
}
