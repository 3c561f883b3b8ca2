/// Hands out the colours of the cycle to the marks of axes that have none of their own, one after the
/// other.
///
///     var cycle = ColorCycle()
///     cycle.nextLineColor()  // .cycle[0]
///     cycle.nextLineColor()  // .cycle[1]
///     cycle.nextFillColor()  // .cycle[0]: lines and what is filled are counted apart
///
/// Matplotlib's axes count in the same way, with `_get_lines` and `_get_patches_for_fill`: a line through
/// a scatter has the scatter's colour, unless the latter is given one.
public struct ColorCycle: Sendable, Equatable {
  private var lines = 0
  private var fills = 0

  /// Creates a cycle that starts with the first colour.
  public init() {}

  /// The next colour of a line, or of a surface in space.
  public mutating func nextLineColor() -> Color {
    defer { lines += 1 }
    return .cycle[lines]
  }

  /// The next colour of markers, bars or an area.
  public mutating func nextFillColor() -> Color {
    defer { fills += 1 }
    return .cycle[fills]
  }

  /// A mark in the next colour, where it has none of its own.
  ///
  /// - Parameters:
  ///   - mark: the mark.
  ///   - color: where its colour stands.
  ///   - next: takes the next colour of its kind.
  mutating func colored<Mark>(
    _ mark: Mark, at color: WritableKeyPath<Mark, Color?>, next: (inout ColorCycle) -> Color
  ) -> Mark {
    guard mark[keyPath: color] == nil else { return mark }
    var colored = mark
    colored[keyPath: color] = next(&self)
    return colored
  }
}
