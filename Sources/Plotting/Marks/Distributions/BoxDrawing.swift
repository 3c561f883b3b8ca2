/// The lines and areas of box plots in their place.
struct BoxDrawing {
  private let plot: BoxPlot
  private let context: DrawingContext
  private let width: Double
  private let lineWidth: Double

  /// Prepares to draw boxes of a width in data units.
  init(of plot: BoxPlot, width: Double, in context: DrawingContext) {
    self.plot = plot
    self.context = context
    self.width = width
    lineWidth = context.pixels(plot.lineWidth)
  }

  /// What has been drawn.
  struct Parts {
    /// Boxes, whiskers, caps and outliers.
    fileprivate var lower: [Scene.Node] = []
    /// Medians and means, which lie over all boxes.
    fileprivate var upper: [Scene.Node] = []
    /// What a legend should not cover.
    private(set) var obstacles = LegendObstacles()

    /// Everything from back to front.
    var nodes: [Scene.Node] { lower + upper }

    fileprivate mutating func avoid(_ box: Rect?, _ points: [Point]) {
      if let box { obstacles.boxes.append(box) }
      obstacles.points += points
    }
  }

  /// The share of a box's width that caps have, and that is left of a notched box at its median. Source:
  /// Matplotlib's `Axes.bxp`.
  private static let capShare = 0.5
  private static let waistShare = 0.5

  /// Draws what there is to say of the sample at a place.
  func draw(
    _ statistics: BoxStatistics, at place: Double, number: Int, into parts: inout Parts
  ) {
    let half = width / 2
    let (low, high) = (statistics.lowerWhisker, statistics.upperWhisker)
    parts.lower += box(statistics, at: place, fill: plot.fill(ofBox: number))
    let line = plot.stroke(width: lineWidth)
    for (from, to) in [(statistics.lowerQuartile, low), (statistics.upperQuartile, high)] {
      parts.lower += lines([(place, from), (place, to)], line)
      if plot.showsCaps { parts.lower += across(place, at: to, reach: half * Self.capShare, line) }
    }
    let median = Scene.Stroke(
      plot.paint(plot.medianColor), width: lineWidth, cap: .butt, join: .round)
    let waist = plot.isNotched ? half * Self.waistShare : half
    parts.upper += across(place, at: statistics.median, reach: waist, median)
    parts.upper += mean(statistics.mean, at: place)
    let outliers = plot.showsOutliers ? positions(of: statistics.outliers, at: place) : []
    if !outliers.isEmpty { parts.lower.append(.markers(outlierMarkers(at: outliers))) }
    parts.avoid(
      BarBox(from: place - half, to: place + half, foot: low, head: high)
        .rectangle(plot.orientation, in: context), outliers)
  }

  /// The box, filled or not, with its notch.
  private func box(
    _ statistics: BoxStatistics, at place: Double, fill: Color?
  ) -> [Scene.Node] {
    let (low, high) = (statistics.lowerQuartile, statistics.upperQuartile)
    let half = width / 2
    var right = [(place + half, low), (place + half, high)]
    var left = [(place - half, high), (place - half, low)]
    if plot.isNotched {
      let (waist, interval) = (half * Self.waistShare, statistics.medianInterval)
      let ends = (interval.lowerBound, statistics.median, interval.upperBound)
      right.insert(
        contentsOf: [
          (place + half, ends.0), (place + waist, ends.1), (place + half, ends.2),
        ], at: 1)
      left.insert(
        contentsOf: [
          (place - half, ends.2), (place - waist, ends.1), (place - half, ends.0),
        ], at: 1)
    }
    let outline = right + left
    var stroke = plot.stroke(width: lineWidth)
    guard let fill else { return lines([left[left.count - 1]] + outline, stroke) }
    stroke.join = .miter
    let points = context.area(
      around: outline.map { plot.orientation.point(at: $0.0, $0.1) })
    guard !points.isEmpty else { return [] }
    let path = context.grid.sharpened(Path(points: points, closed: true), width: lineWidth)
    return [.path(Scene.Shape(path, fill: fill, stroke: stroke))]
  }

  private func mean(_ mean: Double, at place: Double) -> [Scene.Node] {
    let color = plot.paint(plot.meanColor)
    switch plot.means {
    case .hidden: return []
    case .marker:
      let centers = positions(of: [mean], at: place)
      return centers.isEmpty
        ? [] : [.markers(markers(at: centers, fill: color, edge: color))]
    case .line:
      let dashes = Line.Dash.dashed.pattern.map { $0 * lineWidth }
      let line = Scene.Stroke(
        color, width: lineWidth, cap: .butt, join: .round, dashes: dashes)
      return across(place, at: mean, reach: width / 2, line)
    }
  }

  private func outlierMarkers(at centers: [Point]) -> Scene.Markers {
    markers(at: centers, fill: nil, edge: plot.paint(plot.color ?? .ink))
  }

  /// Discs of the size of the theme's markers.
  private func markers(at centers: [Point], fill: Color?, edge: Color) -> Scene.Markers {
    Scene.Markers(
      shape: .circle(radius: context.pixels(context.theme.markerSize / 2)), fill: fill,
      stroke: Scene.Stroke(edge, width: context.pixels(context.theme.patchLineWidth)),
      positions: centers)
  }

  private func positions(of values: [Double], at place: Double) -> [Point] {
    values.map { context.position(of: plot.orientation.point(at: place, $0)) }
      .filter(\.isFinite).map(context.grid.center)
  }

  private func across(
    _ place: Double, at value: Double, reach: Double, _ stroke: Scene.Stroke
  ) -> [Scene.Node] {
    lines([(place - reach, value), (place + reach, value)], stroke)
  }

  /// A line through places and values, sharp where it runs along the axes.
  private func lines(
    _ points: [(place: Double, value: Double)], _ stroke: Scene.Stroke
  ) -> [Scene.Node] {
    let data = points.map { plot.orientation.point(at: $0.place, $0.value) }
    return context.line(through: data).map { stretch in
      let path = context.grid.sharpened(Path(points: stretch), width: stroke.width)
      return .path(Scene.Shape(path, stroke: stroke))
    }
  }
}
