/// The measures and colours a figure is drawn with unless it says otherwise.
///
/// Lengths are points (1/72 inch), text sizes are points, unless a comment names another unit. The
/// values of `classic` are Matplotlib 3.8's defaults; each comment gives the name they have there
/// (https://matplotlib.org/3.8.0/users/explain/customizing.html).
///
///     var theme = Theme.classic
///     theme.fontSize = 12
///     theme.ink = .navy
///     figure.theme = theme
public struct Theme: Sendable, Equatable {
  /// The canvas behind everything; `figure.facecolor`.
  public var figureFaceColor = Color(hex: 0xFFFFFF)
  /// The area inside the axes; `axes.facecolor`.
  public var axesFaceColor = Color(hex: 0xFFFFFF)
  /// Lines of the frame, ticks and all text; `axes.edgecolor`, `xtick.color`, `text.color`.
  public var ink = Color(hex: 0x000000)
  /// The colours that marks take in turn; `axes.prop_cycle`: `tab10`.
  public var cycle = [
    Color(hex: 0x1F77B4),  // blue
    Color(hex: 0xFF7F0E),  // orange
    Color(hex: 0x2CA02C),  // green
    Color(hex: 0xD62728),  // red
    Color(hex: 0x9467BD),  // purple
    Color(hex: 0x8C564B),  // brown
    Color(hex: 0xE377C2),  // pink
    Color(hex: 0x7F7F7F),  // gray
    Color(hex: 0xBCBD22),  // olive
    Color(hex: 0x17BECF),  // cyan
  ]
  /// Strong colours that tell classes apart; CSS's red, blue, green and orange, as the article has
  /// them.
  public var accentColors: [Color] = [.red, .blue, .green, .orange]
  /// The areas of the same classes; CSS's lightsalmon, aqua, lightgreen and yellow.
  public var regionColors: [Color] = [.lightSalmon, .aqua, .lightGreen, .yellow]

  /// The family that text is set in; it has to be installed. `font.family`.
  public var fontFamily = "DejaVu Sans"
  /// Text without a size of its own, tick labels and axis labels; `font.size`, `axes.labelsize`.
  public var fontSize = 10.0
  /// The title above axes; `axes.titlesize`: large, 1.2 times the font size.
  public var titleSize = 12.0
  /// The title of a figure; `figure.titlesize`: large.
  public var figureTitleSize = 12.0
  /// Between the frame and the title; `axes.titlepad`.
  public var titlePad = 6.0

  /// The width of the frame's lines; `axes.linewidth`.
  public var axesLineWidth = 0.8
  /// Between tick labels and the axis label; `axes.labelpad`.
  public var labelPad = 4.0
  /// The space automatic limits leave on each side, as a share of the data's extent;
  /// `axes.xmargin`, `axes.ymargin`.
  public var margin = 0.05
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
  /// Lines across the axes; `grid.color`.
  public var gridColor = Color(hex: 0xB0B0B0)
  /// Their width; `grid.linewidth`.
  public var gridLineWidth = 0.8

  /// The width of a line; `lines.linewidth`.
  public var lineWidth = 1.5
  /// The width of the line around a marker or an area; `patch.linewidth`.
  public var patchLineWidth = 1.0
  /// The diameter of a marker; `lines.markersize`. Its square is the area of a scatter's markers.
  public var markerSize = 6.0

  /// The legend's measures.
  public var legend = LegendTheme()
  /// The walls and grid lines of 3-D axes.
  public var axes3D = Axes3DTheme()
  /// The measures and colours of network diagrams.
  public var diagram = DiagramTheme()

  /// The look of the published article: Matplotlib's defaults.
  public static let classic = Theme()

  /// Creates a theme with the classic values.
  public init() {}
}

/// The walls and grid lines of 3-D axes.
///
///     theme.axes3D.gridColor = .silver
///     theme.axes3D.gridLineWidth = 0.5
public struct Axes3DTheme: Sendable, Equatable {
  /// The walls across x, y and z; `axes3d.xaxis.panecolor` and its like.
  public var paneColors = [0.95, 0.90, 0.925].map {
    Color(red: $0, green: $0, blue: $0, alpha: 0.5)
  }
  /// The lines on the walls; `grid.color`.
  public var gridColor = Color(hex: 0xB0B0B0)
  /// Their width in points; `grid.linewidth`.
  public var gridLineWidth = 0.8

  /// Creates the classic walls.
  public init() {}
}

/// The measures of legends. Where a comment says "font sizes", the unit is the legend's text size.
///
///     theme.legend.frameAlpha = 1
///     theme.legend.cornerRadius = 0
public struct LegendTheme: Sendable, Equatable {
  /// Between the frame and what is in it, in font sizes; `legend.borderpad`.
  public var borderPad = 0.4
  /// Between two entries, in font sizes; `legend.labelspacing`.
  public var labelSpacing = 0.5
  /// The width of a handle, in font sizes; `legend.handlelength`.
  public var handleLength = 2.0
  /// The height of a handle, in font sizes; `legend.handleheight`.
  public var handleHeight = 0.7
  /// Between a handle and its text, in font sizes; `legend.handletextpad`.
  public var handleTextPad = 0.8
  /// Between the legend and the axes' frame, in font sizes; `legend.borderaxespad`.
  public var borderAxesPad = 0.5
  /// The opacity of the legend's background; `legend.framealpha`.
  public var frameAlpha = 0.8
  /// The legend's background; `legend.facecolor`: inherited from the axes.
  public var faceColor = Color(hex: 0xFFFFFF, role: .background)
  /// The line around the legend; `legend.edgecolor`: grey 0.8.
  public var edgeColor = Color(hex: 0xCCCCCC)
  /// The width of that line in points; `patch.linewidth`.
  public var edgeWidth = 1.0
  /// The radius of the frame's corners, in font sizes; the rounding of a `fancybox` legend.
  public var cornerRadius = 0.2
  /// How high in its handle a single marker stands, as a share of the handle's height; the first
  /// of the legend's `scatteryoffsets`.
  public var markerHeight = 0.375

  /// Creates the classic measures.
  public init() {}
}
