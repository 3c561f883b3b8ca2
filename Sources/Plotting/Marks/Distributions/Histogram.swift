/// How many values lie in each of several bins, as bars or as a line of steps.
///
/// ![Bars of a bell shape.](mark-Histogram.svg)
///
///     Histogram(weights, bins: .auto, label: "before training")
///     Histogram(weights, bins: 30, isDensity: true, style: .step)
///
/// Matplotlib's `hist`. Values that are not finite are in no bin, and `FigureLayout.warnings` says how many
/// there are. To count without drawing take ``HistogramCounts``; for histograms over each other that can be
/// compared see ``HistogramBins/common(to:range:)``.
public struct Histogram: Mark, Equatable {
  /// What lies in each bin.
  public var counts: HistogramCounts
  /// Whether the area of all bins is 1, instead of their heights being counts.
  public var isDensity: Bool
  /// Whether each bin has those before it, or behind it, added; with densities the last sum is 1.
  public var cumulation: Cumulation
  /// Where all bins begin.
  public var bottom: Double
  /// How the bins are drawn.
  public var style: Style
  /// The width of bars as a share of their bins, from 0 to 1.
  public var relativeWidth: Double
  /// Which way the bins grow.
  public var orientation: Orientation
  /// The colour of the line around each bar, or around the whole where that is filled; nil for no line.
  public var edgeColor: Color?
  /// The width of that line, or of the line of steps, in points; nil takes the theme's patch line width.
  public var edgeWidth: Double?
  /// The colour; nil takes the next of the axes' cycle, of those of lines as in Matplotlib.
  public var color: Color?
  /// The opacity.
  public var alpha: Double
  /// The text in the legend; nil keeps the histogram out of it.
  public var label: String?
  /// The place in the order of drawing; nil takes that of lines for a line of steps, that of areas for the
  /// others.
  public var zOrder: Double?
  /// What was wrong with what was to be counted.
  private(set) var problem: PlotError?

  /// How bins are drawn; Matplotlib's `histtype`.
  ///
  ///     Histogram(weights, style: .stepFilled)
  public enum Style: Sendable, Hashable, CaseIterable {
    /// A bar for each bin.
    case bar
    /// A line around all of them.
    case step
    /// A filled area under that line.
    case stepFilled
  }

  /// Which bins are added up; Matplotlib's `cumulative`.
  ///
  ///     Histogram(losses, isDensity: true, cumulation: .upwards)
  public enum Cumulation: Sendable, Hashable, CaseIterable {
    /// None: each bin stands for itself.
    case none
    /// Each with all those before it.
    case upwards
    /// Each with all those behind it; Matplotlib's `cumulative=-1`.
    case downwards
  }

  /// Creates a histogram of values.
  ///
  /// - Parameters:
  ///   - values: what is counted.
  ///   - bins: the bins, or the rule for them.
  ///   - range: from the first edge to the last; nil takes the least and the greatest value.
  ///   - weights: what each value counts; nil counts each as 1.
  ///   - isDensity: whether the area of all bins is 1.
  ///   - cumulation: which bins are added up.
  ///   - bottom: where all bins begin.
  ///   - style: how they are drawn.
  ///   - relativeWidth: the width of bars as a share of their bins.
  ///   - orientation: which way they grow.
  ///   - edgeColor: the colour of the line around each bar.
  ///   - edgeWidth: its width in points.
  ///   - color: the colour.
  ///   - alpha: the opacity.
  ///   - label: the text in the legend.
  ///   - zOrder: the place in the order of drawing.
  public init(
    _ values: [Double], bins: HistogramBins = .default, range: ClosedRange<Double>? = nil,
    weights: [Double]? = nil, isDensity: Bool = false, cumulation: Cumulation = .none,
    bottom: Double = 0, style: Style = .bar, relativeWidth: Double = 1,
    orientation: Orientation = .vertical, edgeColor: Color? = nil, edgeWidth: Double? = nil,
    color: Color? = nil, alpha: Double = 1, label: String? = nil, zOrder: Double? = nil
  ) {
    var (counts, problem): (HistogramCounts, PlotError?) = (.empty, nil)
    do {
      counts = try HistogramCounts(of: values, bins: bins, range: range, weights: weights)
    } catch {
      problem = error
    }
    self.init(
      counts, isDensity: isDensity, cumulation: cumulation, bottom: bottom, style: style,
      relativeWidth: relativeWidth, orientation: orientation, edgeColor: edgeColor,
      edgeWidth: edgeWidth, color: color, alpha: alpha, label: label, zOrder: zOrder)
    self.problem = problem
  }

  /// Creates a histogram of what has been counted elsewhere; Matplotlib's `stairs`.
  public init(
    _ counts: HistogramCounts, isDensity: Bool = false, cumulation: Cumulation = .none,
    bottom: Double = 0, style: Style = .bar, relativeWidth: Double = 1,
    orientation: Orientation = .vertical, edgeColor: Color? = nil, edgeWidth: Double? = nil,
    color: Color? = nil, alpha: Double = 1, label: String? = nil, zOrder: Double? = nil
  ) {
    self.counts = counts
    self.isDensity = isDensity
    self.cumulation = cumulation
    self.bottom = bottom
    self.style = style
    self.relativeWidth = relativeWidth
    self.orientation = orientation
    self.edgeColor = edgeColor
    self.edgeWidth = edgeWidth
    self.color = color
    self.alpha = alpha
    self.label = label
    self.zOrder = zOrder
  }

  /// Everything the mark writes: its label.
  public var texts: [String] { [label].compactMap { $0 } }

  /// What the mark has to show; the bins stand on the frame.
  public var data: MarkData {
    let boxes = boxes.filter { $0.head.isFinite }
    return orientation.data(
      places: DataExtent(of: boxes.flatMap { [$0.from, $0.to] }),
      values: DataExtent(of: boxes.flatMap { [$0.foot, $0.head] }, sticky: [bottom]),
      legendEntries: label.map { [LegendEntry(label: $0, handle: handle)] } ?? [])
  }

  /// The histogram in the next colour of the cycle, where it has none of its own.
  public func colored(from cycle: inout ColorCycle) -> Self {
    cycle.colored(self, at: \.color) { $0.nextLineColor() }
  }

  /// The mark in its place, with edges on whole pixels.
  public func layout(in context: DrawingContext) -> MarkLayout {
    let boxes = boxes.compactMap { $0.rectangle(orientation, in: context) }
    return MarkLayout(
      nodes: nodes(boxes, in: context), obstacles: LegendObstacles(boxes: boxes),
      zOrder: zOrder ?? (style == .step ? ZOrder.line : ZOrder.patch),
      warnings: counts.notFinite == 0
        ? [] : [.notFinite(counts.notFinite, of: Require.name("histogram", label))])
  }
}

extension Histogram {
  /// The height of each bin above the bottom.
  var heights: [Double] {
    guard isDensity else { return cumulation.sums(of: counts.counts) }
    let density = counts.density
    guard cumulation != .none else { return density }
    return cumulation.sums(of: zip(density, counts.widths).map { $0 * $1 })
  }

  /// The rectangle of each bin in data units.
  var boxes: [BarBox] {
    zip(heights, counts.edges.indices).map { height, index in
      let (from, to) = (counts.edges[index], counts.edges[index + 1])
      let gap = style == .bar ? (to - from) * (1 - relativeWidth) / 2 : 0
      return BarBox(from: from + gap, to: to - gap, foot: bottom, head: bottom + height)
    }
  }
}

extension Histogram.Cumulation {
  /// The heights, of which each has the others added that it should.
  func sums(of heights: [Double]) -> [Double] {
    func running(_ heights: some Sequence<Double>) -> [Double] {
      var sum = 0.0
      return heights.map { height in
        sum += height
        return sum
      }
    }
    return switch self {
    case .none: heights
    case .upwards: running(heights)
    case .downwards: running(heights.reversed()).reversed()
    }
  }
}
