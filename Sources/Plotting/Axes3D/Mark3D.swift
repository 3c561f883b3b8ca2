/// Something drawn inside 3-D axes from data.
///
/// A mark is a value that says what to draw in data units; when the axes have been laid out it is
/// taken apart into pieces, which are cut at the walls of the axes and put in order by their depth.
///
///     struct Post: Mark3D {
///       var foot: Point3
///       var dataPoints: [Point3] { [foot] }
///       func pieces(in space: Space3D) -> [Piece3D] {
///         [.line(from: foot, to: foot + Point3(0, 0, 1), color: .ink, width: 1.5)]
///       }
///     }
public protocol Mark3D: Sendable {
  /// The points that automatic limits have to make room for.
  var dataPoints: [Point3] { get }

  /// Whether automatic limits along z leave a margin above and below all marks, as they always do along x and
  /// y; true unless you say otherwise. In mplot3d points ask for it, of which one half would lie outside the
  /// box at a limit, and lines and surfaces do not.
  var needsMarginAlongZ: Bool { get }

  /// How the mark appears in a legend, or nil when it has no label.
  var legendEntry: LegendEntry? { get }

  /// Everything the mark writes, label included.
  var texts: [String] { get }

  /// The mark in the next colour of its axes' cycle, where it has none of its own; the same mark unless
  /// you say otherwise. It is asked before anything else is, apart from its texts.
  func colored(from cycle: inout ColorCycle) -> Self

  /// Refuses what the mark cannot be drawn with; asked when a figure is declared. A mark of your own
  /// refuses nothing unless you say so.
  ///
  /// - Throws: `PlotError` that names the thing, its value and what is expected.
  func validate() throws(PlotError)

  /// What a chart with the mark is, in the description of a figure; empty for what only goes with other
  /// marks. The words of the type's name unless you say otherwise.
  var chartKind: String { get }

  /// What a legend placed at `best` tries not to cover, in pixels.
  func obstacles(in space: Space3D) -> LegendObstacles

  /// What the mark consists of, from back to front.
  ///
  /// - Throws: `PlotError` when the mark holds text that cannot be set.
  func pieces(in space: Space3D) throws(PlotError) -> [Piece3D]
}

extension Mark3D {
  /// A margin.
  public var needsMarginAlongZ: Bool { true }
  /// The mark's line in a legend.
  public var legendEntry: LegendEntry? { nil }
  /// Refuses nothing.
  public func validate() throws(PlotError) {}
  /// Everything the mark writes: its label.
  public var texts: [String] { [legendEntry?.label].compactMap { $0 } }
  /// The same mark: its colours are its own.
  public func colored(from cycle: inout ColorCycle) -> Self { self }
  /// What a legend at `best` tries not to cover.
  public func obstacles(in space: Space3D) -> LegendObstacles { LegendObstacles() }
}
