/// What colours mean: a strip of all of them with an axis beside it.
///
/// ![A heat map with a strip of its colours on the right, from 0 to 7.](panel-ColorBar.svg)
///
///     let colors = ColorScale(.viridis, limits: 0...1)
///     Axes { HeatMap(values, colors: colors) }.colorBar(ColorBar(colors, label: "share"))
///     ColorBar(colors, edge: .bottom, extend: .both)  // below the axes, with pointed ends
///
/// It stands beside axes, beside all panels of a figure (`Figure.colorBar`), or as a panel of its own in a
/// cell of the figure's grid.
public struct ColorBar: Panel {
  /// The colours and their values.
  public var colors: ColorScale
  /// What is written beside the bar; empty for nothing.
  public var label: String
  /// The size of the label in points; nil takes the theme's font size.
  public var labelSize: Double?
  /// How the label stands: along the middle of the bar unless told otherwise.
  public var labelPlacement = TextPlacement()
  /// How the tick labels stand at their ticks.
  public var tickLabelPlacement = TextPlacement()
  /// Where ticks stand, and what is written at them.
  public var ticks: AxisTicks
  /// The edge of the axes that the bar stands at, with its ticks on the far side; Matplotlib's `location`.
  public var edge: Axis.Edge
  /// At which ends the bar is pointed, for values beyond its limits; nil has what the levels of the colours
  /// say, or none.
  public var extend: ColorExtend?
  /// Where the bar is divided, each part in the colour of its middle; nil for the levels of the colours,
  /// or for all colours of the map. Matplotlib's `boundaries`.
  public var levels: [Double]?
  /// How long the parts of a divided bar are.
  public var spacing: Spacing
  /// The length of the bar as a share of what it stands beside.
  public var shrink: Double
  /// How many times as long as thick the bar is.
  public var aspect: Double
  /// The share of the room of axes and bar together that the bar may take.
  public var fraction: Double
  /// How far from the axes the bar stands, as a share of the same room; nil has Matplotlib's for the edge.
  public var pad: Double?
  /// How long a pointed end is, as a share of the bar without them; Matplotlib's `extendfrac`.
  public var extendFraction = 0.05
  /// Whether ends for values beyond the limits are rectangles; Matplotlib's `extendrect`.
  public var hasRectangularEnds = false
  /// Whether lines divide the colours; Matplotlib's `drawedges`.
  public var drawsEdges = false
  /// The cell of the figure's grid that the bar stands in, as a panel of its own.
  public var cell = GridCell()

  /// How long the parts of a divided bar are.
  ///
  ///     ColorBar(colors, spacing: .proportional)
  public enum Spacing: String, Sendable, Hashable, CaseIterable {
    /// All the same.
    case uniform
    /// As the differences of their values.
    case proportional
  }

  /// Creates a colour bar; the measures are those of Matplotlib's `Figure.colorbar`.
  ///
  /// - Parameters:
  ///   - colors: the colours and their values.
  ///   - label: what is written beside the bar.
  ///   - labelSize: the size of the label in points; nil takes the theme's font size.
  ///   - ticks: where ticks stand, and what is written at them.
  ///   - edge: the edge of the axes that the bar stands at.
  ///   - extend: at which ends the bar is pointed; nil has what the levels of the colours say, or none.
  ///   - levels: where the bar is divided; nil for the levels of the colours, or for all colours.
  ///   - spacing: how long the parts of a divided bar are.
  ///   - shrink: the length of the bar as a share of what it stands beside.
  ///   - aspect: how many times as long as thick it is.
  ///   - fraction: the share of the room of axes and bar together that the bar may take.
  ///   - pad: how far from the axes the bar stands, as a share of the same room; nil has 0.05 at the right
  ///     and above, 0.1 at the left, 0.15 below, and 0.05 in a constrained grid.
  public init(
    _ colors: ColorScale, label: String = "", labelSize: Double? = nil,
    ticks: AxisTicks = .automatic, edge: Axis.Edge = .right, extend: ColorExtend? = nil,
    levels: [Double]? = nil, spacing: Spacing = .uniform, shrink: Double = 1, aspect: Double = 20,
    fraction: Double = 0.15, pad: Double? = nil
  ) {
    self.colors = colors
    self.label = label
    self.labelSize = labelSize
    self.ticks = ticks
    self.edge = edge
    self.extend = extend
    self.levels = levels
    self.spacing = spacing
    self.shrink = shrink
    self.aspect = aspect
    self.fraction = fraction
    self.pad = pad
  }

  /// The same bar with its label placed otherwise.
  public func label(placement: TextPlacement) -> ColorBar {
    var bar = self
    bar.labelPlacement = placement
    return bar
  }

  /// The same bar with its tick labels placed otherwise.
  public func tickLabels(placement: TextPlacement) -> ColorBar {
    var bar = self
    bar.tickLabelPlacement = placement
    return bar
  }

  /// The same bar with other ends for values beyond its limits.
  ///
  ///     bar.ends(fraction: 0.1, areRectangular: true)
  ///
  /// - Parameters:
  ///   - fraction: how long an end is, as a share of the bar without them.
  ///   - areRectangular: whether the ends are rectangles.
  public func ends(fraction: Double = 0.05, areRectangular: Bool = false) -> ColorBar {
    var bar = self
    bar.extendFraction = fraction
    bar.hasRectangularEnds = areRectangular
    return bar
  }

  /// The same bar with lines between its colours.
  public func edges(_ areDrawn: Bool = true) -> ColorBar {
    var bar = self
    bar.drawsEdges = areDrawn
    return bar
  }

  /// Everything the bar writes, apart from numbers.
  public var texts: [String] { [label] + ticks.texts }

  /// The bar laid out in a room of its own, as long as the room and at the side of it that is away from its
  /// ticks.
  ///
  /// - Throws: `PlotError` for a text that cannot be set, and for limits that have no place on the scale.
  public func layout(in place: PanelPlace) throws(PlotError) -> any PanelLayout {
    try barLayout(in: place)
  }

  func barLayout(in place: PanelPlace) throws(PlotError) -> ColorBarLayout {
    try ColorBarLayouter(bar: self, place: place)
      .layout(in: ColorBarRoom.box(of: self, filling: place.room))
  }
}
