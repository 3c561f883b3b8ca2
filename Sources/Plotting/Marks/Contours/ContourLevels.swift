/// The values at which contours are drawn.
///
///     Contour(losses, levels: 12)  // about so many, at round values
///     Contour(losses, levels: [0.1, 0.5, 0.9])
///     Contour(losses, levels: .at(levels))
public enum ContourLevels: Sendable, Hashable {
  /// About so many levels at round values; Matplotlib's choice for a number of `levels`.
  case about(Int)
  /// Levels of one's own, each greater than the one before.
  case at([Double])

  /// How many levels there are about unless told otherwise. Source: Matplotlib's
  /// `ContourSet._process_contour_level_args`.
  public static let `default` = ContourLevels.about(7)

  /// Fewer levels than this after those beyond the values have gone are not worth it: all stay. Source:
  /// `ContourSet._autolev`.
  private static let fewestLevels = 3
  /// How far levels may be from each other, in units of the scale. Source: Matplotlib's
  /// `MaxNLocator.set_params`, for steps None.
  private static let steps = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10]
  /// More levels at round values than this are not looked for.
  private static let mostLevels = 500
  /// Powers of the base between the ends of a logarithmic scale that may be levels. Source: `LogLocator`, for
  /// numticks "auto" away from an axis.
  private static let mostPowers = 9

  /// The levels for some values; those that are not finite are left out of account.
  ///
  /// Source: `ContourSet._autolev`.
  ///
  /// - Parameters:
  ///   - values: the values of the field.
  ///   - scale: the scale of the colours; levels are powers of its base on a logarithmic one.
  ///   - extend: the layers beyond the levels, which take the place of those that are not complete.
  func values(
    for values: some Sequence<Double>, on scale: any Scale = LinearScale(),
    extend: ColorExtend = .neither
  ) -> [Double] {
    guard case .about(let count) = self else {
      if case .at(let levels) = self { return levels }
      return []
    }
    let extent = DataExtent(of: values)
    guard let (low, high) = Self.ends(of: extent, on: scale) else { return [] }
    let candidates = Self.candidates(from: low, to: high, count: count, on: scale)
    var first = candidates.lastIndex { $0 < low } ?? 0
    var end = candidates.firstIndex { $0 > high }.map { $0 + 1 } ?? candidates.count
    if extend.isBelow { first += 1 }
    if extend.isAbove { end -= 1 }
    return end - first < Self.fewestLevels ? candidates : Array(candidates[first..<end])
  }

  /// From the least value that has a place on the scale to the greatest.
  private static func ends(of extent: DataExtent, on scale: any Scale) -> (Double, Double)? {
    guard let range = extent.range else { return nil }
    guard scale is LogScale else { return (range.lowerBound, range.upperBound) }
    guard let least = extent.leastPositive else { return nil }
    return (max(least, range.lowerBound), range.upperBound)
  }

  private static func candidates(
    from low: Double, to high: Double, count: Int, on scale: any Scale
  ) -> [Double] {
    if let scale = scale as? LogScale {
      let powers = Powers(base: scale.base)
      let locator = LogTickLocator(powers: powers, low: low, high: high, labels: mostPowers)
      return locator.exponents.map(powers.power)
    }
    let locator = TickLocator(
      maximumBins: min(max(count, 1), mostLevels) + 1, steps: steps, fewestTicks: 1,
      binCounts: 1...mostLevels + 1)
    return locator.places(in: Interval(from: low, to: high))
  }
}

extension ContourLevels: ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral {
  /// About so many levels.
  public init(integerLiteral count: Int) { self = .about(count) }

  /// Levels of one's own.
  public init(arrayLiteral levels: Double...) { self = .at(levels) }
}

extension ContourLevels {
  /// Refuses levels that are not finite or not in order.
  static func validate(
    _ levels: [Double], least count: Int, of name: String
  ) throws(PlotError) {
    guard levels.count >= count else {
      throw .measure(
        name: "number of levels of the \(name)", value: Double(levels.count),
        expected: "\(count) or more")
    }
    let pairs = zip(levels, levels.dropFirst())
    let wrong = levels.first { !$0.isFinite } ?? pairs.first { $0 >= $1 }?.1
    if let wrong {
      throw .measure(
        name: "levels of the \(name)", value: wrong,
        expected: "finite numbers, each greater than the one before")
    }
  }
}
