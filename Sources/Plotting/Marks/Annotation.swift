/// A text with an arrow from it to a point; Matplotlib's `annotate`.
///
/// ![A word with an arrow to a point.](mark-Annotation.svg)
///
///     Annotation("minimum", to: .data(2, 0.1)).offset(x: 30, y: 40)
///     Annotation("too early", to: .data(5, 0.4), from: .axes(0.9, 0.8), arrow: .filled)
///       .align(.right).box(.round)
///
/// Target and text stand in the data, in the axes or in the figure, each as it likes. An annotation with a
/// target in the data that the axes do not show is left out, with a warning in `FigureLayout.warnings`.
public struct Annotation: Mark, TextPlacing, Equatable {
  /// What is written; parts between dollar signs are math text, a line feed starts another line.
  public var string: String
  /// What the arrow points at.
  public var target: AnnotationPlace
  /// Where the text stands, before it is moved by its offset; nil for at the target.
  public var position: AnnotationPlace?
  /// The arrow; nil for none.
  public var arrow: AnnotationArrow?
  /// The size in points; nil takes the theme's font size.
  public var size: Double?
  /// Weight and slant.
  public var style: TextStyle
  /// The colour of the text, and of an arrow that has none; nil takes the theme's ink.
  public var color: Color?
  /// The place in the order of drawing.
  public var zOrder: Double
  /// Which part of the text stands at its position, how it is turned and moved, and what is behind it.
  public var placement = TextPlacement()

  /// Creates an annotation.
  ///
  /// - Parameters:
  ///   - string: what is written.
  ///   - target: what the arrow points at.
  ///   - position: where the text stands; nil for at the target, from which an offset moves it away.
  ///   - arrow: the arrow; nil for none.
  ///   - size: the size in points; nil takes the theme's font size.
  ///   - weight: how heavy the letters are.
  ///   - slant: whether they lean.
  ///   - color: the colour of the text and the arrow; nil takes the theme's ink.
  ///   - zOrder: the place in the order of drawing.
  public init(
    _ string: String, to target: AnnotationPlace, from position: AnnotationPlace? = nil,
    arrow: AnnotationArrow? = .open, size: Double? = nil, weight: TextStyle.Weight = .regular,
    slant: TextStyle.Slant = .upright, color: Color? = nil, zOrder: Double = ZOrder.text
  ) {
    self.string = string
    self.target = target
    self.position = position
    self.arrow = arrow
    self.size = size
    self.style = TextStyle(weight: weight, slant: slant)
    self.color = color
    self.zOrder = zOrder
  }

  /// Everything the mark writes.
  public var texts: [String] { [string] }

  /// What the mark has to show: nothing. Limits make no room for it.
  public var data: MarkData { MarkData() }

  /// The mark in its place; it is not cut off at the frame.
  public func layout(in context: DrawingContext) throws(PlotError) -> MarkLayout {
    let end = target.position(in: context)
    guard target.isShown(at: end, in: context) else {
      return MarkLayout(
        nodes: [], zOrder: zOrder, isClipped: false,
        warnings: [.targetOutOfSight(text: string, target: target)])
    }
    let text = try context.typesetter.place(
      string, at: (position ?? target).position(in: context),
      size: size ?? context.theme.fontSize, style: style, color: color ?? .ink,
      placement: placement)
    // What stands out of all sight is left out by the axes; its arrow would take it into sight.
    guard text.box.touches(context.sight) else {
      return MarkLayout(
        nodes: [text.node(grid: context.grid)], bounds: text.box, zOrder: zOrder, isClipped: false)
    }
    let course = arrow?.curve(from: text, to: end, context: context)
    let shaft = arrowNodes(along: course, in: context)
    return MarkLayout(
      nodes: shaft + [text.node(grid: context.grid)],
      obstacles: LegendObstacles(lines: course.map { [$0.points] } ?? [], boxes: [text.box]),
      bounds: text.box.union(shaft.compactMap(\.bounds)), zOrder: zOrder, isClipped: false)
  }

  private func arrowNodes(
    along curve: QuadraticCurve?, in context: DrawingContext
  ) -> [Scene.Node] {
    guard let arrow, let curve else { return [] }
    return arrow.nodes(
      along: curve, headScale: context.pixels(size ?? context.theme.fontSize),
      color: arrow.color ?? color ?? .ink, measures: context.measures)
  }
}
