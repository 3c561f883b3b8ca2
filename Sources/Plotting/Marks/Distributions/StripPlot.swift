/// Every value of several samples as a disc, moved aside by a little so that fewer lie over each other.
///
/// ![Three strips of discs.](mark-StripPlot.svg)
///
///     StripPlot(["SGD": sgd, "Adam": adam])
///     StripPlot(SampleGroups(names, accuracies), jitter: 0, alpha: 0.5)
///
/// seaborn's `stripplot`. No chance is in it: how far a disc is moved depends on its number in the sample
/// alone. To see all of them take ``SwarmPlot``. Values that are not finite are left out, and
/// `FigureLayout.warnings` says how many there are.
public struct StripPlot: Mark, Equatable {
  /// The samples.
  public var groups: SampleGroups
  /// How far to both sides discs are moved at most, in data units.
  public var jitter: Double
  /// The look of the discs.
  private var dots: SampleDots
  /// Which way the values run.
  public var orientation: Orientation
  /// The text in the legend; nil keeps the discs out of it.
  public var label: String?
  /// The place in the order of drawing.
  public var zOrder: Double

  /// seaborn `stripplot`: jitter.
  public static let defaultJitter = 0.1
  /// seaborn `stripplot`: size, the diameter, here as the area of the square around a disc.
  public static let defaultSize = 25.0

  /// Creates strips.
  ///
  /// - Parameters:
  ///   - groups: the samples.
  ///   - jitter: how far to both sides discs are moved at most, in data units.
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
    _ groups: SampleGroups, jitter: Double = StripPlot.defaultJitter,
    size: Double = StripPlot.defaultSize, orientation: Orientation = .vertical,
    colors: [Color] = [], edgeColor: Color? = nil, edgeWidth: Double? = nil,
    color: Color? = nil, alpha: Double = 1, label: String? = nil, zOrder: Double = ZOrder.patch
  ) {
    self.groups = groups
    self.jitter = jitter
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
    let centers = zip(positions, groups.samples).map { place, sample in
      sample.enumerated().map { index, value in
        context.position(of: orientation.point(at: place + shift(ofDisc: index), value))
      }
      .filter(\.isFinite)
    }
    return dots.layout(
      of: centers.map { $0.map(context.grid.center) }, in: context, zOrder: zOrder,
      warnings: groups.warnings(of: Require.name("strip plot", label)))
  }

  /// Refuses another number of samples than of places, and measures and colours that no discs are drawn with.
  public func validate() throws(PlotError) {
    let name = Require.name("strip plot", label)
    try groups.validate(name)
    try Require.length(jitter, "jitter of the \(name)")
    try dots.validate(name)
    try Require.finite(zOrder, "zOrder of the \(name)")
  }

  /// The whole part of its multiples left off, this number fills the numbers from 0 to 1 more evenly than
  /// chance does: the golden ratio, the number that fractions come closest to most slowly.
  private static let evenStep = 0.6180339887498949

  /// How far a disc is moved, in data units; the first stays.
  private func shift(ofDisc index: Int) -> Double {
    let share = (0.5 + Double(index) * Self.evenStep).truncatingRemainder(dividingBy: 1)
    return (2 * share - 1) * jitter
  }
}
