/// A mark in its place, in scene pixels.
///
///     MarkLayout(nodes: nodes, zOrder: ZOrder.line)
public struct MarkLayout: Sendable, Equatable {
  /// What is drawn, from back to front.
  public var nodes: [Scene.Node]
  /// What a legend placed at `best` tries not to cover.
  public var obstacles: LegendObstacles
  /// The pixels a mark that is not cut off covers beyond the frame of its axes; nil for none. Where nothing of
  /// them is on the canvas the mark is left out, with a warning in `FigureLayout.warnings`.
  public var bounds: Rect?
  /// Marks with a greater order are drawn over those with a smaller; equal ones in the order of
  /// declaration. Ticks stand at 1.5, the frame at 2.5, the legend at 5.
  public var zOrder: Double
  /// Whether the mark is cut off at the frame of its axes.
  public var isClipped: Bool
  /// What is shown otherwise than declared.
  public var warnings: [PlotWarning]
  /// What of the mark has a place of its own in the order of drawing: the area of a band lies beneath the
  /// lines of all bands.
  public var underlay: [Scene.Node] = []
  /// The place of that in the order of drawing.
  public var underlayOrder = ZOrder.patch

  /// Creates a layout.
  public init(
    nodes: [Scene.Node], obstacles: LegendObstacles = LegendObstacles(), bounds: Rect? = nil,
    zOrder: Double = ZOrder.patch, isClipped: Bool = true, warnings: [PlotWarning] = []
  ) {
    self.nodes = nodes
    self.obstacles = obstacles
    self.bounds = bounds
    self.zOrder = zOrder
    self.isClipped = isClipped
    self.warnings = warnings
  }
}
