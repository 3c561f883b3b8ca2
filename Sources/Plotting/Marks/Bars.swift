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

  /// What automatic limits have to make room for; the bars stand on the frame.
  public var dataBounds: DataBounds {
    var bounds = DataBounds(around: corners.flatMap { [$0.0, $0.1] })
    bounds.stickyY = [bottom]
    return bounds
  }

  /// The mark's line in a legend.
  public var legendEntry: LegendEntry? {
    label.map { LegendEntry(label: $0, handle: .area(color.withAlpha(color.alpha * alpha))) }
  }

  /// What a legend at `best` tries not to cover.
  public func obstacles(in space: PlotSpace) -> LegendObstacles {
    LegendObstacles(boxes: rectangles(in: space))
  }

  /// The mark as scene nodes, with edges on whole pixels.
  public func nodes(in space: PlotSpace) -> [Scene.Node] {
    var path = Path()
    for rectangle in rectangles(in: space) {
      path.elements.append(contentsOf: Path(space.grid.whole(rectangle)).elements)
    }
    guard !path.elements.isEmpty else { return [] }
    return [.path(Scene.Shape(path, fill: color.withAlpha(color.alpha * alpha)))]
  }

  private var corners: [(Point, Point)] {
    zip(x, heights).filter { $0.isFinite && $1.isFinite }.map { x, height in
      (Point(x - width / 2, bottom), Point(x + width / 2, bottom + height))
    }
  }

  private func rectangles(in space: PlotSpace) -> [Rect] {
    corners.compactMap { Rect(around: [space.position(of: $0), space.position(of: $1)]) }
  }
}
