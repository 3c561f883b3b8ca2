/// The smoothed density of each of several samples, mirrored about its place.
///
/// ![Three bodies with lines at their ends.](mark-Violin.svg)
///
///     Violin(["SGD": sgd, "Adam": adam])
///     Violin(SampleGroups(names, accuracies), showsMedians: true, color: .steelBlue)
///
/// Matplotlib's `violinplot`; the densities are ``KernelDensity``. Samples without a name are called 1, 2 and
/// so on, as those of a box plot. Values that are not finite are left out, and `FigureLayout.warnings` says
/// how many there are.
public struct Violin: Mark, Equatable {
  /// The samples.
  public var groups: SampleGroups
  /// How wide the bell curves are that densities are made of.
  public var bandwidth: KernelDensity.Bandwidth
  /// At how many places between the least and the greatest value densities are taken; at least 2.
  public var pointCount: Int
  /// The width of all bodies at their widest, in data units.
  public var width: Double
  /// Whether there are lines at the least and the greatest value, and one between them.
  public var showsExtrema: Bool
  /// Whether there are lines at the means.
  public var showsMeans: Bool
  /// Whether there are lines at the medians.
  public var showsMedians: Bool
  /// Shares from 0 to 1 at whose quantiles there are lines.
  public var quantiles: [Double]
  /// Which way the values run.
  public var orientation: Orientation
  /// A colour for each body in turn, with its lines; empty gives all of them `color`.
  public var colors: [Color]
  /// The width of the lines in points; nil takes the theme's line width.
  public var lineWidth: Double?
  /// The colour of bodies and lines; nil takes the next of the axes' cycle, of those of lines.
  public var color: Color?
  /// The opacity of the bodies.
  public var alpha: Double
  /// The text in the legend; nil keeps the bodies out of it.
  public var label: String?
  /// The place in the order of drawing.
  public var zOrder: Double

  /// Matplotlib `Axes.violinplot`: points.
  public static let defaultPointCount = 100
  /// Matplotlib `Axes.violinplot`: widths.
  public static let defaultWidth = 0.5
  /// Matplotlib `Axes.violin`: the opacity of a body.
  public static let defaultAlpha = 0.3

  /// Creates violins.
  ///
  /// - Parameters:
  ///   - groups: the samples.
  ///   - bandwidth: how wide the bell curves are that densities are made of.
  ///   - pointCount: at how many places densities are taken.
  ///   - width: the width of all bodies at their widest, in data units.
  ///   - showsExtrema: whether there are lines at the ends and one between them.
  ///   - showsMeans: whether there are lines at the means.
  ///   - showsMedians: whether there are lines at the medians.
  ///   - quantiles: shares at whose quantiles there are lines.
  ///   - orientation: which way the values run.
  ///   - colors: a colour for each body in turn.
  ///   - lineWidth: the width of the lines in points.
  ///   - color: the colour of bodies and lines.
  ///   - alpha: the opacity of the bodies.
  ///   - label: the text in the legend.
  ///   - zOrder: the place in the order of drawing.
  public init(
    _ groups: SampleGroups, bandwidth: KernelDensity.Bandwidth = .scott,
    pointCount: Int = Violin.defaultPointCount, width: Double = Violin.defaultWidth,
    showsExtrema: Bool = true, showsMeans: Bool = false, showsMedians: Bool = false,
    quantiles: [Double] = [], orientation: Orientation = .vertical, colors: [Color] = [],
    lineWidth: Double? = nil, color: Color? = nil, alpha: Double = Violin.defaultAlpha,
    label: String? = nil, zOrder: Double = ZOrder.patch
  ) {
    self.groups = groups
    self.bandwidth = bandwidth
    self.pointCount = pointCount
    self.width = width
    self.showsExtrema = showsExtrema
    self.showsMeans = showsMeans
    self.showsMedians = showsMedians
    self.quantiles = quantiles
    self.orientation = orientation
    self.colors = colors
    self.lineWidth = lineWidth
    self.color = color
    self.alpha = alpha
    self.label = label
    self.zOrder = zOrder
  }

  /// Everything the mark writes: its label, and the names of its samples along the axis.
  public var texts: [String] { [label].compactMap { $0 } + groups.places.texts }

  /// What the mark has to show.
  public var data: MarkData {
    orientation.data(
      places: groups.placeExtent(reach: width / 2, isSticky: false),
      values: DataExtent(of: groups.samples.joined()),
      legendEntries: label.map {
        [LegendEntry(label: $0, handle: .area(bodyColor(ofBody: 0)))]
      } ?? [])
  }

  /// The violins in the next colour of the cycle, where they have none of their own.
  public func colored(from cycle: inout ColorCycle) -> Self {
    guard colors.isEmpty else { return self }
    return cycle.colored(self, at: \.color) { $0.nextLineColor() }
  }

  /// The mark in its place.
  ///
  /// - Throws: `PlotError.category` for a category that the axis does not have.
  public func layout(in context: DrawingContext) throws(PlotError) -> MarkLayout {
    let positions = try groups.positions(orientation, in: context)
    var (bodies, lines): ([Scene.Node], [Scene.Node]) = ([], [])
    var obstacles = LegendObstacles()
    for (index, place) in positions.enumerated() where place.isFinite {
      let sample = SortedSample(groups.samples[index])
      let outline = outline(of: sample, at: place, in: context)
      guard !outline.isEmpty else { continue }
      obstacles.areas.append(outline)
      bodies.append(
        .path(Scene.Shape(Path(points: outline, closed: true), fill: bodyColor(ofBody: index))))
      lines += self.lines(of: sample, at: place, color: color(ofBody: index), in: context)
    }
    return MarkLayout(
      nodes: bodies + lines, obstacles: obstacles, zOrder: zOrder,
      warnings: groups.warnings(of: Require.name("violins", label)))
  }
}

extension Violin {
  /// The length of lines across a body as a share of its width. Source: Matplotlib's `Axes.violin`.
  private static let lineShare = 0.5

  /// The outline of a body in pixels; empty for an empty sample. A sample of one value has as its body a
  /// line across.
  private func outline(
    of sample: SortedSample, at place: Double, in context: DrawingContext
  ) -> [Point] {
    guard let first = sample.values.first, let last = sample.values.last else { return [] }
    let shares = (0..<pointCount).map { Double($0) / Double(pointCount - 1) }
    let places = shares.map { first * (1 - $0) + last * $0 }
    let density = KernelDensity(of: sample.values, bandwidth: bandwidth)?.density(at: places)
    let widths = density ?? places.map { _ in 1 }
    let widest = widths.max() ?? 1
    let halves = widths.map { widest > 0 ? $0 / widest * width / 2 : 0 }
    let left = zip(places, halves).map { orientation.point(at: place - $1, $0) }
    let right = zip(places, halves).map { orientation.point(at: place + $1, $0) }
    return context.area(around: left + right.reversed())
  }

  private func lines(
    of sample: SortedSample, at place: Double, color: Color, in context: DrawingContext
  ) -> [Scene.Node] {
    guard let first = sample.values.first, let last = sample.values.last else { return [] }
    var values = quantiles.map(sample.quantile)
    if showsMeans { values.append(sample.mean) }
    if showsMedians { values.append(sample.quantile(0.5)) }
    if showsExtrema { values += [last, first] }
    let reach = width * Self.lineShare / 2
    var ends = values.map { value in
      [orientation.point(at: place - reach, value), orientation.point(at: place + reach, value)]
    }
    if showsExtrema {
      ends.append([orientation.point(at: place, first), orientation.point(at: place, last)])
    }
    let stroke = Scene.Stroke(
      color, width: context.pixels(lineWidth ?? context.theme.lineWidth))
    return ends.flatMap(context.line(through:)).map { stretch in
      let path = context.grid.sharpened(Path(points: stretch), width: stroke.width)
      return .path(Scene.Shape(path, stroke: stroke))
    }
  }

  private func color(ofBody index: Int) -> Color {
    colors.isEmpty ? color ?? .cycle[0] : colors[index % colors.count]
  }

  private func bodyColor(ofBody index: Int) -> Color {
    let color = color(ofBody: index)
    return color.withAlpha(color.alpha * alpha)
  }
}
