extension Band {
  /// The middle of the values at a place, and from where to where they spread; not numbers where there are too
  /// few.
  ///
  ///     Band(runs: losses).statistics.map(\.center)
  public struct Statistics: Sendable, Hashable {
    /// The middle.
    public var center: Double
    /// Where the spread begins.
    public var low: Double
    /// Where the spread ends.
    public var high: Double
  }

  /// The statistics of the runs at each place.
  public var statistics: [Statistics] {
    let count = runs.map(\.count).max() ?? 0
    return (0..<count).map { place in
      let values = runs.compactMap { run in
        place < run.count && run[place].isFinite ? run[place] : nil
      }
      return statistics(of: values.sorted())
    }
  }

  /// The statistics of values in ascending order.
  private func statistics(of sorted: [Double]) -> Statistics {
    guard let least = sorted.first, let greatest = sorted.last else {
      return Statistics(center: .nan, low: .nan, high: .nan)
    }
    let middle = center == .mean ? Self.mean(of: sorted) : Self.percentile(50, of: sorted)
    let (low, high): (Double, Double)
    switch spread {
    case .standardDeviation(let ddof):
      let deviation = Self.deviation(of: sorted, ddof: ddof)
      (low, high) = (middle - deviation, middle + deviation)
    case .standardError(let ddof):
      let error = Self.deviation(of: sorted, ddof: ddof) / Double(sorted.count).squareRoot()
      (low, high) = (middle - error, middle + error)
    case .minMax: (low, high) = (least, greatest)
    case .percentiles(let first, let second):
      (low, high) = (
        Self.percentile(first, of: sorted), Self.percentile(second, of: sorted)
      )
    }
    return Statistics(center: middle, low: low, high: high)
  }

  private static func mean(of values: [Double]) -> Double {
    values.reduce(0, +) / Double(values.count)
  }

  /// The standard deviation; not a number of no more than `ddof` values.
  private static func deviation(of values: [Double], ddof: Int) -> Double {
    guard values.count > ddof else { return .nan }
    let mean = mean(of: values)
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (squares / Double(values.count - ddof)).squareRoot()
  }

  /// The percentile between the two values in ascending order that are nearest. Source: NumPy's
  /// `percentile`, method `linear` (Hyndman and Fan's seventh).
  private static func percentile(_ percent: Double, of sorted: [Double]) -> Double {
    let place = min(max(percent, 0), 100) / 100 * Double(sorted.count - 1)
    let index = Int(place.rounded(.down))
    guard index + 1 < sorted.count else { return sorted[sorted.count - 1] }
    return sorted[index] + (place - Double(index)) * (sorted[index + 1] - sorted[index])
  }
}
