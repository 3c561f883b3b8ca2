/// What colours mean: a strip of all of them with an axis beside it.
///
///     let colors = ColorScale(.viridis, limits: 0...1)
///     Axes { HeatMap(values, colors: colors) }.colorBar(ColorBar(colors, label: "share"))
///
/// It stands beside axes, or as a panel of its own in a cell of the figure's grid, for all axes in it.
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
  /// The cell of the figure's grid that the bar stands in, as a panel of its own.
  public var cell = GridCell()

  /// How many times as high as wide a bar is; Matplotlib's `Figure.colorbar`: aspect.
  static let aspect = 20.0

  /// Creates a colour bar.
  public init(
    _ colors: ColorScale, label: String = "", labelSize: Double? = nil,
    ticks: AxisTicks = .automatic
  ) {
    self.colors = colors
    self.label = label
    self.labelSize = labelSize
    self.ticks = ticks
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

  /// Everything the bar writes, apart from numbers.
  public var texts: [String] { [label] + ticks.texts }

  /// The bar laid out at the left of its room, as high as the room.
  ///
  /// - Throws: `PlotError` for a text that cannot be set, and for limits that have no place on the scale.
  public func layout(in place: PanelPlace) throws(PlotError) -> any PanelLayout {
    try barLayout(in: place)
  }

  func barLayout(in place: PanelPlace) throws(PlotError) -> ColorBarLayout {
    try colors.check()
    var frame = place.room
    frame.maxX = frame.minX + min(frame.width, frame.height / Self.aspect)
    let axis = Axis(
      label, labelSize: labelSize, ticks: ticks, labelPlacement: labelPlacement,
      tickLabelPlacement: tickLabelPlacement)
    let layout = try AxisLayouter(axis, on: .right, map: colors.axis, frame: frame, place: place)
      .layout()
    return ColorBarLayout(
      frame: frame, measures: place.measures, map: colors.map, axis: layout)
  }
}
