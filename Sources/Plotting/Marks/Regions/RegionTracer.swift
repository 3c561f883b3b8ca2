/// Divides a rectangle of the plane into the regions in which each of several scores is greatest.
///
/// The rectangle is cut into triangles. A border crosses a side of a triangle where the corners
/// have different winners; the place is found by root finding on the difference of the two scores,
/// so it is exact however coarse the triangles are. Inside a triangle the border is straight
/// between the crossings on its sides. Source of the scheme: marching triangles, for labels
/// instead of a level (Hege et al., "A Generalized Marching Cubes Algorithm Based on Non-Binary
/// Classifications", 1997).
///
///     let tracer = try RegionTracer(x: -2...2, y: -2...2)
///     let polygons = try tracer.regions { points in [points.map(\.x), points.map(\.y)] }
public struct RegionTracer {
  /// For each class, its scores at each of the points.
  public typealias Scores = (_ points: [Point]) throws -> [[Double]]

  /// Cells of about three pixels in axes of the usual size.
  public static let defaultResolution = 128

  /// More cells than a screen has pixels along a side show nothing more, and take hours.
  private static let greatestResolution = 4096

  let lattice: Lattice

  /// Creates a tracer for a rectangle in data units.
  ///
  /// - Throws: `PlotError.measure` for an extent that is empty or not finite, or a resolution
  ///   below 1.
  public init(x: ClosedRange<Double>, y: ClosedRange<Double>, resolution: Int = defaultResolution)
    throws(PlotError)
  {
    for (name, range) in [("x extent", x), ("y extent", y)] {
      let length = range.upperBound - range.lowerBound
      guard length.isFinite, length > 0 else {
        throw .measure(name: name, value: length, expected: "a finite length above 0")
      }
    }
    guard (1...Self.greatestResolution).contains(resolution) else {
      throw .measure(
        name: "resolution", value: Double(resolution), expected: "1 to \(Self.greatestResolution)")
    }
    lattice = Lattice(x: x, y: y, cells: resolution)
  }

  /// The regions' polygons by class, counter-clockwise in data units; holes run clockwise.
  ///
  /// - Throws: what `scores` throws, and `PlotError.scores` for scores that decide nothing.
  public func regions(scores: @escaping Scores) throws -> [[[Point]]] {
    let field = ScoreField(scores: scores)
    let values = try field.evaluate(lattice.points)
    let winners = ScoreField.winners(of: values)
    let crossings = try field.crossings(lattice: lattice, values: values, winners: winners)
    var borders = BorderSet(classes: values.count)
    lattice.forEachTriangle { a, b, c in
      if winners[a] != winners[b] || winners[b] != winners[c] {
        borders.add(triangle: [a, b, c], winners: winners, crossings: crossings)
      }
    }
    lattice.forEachOutlineSide { side in
      borders.add(outline: side, lattice: lattice, winners: winners, crossings: crossings)
    }
    return borders.polygons(tolerance: lattice.tolerance)
  }
}
