/// The measures of legends. Where a comment says "font sizes", the unit is the legend's text size.
///
///     theme.legend.frameAlpha = 1
///     theme.legend.cornerRadius = 0
public struct LegendTheme: Sendable, Equatable {
  /// The size of the text, in points; `legend.fontsize`. nil takes the theme's font size.
  public var fontSize: Double?
  /// Whether there is a frame and a background; `legend.frameon`. A legend that is given an opacity of its
  /// own has them anyway.
  public var isFramed = true
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
  /// The width of the line around the legend, in points; `patch.linewidth`.
  public var edgeWidth = 1.0
  /// The radius of the frame's corners, in font sizes; the rounding of a `fancybox` legend.
  public var cornerRadius = 0.2
  /// How high in its handle a single marker stands, as a share of the handle's height; the first
  /// of the legend's `scatteryoffsets`.
  public var markerHeight = 0.375

  /// Creates the classic measures.
  public init() {}
}
