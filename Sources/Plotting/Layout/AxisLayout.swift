/// One axis, laid out: where its ticks are and where its texts stand.
///
///     let axis = try figure.layout().axes[0].x
///     axis.ticks.map { ($0.value, $0.position, $0.label.text) }
public struct AxisLayout: Sendable, Equatable {
  /// A tick with its label.
  ///
  ///     let tick = try figure.layout().axes[0].x.ticks[0]
  ///     (tick.value, tick.position, tick.label.text)
  public struct Tick: Sendable, Equatable {
    /// The value, in data units.
    public var value: Double
    /// Where the tick stands along the axis, in scene pixels.
    public var position: Double
    /// The label.
    public var label: PlacedText
  }

  /// Which edge of the frame the axis runs along.
  ///
  ///     try figure.layout().axes[0].y.edge  // .left
  public enum Edge: Sendable, Equatable {
    /// The lower edge: an x-axis.
    case bottom
    /// The left edge: a y-axis.
    case left
  }

  /// Which edge of the frame the axis runs along.
  public var edge: Edge
  /// The ticks inside the limits.
  public var ticks: [Tick]
  /// The name of the axis, or nil for none.
  public var label: PlacedText?
  /// What all tick labels have in common, as in `1e6`, or nil for nothing.
  public var offset: PlacedText?

  /// All texts of the axis.
  var texts: [PlacedText] {
    ticks.map(\.label) + [label, offset].compactMap { $0 }
  }
}

/// Lays out one axis of axes whose frame and limits are known.
struct AxisLayouter {
  var space: PlotSpace
  var edge: AxisLayout.Edge
  var typesetter: Typesetter
  /// The size of tick labels in points.
  var tickLabelSize: Double

  /// Matplotlib counts on a tick label that is this many times as wide as its text is high.
  private static let xLabelAspect = 3.0
  /// Matplotlib counts on two lines of text for each tick of a y-axis.
  private static let yLabelAspect = 2.0
  /// Matplotlib axis: OFFSETTEXTPAD, in points.
  private static let offsetTextPad = 3.0

  private var theme: Theme { space.theme }
  private var interval: Interval { edge == .bottom ? space.x : space.y }

  /// The axis with the ticks that were asked for, or with ticks at automatic places.
  func layout(
    _ ticks: Ticks?, label: String, labelSize: Double?
  ) throws(PlotError) -> AxisLayout {
    let found =
      ticks?.inside(interval)
      ?? Ticks.auto(from: interval.from, to: interval.to, maximumBins: maximumBins)
    var axis = AxisLayout(edge: edge, ticks: [], label: nil, offset: nil)
    for (value, text) in zip(found.positions, found.labels) {
      axis.ticks.append(try tick(at: value, text: text))
    }
    let outer = axis.ticks.map(\.label.box).reduce(space.frame) { $0.union($1) }
    if !label.isEmpty {
      axis.label = try place(label: label, size: labelSize ?? theme.fontSize, outside: outer)
    }
    if !found.offsetLabel.isEmpty {
      axis.offset = try place(offset: found.offsetLabel, outside: outer)
    }
    return axis
  }

  /// How many intervals between ticks fit: Matplotlib's `Axis.get_tick_space`, at most nine.
  private var maximumBins: Int {
    let length = edge == .bottom ? space.frame.width : space.frame.height
    let aspect = edge == .bottom ? Self.xLabelAspect : Self.yLabelAspect
    let room = length / space.pixelsPerPoint / (tickLabelSize * aspect)
    return Int(room, clampedTo: 1...9)
  }

  private func tick(at value: Double, text: String) throws(PlotError) -> AxisLayout.Tick {
    let gap = space.pixels(theme.tickLength + theme.tickPad)
    let place = space.position(of: Point(value, value))
    switch edge {
    case .bottom:
      return AxisLayout.Tick(
        value: value, position: place.x,
        label: try typesetter.place(
          text, at: Point(place.x, space.frame.maxY + gap), size: tickLabelSize,
          color: theme.ink, horizontal: .center, vertical: .top))
    case .left:
      return AxisLayout.Tick(
        value: value, position: place.y,
        label: try typesetter.place(
          text, at: Point(space.frame.minX - gap, place.y), size: tickLabelSize,
          color: theme.ink, horizontal: .right, vertical: .middle))
    }
  }

  private func place(label: String, size: Double, outside outer: Rect) throws(PlotError)
    -> PlacedText
  {
    let gap = space.pixels(theme.labelPad)
    switch edge {
    case .bottom:
      return try typesetter.place(
        label, at: Point(space.frame.center.x, outer.maxY + gap), size: size,
        color: theme.ink, horizontal: .center, vertical: .top)
    case .left:
      return try typesetter.place(
        label, at: Point(outer.minX - gap, space.frame.center.y), size: size,
        color: theme.ink, horizontal: .right, vertical: .center, rotation: .quarter)
    }
  }

  private func place(offset: String, outside outer: Rect) throws(PlotError) -> PlacedText {
    let gap = space.pixels(Self.offsetTextPad)
    switch edge {
    case .bottom:
      return try typesetter.place(
        offset, at: Point(space.frame.maxX, outer.maxY + gap), size: tickLabelSize,
        color: theme.ink, horizontal: .right, vertical: .top)
    case .left:
      return try typesetter.place(
        offset, at: Point(space.frame.minX, space.frame.minY - gap), size: tickLabelSize,
        color: theme.ink, horizontal: .left, vertical: .baseline)
    }
  }
}

extension AxisLayout {
  /// The ticks and texts as a node.
  func node(in space: PlotSpace) -> Scene.Node {
    let marks = ticks.map { tickMark(at: $0.position, in: space) }
    return .group(
      Scene.Group(
        id: edge == .bottom ? "x-axis" : "y-axis",
        children: marks + texts.map { $0.node(grid: space.grid) }))
  }

  /// A short line outwards from the frame; all ticks are of the same whole length.
  private func tickMark(at position: Double, in space: PlotSpace) -> Scene.Node {
    let grid = space.grid
    let width = space.pixels(space.theme.tickWidth)
    let length = grid.whole(space.pixels(space.theme.tickLength))
    let points: [Point]
    switch edge {
    case .bottom:
      let x = grid.line(position, width: width)
      let y = grid.line(space.frame.maxY, width: width)
      points = [Point(x, y), Point(x, y + length)]
    case .left:
      let x = grid.line(space.frame.minX, width: width)
      let y = grid.line(position, width: width)
      points = [Point(x, y), Point(x - length, y)]
    }
    return .path(
      Scene.Shape(
        Path(points: points), stroke: Scene.Stroke(space.theme.ink, width: width)))
  }
}
