/// Something drawn inside axes from data: points, lines, areas, text.
///
/// A mark is a value that says what to draw in data units; it becomes scene nodes when the axes
/// have been laid out. Conform a type of your own to draw what is not here:
///
///     struct Cross: Mark {
///       var center: Point
///       func nodes(in space: PlotSpace) -> [Scene.Node] { ... }
///     }
public protocol Mark: Sendable {
  /// Marks with a greater order are drawn over those with a smaller; equal ones in the order of
  /// declaration. The axis ticks stand at 1.5, the frame at 2.5, the legend at 5.
  var zOrder: Double { get }

  /// The data that automatic limits have to make room for.
  var dataBounds: DataBounds { get }

  /// How the mark appears in a legend, or nil when it has no label.
  var legendEntry: LegendEntry? { get }

  /// Everything the mark writes, label included; read when a figure is declared, so that a mistake in
  /// math text is found there.
  var texts: [String] { get }

  /// What a legend placed at `best` tries not to cover, in pixels.
  func obstacles(in space: PlotSpace) -> LegendObstacles

  /// The mark as scene nodes.
  ///
  /// - Throws: `PlotError` when the mark holds text that cannot be set.
  func nodes(in space: PlotSpace) throws(PlotError) -> [Scene.Node]

  /// The pixels the mark covers outside the clipped area of the axes, or nil for none.
  func overflow(in space: PlotSpace) throws(PlotError) -> Rect?

  /// Whether the mark is cut off at the frame of its axes.
  var isClipped: Bool { get }
}

extension Mark {
  /// The place in the order of drawing.
  public var zOrder: Double { ZOrder.patch }
  /// What automatic limits have to make room for.
  public var dataBounds: DataBounds { DataBounds() }
  /// The mark's line in a legend.
  public var legendEntry: LegendEntry? { nil }
  /// Everything the mark writes: its label.
  public var texts: [String] { [legendEntry?.label].compactMap { $0 } }
  /// Whether the mark is cut off at the frame.
  public var isClipped: Bool { true }
  /// What a legend at `best` tries not to cover.
  public func obstacles(in space: PlotSpace) -> LegendObstacles { LegendObstacles() }
  /// The pixels the mark covers, wherever they are.
  public func overflow(in space: PlotSpace) -> Rect? { nil }
}

/// The usual places in the order of drawing, from back to front; Matplotlib's.
///
///     Scatter(points, color: .red, zOrder: ZOrder.line + 0.1)  // over the lines
public enum ZOrder {
  /// Areas, markers and arrows.
  public static let patch = 1.0
  /// Ticks and their labels (`axes.axisbelow`: line).
  public static let ticks = 1.5
  /// Lines.
  public static let line = 2.0
  /// The frame of the axes.
  public static let frame = 2.5
  /// Text.
  public static let text = 3.0
  /// The legend.
  public static let legend = 5.0
}

/// What a legend at `best` counts as covered, in scene pixels.
///
///     func obstacles(in space: PlotSpace) -> LegendObstacles {
///       LegendObstacles(points: [space.position(of: center)])
///     }
public struct LegendObstacles: Sendable, Equatable {
  /// Single places: each one covered counts.
  public var points: [Point]
  /// Lines: each covered vertex counts, and each line crossed.
  public var lines: [[Point]]
  /// Boxes: each one overlapped counts.
  public var boxes: [Rect]

  /// Creates a collection of obstacles.
  public init(points: [Point] = [], lines: [[Point]] = [], boxes: [Rect] = []) {
    self.points = points
    self.lines = lines
    self.boxes = boxes
  }
}
