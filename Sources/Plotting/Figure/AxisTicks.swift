/// Where the ticks of an axis stand, and what is written at them.
///
///     Axis("$x$", ticks: .at([0, .pi], labels: ["0", #"$\pi$"#]))
///     Axis("Share", ticks: .formatted { "\(Int(($0 * 100).rounded())) %" })
public struct AxisTicks: Sendable {
  /// The ticks, or nil where the scale of the axis chooses them.
  public var ticks: Ticks?
  /// What is written at a tick, or nil for what the ticks or the scale say.
  public var format: (@Sendable (Double) -> String)?

  /// Creates ticks.
  ///
  /// - Parameters:
  ///   - ticks: the ticks; nil lets the scale of the axis choose them. Those outside the limits are
  ///     not drawn.
  ///   - format: what is written at a value; nil for what the ticks or the scale say.
  public init(_ ticks: Ticks? = nil, format: (@Sendable (Double) -> String)? = nil) {
    self.ticks = ticks
    self.format = format
  }

  /// Ticks where the scale of the axis has them.
  public static let automatic = AxisTicks()

  /// No ticks.
  public static let none = AxisTicks(Ticks(positions: [], labels: []))

  /// Ticks at given values, each with its label.
  public static func at(_ positions: [Double], labels: [String]) -> AxisTicks {
    AxisTicks(Ticks(positions: positions, labels: labels))
  }

  /// Ticks where the scale of the axis has them, with labels of your own.
  public static func formatted(_ format: @escaping @Sendable (Double) -> String) -> AxisTicks {
    AxisTicks(format: format)
  }

  /// The ticks of an axis with a scale and limits.
  func ticks(on scale: any Scale, in limits: Interval, room: TickRoom) -> Ticks {
    var found = ticks?.inside(limits) ?? scale.ticks(in: limits, room: room)
    if let format {
      found.labels = found.positions.map(format)
      found.offsetLabel = ""
    }
    return found
  }

  /// Everything that is written, apart from numbers.
  var texts: [String] {
    guard let ticks else { return [] }
    return ticks.labels + [ticks.offsetLabel] + ticks.minor.map(\.label)
  }
}
