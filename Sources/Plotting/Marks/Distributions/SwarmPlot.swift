/// Every value of several samples as a disc, moved aside so far that no two lie over each other.
///
/// ![Three swarms of discs.](mark-SwarmPlot.svg)
///
///     SwarmPlot(["SGD": sgd, "Adam": adam])
///     SwarmPlot(SampleGroups(names, accuracies), size: 16, orientation: .horizontal)
///
/// seaborn's `swarmplot`. Where a sample has more discs than its part of the axis has room for, those beyond
/// stand at its edge, over each other, and `FigureLayout.warnings` says how many. Values that are not finite are
/// left out, and the warnings say how many there are.
public struct SwarmPlot: Mark, Equatable {
  /// The samples.
  public var groups: SampleGroups
  /// How much of the axis each sample may fill, in data units.
  public var width: Double
  /// The look of the discs.
  private var dots: SampleDots
  /// Which way the values run.
  public var orientation: Orientation
  /// The text in the legend; nil keeps the discs out of it.
  public var label: String?
  /// The place in the order of drawing.
  public var zOrder: Double

  /// seaborn `swarmplot`: width.
  public static let defaultWidth = 0.8
  /// seaborn `swarmplot`: size, the diameter, here as the area of the square around a disc.
  public static let defaultSize = 25.0

  /// Creates swarms.
  ///
  /// - Parameters:
  ///   - groups: the samples.
  ///   - width: how much of the axis each sample may fill, in data units.
  ///   - size: the area of the square around a disc, in points squared.
  ///   - orientation: which way the values run.
  ///   - colors: a colour for each sample in turn; empty gives all of them `color`.
  ///   - edgeColor: the colour of the line around each disc; nil for none.
  ///   - edgeWidth: the width of that line in points; nil takes the theme's patch line width.
  ///   - color: the colour; nil takes the next of the axes' cycle.
  ///   - alpha: the opacity.
  ///   - label: the text in the legend.
  ///   - zOrder: the place in the order of drawing.
  public init(
    _ groups: SampleGroups, width: Double = SwarmPlot.defaultWidth,
    size: Double = SwarmPlot.defaultSize, orientation: Orientation = .vertical,
    colors: [Color] = [], edgeColor: Color? = nil, edgeWidth: Double? = nil,
    color: Color? = nil, alpha: Double = 1, label: String? = nil, zOrder: Double = ZOrder.patch
  ) {
    self.groups = groups
    self.width = width
    dots = SampleDots(
      size: size, colors: colors, edgeColor: edgeColor, edgeWidth: edgeWidth, color: color,
      alpha: alpha)
    self.orientation = orientation
    self.label = label
    self.zOrder = zOrder
  }

  /// Everything the mark writes: its label, and the names of its samples along the axis.
  public var texts: [String] { [label].compactMap { $0 } + groups.places.texts }

  /// What the mark has to show; the axis of places ends half a unit from the outermost ones.
  public var data: MarkData { dots.data(of: groups, orientation, label: label) }

  /// The discs in the next colour of the cycle, where they have none of their own.
  public func colored(from cycle: inout ColorCycle) -> Self {
    var colored = self
    colored.dots = dots.colored(from: &cycle)
    return colored
  }

  /// The mark in its place.
  ///
  /// - Throws: `PlotError.category` for a category that the axis does not have.
  public func layout(in context: DrawingContext) throws(PlotError) -> MarkLayout {
    let positions = try groups.positions(orientation, in: context)
    let name = Require.name("swarm plot", label)
    var (centers, crowded): ([[Point]], Int) = ([], 0)
    for (place, sample) in zip(positions, groups.samples) {
      let swarm = swarm(of: sample, at: place, in: context)
      centers.append(swarm.centers)
      crowded += swarm.crowded
    }
    return dots.layout(
      of: centers, in: context, zOrder: zOrder,
      warnings: groups.warnings(of: name) + (crowded == 0 ? [] : [.crowded(crowded, of: name)]))
  }

  /// Refuses another number of samples than of places, and measures and colours that no discs are drawn with.
  public func validate() throws(PlotError) {
    let name = Require.name("swarm plot", label)
    try groups.validate(name)
    try Require.positive(width, "width of the \(name)")
    try dots.validate(name)
    try Require.finite(zOrder, "zOrder of the \(name)")
  }

  /// Where the discs of a sample go in pixels, and how many of them find no room.
  private func swarm(
    of sample: [Double], at place: Double, in context: DrawingContext
  ) -> (centers: [Point], crowded: Int) {
    let spine = sample.map { context.position(of: orientation.point(at: place, $0)) }
      .filter(\.isFinite)
    let isUpright = orientation == .vertical
    let ends = [place - width / 2, place + width / 2].map { end -> Double in
      let position = context.position(of: orientation.point(at: end, sample.first ?? 0))
      return isUpright ? position.x : position.y
    }
    let half = abs(ends[1] - ends[0]) / 2
    let swarm = SwarmLayout(
      along: spine.map { isUpright ? $0.y : $0.x }, diameter: dots.diameter(in: context.measures),
      room: half.isFinite ? half : 0)
    let centers = zip(spine, swarm.offsets).map { center, offset in
      isUpright ? Point(center.x + offset, center.y) : Point(center.x, center.y - offset)
    }
    return (centers, swarm.crowded)
  }
}
