/// Where ticks and grid lines stand in the order of drawing; Matplotlib's `axes.axisbelow`.
///
///     theme.axisOrder = .belowMarks
public enum AxisOrder: Sendable, Equatable, CaseIterable {
  /// Below everything but pictures; `True`.
  case belowMarks
  /// Over areas and markers, below lines; `line`.
  case belowLines
  /// Over all marks but texts; `False`.
  case aboveMarks

  /// The place in the order of drawing.
  var zOrder: Double {
    switch self {
    case .belowMarks: 0.5
    case .belowLines: ZOrder.ticks
    case .aboveMarks: ZOrder.frame
    }
  }
}
