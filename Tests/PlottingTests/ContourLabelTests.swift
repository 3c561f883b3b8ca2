import Glibc
import Testing

@testable import Plotting

@Suite struct ContourLabelTests {
  /// A straight line along x, 201 points from 0 to 200.
  private let straight = ContourStretch(
    points: (0...200).map { Point(Double($0), 50) }, isClosed: false)

  private func circle(radius: Double) -> ContourStretch {
    let points = (0...120).map { index in
      AffineTransform.rotation(degrees: 3 * Double(index)).apply(to: Point(radius, 0))
    }
    return ContourStretch(points: points.dropLast() + points.prefix(1), isClosed: true)
  }

  private func placer() throws -> ContourLabelPlacer {
    let context = DrawingContext(
      frame: Rect(x: 0, y: 0, width: 200, height: 100), x: AxisMap(limits: Interval(0...1)),
      y: AxisMap(limits: Interval(0...1)), fonts: try .dejaVuSans())
    return ContourLabelPlacer(labels: ContourLabels(), levels: [100], context: context)
  }

  @Test func aLineIsInterruptedAroundItsNumber() {
    let gap = ContourGap(in: straight, at: 80, width: 20, spacing: 5)
    #expect(gap.angle == 0)
    #expect(gap.stretches.map(\.points.first) == [Point(0, 50), Point(95, 50)])
    #expect(gap.stretches.map(\.points.last) == [Point(65, 50), Point(200, 50)])
  }

  @Test func aGapAtTheEndLeavesOneStretch() {
    let gap = ContourGap(in: straight, at: 195, width: 20, spacing: 5)
    #expect(gap.stretches.map(\.points.last) == [Point(180, 50)])
    #expect(ContourGap(in: straight, at: 100, width: 300, spacing: 5).stretches.isEmpty)
  }

  @Test func aClosedLineIsOpenedAtItsNumber() {
    let gap = ContourGap(in: circle(radius: 50), at: 30, width: 20, spacing: 5)
    #expect(gap.stretches.map(\.isClosed) == [false])
    let points = gap.stretches.first?.points ?? []
    // The number stands at (0, 50), the lowest point as seen; the line begins behind it.
    for (point, x) in [(points.first, -15.0), (points.last, 15.0)] {
      #expect(abs((point?.x ?? .nan) - 50 * x / 50) < 0.3)
      #expect((point?.y ?? 0) > 45)
    }
    #expect(abs(gap.angle) < 1e-9)
    #expect(ContourGap(in: circle(radius: 4), at: 3, width: 20, spacing: 5).stretches.isEmpty)
  }

  @Test(arguments: [(0.0, 0.0), (30, -30), (80, -80), (100, 80), (180, 0), (270, -90)])
  func numbersStandUpright(turn: Double, expected: Double) {
    var line = straight
    line.points = line.points.map(AffineTransform.rotation(degrees: turn).apply(to:))
    let gap = ContourGap(in: line, at: 100, width: 20, spacing: 5)
    // A turn in the scene is clockwise as seen.
    #expect(abs(gap.angle - expected) < 1e-9 || abs(abs(gap.angle - expected) - 180) < 1e-9)
    #expect((-90.0...90).contains(gap.angle))
  }

  /// Numbers, their places (pixels) and angles on a figure of 6.4 by 4.8 inches by Matplotlib 3.8.0:
  /// `contour(X, Y, X * Y + 0.1 * X**2, levels=[-1, -0.5, 0.25, 0.75])` with `clabel`.
  @Test func numbersStandWhereMatplotlibPutsThem() throws {
    let field = SampledField(
      (0...16).map { row in
        (0...32).map { column in
          let (x, y) = (-2 + Double(column) / 8, -1 + Double(row) / 8)
          return x * y + 0.1 * x * x
        }
      }, x: (0...32).map { -2 + Double($0) / 8 }, y: (0...16).map { -1 + Double($0) / 8 })
    try expectNumbers(
      on: field, levels: [-1, -0.5, 0.25, 0.75], size: 10,
      [
        ("−1.00", 529.500, 386.153, 22.781), ("−1.00", 126.500, 98.647, 22.781),
        ("−0.50", 467.500, 345.323, 23.997), ("−0.50", 188.500, 139.477, 23.997),
        ("0.25", 219.500, 279.030, 327.508), ("0.25", 436.500, 205.770, 327.508),
        ("0.75", 173.000, 330.180, 319.202), ("0.75", 483.000, 154.620, 319.202),
      ])
  }

  /// As above, with closed lines: `contour` of the peaks on 41 by 41 nodes with `levels=6`, and `clabel` with
  /// `fontsize=8`.
  @Test func numbersOnClosedLinesStandWhereMatplotlibPutsThem() throws {
    let field = SampledField(x: -3...3, y: -3...3, resolution: 40) { x, y in
      let hill: Double = 3 * (1 - x) * (1 - x) * exp(-x * x - (y + 1) * (y + 1))
      let fold: Double = 10 * (x / 5 - x * x * x - y * y * y * y * y) * exp(-x * x - y * y)
      let bump: Double = exp(-(x + 1) * (x + 1) - y * y) / 3
      return hill - fold - bump
    }
    try expectNumbers(
      on: field, levels: [-7.5, -5, -2.5, 0, 2.5, 5, 7.5, 10], size: 8,
      [
        ("−5.0", 365.200, 323.421, 342.270),
        ("−2.5", 321.462, 316.320, 24.037),
        ("−2.5", 216.400, 208.193, 3.314),
        ("0.0", 464.400, 327.277, 334.167),
        ("0.0", 142.000, 141.050, 340.961),
        ("2.5", 303.200, 295.194, 28.054),
        ("2.5", 414.432, 270.120, 319.130),
        ("2.5", 352.800, 96.405, 350.687),
        ("5.0", 272.931, 150.000, 289.617),
        ("7.5", 340.400, 135.694, 337.928),
      ])
  }

  private func expectNumbers(
    on field: SampledField, levels: [Double], size: Double,
    _ expected: [(text: String, x: Double, y: Double, angle: Double)]
  ) throws {
    let (x, y) = (try #require(extent(of: field.x)), try #require(extent(of: field.y)))
    let context = DrawingContext(
      frame: Rect(minX: 80, minY: 57.6, maxX: 576, maxY: 427.2),
      x: AxisMap(limits: Interval(x)), y: AxisMap(limits: Interval(y)), fonts: try .dejaVuSans())
    let tracer = try ContourTracer(x: field.x, y: field.y, values: field.values)
    var placer = ContourLabelPlacer(
      labels: ContourLabels(size: size), levels: levels, context: context)
    for level in levels {
      var stretches = tracer.lines(at: level).flatMap { $0.stretches(in: context) }
      try placer.label(&stretches, level: level, color: .black)
    }
    #expect(placer.placed.map(\.text) == expected.map(\.text))
    for (number, expected) in zip(placer.placed, expected) {
      let center = number.extent.center
      #expect((center - Point(expected.x, expected.y)).length < 0.01)
      var angle = 0.0
      if case .degrees(let degrees) = number.rotation { angle = degrees }
      let difference = (angle - expected.angle).remainder(dividingBy: 360)
      #expect(abs(difference) < 0.2, "\(angle), expected \(expected.angle)")
    }
  }

  @Test func shortLinesHaveNoNumber() throws {
    var placer = try placer()
    let short = ContourStretch(points: [Point(0, 0), Point(20, 0)], isClosed: false)
    var stretches = [short]
    try placer.label(&stretches, level: 100, color: .black)
    #expect(placer.placed.isEmpty)
    #expect(stretches == [short])
  }

  @Test func otherLevelsHaveNoNumber() throws {
    var placer = try placer()
    var stretches = [straight]
    try placer.label(&stretches, level: 50, color: .black)
    #expect(placer.placed.isEmpty)
    #expect(stretches == [straight])
  }

  @Test func numbersKeepAwayFromEachOther() throws {
    var placer = try placer()
    var (first, second) = ([straight], [straight])
    try placer.label(&first, level: 100, color: .black)
    try placer.label(&second, level: 100, color: .black)
    #expect(placer.placed.count == 2)
    #expect(first != second)
  }

  /// `clabel` of a bent line has its number where the line is straightest.
  @Test func numbersStandWhereTheLineIsStraight() throws {
    var placer = try placer()
    let wavy = (0..<100).map { Point(Double($0), $0.isMultiple(of: 2) ? 0 : 20) }
    let level = (100..<160).map { Point(Double($0), 0) }
    var stretches = [ContourStretch(points: wavy + level, isClosed: false)]
    try placer.label(&stretches, level: 100, color: .black)
    #expect(stretches.count == 2)
    let areLines = stretches.allSatisfy { $0.points.count > 1 }
    #expect(areLines)
    #expect((stretches.first?.points.last?.x ?? 0) > 90)
  }

  @Test func labelsThatCannotBeWrittenAreNamed() {
    let field = SampledField([[0, 1], [1, 2]])
    let mistakes: [(ContourLabels, String)] = [
      (
        ContourLabels(levels: [3]),
        "labelled level of the contour: expected one of its levels, 0.5, 1.0, got 3.0"
      ),
      (
        ContourLabels(size: -1),
        "size of the labels of the contour: expected a number above 0, at most 1000000, got -1.0"
      ),
      (
        ContourLabels(spacing: .nan),
        "spacing of the labels of the contour: expected a number from 0 to 1000000, got nan"
      ),
      (
        ContourLabels(decimals: 99),
        "decimals of the labels of the contour: expected 0 to 22, got 99.0"
      ),
    ]
    for (labels, message) in mistakes {
      #expect {
        try Contour(field, levels: [0.5, 1], labels: labels).validate()
      } throws: {
        "\($0)" == message
      }
    }
  }

  @Test func marksThatCannotBeDrawnAreNamed() {
    let field = SampledField([[0, 1], [1, 2]])
    let mistakes: [(any Mark, String)] = [
      (Contour([[1, 2]]), "number of y of the contour: expected 2 or more, got 1.0"),
      (
        Contour([[1, 2], [3, 4]], x: [0, 1, 2], label: "loss"),
        "contour \"loss\": expected as many x as values in row 0, got 3 and 2"
      ),
      (
        Contour(field, levels: [1, 0.5]),
        "levels of the contour: expected finite numbers, each greater than the one before, got 0.5"
      ),
      (
        Contour(field, width: -1),
        "width of the contour: expected a number from 0 to 1000000, got -1.0"
      ),
      (
        Contour(x: 0...1, y: 0...1, resolution: 0) { x, _ in x },
        "resolution of a sampled field: expected 1 to 4096, got 0.0"
      ),
      (Contour(field, alpha: 2), "alpha of the contour: expected a number from 0 to 1, got 2.0"),
      (Contour(field, zOrder: .nan), "zOrder of the contour: expected a finite number, got nan"),
      (
        FilledContour(field, levels: [1]),
        "number of levels of the filled contour: expected 2 or more, got 1.0"
      ),
      (
        FilledContour(field, levels: [0, .infinity]),
        "levels of the filled contour: expected finite numbers, each greater than the one before, "
          + "got inf"
      ),
      (
        FilledContour(field, alpha: -1),
        "alpha of the filled contour: expected a number from 0 to 1, got -1.0"
      ),
    ]
    for (mark, message) in mistakes {
      #expect {
        try mark.validate()
      } throws: {
        "\($0)" == message
      }
    }
  }

  private func extent(of values: [Double]) -> ClosedRange<Double>? {
    guard let least = values.min(), let greatest = values.max() else { return nil }
    return least...greatest
  }
}
