/// Vectors on an even grid, and the field between them.
struct StreamGrid {
  /// From the first column to the last, in data units.
  let x: ClosedRange<Double>
  /// From the lowest row to the highest.
  let y: ClosedRange<Double>
  let columns: Int
  let rows: Int
  /// The vectors in steps of the grid, row by row.
  private let vectors: [Point]
  /// How fast they are, in lengths of the field's sides.
  private let speeds: [Double]

  /// Steps may differ by this share of the mean; NumPy's `allclose`.
  private static let tolerance = 1e-5

  init(x: [Double], y: [Double], vectors: [[Point]]) throws(PlotError) {
    self.x = try Self.range(of: x, "x")
    self.y = try Self.range(of: y, "y")
    try Require.equal(("rows", vectors.count), ("y", y.count), in: Self.name)
    for (row, cells) in vectors.enumerated() {
      try Require.equal(("vectors in row \(row)", cells.count), ("x", x.count), in: Self.name)
    }
    (columns, rows) = (x.count, y.count)
    let width = self.x.upperBound - self.x.lowerBound
    let height = self.y.upperBound - self.y.lowerBound
    let sides = Point(width, height)
    let shares = vectors.joined().map { Point($0.x / sides.x, $0.y / sides.y) }
    speeds = shares.map(\.length)
    let steps = Point(Double(x.count - 1), Double(y.count - 1))
    self.vectors = shares.map { Point($0.x * steps.x, $0.y * steps.y) }
  }

  /// What errors call the field.
  private static let name = "stream lines"

  private static func range(
    of places: [Double], _ axis: String
  ) throws(PlotError) -> ClosedRange<Double> {
    guard places.count > 1, let first = places.first, let last = places.last else {
      throw .measure(
        name: "places along \(axis) of the \(name)", value: Double(places.count),
        expected: "two at least")
    }
    for place in places { try Require.finite(place, "\(axis) of the \(name)") }
    let mean = last / Double(places.count - 1) - first / Double(places.count - 1)
    guard mean > 0, (last - first).isFinite else {
      throw .measure(name: "\(axis) of the \(name)", value: last, expected: "rising numbers")
    }
    for (place, next) in zip(places, places.dropFirst())
    where abs(next - place - mean) > tolerance * mean {
      throw .measure(
        name: "\(axis) of the \(name)", value: next, expected: "equal steps, \(place + mean) here")
    }
    return first...last
  }

  /// Whether a place, in steps from the lower left, is within the field.
  func contains(_ place: Point) -> Bool {
    place.x >= 0 && place.y >= 0 && place.x <= Double(columns - 1) && place.y <= Double(rows - 1)
  }

  /// A place in data units.
  func point(at place: Point) -> Point {
    func value(_ range: ClosedRange<Double>, _ share: Double) -> Double {
      range.lowerBound + share * (range.upperBound - range.lowerBound)
    }
    return Point(
      value(x, place.x / Double(columns - 1)), value(y, place.y / Double(rows - 1)))
  }

  /// What a length is in shares of the field's sides.
  func shares(of steps: Point) -> Point {
    Point(steps.x / Double(columns - 1), steps.y / Double(rows - 1))
  }

  /// The way a line goes at a place within the field while it becomes longer by 1, in lengths of the
  /// field's sides; nil where nothing flows or is known.
  func direction(at place: Point) -> Point? {
    let (column, row) = (Int(place.x), Int(place.y))
    let (nextColumn, nextRow) = (min(column + 1, columns - 1), min(row + 1, rows - 1))
    let (right, up) = (place.x - Double(column), place.y - Double(row))
    let corners: [(index: Int, share: Double)] = [
      (row * columns + column, (1 - right) * (1 - up)),
      (row * columns + nextColumn, right * (1 - up)),
      (nextRow * columns + column, (1 - right) * up),
      (nextRow * columns + nextColumn, right * up),
    ]
    var (vector, speed) = (Point.zero, 0.0)
    for corner in corners {
      vector = vector + vectors[corner.index] * corner.share
      speed += speeds[corner.index] * corner.share
    }
    guard speed > 0, speed.isFinite, (1 / speed).isFinite, vector.isFinite else { return nil }
    return vector * (1 / speed)
  }
}
