/// A legend, laid out.
///
///     let legend = try figure.layout().axes[0].legend
///     legend?.entries.map(\.text.text)  // ["y=0", "y=1"]
public struct LegendLayout: Sendable, Equatable {
  /// A line of the legend.
  ///
  ///     legend.entries.map { ($0.entry.label, $0.handle) }
  public struct Entry: Sendable, Equatable {
    /// What the line says and what stands before it.
    public var entry: LegendEntry
    /// The text in its place.
    public var text: PlacedText
    /// Where what stands before the text goes: from the baseline up, in scene pixels.
    public var handle: Rect
  }

  /// The frame in scene pixels.
  public var box: Rect
  /// The lines from top to bottom.
  public var entries: [Entry]
  /// The size of the text in pixels.
  public var fontSize: Double
  /// The opacity of the background.
  public var frameAlpha: Double
}

extension Legend {
  /// The legend in its place; nil when there is nothing to name. `obstacles` are asked for only when
  /// the best place is looked for.
  func layout(
    entries: [LegendEntry], obstacles: @autoclosure () -> [LegendObstacles], in space: PlotSpace,
    typesetter: Typesetter
  ) throws(PlotError) -> LegendLayout? {
    guard !entries.isEmpty else { return nil }
    let measures = try LegendMeasures(
      entries: entries, size: size ?? space.theme.fontSize, theme: space.theme.legend,
      typesetter: typesetter)
    let pad = space.theme.legend.borderAxesPad * measures.fontSize
    let room = anchor.map { Rect(around: $0, in: space.frame) } ?? space.frame
    let box = place(measures.size, in: room.insetBy(pad), obstacles: obstacles)
    return LegendLayout(
      box: box, entries: try measures.entries(in: box, color: space.theme.ink),
      fontSize: measures.fontSize, frameAlpha: frameAlpha ?? space.theme.legend.frameAlpha)
  }

  /// The rectangle of a legend of `size`, where `location` says.
  private func place(
    _ size: Size, in room: Rect, obstacles: () -> [LegendObstacles]
  ) -> Rect {
    guard location == .best else { return location.rect(of: size, in: room) }
    let obstacles = obstacles()
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

extension LegendObstacles {
  /// How much `box` covers: Matplotlib's badness of a place.
  func covered(by box: Rect) -> Int {
    let covered = points.count(where: box.contains)
    let vertices = lines.reduce(0) { $0 + $1.count(where: box.contains) }
    let crossings = lines.count { line in
      zip(line, line.dropFirst()).contains { Segment(from: $0, to: $1).meets(box) }
    }
    return covered + vertices + crossings + boxes.count { $0.intersection(box) != nil }
  }
}

/// The sizes of a legend's parts, in pixels.
private struct LegendMeasures {
  var fontSize: Double
  var size: Size
  private var sizeInPoints: Double
  private var theme: LegendTheme
  private var typesetter: Typesetter
  private var lines: [(entry: LegendEntry, ascent: Double, descent: Double)]

  init(entries: [LegendEntry], size points: Double, theme: LegendTheme, typesetter: Typesetter)
    throws(PlotError)
  {
    fontSize = points * typesetter.pixelsPerPoint
    let line = typesetter.fonts.lineExtent(size: fontSize)
    sizeInPoints = points
    self.theme = theme
    self.typesetter = typesetter
    lines = []
    var textWidth = 0.0
    for entry in entries {
      let text = try typesetter.typeset(entry.label, size: points)
      textWidth = max(textWidth, text.width)
      lines.append(
        (entry, max(text.ascent, line.ascent), max(text.descent, line.descent)))
    }
    let gaps = theme.labelSpacing * fontSize * Double(entries.count - 1)
    let pad = 2 * theme.borderPad * fontSize
    size = Size(
      width: pad + (theme.handleLength + theme.handleTextPad) * fontSize + textWidth,
      height: pad + gaps + lines.reduce(0) { $0 + $1.ascent + $1.descent })
  }

  /// The entries in their places in `box`.
  func entries(in box: Rect, color: Color) throws(PlotError) -> [LegendLayout.Entry] {
    let left = box.minX + theme.borderPad * fontSize
    let textLeft = left + (theme.handleLength + theme.handleTextPad) * fontSize
    var top = box.minY + theme.borderPad * fontSize
    var placed: [LegendLayout.Entry] = []
    for line in lines {
      let baseline = top + line.ascent
      placed.append(
        LegendLayout.Entry(
          entry: line.entry,
          text: try typesetter.place(
            line.entry.label, at: Point(textLeft, baseline), size: sizeInPoints, color: color,
            horizontal: .left, vertical: .baseline),
          handle: Rect(
            minX: left, minY: baseline - theme.handleHeight * fontSize,
            maxX: left + theme.handleLength * fontSize, maxY: baseline)))
      top += line.ascent + line.descent + theme.labelSpacing * fontSize
    }
    return placed
  }
}

extension LegendLayout {
  /// The legend as a node.
  func node(in space: PlotSpace) -> Scene.Node {
    .group(
      Scene.Group(
        id: "legend",
        children: [frameNode(in: space)]
          + entries.flatMap { [handleNode(of: $0, in: space), $0.text.node(grid: space.grid)] }))
  }

  private func frameNode(in space: PlotSpace) -> Scene.Node {
    let theme = space.theme.legend
    let width = space.pixels(theme.edgeWidth)
    let grid = space.grid
    let outline = Path.roundedRectangle(
      Rect(
        minX: grid.line(box.minX, width: width), minY: grid.line(box.minY, width: width),
        maxX: grid.line(box.maxX, width: width), maxY: grid.line(box.maxY, width: width)),
      radius: theme.cornerRadius * fontSize)
    return .path(
      Scene.Shape(
        outline, fill: theme.faceColor.withAlpha(frameAlpha),
        stroke: Scene.Stroke(theme.edgeColor.withAlpha(frameAlpha), width: width)))
  }

  private func handleNode(of entry: Entry, in space: PlotSpace) -> Scene.Node {
    let handle = entry.handle
    switch entry.entry.handle {
    case .scatter(let scatter):
      let center = Point(
        handle.center.x, handle.maxY - space.theme.legend.markerHeight * handle.height)
      return .markers(
        scatter.markers(
          at: [space.grid.center(center)], theme: space.theme, unit: space.pixelsPerPoint))
    case .line(let line):
      let ends = [handle.minX, handle.maxX].map { Point($0, handle.center.y) }
      return line.node(along: Path(points: ends), in: space)
    case .area(let color):
      return .path(Scene.Shape(Path(space.grid.whole(handle)), fill: color))
    }
  }
}
