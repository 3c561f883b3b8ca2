/// How values lie along a colour bar that is divided into levels.
///
/// Source: Matplotlib's `Colorbar._forward_boundaries` and `_get_ticker_locator_formatter`.
struct LevelScale: Scale, Hashable {
  /// Where levels end and the next one begins: two at least, ascending.
  let boundaries: [Double]
  /// How long the levels are.
  let spacing: ColorBar.Spacing
  /// Whether boundaries without a label have a short tick.
  let hasMinorTicks: Bool

  /// No more boundaries than this have a label. Source: Matplotlib's `Colorbar`, nbins of its
  /// `FixedLocator`.
  private static let mostLabels = 10

  init(_ boundaries: [Double], spacing: ColorBar.Spacing, hasMinorTicks: Bool) {
    self.boundaries = boundaries
    self.spacing = spacing
    self.hasMinorTicks = hasMinorTicks
  }

  /// The number of the level, and how much of it lies before the value; or the value itself.
  func coordinate(of value: Double) -> Double {
    guard spacing == .uniform, boundaries.count > 1 else { return value }
    let level = min(
      max((boundaries.firstIndex { $0 > value } ?? boundaries.count) - 1, 0), boundaries.count - 2)
    return Double(level)
      + Interval(from: boundaries[level], to: boundaries[level + 1]).fraction(of: value)
  }

  /// The value at a coordinate.
  func value(at coordinate: Double) -> Double {
    guard spacing == .uniform, boundaries.count > 1 else { return coordinate }
    let level = Int(coordinate.rounded(.down), clampedTo: 0...boundaries.count - 2)
    let share = coordinate - Double(level)
    return boundaries[level] * (1 - share) + boundaries[level + 1] * share
  }

  /// Ticks at the boundaries, or at every second, third and so on where there are many: at those among which
  /// is the one nearest to zero.
  func ticks(in limits: Interval, room: TickRoom) -> Ticks {
    let step = max((boundaries.count + Self.mostLabels - 1) / Self.mostLabels, 1)
    let choices = (0..<step).map { start in
      stride(from: start, to: boundaries.count, by: step).map { boundaries[$0] }
    }
    func nearest(_ places: [Double]) -> Double { places.map(abs).min() ?? .infinity }
    let places = choices.dropFirst().reduce(choices[0]) {
      nearest($1) < nearest($0) ? $1 : $0
    }
    let formatter = TickFormatter(places: places, limits: limits)
    let others = hasMinorTicks ? Set(boundaries).subtracting(places).sorted() : []
    return Ticks(
      positions: places, labels: places.map(formatter.label), offsetLabel: formatter.offsetLabel,
      minor: others.map { Ticks.MinorTick($0) })
  }
}
