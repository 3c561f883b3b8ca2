/// What a figure is drawn with unless it says otherwise: its measures and its palette.
///
/// Lengths are points (1/72 inch), text sizes are points, unless a comment names another unit. The
/// values of `classic` are Matplotlib 3.8's defaults; each comment gives the name they have there
/// (https://matplotlib.org/3.8.0/users/explain/customizing.html).
///
///     var theme = Theme.classic
///     theme.fontSize = 12
///     theme.palette.ink = .navy
///     figure.theme = theme
public struct Theme: Sendable, Equatable {
  /// What everything is painted with.
  public var palette = Palette()

  /// The families that text is set in; `font.family`. The first has to be installed. The others are asked,
  /// in their order, for characters that it does not have, and passed over when they are not installed.
  /// What none of them has is taken from any font on the machine.
  public var fontFamilies = ["DejaVu Sans"]
  /// Text without a size of its own; `font.size`.
  public var fontSize = 10.0
  /// The labels of axes; `axes.labelsize`. nil takes the font size.
  public var labelSize: Double?
  /// The texts at ticks; `xtick.labelsize`, `ytick.labelsize`. nil takes the font size.
  public var tickLabelSize: Double?
  /// The title above axes; `axes.titlesize`: large, 1.2 times the font size.
  public var titleSize = 12.0
  /// The title of a figure; `figure.titlesize`: large.
  public var figureTitleSize = 12.0
  /// Between the frame and the title; `axes.titlepad`.
  public var titlePad = 6.0

  /// The width of the frame's lines; `axes.linewidth`.
  public var axesLineWidth = 0.8
  /// The edges of the frame that have a line; `axes.spines.left` and its like.
  public var frameEdges = Set(Axis.Edge.allCases)
  /// Where ticks and grid lines stand in the order of drawing; `axes.axisbelow`.
  public var axisOrder = AxisOrder.belowLines
  /// Between tick labels and the axis label; `axes.labelpad`.
  public var labelPad = 4.0
  /// The space automatic limits leave on each side, as a share of the data's extent;
  /// `axes.xmargin`, `axes.ymargin`.
  public var margin = 0.05
  /// On which side of the frame ticks stand; `xtick.direction`, `ytick.direction`.
  public var tickDirection = TickDirection.out
  /// The length of a tick; `xtick.major.size`.
  public var tickLength = 3.5
  /// The width of a tick; `xtick.major.width`.
  public var tickWidth = 0.8
  /// Between a tick and its label; `xtick.major.pad`.
  public var tickPad = 3.5
  /// The length of a minor tick; `xtick.minor.size`.
  public var minorTickLength = 2.0
  /// The width of a minor tick; `xtick.minor.width`.
  public var minorTickWidth = 0.6
  /// Between a minor tick and its label; `xtick.minor.pad`.
  public var minorTickPad = 3.4
  /// The width of lines across the axes; `grid.linewidth`.
  public var gridLineWidth = 0.8
  /// The lines across axes that are not told otherwise.
  public var grid = GridTheme()

  /// The width of a line; `lines.linewidth`.
  public var lineWidth = 1.5
  /// The ends of lines without gaps; `lines.solid_capstyle`.
  public var solidCap = Scene.Stroke.Cap.square
  /// The width of the line around a marker or an area; `patch.linewidth`.
  public var patchLineWidth = 1.0
  /// The diameter of a marker; `lines.markersize`. Its square is the area of a scatter's markers.
  public var markerSize = 6.0
  /// The width of the line around a marker on a line; `lines.markeredgewidth`.
  public var markerEdgeWidth = 1.0
  /// The length of the caps of error bars to either side, in points; `errorbar.capsize`.
  public var errorCapSize = 0.0

  /// The legend's measures.
  public var legend = LegendTheme()
  /// The measures of 3-D axes.
  public var axes3D = Axes3DTheme()
  /// The measures of network diagrams.
  public var diagram = DiagramTheme()

  /// The look of the published article: Matplotlib's defaults.
  public static let classic = Theme()

  /// Creates a theme with the classic values.
  public init() {}
}
