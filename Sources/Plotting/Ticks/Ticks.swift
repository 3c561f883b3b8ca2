/// The ticks of an axis: where they stand and what is written at them.
///
///     axes.ticks(x: Ticks(positions: [0, .pi], labels: ["0", #"$\pi$"#]))
///     Ticks.auto(from: 0, to: 1, maximumBins: 5).labels  // ["0.0", "0.2", ... "1.0"]
public struct Ticks: Sendable, Hashable {
  /// The values the ticks stand at.
  public var positions: [Double]
  /// The label of each tick.
  public var labels: [String]
  /// What all labels have in common, as in `1e6` or `+1e5`; empty for nothing.
  public var offsetLabel: String

  /// The ticks between them, which are shorter.
  public var minor: [MinorTick]

  /// A tick between the main ones.
  ///
  ///     Ticks.MinorTick(2)  // without a label
  public struct MinorTick: Sendable, Hashable {
    /// The value the tick stands at.
    public var position: Double
    /// What is written at it; empty for nothing.
    public var label: String

    /// Creates a tick.
    public init(_ position: Double, label: String = "") {
      self.position = position
      self.label = label
    }
  }

  /// Creates ticks; every position has to have a label.
  public init(
    positions: [Double], labels: [String], offsetLabel: String = "", minor: [MinorTick] = []
  ) {
    self.positions = positions
    self.labels = labels
    self.offsetLabel = offsetLabel
    self.minor = minor
  }

  /// A tick this share of the length outside the limits still counts as inside. Source:
  /// Matplotlib's `_interval_contains_close`.
  private static let tolerance = 1e-10

  /// Ticks at round values, the ones Matplotlib chooses.
  ///
  /// - Parameters:
  ///   - from: The value at one end of the axis.
  ///   - to: The value at the other end; the ends may be in any order. Equal ends are moved apart
  ///     first. Without two finite ends there are no ticks.
  ///   - maximumBins: The most intervals between ticks that there is room for, taken as 1 to 100.
  public static func auto(from: Double, to: Double, maximumBins: Int) -> Ticks {
    guard from.isFinite, to.isFinite else { return Ticks(positions: [], labels: []) }
    let limits = Limits.separated(Interval(from: from, to: to))
    let places = TickLocator(maximumBins: maximumBins).places(in: limits)
    let formatter = TickFormatter(places: places, limits: limits)
    let shown = places.filter { isInside($0, limits: limits) }
    return Ticks(
      positions: shown, labels: shown.map(formatter.label), offsetLabel: formatter.offsetLabel)
  }

  /// The same ticks with nothing written at them.
  var withoutLabels: Ticks {
    Ticks(
      positions: positions, labels: positions.map { _ in "" },
      minor: minor.map { MinorTick($0.position) })
  }

  /// The ticks that stand inside limits.
  func inside(_ limits: Interval) -> Ticks {
    let shown = zip(positions, labels).filter { Self.isInside($0.0, limits: limits) }
    return Ticks(
      positions: shown.map(\.0), labels: shown.map(\.1), offsetLabel: offsetLabel,
      minor: minor.filter { Self.isInside($0.position, limits: limits) })
  }

  /// Whether a tick stands inside limits, or next to them by rounding.
  static func isInside(_ place: Double, limits: Interval) -> Bool {
    let slack = abs(limits.length) * tolerance
    return min(limits.from, limits.to) - slack <= place
      && place <= max(limits.from, limits.to) + slack
  }

  /// Whether two ticks say the same, or stand at the same place.
  var hasRepetitions: Bool {
    let written = (labels + minor.map(\.label)).filter { !$0.isEmpty }
    let places = positions + minor.map(\.position)
    return Set(written).count < written.count || Set(places).count < places.count
  }
}
