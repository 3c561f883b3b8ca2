import Plotting

/// The bands between levels, as classes of which one wins at each place.
struct LevelBands {
  /// The ends of the bands, from minus infinity to infinity.
  private let ends: [Double]
  /// The colour of each band, from the lowest.
  let fills: [Color]

  /// - Throws: `PlotError.measure` for levels that are not finite or do not rise.
  init(_ levels: [Double], colors: ColorScale) throws(PlotError) {
    for level in levels where !level.isFinite {
      throw .measure(
        name: "level of the probability field", value: level, expected: "a finite number")
    }
    for (level, next) in zip(levels, levels.dropFirst()) where next <= level {
      throw .measure(
        name: "levels of the probability field", value: next,
        expected: "rising numbers, a number above \(level) here")
    }
    ends = [-.infinity] + levels + [.infinity]
    // The colour in the middle of a band; the outer ones end where the colours do.
    let limits = [colors.axis.limits.from, colors.axis.limits.to]
    let low = min(limits[0], limits[1], levels.first ?? .infinity)
    let high = max(limits[0], limits[1], levels.last ?? -.infinity)
    let stops = [low] + levels + [high]
    fills = zip(stops, stops.dropFirst()).map { colors.paint(of: $0 / 2 + $1 / 2) }
  }

  /// For each band, how far the values are within it; below 0 where they are not.
  func scores(of values: [Double]) -> [[Double]] {
    zip(ends, ends.dropFirst()).map { low, high in
      values.map { min($0 - low, high - $0) }
    }
  }
}
