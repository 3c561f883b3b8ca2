/// The bins that values are counted in: how many, which edges they have, or a rule that finds out.
///
///     Histogram(weights, bins: 20)
///     Histogram(weights, bins: .auto)
///     try HistogramBins.auto.edges(of: weights)
///
/// Histograms that are to be compared need the same bins:
///
///     let bins = try HistogramBins.auto.common(to: before, after)
///     Axes {
///       Histogram(before, bins: bins, alpha: 0.5, label: "before")
///       Histogram(after, bins: bins, alpha: 0.5, label: "after")
///     }
///
/// The rules are NumPy's `histogram_bin_edges`, by their names there.
public enum HistogramBins: Sendable, Hashable {
  /// So many bins of one width, from the least value to the greatest.
  case count(Int)
  /// Bins between edges, which must not fall.
  case edges([Double])
  /// As many as `freedmanDiaconis` or `sturges` has, whichever has more; NumPy's `auto`.
  case auto
  /// Twice the distance of the quartiles over the cube root of the number of values; NumPy's `fd`.
  case freedmanDiaconis
  /// One more than the logarithm of the number of values to the base 2.
  case sturges
  /// By the standard deviation over the cube root of the number of values.
  case scott
  /// The square root of the number of values; NumPy's `sqrt`.
  case squareRoot
  /// Twice the cube root of the number of values.
  case rice
  /// As `sturges`, with more bins for a skewed sample.
  case doane

  /// rcParams `hist.bins`.
  public static let `default` = HistogramBins.count(10)

  /// More bins than this nobody counts in. A rule asks for more where a value lies extremely far out.
  public static let mostBins = 1_000_000
}

extension HistogramBins: ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral {
  /// So many bins.
  public init(integerLiteral count: Int) { self = .count(count) }

  /// Bins between edges.
  public init(arrayLiteral edges: Double...) { self = .edges(edges) }
}

extension HistogramBins {
  /// The edges of the bins, one more than there are bins.
  ///
  /// - Parameters:
  ///   - values: what is counted; values that are not finite are left out of account.
  ///   - range: from the first edge to the last; nil takes the least and the greatest value. Values
  ///     beyond it are left out of account. Edges that are given stay as they are.
  /// - Throws: `PlotError.measure` for edges that fall or are not finite, and for less than one bin or more
  ///   than `mostBins`.
  public func edges(
    of values: some Sequence<Double>, range: ClosedRange<Double>? = nil
  ) throws(PlotError) -> [Double] {
    if case .edges(let edges) = self { return try Self.checked(edges) }
    if let range {
      try Require.finite(range.lowerBound, "range of the bins")
      try Require.finite(range.upperBound, "range of the bins")
    }
    let counted = values.filter { $0.isFinite && range?.contains($0) != false }
    let ends = Self.ends(of: range ?? counted.range)
    if case .count(let count) = self { return try Self.even(Double(count), ends) }
    return try Self.even(count(of: SortedSample(counted), between: ends), ends)
  }

  /// Edges that all of the samples together give, for histograms to compare.
  ///
  /// - Throws: as `edges(of:range:)`.
  public func common(
    to samples: [Double]..., range: ClosedRange<Double>? = nil
  ) throws(PlotError) -> HistogramBins {
    .edges(try edges(of: samples.joined(), range: range))
  }

  /// How far to both sides of a value that stands alone its bins reach. Source: NumPy's
  /// `_get_outer_edges`.
  private static let aloneReach = 0.5

  /// The outer edges: no values lie from 0 to 1, one value in the middle.
  private static func ends(of range: ClosedRange<Double>?) -> ClosedRange<Double> {
    guard let range else { return 0...1 }
    guard range.lowerBound == range.upperBound else { return range }
    return range.lowerBound - aloneReach...range.upperBound + aloneReach
  }

  /// Edges at equal distances; the last is exactly the end. Source: NumPy's `linspace`.
  private static func even(
    _ count: Double, _ ends: ClosedRange<Double>
  ) throws(PlotError) -> [Double] {
    guard count >= 1, count <= Double(mostBins) else {
      throw .measure(
        name: "number of bins", value: count,
        expected: "a number from 1 to \(mostBins); a range without the values that lie far out, or "
          + "bins by number, help where a rule asks for too many")
    }
    let (first, last) = (ends.lowerBound, ends.upperBound)
    let length = last - first
    let step = length / count
    let inner = (0..<Int(count)).map { index -> Double in
      let share = Double(index) / count
      guard length.isFinite else { return first * (1 - share) + last * share }
      return step == 0 ? share * length + first : Double(index) * step + first
    }
    return inner + [last]
  }

  private static func checked(_ edges: [Double]) throws(PlotError) -> [Double] {
    guard edges.count > 1, edges.count <= mostBins + 1 else {
      throw .measure(
        name: "number of edges of the bins", value: Double(edges.count),
        expected: "a number from 2 to \(mostBins + 1)")
    }
    for edge in edges { try Require.finite(edge, "edge of the bins") }
    for (edge, next) in zip(edges, edges.dropFirst()) where next < edge {
      throw .measure(
        name: "edge of the bins", value: next, expected: "no less than the edge before, \(edge)")
    }
    return edges
  }
}

extension [Double] {
  /// From the least to the greatest; nil without values, which have to be finite.
  fileprivate var range: ClosedRange<Double>? { DataExtent(of: self).range }
}
