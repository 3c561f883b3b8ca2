/// The levels of a scale of colours: all values between two neighbouring boundaries look the same.
///
///     ColorLevels([0, 1, 5, 20], extend: .max)
///
/// Matplotlib's `BoundaryNorm`.
public struct ColorLevels: Sendable, Hashable {
  /// Where levels end and the next one begins, ascending.
  public var boundaries: [Double]
  /// Whether values beyond the first and the last boundary have levels of their own.
  public var extend: ColorExtend

  /// Creates levels.
  public init(_ boundaries: [Double], extend: ColorExtend = .neither) {
    self.boundaries = boundaries
    self.extend = extend
  }

  /// How many different levels there are, those beyond the ends included.
  var count: Int {
    boundaries.count - 1 + (extend.isBelow ? 1 : 0) + (extend.isAbove ? 1 : 0)
  }

  /// The number of the colour of a value: below 0 under the first boundary, `colors` from the last one on;
  /// nil for what is no number. Levels that are fewer than the colours are spread over them.
  ///
  /// Source: Matplotlib's `BoundaryNorm.__call__`.
  func index(of value: Double, amongColors colors: Int) -> Int? {
    guard let first = boundaries.first, let last = boundaries.last, !value.isNaN else {
      return nil
    }
    if value < first { return -1 }
    if value >= last { return colors }
    let level = levelIndex(of: value) + (extend.isBelow ? 1 : 0)
    guard colors > count else { return level }
    guard count > 1 else { return (colors - 1) / 2 }
    return Int((Double(colors - 1) / Double(count - 1) * Double(level)).rounded(.towardZero))
  }

  /// How many boundaries behind the first are up to a value between the first and the last.
  private func levelIndex(of value: Double) -> Int {
    var (low, high) = (0, boundaries.count - 1)
    while high - low > 1 {
      let middle = (low + high) / 2
      if boundaries[middle] <= value { low = middle } else { high = middle }
    }
    return low
  }

  /// Refuses boundaries that make no levels, and more levels than there are colours.
  func check(forColors colors: Int) throws(PlotError) {
    try Self.check(boundaries)
    guard count > colors else { return }
    throw .measure(
      name: "number of levels of the colours", value: Double(count),
      expected: "at most \(colors), the number of colours of the map")
  }

  /// Refuses boundaries that make no levels.
  static func check(_ boundaries: [Double]) throws(PlotError) {
    let name = "levels of the colours"
    guard boundaries.count > 1 else {
      throw .measure(
        name: "number of \(name)", value: Double(boundaries.count),
        expected: "two boundaries at least")
    }
    for boundary in boundaries { try Require.finite(boundary, name) }
    for (low, high) in zip(boundaries, boundaries.dropFirst()) where low >= high {
      throw .measure(name: name, value: high, expected: "ascending numbers, above \(low)")
    }
  }
}
