/// Values over a grid of cells, each drawn in its colour.
///
/// ![Twelve cells in colours from dark blue to yellow.](mark-HeatMap.svg)
///
///     let colors = ColorScale(.viridis, limits: 0...1)
///     Axes { HeatMap([[0, 0.5], [0.5, 1]], colors: colors) }
///       .colorBar(ColorBar(colors, label: "share"))
///
/// The first row is the lowest. Give the axis along y falling limits to have it on top, as in a table:
/// `Axis(limits: Interval(from: 1.5, to: -0.5))`.
public struct HeatMap: Mark {
  /// The values, row by row, the lowest row first; rows have to be equally long. A cell whose value is no
  /// number, or has no place on the scale of the colours, stays empty.
  public var values: [[Double]]
  /// Where the cells lie along x, in data units: from the left edge of the first to the right edge of the last.
  public var x: ClosedRange<Double>
  /// Where the cells lie along y: from the lower edge of the first row to the upper edge of the last.
  public var y: ClosedRange<Double>
  /// The colours of the values.
  public var colors: ColorScale
  /// Whether neighbouring cells run into each other.
  public var isSmooth: Bool
  /// The place in the order of drawing.
  public var zOrder: Double

  /// Creates a heat map.
  ///
  /// - Parameters:
  ///   - values: the values, the lowest row first.
  ///   - x: where the cells lie along x; nil has the middle of the first at 0, that of the next at 1.
  ///   - y: where the rows lie along y; nil has the middle of the first at 0, that of the next at 1.
  ///   - colors: the colours of the values; nil has those from the least value to the greatest.
  ///   - isSmooth: whether neighbouring cells run into each other.
  ///   - zOrder: the place in the order of drawing.
  public init(
    _ values: [[Double]], x: ClosedRange<Double>? = nil, y: ClosedRange<Double>? = nil,
    colors: ColorScale? = nil, isSmooth: Bool = false, zOrder: Double = ZOrder.image
  ) {
    self.values = values
    self.x = x ?? Self.aroundMiddles(of: values.map(\.count).max() ?? 0)
    self.y = y ?? Self.aroundMiddles(of: values.count)
    self.colors = colors ?? ColorScale(around: values.joined())
    self.isSmooth = isSmooth
    self.zOrder = zOrder
  }

  /// From half a cell before the first middle, at 0, to half a cell behind the last.
  private static func aroundMiddles(of count: Int) -> ClosedRange<Double> {
    -0.5...Double(max(count, 1)) - 0.5
  }

  /// What the mark has to show; limits end where the cells end.
  public var data: MarkData { MarkData(filling: x, y) }

  /// The mark in its place, its outer edges on whole pixels.
  ///
  /// - Throws: `PlotError.measure` for limits that have no place on the scale of the colours.
  public func layout(in context: DrawingContext) throws(PlotError) -> MarkLayout {
    try colors.check()
    let image = HeatMapRaster(of: self).image(in: context)
    return MarkLayout(
      nodes: image.map { [.image($0)] } ?? [],
      obstacles: LegendObstacles(boxes: image.map { [$0.frame] } ?? []), zOrder: zOrder)
  }
}
