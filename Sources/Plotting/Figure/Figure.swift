/// A figure as declared: a canvas with panels on it.
///
/// ![Two panels side by side, a curve with its legend and a surface in space.](panel-Figure.svg)
///
///     let figure = try Figure(width: 5, height: 5) {
///       Axes(x: "$x_1$", y: "$x_2$") { Scatter(points, color: .red) }
///     }
///     let picture = try figure.layout().scene().picture()
public struct Figure: Sendable {
  /// The canvas' width in inches.
  public var width: Double
  /// The canvas' height in inches.
  public var height: Double
  /// Pixels in an inch, at scale 1.
  public var dpi: Double
  /// Measures and colours.
  public var theme: Theme
  /// The cells that panels stand in.
  public var grid: SubplotGrid
  /// The text above all panels; empty for none.
  public var title: String
  /// How the title stands: above the middle of all panels unless told otherwise.
  public var titlePlacement = TextPlacement()
  /// The language of the texts as a BCP 47 tag, such as `zh-Hans`; nil when it is not known. Characters
  /// that several languages share look as that one writes them.
  public var language: String?
  /// Which axes along x have the same limits.
  public var sharedX: AxisSharing
  /// Which axes along y have the same limits.
  public var sharedY: AxisSharing
  /// Which axes in space have the same limits along z.
  public var sharedZ: AxisSharing
  /// The legend of all panels, to the right of them; nil for none.
  public var legend: Legend?
  /// What the legend names instead of the marks of the panels; nil for these.
  public var ownLegendEntries: [LegendEntry]?
  /// What colours mean in all panels, beside them; nil for nothing.
  public var colorBar: ColorBar?
  /// What stands on the canvas.
  public var panels: [any Panel]

  /// Creates a figure.
  ///
  /// - Parameters:
  ///   - width: inches; Matplotlib's `figure.figsize` unless given.
  ///   - height: inches.
  ///   - dpi: pixels in an inch.
  ///   - theme: measures and colours.
  ///   - grid: the cells that panels stand in; one unless given.
  ///   - title: the text above all panels.
  ///   - language: the language of the texts as a BCP 47 tag; nil when it is not known.
  ///   - sharedX: which axes along x have the same limits; their labels stand at the lowest.
  ///   - sharedY: which axes along y have the same limits; their labels stand at the leftmost.
  ///   - sharedZ: which axes in space have the same limits along z.
  ///   - panels: what stands on the canvas.
  /// - Throws: `PlotError` for what cannot be drawn as declared: a measure or a colour out of range,
  ///   rows of unequal length, two panels in one cell, math text that cannot be read, a control character
  ///   in a text. Besides, what the panels' declarations throw.
  public init(
    width: Double = 6.4, height: Double = 4.8, dpi: Double = 100, theme: Theme = .classic,
    grid: SubplotGrid = SubplotGrid(), title: String = "", language: String? = nil,
    sharedX: AxisSharing = .none, sharedY: AxisSharing = .none, sharedZ: AxisSharing = .none,
    @PanelBuilder panels: () throws -> [any Panel]
  ) throws {
    self.width = width
    self.height = height
    self.dpi = dpi
    self.theme = theme
    self.grid = grid
    self.title = title
    self.language = language
    self.sharedX = sharedX
    self.sharedY = sharedY
    self.sharedZ = sharedZ
    self.panels = try panels()
    try validate()
  }

  /// The same figure with a legend of the marks of all panels, to the right of them; what has the same
  /// label in several panels stands there once.
  ///
  /// - Parameters:
  ///   - size: the size of its text in points; nil takes the theme's font size.
  ///   - frameAlpha: the opacity of its background; nil takes the theme's.
  ///   - placement: how its texts stand.
  ///   - entries: what it names; nil for the marks.
  public func legend(
    size: Double? = nil, frameAlpha: Double? = nil, placement: TextPlacement = TextPlacement(),
    entries: [LegendEntry]? = nil
  ) -> Figure {
    var figure = self
    figure.ownLegendEntries = entries
    figure.legend = Legend(
      location: .upperLeft, size: size, frameAlpha: frameAlpha, anchor: Point(1, 1),
      placement: placement)
    return figure
  }

  /// The same figure with a colour bar for all panels, which leave room for it at its edge; Matplotlib's
  /// `Figure.colorbar` for several axes.
  ///
  ///     try Figure(grid: .constrained(rows: 2, columns: 2)) { ... }.colorBar(ColorBar(colors))
  public func colorBar(_ bar: ColorBar) -> Figure {
    var figure = self
    figure.colorBar = bar
    return figure
  }

  /// The same figure with its title placed otherwise.
  public func title(placement: TextPlacement) -> Figure {
    var figure = self
    figure.titlePlacement = placement
    return figure
  }
}
