import Plotting

/// How a picture is shown. What is nil is the picture's own choice.
///
///     var style = PictureStyle()
///     style.title = "Two moons"
///     style.colors = [.red, .blue]
public struct PictureStyle: Sendable, Equatable {
  /// The width in inches.
  public var width: Double?
  /// The height in inches.
  public var height: Double?
  /// Measures and colours.
  public var theme: Theme = .classic
  /// The text above the picture; empty for none.
  public var title: String?
  /// The label of the x-axis; nil takes the name of what it shows.
  public var xLabel: String?
  /// The label of the y-axis.
  public var yLabel: String?
  /// The label of the z-axis.
  public var zLabel: String?
  /// The size of the labels of axes in points; nil takes the theme's.
  public var labelSize: Double?
  /// The language of the texts as a BCP 47 tag; nil when it is not known.
  public var language: String?
  /// The limits of the x-axis, in its units.
  public var xLimits: ClosedRange<Double>?
  /// The limits of the y-axis, in its units.
  public var yLimits: ClosedRange<Double>?
  /// A colour for each class, used again in turn when there are more; empty takes the theme's.
  public var colors: [Color] = []
  /// A colour for the region of each class; empty takes lighter ones than those of the points.
  public var regionColors: [Color] = []
  /// Whether a unit is as long along x as along y.
  public var aspect: Axes.Aspect = .auto
  /// Whether margins and gaps are found so that nothing is cut off or overlaps; otherwise they are
  /// Matplotlib's defaults.
  public var isConstrained = true
  /// The points.
  public var points = PointStyle()
  /// The legend.
  public var legend = LegendStyle()

  /// Creates a style in which everything is the picture's own choice.
  public init() {}
}

/// How the points of samples look. What is nil goes by how many there are.
///
///     PointStyle(size: 20, alpha: 0.7)
public struct PointStyle: Sendable, Hashable {
  /// The area of the square around a disc, in points squared.
  public var size: Double?
  /// The colour of the line around each disc.
  public var edgeColor: Color?
  /// The opacity.
  public var alpha: Double?

  /// Chooses a look.
  public init(size: Double? = nil, edgeColor: Color? = nil, alpha: Double? = nil) {
    self.size = size
    self.edgeColor = edgeColor
    self.alpha = alpha
  }
}

/// Whether there is a legend, and where.
///
///     LegendStyle(location: .upperRight, size: 11)
public struct LegendStyle: Sendable, Equatable {
  /// Whether it is shown where there is something to name.
  public var isShown: Bool
  /// Where it stands.
  public var location: Legend.Location
  /// The size of its text in points; nil takes the theme's.
  public var size: Double?
  /// The opacity of its background; nil takes the theme's.
  public var frameAlpha: Double?
  /// What it calls each class; nil goes by the names of the classes.
  public var classLabels: [String]?

  /// Chooses a legend.
  public init(
    isShown: Bool = true, location: Legend.Location = .best, size: Double? = nil,
    frameAlpha: Double? = nil, classLabels: [String]? = nil
  ) {
    self.isShown = isShown
    self.location = location
    self.size = size
    self.frameAlpha = frameAlpha
    self.classLabels = classLabels
  }
}
