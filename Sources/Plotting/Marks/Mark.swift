/// Something drawn inside axes from data: points, lines, areas, text.
///
/// A mark is a value that says what data it has, in data units; when the axes know their limits it is
/// laid out in pixels. Conform a type of your own to draw what is not here:
///
///     struct Cross: Mark {
///       var center: Point
///       var data: MarkData { MarkData(around: [center]) }
///       func layout(in context: DrawingContext) -> MarkLayout {
///         let place = context.position(of: center)
///         let arms = Path(points: [place + Point(-4, 0), place + Point(4, 0)])
///         return MarkLayout(
///           nodes: [.path(Scene.Shape(arms, stroke: Scene.Stroke(.ink, width: 1)))])
///       }
///     }
public protocol Mark: Sendable {
  /// Everything the mark writes, its label in a legend included; read when a figure is declared, so
  /// that a mistake in math text is found there. That is the label unless you say otherwise.
  var texts: [String] { get }

  /// Refuses what the mark cannot be drawn with; asked when a figure is declared. A mark of your own
  /// refuses nothing unless you say so.
  ///
  /// - Throws: `PlotError` that names the thing, its value and what is expected.
  func validate() throws(PlotError)

  /// What the mark has to show: limits, axes and the legend follow from it.
  var data: MarkData { get }

  /// The mark in the next colour of its axes' cycle, where it has none of its own; the same mark unless
  /// you say otherwise. It is asked before `data` and `layout(in:)` are.
  func colored(from cycle: inout ColorCycle) -> Self

  /// The mark in its place.
  ///
  /// - Throws: `PlotError` when the mark holds text that cannot be set or a measure out of range.
  func layout(in context: DrawingContext) throws(PlotError) -> MarkLayout
}

extension Mark {
  /// Refuses nothing.
  public func validate() throws(PlotError) {}

  /// The label in a legend. A mark that holds much data says it without looking at all of them.
  public var texts: [String] { data.legends.map(\.label) }

  /// The same mark: its colours are its own.
  public func colored(from cycle: inout ColorCycle) -> Self { self }
}
