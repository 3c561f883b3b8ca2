/// Traces the lines along which a field over the plane has one value, and the areas between them.
///
///     let tracer = try ContourTracer(x: [0, 1, 2], y: [0, 1], values: [[0, 1, 2], [2, 1, 0]])
///     tracer.lines(at: 0.5)  // two lines
///     tracer.polygons(from: 0.5, to: 1.5)  // between them, and up to the lines at 1.5
///
/// The field is given by its values at the nodes of a grid, whose columns and rows need not be equally far
/// apart. Along the sides of the cells it is taken to be linear, and lines run straight from side to side; the
/// mean of the four corners decides what is joined at a saddle. A cell with one corner that has no value is a
/// triangle, one with more such corners is left out. Source: contourpy, as Matplotlib 3.8.0 uses it.
public struct ContourTracer: Sendable {
  let grid: ContourGrid

  /// The fewest columns and rows that have cells between them.
  private static let leastCount = 2

  /// Creates a tracer of a field.
  ///
  /// - Parameters:
  ///   - x: the coordinates of the columns, growing or falling.
  ///   - y: the coordinates of the rows, growing or falling.
  ///   - values: the values, row by row. A value that is not finite stands for none.
  /// - Throws: `PlotError.counts` when rows are not as long as there are columns, or not as many as there are
  ///   coordinates, `PlotError.measure` for fewer than two rows or columns, and for coordinates that neither
  ///   grow nor fall.
  public init(x: [Double], y: [Double], values: [[Double]]) throws(PlotError) {
    try Self.check(x: x, y: y, values: values, name: "contours")
    let rows = Self.isFalling(x) ? values.map { $0.reversed() } : values
    grid = ContourGrid(
      x: x.sorted(), y: y.sorted(), rows: Self.isFalling(y) ? rows.reversed() : rows)
  }

  /// The lines at a level, with greater values to the left of each.
  ///
  /// Those that begin and end where the field does come first. What equals the level counts as below it.
  public func lines(at level: Double) -> [ContourLine] {
    var walk = ContourWalk(grid: grid, level: level)
    return walk.lines().map(\.line)
  }

  /// The polygons around what is above one level and up to another; the area is to the left of each, so
  /// that holes run clockwise. They may be drawn with either winding rule.
  ///
  /// - Parameters:
  ///   - lower: the level that the area begins above; minus infinity takes in all that is below `upper`.
  ///   - upper: the level that the area reaches up to; infinity takes in all that is above `lower`.
  public func polygons(from lower: Double, to upper: Double) -> [[Point]] {
    layers(between: [lower, upper]).first ?? []
  }

  /// The polygons of the layers between levels, from the first up, as ``polygons(from:to:)`` has them. Layers
  /// that meet share the vertices of their border, so that there is neither gap nor overlap.
  ///
  /// - Parameter levels: the levels, ascending.
  public func layers(between levels: [Double]) -> [[[Point]]] {
    let borders = levels.map { ContourLayer.Border(grid: grid, level: $0) }
    let outline = ContourOutline(of: grid)
    return zip(borders, borders.dropFirst()).map { lower, upper in
      guard lower.level < upper.level else { return [] }
      return ContourLayer(of: grid, from: lower, to: upper, outline: outline).polygons
    }
  }
}

extension ContourTracer {
  /// Refuses what is no grid of values.
  ///
  /// - Parameter name: what errors call it.
  static func check(
    x: [Double], y: [Double], values: [[Double]], name: String
  ) throws(PlotError) {
    try Require.equal(("y", y.count), ("rows of values", values.count), in: name)
    for (row, cells) in values.enumerated() {
      try Require.equal(("x", x.count), ("values in row \(row)", cells.count), in: name)
    }
    for (direction, coordinates) in [("x", x), ("y", y)] {
      guard coordinates.count >= leastCount else {
        throw .measure(
          name: "number of \(direction) of the \(name)", value: Double(coordinates.count),
          expected: "\(leastCount) or more")
      }
      if let wrong = firstOutOfOrder(coordinates) {
        throw .measure(
          name: "\(direction) of the \(name)", value: wrong,
          expected: "finite numbers, each greater than the one before, or each less")
      }
    }
  }

  /// The first coordinate that does not go on as the first two do; nil when all of them do.
  private static func firstOutOfOrder(_ coordinates: [Double]) -> Double? {
    if let wrong = coordinates.first(where: { !$0.isFinite }) { return wrong }
    let falls = isFalling(coordinates)
    return zip(coordinates, coordinates.dropFirst())
      .first { falls ? $0 <= $1 : $0 >= $1 }.map(\.1)
  }

  private static func isFalling(_ coordinates: [Double]) -> Bool {
    coordinates.count > 1 && coordinates[0] > coordinates[1]
  }
}
