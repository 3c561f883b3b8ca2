/// What counts as a change.
///
/// Pixels whose bytes are within `roundingLevels` never count, nor do those of an edge that is
/// smoothed a little differently, unless the whole edge drifts. What is left counts where it can be
/// seen: one pixel that is clearly off, or a faint difference over an area, because the eye adds up
/// over areas. Two pictures look alike when nothing counts. Structural similarity is given for
/// information: one missing marker in a thousand moves only its fourth decimal. An option that is not a
/// number excuses nothing.
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
  /// together a sixth.
  public var edgeTolerance = 1.0 / 6
  /// Smoothing errs to both sides. Where pixels of edges that hang together all gain or all lose, by
  /// so many standard deviations of errors spread evenly over `edgeTolerance`, the edge has moved or
  /// a thin line has another colour. Five leave chance out.
  public var driftDeviations = 5.0
  /// From this distance in OKLab on a single pixel is a change: about 16 of 255 in grey.
  public var clearDistance = 0.05
  /// Fainter differences are a change when at least this many pixels hang together: 3 x 3.
  public var smallestFaintRegion = 9
  /// When set, pictures are alike exactly when their structural similarity is at least this: for
  /// pictures drawn by another renderer, whose pixels all differ a little.
  public var minimumSSIM: Double?

  /// Creates the options of a comparison of pictures by the same renderer.
  public init() {}
}
