import TestSupport
import Testing

@testable import Plotting

@Suite struct SVGPathTests {
  private func data(_ path: Path, decimals: Int = 2) -> String {
    var text = SVGText()
    text.write(path: path, decimals: decimals)
    return String(decoding: text.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    (0, "0"), (-0.0, "0"), (1, "1"), (-12, "-12"), (0.5, ".5"), (-0.25, "-.25"), (3.14159, "3.14"),
    (2.996, "3"), (0.004, "0"), (-0.004, "0"), (1234.5, "1234.5"), (0.05, ".05"),
    (.nan, "0"), (.infinity, "1000000000"), (-1e300, "-1000000000"),
  ])
  func numbersAreShort(value: Double, written: String) {
    #expect(ShortNumber(value).text == written)
  }

  @Test func stepsAreRelativeAndLettersAreNotRepeated() {
    let path = Path([
      .move(Point(10, 10)), .line(Point(12, 11)), .line(Point(11, 10)), .line(Point(11, 15)),
      .line(Point(15, 15)), .quad(control: Point(16, 15), end: Point(16, 16)),
      .cubic(control1: Point(16, 17), control2: Point(15, 18), end: Point(14, 18)), .close,
      .move(Point(0.5, 0.5)), .line(Point(1, 0)),
    ])
    #expect(
      data(path)
        == "M10 10l2 1-1-1v5h4q1 0 1 1c0 1-1 2-2 2zm-9.5-9.5l.5-.5")
  }

  @Test func stepsOfNoLengthAreLeftOutButForTheFirst() {
    let dot = Path([.move(Point(1, 1)), .line(Point(1, 1)), .line(Point(1, 1))])
    #expect(data(dot) == "M1 1h0")
  }

  @Test func aMoveBehindAMoveIsNoLine() {
    let path = Path([
      .move(Point(1, 1)), .move(Point(2, 1)), .move(Point(3, 1)), .line(Point(3, 2)),
    ])
    #expect(data(path) == "M1 1m1 0m1 0v1")
  }

  @Test func roundingErrorsDoNotAddUp() throws {
    let points = (0...3000).map { Point(Double($0) / 3, Double($0 % 2)) }
    var x = 0.0
    var parser = data(Path(points: points))[...]
    parser.removeFirst(2)
    // Each step is "l<dx> <dy>" or its repetition; dx is what adds up.
    for step in parser.split(whereSeparator: { "l ".contains($0) }).flatMap({ numbers(in: $0) })
      .dropFirst().enumerated() where step.offset % 2 == 0
    {
      x += step.element
    }
    #expect(abs(x - 1000) < 0.006)
  }

  /// The numbers in a text that has them one behind the other: `1.5-2`.
  private func numbers(in text: Substring) -> [Double] {
    var parts: [String] = []
    for character in text {
      if character == "-" || parts.isEmpty { parts.append("") }
      parts[parts.count - 1].append(character)
    }
    return parts.compactMap(Double.init)
  }

  @Test func straightRunsAreThinnedOut() {
    let points = (0...1000).map { Point(Double($0), max(0, Double($0) - 500)) }
    let path = Path(points: points).simplified(tolerance: 0.02)
    #expect(path == Path(points: [points[0], points[500], points[1000]]))
  }

  @Test func curvesAndClosesBreakRuns() {
    let path = Path([
      .move(.zero), .line(Point(1, 0)), .line(Point(2, 0)),
      .quad(control: Point(3, 0), end: Point(3, 1)), .line(Point(3, 2)), .line(Point(3, 3)), .close,
      .line(Point(-1, 0)), .line(Point(-2, 0)),
    ])
    #expect(
      path.simplified(tolerance: 0.02)
        == Path([
          .move(.zero), .line(Point(2, 0)), .quad(control: Point(3, 0), end: Point(3, 1)),
          .line(Point(3, 3)), .close, .line(Point(-2, 0)),
        ]))
  }

  @Test func aLineThatTurnsBackKeepsItsTurn() {
    let path = Path(points: [.zero, Point(10, 0), Point(5, 0)])
    #expect(path.simplified(tolerance: 0.02) == path)
  }

  @Test func simplifiedPathsStayWithinTheTolerance() {
    var random = SplitMix(state: 3)
    for _ in 0..<50 {
      var height = 0.0
      let points = (0..<400).map { index -> Point in
        height += Double.random(in: -0.05...0.05, using: &random)
        return Point(Double(index) * 0.2, height)
      }
      let kept = Path(points: points).simplified(tolerance: 0.02).points
      #expect(kept.count < points.count)
      for point in points {
        let nearest = zip(kept, kept.dropFirst()).map { distance(of: point, from: $0, $1) }.min()
        #expect((nearest ?? 1) <= 0.02 + 1e-9)
      }
    }
  }

  private func distance(of point: Point, from a: Point, _ b: Point) -> Double {
    let (along, offset) = (b - a, point - a)
    let length = along.x * along.x + along.y * along.y
    let share = length > 0 ? min(max((along.x * offset.x + along.y * offset.y) / length, 0), 1) : 0
    let rest = offset - along * share
    return (rest.x * rest.x + rest.y * rest.y).squareRoot()
  }
}
