/// A strip through the whole of the axes, upright or level.
///
/// ![A shaded strip behind a line.](mark-Span.svg)
///
///     Span(x: 10...20, alpha: 0.3)
///     Span(y: -1...1, color: .gray, within: 0.25...0.75)
///
/// Source: Matplotlib 3.8.0's `Axes.axvspan` and `Axes.axhspan`.
public struct Span: Mark, Equatable {
  /// From where to where the strip reaches, in data units, and along which axis.
  public var place: Place
  /// From where to where it reaches across, in shares of the axes.
  public var within: ClosedRange<Double>
  /// The colour of the line around it; nil for none.
  public var edgeColor: Color?
  /// The width of that line in points; nil takes the theme's patch line width.
  public var edgeWidth: Double?
  /// The colour of the strip; nil is the first of the cycle.
  public var color: Color?
  /// The opacity.
  public var alpha: Double
  /// The text in the legend; nil keeps the strip out of it.
  public var label: String?
  /// The place in the order of drawing.
  public var zOrder: Double

  /// From where to where a strip reaches, and along which axis.
  ///
  ///     Span(x: 10...20).place == .x(Interval(10...20))  // true
  public enum Place: Sendable, Hashable {
    /// Between two values of x: the strip is upright.
    case x(Interval)
    /// Between two values of y: the strip is level.
    case y(Interval)
  }

  /// Creates a strip.
  ///
  /// - Parameters:
  ///   - place: from where to where it reaches; the ends may be in any order.
  ///   - within: from where to where it reaches across, in shares of the axes.
  ///   - edgeColor: the colour of the line around it.
  ///   - edgeWidth: the width of that line in points.
  ///   - color: the colour of the strip.
  ///   - alpha: its opacity.
  ///   - label: its text in the legend.
  ///   - zOrder: the place in the order of drawing.
  public init(
    _ place: Place, within: ClosedRange<Double> = 0...1, edgeColor: Color? = nil,
    edgeWidth: Double? = nil, color: Color? = nil, alpha: Double = 1, label: String? = nil,
    zOrder: Double = ZOrder.patch
  ) {
    self.place = place
    self.within = within
    self.edgeColor = edgeColor
    self.edgeWidth = edgeWidth
    self.color = color
    self.alpha = alpha
    self.label = label
    self.zOrder = zOrder
  }

  /// Creates an upright strip between two values of x; Matplotlib's `axvspan`.
  public init(
    x: ClosedRange<Double>, within: ClosedRange<Double> = 0...1, edgeColor: Color? = nil,
    edgeWidth: Double? = nil, color: Color? = nil, alpha: Double = 1, label: String? = nil,
    zOrder: Double = ZOrder.patch
  ) {
    self.init(
      .x(Interval(x)), within: within, edgeColor: edgeColor, edgeWidth: edgeWidth, color: color,
      alpha: alpha, label: label, zOrder: zOrder)
  }

  /// Creates a level strip between two values of y; Matplotlib's `axhspan`.
  public init(
    y: ClosedRange<Double>, within: ClosedRange<Double> = 0...1, edgeColor: Color? = nil,
    edgeWidth: Double? = nil, color: Color? = nil, alpha: Double = 1, label: String? = nil,
    zOrder: Double = ZOrder.patch
  ) {
    self.init(
      .y(Interval(y)), within: within, edgeColor: edgeColor, edgeWidth: edgeWidth, color: color,
      alpha: alpha, label: label, zOrder: zOrder)
  }

  /// Everything the mark writes: its label.
  public var texts: [String] { [label].compactMap { $0 } }

  /// What the mark has to show: its two ends, along one axis only.
  public var data: MarkData {
    let legend = label.map { LegendEntry(label: $0, handle: .area(fill)) }
    return switch place {
    case .x(let ends): MarkData(x: DataExtent(of: [ends.from, ends.to]), legend: legend)
    case .y(let ends): MarkData(y: DataExtent(of: [ends.from, ends.to]), legend: legend)
    }
  }

  /// The mark in its place, with edges on whole pixels.
  public func layout(in context: DrawingContext) -> MarkLayout {
    guard let rectangle = rectangle(in: context) else {
      return MarkLayout(nodes: [], zOrder: zOrder)
    }
    let width = context.pixels(edgeWidth ?? context.theme.patchLineWidth)
    let stroke = edgeColor.map { Scene.Stroke($0.withAlpha($0.alpha * alpha), width: width) }
    let path = context.grid.moved(Path(rectangle), width: stroke?.width ?? 0)
    return MarkLayout(
      nodes: [.path(Scene.Shape(path, fill: fill, stroke: stroke))],
      obstacles: LegendObstacles(areas: [rectangle.corners]), zOrder: zOrder)
  }

  private var fill: Color {
    let color = color ?? .cycle[0]
    return color.withAlpha(color.alpha * alpha)
  }

  private func rectangle(in context: DrawingContext) -> Rect? {
    let (corners, frame): ((Point, Point), Rect)
    switch place {
    case .x(let ends):
      corners = (
        Point(ends.from, context.y.limits.from), Point(ends.to, context.y.limits.from)
      )
    case .y(let ends):
      corners = (
        Point(context.x.limits.from, ends.from), Point(context.x.limits.from, ends.to)
      )
    }
    frame = context.frame
    guard var rectangle = context.rectangle(from: corners.0, to: corners.1) else { return nil }
    switch place {
    case .x:
      rectangle.minY = frame.maxY - within.upperBound * frame.height
      rectangle.maxY = frame.maxY - within.lowerBound * frame.height
    case .y:
      rectangle.minX = frame.minX + within.lowerBound * frame.width
      rectangle.maxX = frame.minX + within.upperBound * frame.width
    }
    return rectangle
  }
}
