/// The place a mark is drawn in: how data become pixels, how text is set, and the measures of the
/// figure.
///
/// A figure makes one for each pair of axes; make one yourself to test a mark of your own:
///
///     let context = DrawingContext(
///       frame: Rect(x: 0, y: 0, width: 200, height: 100), x: AxisMap(limits: Interval(0...1)),
///       y: AxisMap(limits: Interval(0...1)), fonts: try .dejaVuSans())
///     try MyMark().layout(in: context).nodes
public struct DrawingContext: Sendable {
  /// The axes' rectangle in scene pixels.
  public var frame: Rect
  /// The axis from the left edge of the frame to the right.
  public var x: AxisMap
  /// The axis from the lower edge of the frame to the upper.
  public var y: AxisMap
  /// What lengths and colours mean.
  public var measures: DrawingMeasures
  /// The fonts that text is set in.
  public var fonts: FontFamily
  /// The whole canvas of the figure in scene pixels; nil where there is none.
  public var canvas: Rect?
  /// Whether somebody asks for what a legend should not cover; without, marks need not find out.
  public var needsObstacles: Bool

  /// Creates a context.
  public init(
    frame: Rect, x: AxisMap, y: AxisMap, measures: DrawingMeasures = DrawingMeasures(),
    fonts: FontFamily, canvas: Rect? = nil, needsObstacles: Bool = true
  ) {
    self.frame = frame
    self.x = x
    self.y = y
    self.measures = measures
    self.fonts = fonts
    self.canvas = canvas
    self.needsObstacles = needsObstacles
  }

  /// The measures and colours of the figure.
  public var theme: Theme { measures.theme }
  /// The grid that sharp things stand on.
  public var grid: PixelGrid { measures.grid }
  /// Pixels in a point (1/72 inch).
  public var pixelsPerPoint: Double { measures.pixelsPerPoint }

  /// Pixels in `points`.
  public func pixels(_ points: Double) -> Double { measures.pixels(points) }

  /// Where a point of the data stands in the scene; not finite where it has no place on an axis.
  public func position(of point: Point) -> Point {
    Point(
      frame.minX + x.share(of: point.x) * frame.width,
      frame.maxY - y.share(of: point.y) * frame.height)
  }

  /// As `position(of:)`, but beyond the frame where the point has no place on an axis; not finite only
  /// where it is no number. See `AxisMap.clippedShare(of:)`.
  public func clippedPosition(of point: Point) -> Point {
    Point(
      frame.minX + x.clippedShare(of: point.x) * frame.width,
      frame.maxY - y.clippedShare(of: point.y) * frame.height)
  }

  /// Sets texts and puts them in their place.
  public var typesetter: Typesetter {
    Typesetter(fonts: fonts, pixelsPerPoint: pixelsPerPoint)
  }
}
