import TestSupport
import Testing

@testable import Plotting

@Suite struct ContourTracerTests {
  @Test func thereAreFixtures() {
    #expect(ContourFixture.all.count >= 12)
  }

  /// The same lines in the same order, each from the same vertex on: labels are placed by that.
  @Test(arguments: ContourFixture.all)
  func linesAreThoseOfMatplotlib(fixture: ContourFixture) throws {
    let tracer = try fixture.tracer()
    for (level, expected) in zip(fixture.levels, fixture.lines) {
      let lines = tracer.lines(at: level).map { line in
        line.points + (line.isClosed ? line.points.prefix(1) : [])
      }
      #expect(lines.map(\.count) == expected.map { $0.points.count / 2 }, "level \(level)")
      for (line, expected) in zip(lines, expected) {
        for (found, point) in zip(line, ContourFixture.points(expected.points)) {
          #expect(Polygons.distance(found, point) < 1e-9, "level \(level)")
        }
      }
    }
  }

  @Test(arguments: ContourFixture.all)
  func areasBetweenLevelsAreThoseOfMatplotlib(fixture: ContourFixture) throws {
    let layers = try fixture.tracer().layers(
      between: [-.infinity] + fixture.levels + [.infinity])
    #expect(layers.count == fixture.filled.count)
    for (index, (layer, expected)) in zip(layers, fixture.filled).enumerated() {
      let found = layer.map(Polygons.canonical).filter { $0.count > 2 }
      let known = expected.map(ContourFixture.points).map(Polygons.canonical)
        .filter { $0.count > 2 }
      #expect(found.count == known.count, "layer \(index)")
      for polygon in known {
        #expect(
          found.contains { isEqual($0, polygon) }, "layer \(index) lacks \(polygon)")
      }
    }
  }

  private func isEqual(_ first: [Point], _ second: [Point]) -> Bool {
    first.count == second.count
      && zip(first, second).allSatisfy { Polygons.distance($0, $1) < 1e-6 }
  }

  @Test func greaterValuesLieToTheLeft() throws {
    let tracer = try ContourTracer(x: [0, 1], y: [0, 1], values: [[0, 1], [0, 1]])
    #expect(
      tracer.lines(at: 0.25) == [
        ContourLine(points: [Point(0.25, 1), Point(0.25, 0)], isClosed: false)
      ])
  }

  @Test func whatEqualsTheLevelLiesBelowIt() throws {
    let tracer = try ContourTracer(x: [0, 1], y: [0, 1], values: [[0, 1], [0, 1]])
    #expect(tracer.lines(at: 1).isEmpty)
    #expect(tracer.lines(at: 0).count == 1)
    #expect(tracer.polygons(from: 0, to: 1).count == 1)
    #expect(tracer.polygons(from: -1, to: 0).map(Polygons.area(of:)) == [0])
  }

  @Test func fallingCoordinatesDescribeTheSameField() throws {
    for fixture in ContourFixture.all {
      let upright = try fixture.tracer()
      let turned = try ContourTracer(
        x: fixture.x.reversed(), y: fixture.y.reversed(),
        values: fixture.rows.reversed().map { $0.reversed() })
      for level in fixture.levels { #expect(upright.lines(at: level) == turned.lines(at: level)) }
    }
  }

  @Test func aLevelThatIsNoNumberHasNoLines() throws {
    let tracer = try ContourTracer(x: [0, 1], y: [0, 1], values: [[0, 1], [0, 1]])
    #expect(tracer.lines(at: .nan).isEmpty)
    #expect(tracer.lines(at: .infinity).isEmpty)
    #expect(tracer.polygons(from: 1, to: 0).isEmpty)
    #expect(tracer.polygons(from: .nan, to: 0).isEmpty)
    #expect(tracer.layers(between: []).isEmpty)
  }

  @Test func hugeValuesDoNotOverflow() throws {
    let tracer = try ContourTracer(
      x: [-1e308, 1e308], y: [0, 1], values: [[-1.7e308, 1.7e308], [-1.7e308, 1.7e308]])
    let points = tracer.lines(at: 0).flatMap(\.points)
    #expect(points == [Point(0, 1), Point(0, 0)])
  }

  @Test func whatIsNoGridIsNamed() {
    let mistakes: [([Double], [Double], [[Double]], String)] = [
      ([0, 1], [0, 1], [[1, 2]], "contours: expected as many y as rows of values, got 2 and 1"),
      (
        [0, 1], [0, 1], [[1, 2], [1]],
        "contours: expected as many x as values in row 1, got 2 and 1"
      ),
      ([0], [0, 1], [[1], [2]], "number of x of the contours: expected 2 or more, got 1.0"),
      ([], [], [], "number of x of the contours: expected 2 or more, got 0.0"),
      (
        [0, 1], [2, 2], [[1, 2], [1, 2]],
        "y of the contours: expected finite numbers, each greater than the one before, or each less, "
          + "got 2.0"
      ),
      (
        [0, .nan], [2, 1], [[1, 2], [1, 2]],
        "x of the contours: expected finite numbers, each greater than the one before, or each less, "
          + "got nan"
      ),
    ]
    for (x, y, values, message) in mistakes {
      #expect {
        _ = try ContourTracer(x: x, y: y, values: values)
      } throws: {
        "\($0)" == message
      }
    }
  }
}
