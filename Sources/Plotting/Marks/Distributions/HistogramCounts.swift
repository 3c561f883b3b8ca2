/// How many of some values lie in each of several bins; NumPy's `histogram`.
///
///     let counts = try HistogramCounts(of: [1, 2, 2, 4], bins: [0, 2, 4])
///     counts.counts  // [1, 3]
///
/// A bin holds its lower edge and not its upper; the last holds both. Every finite value between the outer
/// edges is counted once.
public struct HistogramCounts: Sendable, Hashable {
  /// The edges of the bins, from the first to the last: one more than there are bins.
  public let edges: [Double]
  /// What lies in each bin: the number of values, or the sum of their weights.
  public let counts: [Double]
  /// How many values are not finite, and are in no bin.
  public let notFinite: Int
  /// How many finite values lie before the first edge or behind the last, and are in no bin.
  public let outside: Int

  /// No bins.
  static let empty = HistogramCounts(edges: [], counts: [], notFinite: 0, outside: 0)

  private init(edges: [Double], counts: [Double], notFinite: Int, outside: Int) {
    self.edges = edges
    self.counts = counts
    self.notFinite = notFinite
    self.outside = outside
  }

  /// Takes counts that were made elsewhere; there has to be one edge more than counts.
  ///
  /// - Throws: `PlotError` for another number of counts, and for edges that fall or are not finite.
  public init(edges: [Double], counts: [Double]) throws(PlotError) {
    let edges = try HistogramBins.edges(edges).edges(of: [])
    try Require.equal(
      ("bins", edges.count - 1), ("counts", counts.count), in: "counts of a histogram")
    self.init(edges: edges, counts: counts, notFinite: 0, outside: 0)
  }

  /// Counts values.
  ///
  /// The time is that of a search in the edges for each value.
  ///
  /// - Parameters:
  ///   - values: what is counted.
  ///   - bins: the bins, or the rule for them.
  ///   - range: from the first edge to the last; nil takes the least and the greatest value.
  ///   - weights: what each value counts; nil counts each as 1.
  /// - Throws: `PlotError` for bins that cannot be made, for another number of weights than of values, for
  ///   weights that are not finite, and for weights with a rule, which knows nothing of them.
  public init(
    of values: [Double], bins: HistogramBins = .default, range: ClosedRange<Double>? = nil,
    weights: [Double]? = nil
  ) throws(PlotError) {
    if let weights { try Self.check(weights, of: values, bins: bins) }
    let edges = try bins.edges(of: values, range: range)
    var counts = [Double](repeating: 0, count: edges.count - 1)
    var (notFinite, outside) = (0, 0)
    for (index, value) in values.enumerated() {
      if !value.isFinite {
        notFinite += 1
      } else if let bin = Self.bin(of: value, in: edges) {
        counts[bin] += weights?[index] ?? 1
      } else {
        outside += 1
      }
    }
    self.init(edges: edges, counts: counts, notFinite: notFinite, outside: outside)
  }

  private static func check(
    _ weights: [Double], of values: [Double], bins: HistogramBins
  ) throws(PlotError) {
    try Require.equal(("values", values.count), ("weights", weights.count), in: "histogram")
    for weight in weights { try Require.finite(weight, "weight of the histogram") }
    switch bins {
    case .count, .edges: break
    default:
      throw .measure(
        name: "number of bins of weighted values", value: .nan,
        expected: "a number or edges; rules take no weights")
    }
  }

  /// The bin of a value: the last one whose lower edge does not lie above it; nil outside.
  private static func bin(of value: Double, in edges: [Double]) -> Int? {
    guard let first = edges.first, let last = edges.last, value >= first, value <= last else {
      return nil
    }
    var (low, high) = (0, edges.count)  // edges[low] <= value, and edges[high] above it
    while high - low > 1 {
      let middle = (low + high) / 2
      if edges[middle] <= value { low = middle } else { high = middle }
    }
    return min(low, edges.count - 2)
  }
}

extension HistogramCounts {
  /// The widths of the bins.
  public var widths: [Double] { zip(edges, edges.dropFirst()).map { $1 - $0 } }

  /// The counts so scaled that all bins together have the area 1; NumPy's `density`. A bin of no width, and
  /// any where nothing is counted, has no density that is a number.
  public var density: [Double] {
    let sum = counts.reduce(0, +)
    return zip(counts, widths).map { $0 / $1 / sum }
  }

  /// The same counts, of which each has all those before it added, or all those behind it.
  ///
  ///     counts.cumulative()  // its last is the sum of all
  public func cumulative(_ direction: Histogram.Cumulation = .upwards) -> HistogramCounts {
    HistogramCounts(
      edges: edges, counts: direction.sums(of: counts), notFinite: notFinite, outside: outside)
  }
}
