/// A mark that is measured on other axes than the first.
///
///     Line(x: epochs, y: accuracy).measured(y: .second)
public struct MeasuredMark: Mark {
  /// The mark.
  public var mark: any Mark
  /// The axes it is measured on.
  public var axes: AxisChoice

  /// Everything the mark writes.
  public var texts: [String] { mark.texts }

  /// What the mark has to show, on its axes.
  public var data: MarkData {
    var data = mark.data
    data.axes = axes
    return data
  }

  /// The mark in the next colour of its axes' cycle, which both axes share.
  public func colored(from cycle: inout ColorCycle) -> Self {
    var colored = self
    colored.mark = mark.colored(from: &cycle)
    return colored
  }

  /// The mark in its place.
  public func layout(in context: DrawingContext) throws(PlotError) -> MarkLayout {
    try mark.layout(in: context)
  }
}

extension Mark {
  /// The same mark, measured on the axes that are chosen; Matplotlib's `twinx` and `twiny`.
  public func measured(
    x: AxisChoice.Choice = .first, y: AxisChoice.Choice = .first
  ) -> MeasuredMark {
    MeasuredMark(mark: self, axes: AxisChoice(x: x, y: y))
  }
}
