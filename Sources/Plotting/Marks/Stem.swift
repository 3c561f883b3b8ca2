/// Lines from a baseline to points, each with a marker at its end.
///
/// ![Markers on upright lines that stand on a red line.](mark-Stem.svg)
///
///     Stem(x: [0, 1, 2, 3], y: [0.5, 1, 0.2, -0.4])
///     Stem(y: [0, 1, 2], x: [3, 1, 2])  // level lines
///
/// Source of the defaults: Matplotlib 3.8.0's `Axes.stem`.
public struct Stem: Mark, Equatable {
  /// The points at the ends of the lines, in data units; one that is not finite is left out.
  public var points: [Point]
  /// Whether the lines are level and begin at an x.
  public var isLevel: Bool
  /// Where the lines begin, in data units.
  public var base: Double
  /// The shape of the markers; nil for none.
  public var marker: MarkerShape?
  /// The size of the markers in points; nil takes the theme's.
  public var markerSize: Double?
  /// The colour of the markers; nil takes the lines'.
  public var markerColor: Color?
  /// The colour of the baseline; `.clear` for none.
  public var baseColor: Color
  /// The colour of the lines; nil is the first of the cycle.
  public var color: Color?
  /// The width of the lines in points; nil takes the theme's line width.
  public var width: Double?
  /// Strokes and gaps of the lines.
  public var dash: Line.Dash
  /// The opacity.
  public var alpha: Double
  /// The text in the legend; nil keeps the stems out of it.
  public var label: String?
  /// The place in the order of drawing.
  public var zOrder: Double
  /// What was wrong with the coordinates.
  private(set) var problem: PlotError?

  /// The colour of the baseline; Matplotlib's `C3-`.
  public static let defaultBaseColor = Color.cycle[3]

  /// Creates upright lines; there have to be as many heights as places.
  public init(
    x: [Double], y: [Double], base: Double = 0, marker: MarkerShape? = .circle,
    markerSize: Double? = nil, markerColor: Color? = nil,
    baseColor: Color = Stem.defaultBaseColor, color: Color? = nil, width: Double? = nil,
    dash: Line.Dash = .solid, alpha: Double = 1, label: String? = nil,
    zOrder: Double = ZOrder.line
  ) {
    points = zip(x, y).map { Point($0, $1) }
    isLevel = false
    self.base = base
    self.marker = marker
    self.markerSize = markerSize
    self.markerColor = markerColor
    self.baseColor = baseColor
    self.color = color
    self.width = width
    self.dash = dash
    self.alpha = alpha
    self.label = label
    self.zOrder = zOrder
    problem = .unequal(("x", x.count), ("y", y.count), in: Require.name("stem", label))
  }

  /// Creates level lines at places along y, each as far as its x; Matplotlib's orientation `horizontal`.
  public init(
    y: [Double], x: [Double], base: Double = 0, marker: MarkerShape? = .circle,
    markerSize: Double? = nil, markerColor: Color? = nil,
    baseColor: Color = Stem.defaultBaseColor, color: Color? = nil, width: Double? = nil,
    dash: Line.Dash = .solid, alpha: Double = 1, label: String? = nil,
    zOrder: Double = ZOrder.line
  ) {
    self.init(
      x: x, y: y, base: base, marker: marker, markerSize: markerSize, markerColor: markerColor,
      baseColor: baseColor, color: color, width: width, dash: dash, alpha: alpha, label: label,
      zOrder: zOrder)
    isLevel = true
  }

  /// Everything the mark writes: its label.
  public var texts: [String] { [label].compactMap { $0 } }

  /// What the mark has to show: the lines from end to end.
  public var data: MarkData {
    let shown = points.filter(\.isFinite)
    return MarkData(
      around: shown + shown.map(foot),
      legend: label.map { LegendEntry(label: $0, handle: handle, isGroup: true) })
  }

  /// The mark in its place: the lines, the markers over them, and the baseline over both.
  public func layout(in context: DrawingContext) -> MarkLayout {
    let shown = points.filter(\.isFinite)
    let lines = shown.compactMap { point in
      context.rectangle(from: foot(point), to: point).map {
        [Point($0.minX, $0.minY), Point($0.maxX, $0.maxY)]
      }
    }
    let places = shown.map(context.position(of:)).filter { $0.isFinite && context.isNear($0) }
    return MarkLayout(
      nodes: stems(lines, cap: .butt, measures: context.measures)
        + markers(at: places, measures: context.measures)
        + baseline(along: baselineEnds(in: context), measures: context.measures),
      obstacles: LegendObstacles(points: places, lines: lines), zOrder: zOrder)
  }

  /// Where the line to a point begins.
  func foot(_ point: Point) -> Point { isLevel ? Point(base, point.y) : Point(point.x, base) }

  /// From the first of the lines to the last, in pixels; none where there are no lines.
  private func baselineEnds(in context: DrawingContext) -> [Point] {
    let feet = points.filter(\.isFinite).map(foot)
    guard let least = feet.min(by: isBefore), let greatest = feet.max(by: isBefore) else {
      return []
    }
    return context.line(through: [least, greatest]).first ?? []
  }

  private func isBefore(_ first: Point, _ second: Point) -> Bool {
    isLevel ? first.y < second.y : first.x < second.x
  }
}
