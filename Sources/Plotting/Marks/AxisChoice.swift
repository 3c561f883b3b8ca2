/// Which axes a mark is measured on, where there is a second one.
///
///     AxisChoice(y: .second)
public struct AxisChoice: Sendable, Hashable {
  /// One of the two axes in a direction.
  ///
  ///     Line(x: epochs, y: accuracy).measured(y: .second)
  public enum Choice: Sendable, Hashable {
    /// The axis on the lower or the left edge, unless it is put elsewhere.
    case first
    /// The axis on the edge opposite.
    case second
  }

  /// The axis along x.
  public var x: Choice
  /// The axis along y.
  public var y: Choice

  /// Creates a choice; the first axes unless asked otherwise.
  public init(x: Choice = .first, y: Choice = .first) {
    self.x = x
    self.y = y
  }
}
