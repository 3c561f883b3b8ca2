/// On which side of the frame ticks stand; Matplotlib's `xtick.direction`.
///
///     Axes { line }.ticks(direction: .in)
public enum TickDirection: Sendable, Equatable, CaseIterable {
  /// Outside.
  case out
  /// Inside.
  case `in`
  /// On both sides, half of the length on each.
  case both

  /// How much of a tick's length stands outside.
  var outside: Double {
    switch self {
    case .out: 1
    case .in: 0
    case .both: 0.5
    }
  }
}
