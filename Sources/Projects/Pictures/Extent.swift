/// The part of an axis that a picture shows.
enum Extent {
  /// How far pictures reach beyond the data, as a share of their length; Matplotlib's `axes.xmargin`.
  private static let margin = 0.05
  /// Data that stand at one value are shown with so much of it on both sides, or 1 around 0.
  private static let marginOfOne = 0.05

  /// The extent of values with a margin, unless somebody has chosen one.
  static func around(_ values: [Double], chosen: ClosedRange<Double>?) -> ClosedRange<Double> {
    if let chosen { return chosen }
    guard let least = values.min(), let greatest = values.max() else { return 0...1 }
    guard least < greatest else {
      let reach = least == 0 ? 1 : least.magnitude * marginOfOne
      return least - reach...least + reach
    }
    let reach = greatest * margin - least * margin
    return least - reach...greatest + reach
  }

  /// Evenly spaced numbers, the ends among them.
  static func places(in range: ClosedRange<Double>, count: Int) -> [Double] {
    (0..<count).map { index -> Double in
      let share = Double(index) / Double(count - 1)
      return range.lowerBound * (1 - share) + range.upperBound * share
    }
  }
}
