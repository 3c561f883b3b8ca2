import Testing

@testable import Plotting

@Suite struct VectorFieldTests {
  private let fonts: FontFamily

  init() throws { fonts = try .dejaVuSans() }

  /// Matplotlib's axes in a figure of the usual size, with limits -1 to 3 and -1 to 4.
  private var context: DrawingContext {
    DrawingContext(
      frame: Rect(x: 80, y: 57.6, width: 496, height: 369.6),
      x: AxisMap(limits: Interval(-1...3)), y: AxisMap(limits: Interval(-1...4)), fonts: fonts)
  }

  private let points = [Point(0, 0), Point(1, 0.5), Point(2, 2), Point(0.5, 1.5)]
  private let vectors = [Point(1, 0), Point(0.5, -0.7), Point(0.03, 0.02), Point(0, 0.25)]

  /// The corners of all arrows.
  private func corners(_ field: VectorField) -> [Point] {
    field.layout(in: context).nodes.flatMap { node -> [Point] in
      guard case .path(let shape) = node else { return [] }
      return shape.path.elements.compactMap { element in
        switch element {
        case .move(let point), .line(let point): point
        default: nil
        }
      }
    }
  }

  private func expect(
    _ field: VectorField, _ expected: [(Double, Double)],
    location: SourceLocation = #_sourceLocation
  ) throws {
    let found = corners(field)
    try #require(found.count == expected.count, sourceLocation: location)
    for (point, place) in zip(found, expected) {
      let distance = (point - Point(place.0, place.1)).length
      #expect(distance < 2e-6, "\(point) for \(place)", sourceLocation: location)
    }
  }

  @Test func everyArrowIsClosed() {
    let paths = VectorField(points, vectors: vectors).layout(in: context).nodes
      .compactMap { node -> Path? in
        if case .path(let shape) = node { shape.path } else { nil }
      }
    let elements = paths.flatMap(\.elements)
    let starts = elements.indices.filter { index in
      if case .move = elements[index] { true } else { false }
    }
    #expect(starts.count == points.count)
    let ends = Array(starts.dropFirst()) + [elements.count]
    #expect(ends.map { elements[$0 - 1] } == [Path.Element](repeating: .close, count: ends.count))
  }

  // Corners of `Axes.quiver(...)` of Matplotlib 3.8.0 in pixels from the upper left: `_make_verts` times
  // `_trans_scale` plus the offsets, without the corners that close an arrow.

  @Test func cornersAreMatplotlibsWhereTheScaleIsFound() throws {
    try expect(
      VectorField(points, vectors: vectors),
      [
        (204.0, 351.42), (238.614814, 351.42), (236.754814, 347.7), (255.354814, 353.28),
        (236.754814, 358.86), (238.614814, 355.14), (204.0, 355.14), (329.513544, 315.238897),
        (345.461024, 337.565368), (347.407009, 333.889618), (353.677407, 352.26837),
        (338.325744, 340.376236), (342.433935, 339.727574), (326.486456, 317.401103),
        (453.547614, 204.408258), (451.880292, 203.583856), (450.332678, 204.615599),
        (450.452386, 206.471742), (452.119708, 207.296144), (453.667322, 206.264401),
        (264.71613, 242.4), (264.71613, 241.11613), (262.148389, 242.4), (266.0, 229.561297),
        (269.851611, 242.4), (267.28387, 241.11613), (267.28387, 242.4),
      ] as [(Double, Double)])
  }

  @Test func cornersAreMatplotlibsAboutTheMiddle() throws {
    try expect(
      VectorField(
        [points[0], points[3]] + [points[1], points[2]],
        vectors: [vectors[0], vectors[3]]
          + [vectors[1], vectors[2]], pivot: .middle),
      [
        (178.322593, 351.42), (212.937407, 351.42), (211.077407, 347.7), (229.677407, 353.28),
        (211.077407, 358.86), (212.937407, 355.14), (178.322593, 355.14),
        (264.71613, 248.819352), (264.71613, 247.535481), (262.148389, 248.819352),
        (266.0, 235.980648), (269.851611, 248.819352), (267.28387, 247.535481),
        (267.28387, 248.819352), (316.674841, 297.264712), (332.62232, 319.591183),
        (334.568306, 315.915433), (340.838703, 334.294185), (325.48704, 322.402051),
        (329.595232, 321.753389), (313.647752, 299.426918), (453.547614, 204.408258),
        (451.880292, 203.583856), (450.332678, 204.615599), (450.452386, 206.471742),
        (452.119708, 207.296144), (453.667322, 206.264401),
      ] as [(Double, Double)])
  }

  @Test func cornersAreMatplotlibsThatEndAtTheirPoints() throws {
    try expect(
      VectorField(points, vectors: vectors, scale: 4, pivot: .tip),
      [
        (80.0, 351.42), (187.26, 351.42), (185.4, 347.7), (204.0, 353.28), (185.4, 358.86),
        (187.26, 355.14), (80.0, 355.14), (267.513544, 228.438897), (319.783617, 301.616999),
        (321.729602, 297.941248), (328.0, 316.32), (312.648337, 304.427867),
        (316.756528, 303.779205), (264.486456, 230.601103), (448.032, 207.548),
        (448.404, 207.3), (447.536, 206.804), (452.0, 205.44), (449.024, 209.036),
        (448.9, 208.044), (448.528, 208.292), (264.14, 273.4), (264.14, 259.14),
        (260.42, 261.0), (266.0, 242.4), (271.58, 261.0), (267.86, 259.14), (267.86, 273.4),
      ] as [(Double, Double)])
  }

  @Test func cornersAreMatplotlibsInDataUnits() throws {
    try expect(
      VectorField(
        Array(points.prefix(2)), vectors: Array(vectors.prefix(2)), scale: 1, scaleUnits: .xy,
        angles: .xy),
      [
        (204.0, 351.42), (311.26, 351.42), (309.4, 347.7), (328.0, 353.28), (309.4, 358.86),
        (311.26, 355.14), (204.0, 355.14), (329.191794, 314.891985), (378.339657, 355.90984),
        (379.29523, 351.862016), (390.0, 368.064), (372.144466, 360.430107),
        (375.956069, 358.765871), (326.808206, 317.748015),
      ] as [(Double, Double)])
  }

  @Test func cornersAreMatplotlibsAlongTheData() throws {
    let found = corners(VectorField(points, vectors: vectors, angles: .xy))
    let expected =
      [
        (329.191794, 314.891985), (350.256616, 332.472278), (351.212188, 328.424453),
        (361.916959, 344.626437),
      ] as [(Double, Double)]
    for (point, place) in zip(found[7..<11], expected) {
      let distance = (point - Point(place.0, place.1)).length
      #expect(distance < 2e-6)
    }
  }

  @Test func cornersAreMatplotlibsInHeightsOfTheAxes() throws {
    let found = corners(
      VectorField(points, vectors: vectors, scale: 3, scaleUnits: .height, width: 0.01))
    #expect((found[3] - Point(327.2, 353.28)).length < 2e-6)
    #expect((found[10] - Point(389.6, 402.56)).length < 2e-6)
    #expect((found[23] - Point(266, 211.6)).length < 2e-6)
  }

  @Test func cornersAreMatplotlibsWhereTheScaleOfTheDataIsFound() throws {
    let found = corners(VectorField(points, vectors: vectors, scaleUnits: .xy))
    #expect((found[3] - Point(264.146316, 353.28)).length < 2e-6)
    #expect((found[10] - Point(350.767392, 348.194349)).length < 2e-6)
  }

  @Test func arrowsAreAsLongAsEachOtherWhateverTheAxes() throws {
    let field = VectorField(x: 0...1, y: 0...1, columns: 3, rows: 3) { _ in Point(2, 0) }
    let figure = try Figure { Axes(x: "", y: Axis(scale: LogScale())) { field } }
    let layout = try figure.layout(fonts: fonts).axes[0]
    // The lowest row has no place on a logarithmic axis.
    guard case .path(let shape)? = layout.marks[0].nodes.first else { throw Missing() }
    let moves = shape.path.elements.filter { if case .move = $0 { true } else { false } }
    #expect(moves.count == 6)
  }

  private struct Missing: Error {}

  @Test func whatIsNotFiniteIsLeftOutOfTheScaleToo() throws {
    let more = VectorField(
      points + [Point(0, 0), Point(.nan, 0)],
      vectors: vectors + [Point(.nan, 1), Point(1, 1)])
    // Six arrows still count for the thickness and the scale, of which the latter is the same up to 100.
    #expect(corners(more).count == 27)
    #expect(corners(VectorField([.zero], vectors: [Point(.infinity, 0)])).isEmpty)
    #expect(corners(VectorField([], vectors: [])).isEmpty)
  }

  @Test func vectorsOfNoLengthAreDots() throws {
    let field = VectorField([Point(0, 0), Point(1, 1)], vectors: [.zero, .zero])
    #expect(corners(field).count == 12)
  }

  @Test func limitsHoldThePointsWithAMargin() throws {
    let field = VectorField([Point(0, 0), Point(1, 2)], vectors: [Point(1, 1), Point(1, 1)])
    let layout = try Figure { Axes { field } }.layout(fonts: fonts).axes[0]
    #expect(layout.x.limits == Interval(from: -0.05, to: 1.05))
    #expect(layout.y.limits == Interval(from: -0.1, to: 2.1))
  }

  @Test func arrowsAreColouredByTheirValues() throws {
    let colors = ColorScale(.viridis, limits: 0...1)
    let field = VectorField(
      points, vectors: vectors, values: ValueColors([0, 0, 0.5, 1], on: colors), alpha: 0.5)
    let fills = field.layout(in: context).nodes.map { node -> Color? in
      if case .path(let shape) = node { shape.fill } else { nil }
    }
    // Two of one colour that follow each other are one shape.
    #expect(fills == [0, 0.5, 1].map { colors.paint(of: $0).withAlpha(0.5) })
  }

  /// Of x squared plus three y: 2 x and 3, turned around.
  @Test func arrowsThatDescendAreTheGradientTurnedAround() throws {
    let field = VectorField(
      descending: { $0.x * $0.x + 3 * $0.y }, x: -2...2, y: 0...1, columns: 5, rows: 3)
    #expect(field.points.count == 15)
    #expect(field.points.first == Point(-2, 0))
    #expect(field.points.last == Point(2, 1))
    for (point, vector) in zip(field.points, field.vectors) {
      #expect((vector - Point(-2 * point.x, -3)).length < 1e-8)
    }
  }

  @Test func gradientsAreExactFarFromTheOrigin() throws {
    let gradient = VectorField.gradient(
      of: { $0.x * $0.x }, at: Point(1e6, 0), step: Point(6, 6e-6))
    #expect(abs(gradient.x - 2e6) < 1e-2)
    #expect(VectorField.gradient(of: { $0.x }, at: .zero, step: .zero) == .zero)
  }

  @Test func aSingleColumnStandsInTheMiddle() {
    #expect(
      VectorField.grid(x: 0...2, y: 0...1, columns: 1, rows: 2) == [Point(1, 0), Point(1, 1)])
    #expect(VectorField.grid(x: 0...2, y: 0...1, columns: 0, rows: -2).isEmpty)
  }

  @Test func whatMakesNoFieldIsRefused() throws {
    var thin = VectorField(points, vectors: vectors)
    thin.width = 0
    var headless = VectorField(points, vectors: vectors)
    headless.shape.headLength = .nan
    let refused: [(VectorField, String)] = [
      (VectorField(points, vectors: [.zero], label: "flow"), "\"flow\""),
      (VectorField(points, vectors: vectors, scale: -1), "scale"),
      (VectorField(points, vectors: vectors, values: ValueColors([1])), "values"),
      (VectorField(points, vectors: vectors, alpha: 2), "alpha"), (thin, "width"),
      (headless, "headLength"),
    ]
    for (field, word) in refused {
      #expect {
        try Figure { Axes { field } }
      } throws: { error in
        "\(error)".contains(word)
      }
    }
  }
}
