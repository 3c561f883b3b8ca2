import Pictures
import TestSupport
import Testing

@testable import Plotting

/// Very many small areas one after the other are painted without Cairo, by its rules.
@Suite struct SmallAreaTests {
  private static let viewBox = Rect(x: 3, y: -2, width: 400, height: 300)
  private static let clip = Rect(x: 11, y: 10, width: 350, height: 250)

  /// What is drawn of an area.
  enum Look: String, CaseIterable {
    case face, inside, line, outlined, translucent, unsmoothed, unsmoothedTranslucent

    /// So many levels at most a channel is off what Cairo draws.
    ///
    /// Where an edge goes all the way down a pixel, Cairo computes the area beside it; a fifteenth of
    /// it at a time, as everywhere else, the share of a pixel that a level edge crosses is off by up to half
    /// a fifteenth, 8 levels. Inside and line of one area may be off alike, and several areas lie over each other.
    var mostLevels: Int {
      switch self {
      case .unsmoothed: 0
      case .unsmoothedTranslucent: 4
      case .face, .inside, .line, .outlined, .translucent: 20
      }
    }
  }

  private struct Areas {
    var random = SplitMix(state: 11)

    mutating func number(_ range: ClosedRange<Double>) -> Double {
      .random(in: range, using: &random)
    }

    mutating func color() -> Color {
      Color(red: number(0...1), green: number(0...1), blue: number(0...1))
    }

    mutating func way(_ size: Double) -> Point {
      Point(number(-size...size), number(-size...size))
    }

    /// Three or four corners; some areas have dents, some cross themselves.
    mutating func corners(_ index: Int, size: Double) -> [Point] {
      let corner = Point(number(0...410), number(-10...310))
      if index % 3 == 0 { return (0..<3).map { _ in corner + way(size) } }
      if index % 7 == 0 { return (0..<4).map { _ in corner + way(size) } }
      let (first, second) = (way(size), way(size))
      return [corner, corner + first, corner + first + second, corner + second]
    }

    mutating func shape(_ index: Int, _ look: Look, size: Double) -> Scene.Shape {
      let path = Path(points: corners(index, size: size), closed: true)
      var color = color()
      let line = Scene.Stroke(color, width: 1, join: .round)
      switch look {
      case .face: return Scene.Shape(path, fill: color, stroke: line)
      case .inside: return Scene.Shape(path, fill: color)
      case .line:
        return Scene.Shape(
          path, stroke: Scene.Stroke(color, width: number(0...2.5), join: .round))
      case .outlined:
        return Scene.Shape(path, fill: color, stroke: Scene.Stroke(.ink, width: 1.39, join: .round))
      case .translucent:
        color.alpha = number(0...1)
        return Scene.Shape(path, fill: color, stroke: Scene.Stroke(color, width: 1, join: .round))
      case .unsmoothed: return Scene.Shape(path, fill: color, isAntialiased: false)
      case .unsmoothedTranslucent:
        color.alpha = number(0...1)
        return Scene.Shape(path, fill: color, isAntialiased: false)
      }
    }
  }

  private func nodes(
    _ look: Look, size: Double, count: Int = SmallAreas.leastCount + 500
  ) -> [Scene.Node] {
    var areas = Areas()
    return (0..<count).map { .path(areas.shape($0, look, size: size)) }
  }

  private func scene(
    _ nodes: [Scene.Node], scale: Double = 1, background: Color? = .white
  ) -> Scene {
    Scene(
      viewBox: Self.viewBox, pixelsPerInch: 100, scale: scale, background: background,
      nodes: [.group(Scene.Group(id: "marks", clip: Self.clip, children: nodes))])
  }

  /// So few nodes in a group that Cairo draws them.
  private func apart(_ nodes: [Scene.Node]) -> [Scene.Node] {
    stride(from: 0, to: nodes.count, by: 1000).map { start in
      .group(Scene.Group(id: "part", children: Array(nodes.dropFirst(start).prefix(1000))))
    }
  }

  private func distances(_ first: Picture, _ second: Picture) -> [Int] {
    zip(first.pixels, second.pixels).map { abs(Int($0) - Int($1)) }
  }

  @Test(arguments: Look.allCases, [0.4, 3.0])
  func areasAreWhatCairoDrawsWithinLevels(look: Look, size: Double) throws {
    for scale in [1, 1.5] {
      let nodes = nodes(look, size: size)
      let distances = distances(
        try scene(nodes, scale: scale).picture(), try scene(apart(nodes), scale: scale).picture())
      let (greatest, sum) = (distances.max() ?? 0, distances.reduce(0, +))
      #expect(greatest <= look.mostLevels, "\(look), \(size), \(scale)")
      #expect(Double(sum) / Double(distances.count) <= 0.25, "\(look), \(size), \(scale)")
    }
  }

  @Test func opacitiesAddUpAsInCairo() throws {
    let nodes = nodes(.translucent, size: 2)
    let pictures = try [nodes, apart(nodes)].map {
      try scene($0, background: nil).transparentPicture()
    }
    let opacities = distances(pictures[0], pictures[1]).enumerated().filter { $0.offset % 4 == 3 }
    let greatest = opacities.map(\.element).max() ?? 0
    #expect(greatest <= Look.translucent.mostLevels)
  }

  @Test func fewerAreasHaveThePixelsThatCairoGivesThem() throws {
    let few = nodes(.face, size: 2, count: SmallAreas.leastCount - 1)
    #expect(try scene(few).picture() == scene(apart(few)).picture())
    // One node of another kind parts two rows of them.
    var parted = nodes(.face, size: 2, count: SmallAreas.leastCount + 500)
    parted.insert(.group(Scene.Group(id: "between", children: [])), at: 700)
    #expect(try scene(parted).picture() == scene(apart(parted)).picture())
    #expect(SmallAreas.runs(in: parted[...], scale: 1).isEmpty)
  }

  @Test func aRowOfAreasIsFoundAmongOthers() {
    let other = Scene.Node.group(Scene.Group(id: "other", children: []))
    let areas = nodes(.face, size: 1, count: SmallAreas.leastCount)
    let all = [other, other] + areas + [other] + areas.dropLast() + [other] + areas
    let first = 2..<2 + areas.count
    let last = all.count - areas.count..<all.count
    #expect(SmallAreas.runs(in: all[...], scale: 1) == [first, last])
  }

  @Test func shapesWithDentsAreDrawnByCairo() throws {
    var areas = Areas()
    let nodes = (0..<SmallAreas.leastCount).map { _ -> Scene.Node in
      let corner = Point(areas.number(0...410), areas.number(-10...310))
      let ways = [Point(0, 0), Point(6, 1), Point(1.5, 1.5), Point(1, 6)]
      let path = Path(points: ways.map { corner + $0 }, closed: true)
      let color = areas.color()
      return .path(
        Scene.Shape(path, fill: color, stroke: Scene.Stroke(color, width: 1, join: .round)))
    }
    #expect(!SmallAreas.runs(in: nodes[...], scale: 1).isEmpty)
    #expect(try scene(nodes).picture() == scene(apart(nodes)).picture())
  }

  @Test func whatIsNoAreaWithRoundCornersIsLeftToCairo() {
    let path = Path(points: [.zero, Point(2, 0), Point(0, 2)], closed: true)
    func isTaken(_ shape: Scene.Shape) -> Bool {
      let nodes = [Scene.Node](repeating: .path(shape), count: SmallAreas.leastCount)
      return !SmallAreas.runs(in: nodes[...], scale: 2).isEmpty
    }
    let line = Scene.Stroke(.red, width: 1, join: .round)
    var (pointed, dashed, wide) = (line, line, line)
    pointed.join = .miter
    dashed.dashes = [1, 1]
    wide.width = 2.1
    #expect(isTaken(Scene.Shape(path, fill: .red, stroke: line)))
    for other in [pointed, dashed, wide] {
      #expect(!isTaken(Scene.Shape(path, fill: .red, stroke: other)))
    }
    #expect(!isTaken(Scene.Shape(path, fill: .red, stroke: line, isAntialiased: false)))
    #expect(!isTaken(Scene.Shape(Path(points: [.zero, Point(2, 0), Point(0, 2)]), stroke: line)))
    let many = (0..<40).map { Point(Double($0), Double($0 * $0)) }
    #expect(!isTaken(Scene.Shape(Path(points: many, closed: true), fill: .red)))
  }

  @Test(arguments: [Look.face, .unsmoothedTranslucent])
  func stripesOfAPictureAreThoseOfTheWhole(look: Look) throws {
    let scene = scene(nodes(look, size: 3))
    let whole = try scene.transparentPicture()
    for rows in [1, 7, 64] {
      let stripes = try scene.transparentStripes(mostPixels: rows * whole.width)
      #expect(try stripes.whole() == whole)
    }
  }
}
