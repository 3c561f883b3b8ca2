/// What counts as a change.
///
/// Pixels whose bytes are within `roundingLevels` never count, unless an area is off by as much the same way,
/// nor do those of an edge that is smoothed a little differently, unless the edge has moved or a shape has
/// another size. What is left counts where it can be seen: one pixel that is clearly off, or a faint
/// difference over an area, because the eye adds up over areas. Two pictures look alike when nothing counts.
/// Structural similarity is given for information: one missing marker in a thousand moves only its fourth
/// decimal. An option that is not a number excuses nothing.
///
/// ```swift
/// var options = ComparisonOptions()
/// options.minimumSSIM = 0.98
/// ```
public struct ComparisonOptions: Sendable, Equatable {
  /// Each channel of a pixel may be off by this many of 255: what different rounding of covered
  /// shares and of blended colours adds up to.
  public var roundingLevels = 3
  /// The share of a pixel that an edge may cover more or less. Cairo replaces curves by lines within
  /// a tenth of a pixel (`cairo_set_tolerance`), and counts coverage in steps of up to a fifteenth:
  /// together a sixth, and a little more where shapes lie above each other.
  public var edgeTolerance = 0.2
  /// How far edges may move together, in pixels: as far as a line of Cairo's fifteen in a row of pixels is
  /// from the next.
  public var edgeShift = 1.0 / 15
  /// How far the two sides of a shape may move apart or towards each other, each of them, in pixels. Curves that
  /// are drawn as longer lines shrink by up to 0.041 where many of them lie above each other, and by 0.035
  /// elsewhere; markers that are a tenth of a point smaller are measured to shrink by 0.058.
  public var edgeSpread = 0.05
  /// How far edges of a hundred pixels and more may move together within 64 x 64 pixels, where errors of
  /// single pixels cancel out.
  public var longEdgeShift = 0.04
  /// How far the two sides of shapes may move there, each of them.
  public var longEdgeSpread = 0.02
  /// How much further edges may move up or down, in pixels. Cairo looks at each row of pixels along fifteen
  /// lines, and an edge that runs level goes from one of them to the next at once.
  public var levelEdgeTolerance = 1.0 / 15
  /// How many pixels near each other, within 12 x 12, may have gone from one side to the other of an edge that
  /// is not smoothed.
  public var loneCrossings = 2
  /// From this distance in OKLab on a single pixel is a change: about 16 of 255 in grey.
  public var clearDistance = 0.05
  /// Fainter differences are a change when at least this many pixels hang together: 3 x 3.
  public var smallestFaintRegion = 9
  /// Edges that have moved are a change when at least this many of their pixels hang together: as many as one
  /// side of a marker has.
  public var smallestMovedRegion = 12
  /// Rounding errs to both sides. At least so many pixels that hang together and are all off by
  /// `roundingLevels` the same way are a change: 32 x 32.
  public var smallestEvenRegion = 1024
  /// When set, pictures are alike exactly when their structural similarity is at least this: for
  /// pictures drawn by another renderer, whose pixels all differ a little.
  public var minimumSSIM: Double?

  /// Creates the options of a comparison of pictures by the same renderer.
  public init() {}
}

extension ComparisonOptions {
  /// What counts as a change between pictures of one scene by two rasterisers, such as Cairo and a browser:
  /// edges may be smoothed by other rules, thin lines weigh more or less, and markers and letters stand elsewhere
  /// between pixels. Where dozens of markers let each other through, each of them is rounded: browsers are off by 12
  /// of 255 there. What is missing, is clearly another colour, or has moved by half a pixel is still found.
  ///
  /// ```swift
  /// Comparison(of: drawn, with: screenshot, options: .otherRasterizer).verdict
  /// ```
  public static let otherRasterizer: ComparisonOptions = {
    var options = ComparisonOptions()
    options.roundingLevels = 12
    options.edgeTolerance = 0.6
    options.edgeShift = 0.5
    options.edgeSpread = 0.3
    options.longEdgeShift = 0.4
    options.longEdgeSpread = 0.2
    options.loneCrossings = 24
    options.clearDistance = 0.3
    return options
  }()
}
