import TestSupport
import Testing

@testable import Plotting

@Suite struct RegionTracerTests {
  let tracer: RegionTracer

  init() throws {
    tracer = try RegionTracer(x: -2...3, y: -1...1, resolution: 24)
  }

  @Test func oneClassCoversTheWholeRectangle() throws {
    let regions = try tracer.regions { [$0.map { _ in 1.0 }] }
    #expect(regions.count == 1)
    #expect(Set(regions[0][0]) == [Point(-2, -1), Point(3, -1), Point(3, 1), Point(-2, 1)])
  }

  @Test func linearScoresGiveStraightBorders() throws {
    let regions = try tracer.regions { points in
      [points.map { _ in 0.0 }, points.map { 0.5 + 0.7 * $0.x - 1.1 * $0.y }]
    }
    // The line cuts off one corner of the rectangle.
    #expect(regions.map { $0.map(\.count) } == [[3], [5]])
    for region in regions {
      let corners = Rect(minX: -2, minY: -1, maxX: 3, maxY: 1).corners
      let border = region[0].filter { !corners.contains($0) }
      #expect(border.count == 2)
      for point in border {
        #expect(abs(0.5 + 0.7 * point.x - 1.1 * point.y) < 1e-9)
      }
    }
  }

  @Test func borderThroughCornersOfTheLatticeIsFound() throws {
    let tracer = try RegionTracer(x: -1...1, y: -1...1, resolution: 8)
    let regions = try tracer.regions { points in
      [points.map { $0.x - $0.y }, points.map { $0.y - $0.x }]
    }
    for region in regions {
      #expect(abs(Polygons.area(of: region) - 2) < 1e-5)
    }
  }

  @Test func smoothBordersAreFollowed() throws {
    let tracer = try RegionTracer(x: -1...1, y: -1...1, resolution: 64)
    let radius = 0.6
    let regions = try tracer.regions { points in
      [points.map { _ in 0.0 }, points.map { radius * radius - $0.x * $0.x - $0.y * $0.y }]
    }
    let disc = Double.pi * radius * radius
    #expect(regions[1].count == 1)
    #expect(abs(Polygons.area(of: regions[1][0]) - disc) < 2e-3)
    // The region around the disc has a hole, which runs the other way round.
    #expect(regions[0].count == 2)
    #expect(abs(Polygons.area(of: regions[0]) - (4 - disc)) < 2e-3)
    for point in regions[1][0] {
      #expect(abs((point.x * point.x + point.y * point.y).squareRoot() - radius) < 1e-6)
    }
  }

  @Test(arguments: 1...40)
  func regionsOfRandomLinearClassifiersFillTheRectangle(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    let classes = Int.random(in: 2...5, using: &random)
    let weights = (0..<classes).map { _ in
      (0..<3).map { _ in Double.random(in: -1...1, using: &random) }
    }
    func score(_ row: [Double], _ point: Point) -> Double {
      row[0] + row[1] * point.x + row[2] * point.y
    }
    let regions = try tracer.regions { points in
      weights.map { row in points.map { score(row, $0) } }
    }
    let covered = Polygons.area(of: Array(regions.joined()))
    #expect(abs(covered - 10) < 1e-3)
    for _ in 0..<50 {
      let point = Point(
        Double.random(in: -2...3, using: &random), Double.random(in: -1...1, using: &random))
      let scores = weights.map { score($0, point) }.sorted(by: >)
      guard scores[0] - scores[1] > 0.1 else { continue }
      let winner = weights.firstIndex { score($0, point) == scores[0] }
      let holder = regions.firstIndex { Polygons.windings(of: $0, around: point) != 0 }
      #expect(holder == winner)
    }
  }

  @Test func neighboursShareTheirBorderPointForPoint() throws {
    let regions = try tracer.regions { points in
      [
        points.map { -$0.x * $0.x }, points.map { $0.x + $0.y - 0.5 },
        points.map { $0.x - $0.y - 0.5 },
      ]
    }
    let sides = regions.joined().flatMap { polygon in
      zip(polygon, polygon.dropFirst() + polygon.prefix(1)).map { Segment(from: $0, to: $1) }
    }
    let known = Set(sides)
    for side in sides where !isOutline(side) {
      #expect(known.contains(Segment(from: side.to, to: side.from)))
    }
  }

  @Test func missingAndBadScoresAreNamed() {
    #expect(
      throws: PlotError.scores(
        at: nil, problem: "expected scores of one class or more, got none")
    ) {
      _ = try tracer.regions { _ in [] }
    }
    #expect(throws: PlotError.scores(at: nil, problem: "class 1: expected 625 scores, got 2")) {
      _ = try tracer.regions { [$0.map { _ in 0 }, [1, 2]] }
    }
    #expect(throws: PlotError.self) {
      _ = try tracer.regions { [$0.map { $0.x > 2 ? .nan : 0 }] }
    }
  }

  @Test func emptyExtentsAreRefused() {
    #expect(throws: PlotError.self) { try RegionTracer(x: 1...1, y: 0...1) }
    #expect(throws: PlotError.self) { try RegionTracer(x: 0...1, y: 0...Double.infinity) }
    #expect(throws: PlotError.self) { try RegionTracer(x: 0...1, y: 0...1, resolution: 0) }
  }

  private func isOutline(_ side: Segment) -> Bool {
    (side.from.x == side.to.x && [-2, 3].contains(side.from.x))
      || (side.from.y == side.to.y && [-1, 1].contains(side.from.y))
  }

  @Test func scoresOfAsManyClassesAsBeforeAreExpected() {
    var calls = 0
    #expect(throws: PlotError.self) {
      try RegionTracer(x: 0...1, y: 0...1, resolution: 4).regions { points in
        calls += 1
        let rows = [points.map(\.x), points.map(\.y), points.map { _ in 0.4 }]
        return Array(rows.prefix(calls == 1 ? 3 : 1))
      }
    }
  }

  @Test(arguments: [0, -1, Int.max, Int.min])
  func aResolutionThatTakesForeverIsRefused(resolution: Int) {
    #expect(throws: PlotError.self) {
      try RegionTracer(x: 0...1, y: 0...1, resolution: resolution)
    }
  }
}
