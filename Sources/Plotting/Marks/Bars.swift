/// Bars along y, centred at their x.
///
/// ![Five bars.](mark-Bars.svg)
///
///     Bars(x: [1, 2, 3], heights: [0.2, 0.5, 0.3], color: .steelBlue)
///     Bars(["cat", "dog", "owl"], heights: [12, 30, 7])
public struct Bars: Mark, Equatable {
  /// Where the middle of each bar stands along x.
  public var places: Places
  /// The height of each bar, in data units; below zero it hangs. Bars of a height that is not finite
  /// are left out.
  public var heights: [Double]
  /// The width of all bars, in data units; categories are 1 apart.
  public var width: Double
  /// Where all bars begin.
  public var bottom: Double
  /// The colour of the bars; nil takes the next of the axes' cycle.
  public var color: Color?
  /// The opacity.
  public var alpha: Double
  /// The text in the legend; nil keeps the bars out of it.
  public var label: String?
  /// The place in the order of drawing.
  public var zOrder: Double

  /// Matplotlib `Axes.bar`: width.
  public static let defaultWidth = 0.8

  /// Creates bars; there have to be as many heights as places.
  public init(
    x: [Double], heights: [Double], width: Double = Bars.defaultWidth, bottom: Double = 0,
    color: Color? = nil, alpha: Double = 1, label: String? = nil,
    zOrder: Double = ZOrder.patch
  ) {
    self.init(
      places: .values(x), heights: heights, width: width, bottom: bottom, color: color,
      alpha: alpha, label: label, zOrder: zOrder)
  }

  /// Creates bars over the categories of an axis; there have to be as many heights as names.
  ///
  /// An axis without a scale has the categories of its marks, in the order of their first appearance.
  public init(
    _ categories: [String], heights: [Double], width: Double = Bars.defaultWidth,
    bottom: Double = 0, color: Color? = nil, alpha: Double = 1, label: String? = nil,
    zOrder: Double = ZOrder.patch
  ) {
    self.init(
      places: .categories(categories), heights: heights, width: width, bottom: bottom,
      color: color, alpha: alpha, label: label, zOrder: zOrder)
  }

  private init(
    places: Places, heights: [Double], width: Double, bottom: Double, color: Color?,
    alpha: Double, label: String?, zOrder: Double
  ) {
    self.places = places
    self.heights = heights
    self.width = width
    self.bottom = bottom
    self.color = color
    self.alpha = alpha
    self.label = label
    self.zOrder = zOrder
  }

  /// Everything the mark writes: its label, and the names of its categories along the axis.
  public var texts: [String] { [label].compactMap { $0 } + places.texts }

  /// What the mark has to show; the bars stand on the frame.
  public var data: MarkData {
    let shown = heights.filter(\.isFinite)
    return MarkData(
      x: places.extent(reach: width / 2, where: heights.map(\.isFinite)),
      y: DataExtent(of: shown.flatMap { [bottom, bottom + $0] }, sticky: [bottom]),
      legend: label.map { LegendEntry(label: $0, handle: .area(fill), isGroup: true) })
  }

  /// The bars in the next colour of the cycle, where they have none of their own.
  public func colored(from cycle: inout ColorCycle) -> Self {
    cycle.colored(self, at: \.color) { $0.nextFillColor() }
  }

  /// The mark in its place, with edges on whole pixels.
  ///
  /// - Throws: `PlotError.category` for a category that the axis does not have.
  public func layout(in context: DrawingContext) throws(PlotError) -> MarkLayout {
    let rectangles = try corners(on: context.x.scale).compactMap(context.rectangle)
    var path = Path()
    for rectangle in rectangles {
      path.elements.append(contentsOf: Path(context.grid.whole(rectangle)).elements)
    }
    return MarkLayout(
      nodes: path.elements.isEmpty ? [] : [.path(Scene.Shape(path, fill: fill))],
      obstacles: LegendObstacles(boxes: rectangles), zOrder: zOrder)
  }

  private var fill: Color {
    let color = color ?? .cycle[0]
    return color.withAlpha(color.alpha * alpha)
  }

  private func corners(on scale: any Scale) throws(PlotError) -> [(Point, Point)] {
    let places = try places.values(on: scale, atMost: heights.count)
    return zip(places, heights).filter { $0.isFinite && $1.isFinite }.map { x, height in
      (Point(x - width / 2, bottom), Point(x + width / 2, bottom + height))
    }
  }
}
