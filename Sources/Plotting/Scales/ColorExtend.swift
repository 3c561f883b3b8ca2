/// At which ends of its limits a scale of colours goes on.
///
///     ColorScale(.viridis, levels: [0, 1, 2], extend: .max)
///     ColorBar(colors, extend: .both)
///
/// Matplotlib's `extend`.
public enum ColorExtend: String, Sendable, Hashable, CaseIterable {
  /// At none.
  case neither
  /// Below the least value.
  case min
  /// Above the greatest value.
  case max
  /// At both.
  case both

  /// Whether the scale goes on below the least value.
  var isBelow: Bool { self == .min || self == .both }
  /// Whether it goes on above the greatest value.
  var isAbove: Bool { self == .max || self == .both }
}
