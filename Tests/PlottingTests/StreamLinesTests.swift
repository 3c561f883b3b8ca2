import TestSupport
import Testing

@testable import Plotting

@Suite struct StreamLinesTests {
  private let places = (0..<25).map { -3 + 0.25 * Double($0) }

  private func lines(
    density: Double = 1, _ vector: (Double, Double) -> Point
  ) throws -> StreamLines {
    try StreamLines(
      x: places, y: places, vectors: places.map { y in places.map { x in vector(x, y) } },
      density: density)
  }

  /// Matplotlib 3.8.0: `streamplot(x, y, -1 - X**2 + Y, 1 + X - Y**2)` on 25 x 25 points from -3 to 3.
  @Test func linesAreMatplotlibs() throws {
    let lines = try lines { x, y in Point(-1 - x * x + y, 1 + x - y * y) }.lines
    #expect(lines.count == 73)
    #expect(lines.map(\.count).reduce(0, +) == 1022)
    let expected =
      [
        (36, Point(3.0, -1.5261160550656778), Point(-3.0, -3.0)),
        (8, Point(-1.7153192860751312, -2.1757074333405506), Point(-2.586206896551724, -3.0)),
        (16, Point(-0.23124536093847015, -1.2463780204033934), Point(-2.3793103448275863, -3.0)),
        (6, Point(-1.6380948568335671, -2.4053478579359595), Point(-2.1724137931034484, -3.0)),
        (12, Point(-0.39862355818971196, -1.5493364720021756), Point(-1.7586206896551722, -3.0)),
      ] as [(Int, Point, Point)]
    for (line, (count, first, last)) in zip(lines, expected) {
      #expect(line.count == count)
      let start = line.first.map { ($0 - first).length } ?? .infinity
      let end = line.last.map { ($0 - last).length } ?? .infinity
      #expect(start < 1e-9)
      #expect(end < 1e-9)
    }
    let middle = lines[0][lines[0].count / 2]
    #expect((middle - Point(-0.40224974846243544, -1.1640711366062053)).length < 1e-9)
    let last = try #require(lines.last)
    #expect((last[0] - Point(0.12601997113140984, -0.09631490883099714)).length < 1e-9)
  }

  /// The same of `streamplot(x, y, -Y, X + 0.3 * Y, density=0.5)`.
  @Test func linesAreMatplotlibsAtAnotherDensity() throws {
    let lines = try lines(density: 0.5) { x, y in Point(-y, x + 0.3 * y) }.lines
    #expect(lines.count == 31)
    #expect(lines.map(\.count).reduce(0, +) == 391)
    #expect((lines[3][0] - Point(1.1918857554093059, -1.0909107471189998)).length < 1e-9)
  }

  /// Between two points of a line the field goes from one towards the other.
  @Test func linesFollowTheField() throws {
    let found = try lines { x, y in Point(-y, x) }.lines
    #expect(found.count > 5)
    for line in found {
      for (from, to) in zip(line, line.dropFirst()) where from != to {
        let middle = (from + to) * 0.5
        let (step, flow) = (to - from, Point(-middle.y, middle.x))
        guard flow.length > 0.2 else { continue }
        let cosine = (step.x * flow.x + step.y * flow.y) / (step.length * flow.length)
        #expect(cosine > 0.98)
      }
    }
  }

  @Test func cellsGoAroundFromTheLowerLeftInwards() {
    let cells = StreamMask(side: 3).cellsFromOutside
    let expected =
      [
        (0, 0), (1, 0), (2, 0), (2, 1), (2, 2), (1, 2), (0, 2), (0, 1), (1, 1),
      ] as [(Int, Int)]
    #expect(cells.map(\.column) == expected.map(\.0))
    #expect(cells.map(\.row) == expected.map(\.1))
    #expect(Set(StreamMask(side: 10).cellsFromOutside).count == 100)
    #expect(StreamMask(side: 1).cellsFromOutside.count == 1)
  }

  /// Whatever a field is like, lines end, and nothing that is no number is drawn.
  @Test(arguments: 0..<20) func anyFieldHasFiniteLines(seed: Int) throws {
    var random = SplitMix(state: UInt64(seed))
    let strange: [Double] = [
      0, .nan, .infinity, -.infinity, 1e300, .leastNonzeroMagnitude, -.leastNonzeroMagnitude, 1,
    ]
    func number() -> Double {
      Int.random(in: 0..<3, using: &random) == 0
        ? strange[Int.random(in: 0..<strange.count, using: &random)]
        : Double.random(in: -1...1, using: &random)
    }
    let side = Int.random(in: 2...7, using: &random)
    let places = (0..<side).map(Double.init)
    let field = try StreamLines(
      x: places, y: places,
      vectors: (0..<side).map { _ in (0..<side).map { _ in Point(number(), number()) } })
    let areFinite = field.lines.joined().allSatisfy(\.isFinite)
    #expect(areFinite)
    let scene = try Figure(width: 2, height: 2) { Axes { field } }.layout().scene()
    _ = try scene.picture()
  }

  @Test func aFieldWithoutFlowHasNoLines() throws {
    let field = try lines { _, _ in .zero }
    #expect(field.lines.isEmpty)
    #expect(try Figure { Axes { field } }.layout().axes[0].marks[0].nodes.isEmpty)
  }

  @Test func limitsDoNotPassTheEdgesOfTheField() throws {
    let field = try StreamLines(x: 0...4, y: -1...1) { Point(1, $0.x * 0) }
    let axes = try Figure { Axes { field } }.layout().axes[0]
    #expect(axes.x.limits == Interval(from: 0, to: 4))
    #expect(axes.y.limits == Interval(from: -1, to: 1))
  }

  @Test func linesAndArrowsHaveTheNextColourOfTheCycle() throws {
    let field = try StreamLines(x: 0...4, y: -1...1, density: 0.2, label: "flow") { _ in Point(1, 0)
    }
    let axes = Axes { field }.legend(.best)
    #expect(axes.legendEntries.map(\.label) == ["flow"])
    let nodes = try Figure { axes }.layout().axes[0].marks[0].nodes
    guard case .path(let shape)? = nodes.first else {
      Issue.record("no lines")
      return
    }
    #expect(shape.stroke?.color == .cycle[0])
    // A shaft and a head for each line.
    #expect(nodes.count == 1 + 2 * field.lines.count)
  }

  @Test func whatMakesNoFieldIsRefused() throws {
    let row = [Point(1, 0), Point(1, 0)]
    #expect(throws: PlotError.self) { try StreamLines(x: [0], y: [0, 1], vectors: [row, row]) }
    #expect(throws: PlotError.self) { try StreamLines(x: [0, 1], y: [0, 1], vectors: [row]) }
    #expect(throws: PlotError.self) {
      try StreamLines(x: [1, 0], y: [0, 1], vectors: [row, row])
    }
    #expect(throws: PlotError.self) {
      try StreamLines(x: [0, 1, 3], y: [0, 1], vectors: [row + [.zero], row + [.zero]])
    }
    #expect(throws: PlotError.self) {
      try StreamLines(x: [0, .infinity], y: [0, 1], vectors: [row, row])
    }
    #expect(throws: PlotError.self) {
      try StreamLines(x: 0...1, y: 0...1, resolution: 1) { _ in .zero }
    }
    for density in [0, -1, .nan, 1e9] as [Double] {
      #expect(throws: PlotError.self) {
        try StreamLines(x: 0...1, y: 0...1, density: density) { _ in .zero }
      }
    }
    #expect(throws: PlotError.self) {
      try Figure { try Axes { try StreamLines(x: 0...1, y: 0...1, alpha: 2) { _ in Point(1, 0) } } }
    }
  }
}
