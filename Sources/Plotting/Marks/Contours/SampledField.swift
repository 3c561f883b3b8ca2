/// A field over a rectangle of the plane: its values at the nodes of a grid.
///
///     let bowl = SampledField(x: -2...2, y: -2...2) { x, y in x * x + y * y }
///     FilledContour(bowl)
///     Contour(bowl, levels: [1, 2, 3])
public struct SampledField: Sendable, Equatable {
  /// The values, row by row. A value that is not finite stands for none.
  public var values: [[Double]]
  /// The coordinates of the columns, growing or falling.
  public var x: [Double]
  /// The coordinates of the rows, growing or falling.
  public var y: [Double]
  /// What was wrong with the grid that the field was to be sampled on.
  private(set) var problem: PlotError?

  /// Cells of about three pixels in axes of the usual size.
  public static let defaultResolution = RegionTracer.defaultResolution

  /// More cells than a screen has pixels along a side show nothing more, and take long.
  private static let resolutions = 1...4096

  /// Creates a field from its values.
  ///
  /// - Parameters:
  ///   - values: the values, row by row.
  ///   - x: the coordinates of the columns; nil counts them from 0.
  ///   - y: the coordinates of the rows; nil counts them from 0.
  public init(_ values: [[Double]], x: [Double]? = nil, y: [Double]? = nil) {
    self.values = values
    self.x = x ?? (values.first ?? []).indices.map(Double.init)
    self.y = y ?? values.indices.map(Double.init)
  }

  /// Samples a function.
  ///
  /// - Parameters:
  ///   - x: the extent along x, in data units.
  ///   - y: the extent along y.
  ///   - resolution: how many cells the extent is divided into along x and along y, from 1 to 4096.
  ///   - function: the value at a point.
  /// - Throws: what `function` throws. A resolution out of range is refused with the figure.
  public init(
    x: ClosedRange<Double>, y: ClosedRange<Double>, resolution: Int = defaultResolution,
    function: (_ x: Double, _ y: Double) throws -> Double
  ) rethrows {
    let (columns, rows) = (
      Self.coordinates(x, cells: resolution), Self.coordinates(y, cells: resolution)
    )
    try self.init(
      rows.map { y in try columns.map { x in try function(x, y) } }, x: columns, y: rows)
    problem = Self.problem(of: resolution)
  }

  /// Samples a function that is asked for many points at once, as a network is.
  ///
  ///     try SampledField(x: -2...2, y: -2...2) { points in try network.probabilities(at: points) }
  ///
  /// - Parameters:
  ///   - x: the extent along x, in data units.
  ///   - y: the extent along y.
  ///   - resolution: how many cells the extent is divided into along x and along y, from 1 to 4096.
  ///   - function: the values at all the points that it is asked for, in their order.
  /// - Throws: what `function` throws, `PlotError.counts` for another number of values than of points, and
  ///   `PlotError.measure` for a resolution out of range.
  public init(
    x: ClosedRange<Double>, y: ClosedRange<Double>, resolution: Int = defaultResolution,
    function: (_ points: [Point]) throws -> [Double]
  ) throws {
    if let problem = Self.problem(of: resolution) { throw problem }
    let (columns, rows) = (
      Self.coordinates(x, cells: resolution), Self.coordinates(y, cells: resolution)
    )
    let points = rows.flatMap { y in columns.map { Point($0, y) } }
    let values = try function(points)
    guard values.count == points.count else {
      throw PlotError.counts(
        of: "sampled field", "values", values.count, "points", points.count)
    }
    let starts = stride(from: 0, to: values.count, by: columns.count)
    self.init(
      starts.map { Array(values[$0..<$0 + columns.count]) }, x: columns, y: rows)
  }

  private static func problem(of resolution: Int) -> PlotError? {
    guard !resolutions.contains(resolution) else { return nil }
    return .measure(
      name: "resolution of a sampled field", value: Double(resolution),
      expected: "\(resolutions.lowerBound) to \(resolutions.upperBound)")
  }

  /// The ends of so many cells; halves are added, so that a range across all numbers does not overflow.
  private static func coordinates(_ range: ClosedRange<Double>, cells: Int) -> [Double] {
    let cells = min(max(cells, resolutions.lowerBound), resolutions.upperBound)
    return (0...cells).map { index in
      let share = Double(index) / Double(cells)
      return range.lowerBound * (1 - share) + range.upperBound * share
    }
  }

  /// What the marks of a field have to show: limits that fit it end at its edges.
  var data: MarkData {
    let (x, y) = (DataExtent(of: x), DataExtent(of: y))
    func sticky(_ extent: DataExtent) -> [Double] {
      extent.range.map { [$0.lowerBound, $0.upperBound] } ?? []
    }
    return MarkData(
      x: DataExtent(range: x.range, leastPositive: x.leastPositive, sticky: sticky(x)),
      y: DataExtent(range: y.range, leastPositive: y.leastPositive, sticky: sticky(y)))
  }
}
