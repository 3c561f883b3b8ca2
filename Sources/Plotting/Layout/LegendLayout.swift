/// A legend, laid out.
///
///     let legend = try figure.layout().axes[0].legend
///     legend?.entries.map(\.text.text)  // ["y=0", "y=1"]
public struct LegendLayout: Sendable, Equatable {
  /// A line of the legend.
  ///
  ///     legend.entries.map { ($0.text.text, $0.handle) }
  public struct Entry: Sendable, Equatable {
    /// The text in its place.
    public var text: PlacedText
    /// Where what stands before the text goes: from the baseline up, in scene pixels.
    public var handle: Rect
    /// What stands before the text.
    public var handleNodes: [Scene.Node]
  }

  /// The frame in scene pixels.
  public var box: Rect
  /// The lines from top to bottom.
  public var entries: [Entry]
  /// The size of the text in pixels.
  public var fontSize: Double
  /// The opacity of the background.
  public var frameAlpha: Double
  /// Whether there are a frame and a background.
  public var isFramed = true

  /// The rectangle that everything drawn fits into, in scene pixels: the frame, and what stands before the
  /// texts where that is larger.
  public var bounds: Rect {
    box.union(entries.flatMap(\.handleNodes).compactMap(\.bounds))
  }
}

extension Legend {
  /// The legend in its place in or at a frame; nil when there is nothing to name.
  func layout(
    entries: [LegendEntry], obstacles: [LegendObstacles], in frame: Rect,
    measures: DrawingMeasures, typesetter: Typesetter
  ) throws(PlotError) -> LegendLayout? {
    guard !entries.isEmpty else { return nil }
    let theme = measures.theme
    let block = try LegendBlock(
      entries: entries, size: size ?? theme.legend.fontSize ?? theme.fontSize, placement: placement,
      measures: measures,
      typesetter: typesetter)
    let pad = theme.legend.borderAxesPad * block.fontSize
    let room = anchor.map { Rect(around: $0, in: frame) } ?? frame
    let box = place(block.size, in: room.insetBy(pad), obstacles: obstacles)
    return LegendLayout(
      box: box, entries: block.entries(in: box), fontSize: block.fontSize,
      frameAlpha: frameAlpha ?? theme.legend.frameAlpha,
      isFramed: frameAlpha != nil || theme.legend.isFramed)
  }

  /// The rectangle of a legend of `size`, where `location` says.
  private func place(_ size: Size, in room: Rect, obstacles: [LegendObstacles]) -> Rect {
    guard location == .best else { return location.rect(of: size, in: room) }
    let candidates = Location.candidates.map { $0.rect(of: size, in: room) }
    let scores = candidates.map { box in obstacles.reduce(0) { $0 + $1.covered(by: box) } }
    // The first of the least: earlier places win ties.
    let best = scores.indices.min { (scores[$0], $0) < (scores[$1], $1) } ?? 0
    return candidates[best]
  }
}

extension Rect {
  /// The place without extent at `share` of the size of `frame`, counted from its lower left corner.
  fileprivate init(around share: Point, in frame: Rect) {
    self.init(
      x: frame.minX + share.x * frame.width, y: frame.maxY - share.y * frame.height,
      width: 0, height: 0)
  }
}

extension Legend.Location {
  /// Where a box of `size` stands in `room`.
  func rect(of size: Size, in room: Rect) -> Rect {
    let (across, down) = share
    return Rect(
      x: room.minX + across * (room.width - size.width),
      y: room.minY + down * (room.height - size.height),
      width: size.width, height: size.height)
  }

  /// How much of the free room lies left of the box and above it.
  private var share: (across: Double, down: Double) {
    switch self {
    case .best, .upperRight: (1, 0)
    case .upperLeft: (0, 0)
    case .lowerLeft: (0, 1)
    case .lowerRight: (1, 1)
    case .centerRight: (1, 0.5)
    case .centerLeft: (0, 0.5)
    case .lowerCenter: (0.5, 1)
    case .upperCenter: (0.5, 0)
    case .center: (0.5, 0.5)
    }
  }
}

extension LegendLayout {
  /// The legend as a node.
  func node(measures: DrawingMeasures) -> Scene.Node {
    .group(
      Scene.Group(
        id: "legend",
        children: (isFramed ? [frameNode(measures: measures)] : [])
          + entries.flatMap { $0.handleNodes + [$0.text.node(grid: measures.grid)] }))
  }

  private func frameNode(measures: DrawingMeasures) -> Scene.Node {
    let theme = measures.theme.legend
    let width = measures.pixels(theme.edgeWidth)
    let grid = measures.grid
    let outline = Path.roundedRectangle(
      Rect(
        minX: grid.line(box.minX, width: width), minY: grid.line(box.minY, width: width),
        maxX: grid.line(box.maxX, width: width), maxY: grid.line(box.maxY, width: width)),
      radius: theme.cornerRadius * fontSize)
    return .path(
      Scene.Shape(
        outline, fill: Color(.legend, alpha: frameAlpha),
        stroke: Scene.Stroke(Color(.legendEdge, alpha: frameAlpha), width: width)))
  }
}
