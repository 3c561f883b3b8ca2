/// A box for each of several samples: the middle half of its values, with whiskers to the others.
///
/// ![Three boxes with whiskers and two outliers.](mark-BoxPlot.svg)
///
///     BoxPlot(["SGD": sgd, "Adam": adam])
///     BoxPlot(SampleGroups(names, accuracies), isNotched: true, colors: Array(Color.cycle))
///
/// Matplotlib's `boxplot`; the numbers are ``BoxStatistics``. Values that are not finite are left out, and
/// `FigureLayout.warnings` says how many there are.
public struct BoxPlot: Mark, Equatable {
  /// The samples.
  public var groups: SampleGroups
  /// How far whiskers reach.
  public var whiskers: BoxStatistics.Whiskers
  /// Whether boxes are drawn in where the median of another sample would be expected.
  public var isNotched: Bool
  /// How means are shown.
  public var means: Means
  /// Whether values beyond the whiskers are drawn.
  public var showsOutliers: Bool
  /// Whether whiskers end in a line across.
  public var showsCaps: Bool
  /// The width of all boxes, in data units; nil takes 0.15 of what lies between the first and the last, from
  /// 0.15 to 0.5.
  public var width: Double?
  /// Which way the values run.
  public var orientation: Orientation
  /// What boxes are filled with, in turn; empty fills none. Matplotlib's `patch_artist`.
  public var colors: [Color]
  /// The colour of medians.
  public var medianColor: Color
  /// The colour of means.
  public var meanColor: Color
  /// The width of all lines in points.
  public var lineWidth: Double
  /// The colour of boxes, whiskers, caps and outliers; nil takes the theme's ink.
  public var color: Color?
  /// The opacity.
  public var alpha: Double
  /// The text in the legend; nil keeps the boxes out of it.
  public var label: String?
  /// The place in the order of drawing.
  public var zOrder: Double

  /// How the means of samples are shown; Matplotlib's `showmeans` and `meanline`.
  ///
  ///     BoxPlot(samples, means: .line)
  public enum Means: Sendable, Hashable, CaseIterable {
    /// Not at all.
    case hidden
    /// As a marker.
    case marker
    /// As a dashed line across the box.
    case line
  }

  /// rcParams `boxplot.boxprops.linewidth` and the like.
  public static let defaultLineWidth = 1.0
  /// rcParams `boxplot.medianprops.color`: C1.
  public static let defaultMedianColor = Color.cycle[1]
  /// rcParams `boxplot.meanprops.color`: C2.
  public static let defaultMeanColor = Color.cycle[2]

  /// Creates a box plot.
  ///
  /// - Parameters:
  ///   - groups: the samples.
  ///   - whiskers: how far whiskers reach.
  ///   - isNotched: whether boxes are drawn in about the median.
  ///   - means: how means are shown.
  ///   - showsOutliers: whether values beyond the whiskers are drawn.
  ///   - showsCaps: whether whiskers end in a line across.
  ///   - width: the width of all boxes, in data units.
  ///   - orientation: which way the values run.
  ///   - colors: what boxes are filled with, in turn.
  ///   - medianColor: the colour of medians.
  ///   - meanColor: the colour of means.
  ///   - lineWidth: the width of all lines in points.
  ///   - color: the colour of the other lines and of outliers.
  ///   - alpha: the opacity.
  ///   - label: the text in the legend.
  ///   - zOrder: the place in the order of drawing.
  public init(
    _ groups: SampleGroups, whiskers: BoxStatistics.Whiskers = .default, isNotched: Bool = false,
    means: Means = .hidden, showsOutliers: Bool = true, showsCaps: Bool = true,
    width: Double? = nil, orientation: Orientation = .vertical, colors: [Color] = [],
    medianColor: Color = BoxPlot.defaultMedianColor, meanColor: Color = BoxPlot.defaultMeanColor,
    lineWidth: Double = BoxPlot.defaultLineWidth, color: Color? = nil, alpha: Double = 1,
    label: String? = nil, zOrder: Double = ZOrder.line
  ) {
    self.groups = groups
    self.whiskers = whiskers
    self.isNotched = isNotched
    self.means = means
    self.showsOutliers = showsOutliers
    self.showsCaps = showsCaps
    self.width = width
    self.orientation = orientation
    self.colors = colors
    self.medianColor = medianColor
    self.meanColor = meanColor
    self.lineWidth = lineWidth
    self.color = color
    self.alpha = alpha
    self.label = label
    self.zOrder = zOrder
  }

  /// Everything the mark writes: its label, and the names of its samples along the axis.
  public var texts: [String] { [label].compactMap { $0 } + groups.places.texts }

  /// The statistics of each sample; nil for one without a finite value.
  public var statistics: [BoxStatistics?] {
    groups.samples.map { BoxStatistics(of: $0, whiskers: whiskers) }
  }

  /// What the mark has to show; the axis of places ends half a unit from the outermost ones.
  public var data: MarkData {
    orientation.data(
      places: groups.placeExtent(reach: SampleGroups.roomReach, isSticky: true),
      values: DataExtent(of: statistics.flatMap { $0.map(shownValues(of:)) ?? [] }),
      legendEntries: label.map { [LegendEntry(label: $0, handle: handle)] } ?? [])
  }

  /// The mark in its place.
  ///
  /// - Throws: `PlotError.category` for a category that the axis does not have.
  public func layout(in context: DrawingContext) throws(PlotError) -> MarkLayout {
    let positions = try groups.positions(orientation, in: context)
    let drawing = BoxDrawing(of: self, width: width ?? Self.width(for: positions), in: context)
    var parts = BoxDrawing.Parts()
    for (index, (place, statistics)) in zip(positions, statistics).enumerated() {
      guard let statistics, place.isFinite else { continue }
      drawing.draw(statistics, at: place, number: index, into: &parts)
    }
    return MarkLayout(
      nodes: parts.nodes, obstacles: parts.obstacles, zOrder: zOrder,
      warnings: groups.warnings(of: Require.name("box plot", label)))
  }
}

extension BoxPlot {
  /// The width of boxes at some places. Source: Matplotlib's `Axes.bxp`.
  private static func width(for positions: [Double]) -> Double {
    let extent = DataExtent(of: positions).range
    let length = extent.map { $0.upperBound - $0.lowerBound } ?? 0
    return min(max(widthShare * length, widths.lowerBound), widths.upperBound)
  }

  private static let widthShare = 0.15
  private static let widths = 0.15...0.5

  private func shownValues(of statistics: BoxStatistics) -> [Double] {
    let box = [
      statistics.lowerWhisker, statistics.lowerQuartile, statistics.median,
      statistics.upperQuartile, statistics.upperWhisker,
    ]
    let interval = statistics.medianInterval
    return box + (showsOutliers ? statistics.outliers : [])
      + (isNotched ? [interval.lowerBound, interval.upperBound] : [])
      + (means == .hidden ? [] : [statistics.mean])
  }

  private var handle: LegendHandle {
    LegendHandle { frame, measures in
      let width = measures.pixels(lineWidth)
      let path = measures.grid.sharpened(Path(frame), width: width)
      return [.path(Scene.Shape(path, fill: fill(ofBox: 0), stroke: stroke(width: width)))]
    }
  }

  /// What a box is filled with; nil for nothing.
  func fill(ofBox index: Int) -> Color? {
    colors.isEmpty ? nil : paint(colors[index % colors.count])
  }

  /// The line that all but medians and means are drawn with.
  func stroke(width: Double) -> Scene.Stroke {
    Scene.Stroke(paint(color ?? .ink), width: width, cap: .square, join: .round)
  }

  /// A colour as it is painted.
  func paint(_ color: Color) -> Color { color.withAlpha(color.alpha * alpha) }
}
