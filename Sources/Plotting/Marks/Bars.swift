/// Upright bars, centred at their x.
///
///     Bars(x: [1, 2, 3], heights: [0.2, 0.5, 0.3], color: .steelBlue)
public struct Bars: Mark, Equatable {
  /// The middle of each bar, in data units.
  public var x: [Double]
  /// The height of each bar, in data units; below zero it hangs. Bars of a height that is not finite
  /// are left out.
  public var heights: [Double]
  /// The width of all bars, in data units.
  public var width: Double
  /// Where all bars begin.
  public var bottom: Double
  /// The colour of the bars.
  public var color: Color
  /// The opacity.
  public var alpha: Double
  /// The text in the legend; nil keeps the bars out of it.
  public var label: String?
  /// The place in the order of drawing.
  public var zOrder: Double

  /// Matplotlib `Axes.bar`: width.
  public static let defaultWidth = 0.8

  /// Creates bars; a surplus of one of the rows is left out.
  public init(
    x: [Double], heights: [Double], width: Double = Bars.defaultWidth, bottom: Double = 0,
    color: Color = .cycle[0], alpha: Double = 1, label: String? = nil,
    zOrder: Double = ZOrder.patch
  ) {
    self.x = x
    self.heights = heights
    self.width = width
    self.bottom = bottom
    self.color = color
    self.alpha = alpha
    self.label = label
    self.zOrder = zOrder
  }

  /// Everything the mark writes: its label.
  public var texts: [String] { [label].compactMap { $0 } }

  /// What the mark has to show; the bars stand on the frame.
  public var data: MarkData {
    var data = MarkData(
      around: corners.flatMap { [$0.0, $0.1] },
      legend: label.map { LegendEntry(label: $0, handle: .area(fill)) })
    data.y.sticky = [bottom]
    return data
  }

  /// The mark in its place, with edges on whole pixels.
  public func layout(in context: DrawingContext) -> MarkLayout {
    let rectangles = corners.compactMap {
      Rect(around: [context.position(of: $0), context.position(of: $1)])
    }
    var path = Path()
    for rectangle in rectangles {
      path.elements.append(contentsOf: Path(context.grid.whole(rectangle)).elements)
    }
    return MarkLayout(
      nodes: path.elements.isEmpty ? [] : [.path(Scene.Shape(path, fill: fill))],
      obstacles: LegendObstacles(boxes: rectangles), zOrder: zOrder)
  }

  private var fill: Color { color.withAlpha(color.alpha * alpha) }

  private var corners: [(Point, Point)] {
    zip(x, heights).filter { $0.isFinite && $1.isFinite }.map { x, height in
      (Point(x - width / 2, bottom), Point(x + width / 2, bottom + height))
    }
  }
}
