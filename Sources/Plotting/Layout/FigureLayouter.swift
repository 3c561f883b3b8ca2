extension Figure {
  /// The figure laid out.
  ///
  /// - Parameters:
  ///   - fonts: the fonts that text is set in.
  ///   - scale: how many device pixels a scene pixel will get; sharp lines are put on that grid.
  /// - Throws: `PlotError` for a text that cannot be set, a measure out of range, or a constrained grid
  ///   that has no room for its panels.
  public func layout(fonts: FontFamily, scale: Double = 1) throws(PlotError) -> FigureLayout {
    try validate()
    try Require.size(scale, "scale")
    return try FigureLayouter(figure: self, fonts: fonts, scale: scale).layout()
  }

  /// The figure laid out in the font family of its theme.
  ///
  /// - Parameter scale: how many device pixels a scene pixel will get.
  /// - Throws: `FontError.missing` when the family is not installed, and `PlotError`.
  public func layout(scale: Double = 1) throws -> FigureLayout {
    try layout(fonts: .installed(theme.fontFamilies), scale: scale)
  }
}

/// Lays out a figure: the title, then the panels in their cells, then colour bar and legend beside them.
struct FigureLayouter {
  let figure: Figure
  private let fonts: FontFamily
  let measures: DrawingMeasures
  let canvas: Rect
  private let panels: [any Panel]
  /// What a legend of the figure names: a label that several panels have stands there once.
  private let legendEntries: [LegendEntry]

  /// Panels in their rooms.
  struct Placed {
    var rooms: [Rect]
    var layouts: [any PanelLayout]
  }

  init(figure: Figure, fonts: FontFamily, scale: Double) {
    var fonts = fonts
    if let language = figure.language { fonts.language = language }
    self.fonts = fonts
    measures = DrawingMeasures(
      theme: figure.theme, pixelsPerInch: figure.dpi, grid: PixelGrid(scale: scale))
    canvas = FigureLayout.canvas(
      of: Size(width: figure.width * figure.dpi, height: figure.height * figure.dpi))
    var withRoom = figure
    if let bar = figure.colorBar {
      withRoom.grid.makeRoom(for: bar, on: canvas, measures: measures)
    }
    self.figure = withRoom
    panels = figure.panelsWithSharedAxes
    var labels: Set<String> = []
    legendEntries =
      figure.legend == nil
      ? []
      : figure.ownLegendEntries
        ?? panels.flatMap(\.legendEntries).filter { labels.insert($0.label).inserted }
  }

  private var typesetter: Typesetter {
    Typesetter(fonts: fonts, pixelsPerPoint: measures.pixelsPerPoint)
  }

  func layout() throws(PlotError) -> FigureLayout {
    let title = try placeTitle()
    let placed =
      figure.grid.isConstrained
      ? try constrainedPanels(below: title) : try panelsOnTheGrid(below: title)
    let colorBar = try colorBar(beside: placed)
    let boxes = placed.layouts.map { $0.tightBounds() }
    return FigureLayout(
      canvas: canvas, panels: placed.layouts, title: title,
      legend: try legend(beside: boxes + [colorBar?.tightBounds()].compactMap { $0 }),
      colorBar: colorBar, measures: measures,
      placeWarnings: placed.layouts.flatMap(\.warnings)
        + PanelOverlaps(placed.layouts, title: title).warnings)
  }

  private func panels(in rooms: [Rect]) throws(PlotError) -> [any PanelLayout] {
    var layouts: [any PanelLayout] = []
    for (panel, room) in zip(panels, rooms) {
      layouts.append(try panel.layout(in: place(of: room)))
    }
    return layouts
  }

  func place(of room: Rect) -> PanelPlace {
    PanelPlace(
      room: room, measures: measures, fonts: fonts, canvas: canvas,
      isConstrained: figure.grid.isConstrained)
  }
}

// MARK: - Rows and columns with gaps

extension FigureLayouter {
  private func panelsOnTheGrid(
    below title: PlacedText?
  ) throws(PlotError) -> Placed {
    let size = Size(width: canvas.width, height: canvas.height)
    let cells = panels.map(\.cell)
    func rooms(on grid: SubplotGrid) -> [Rect] {
      cells.map { grid.rect(of: $0, on: size).moved(by: Point(canvas.minX, canvas.minY)) }
    }
    let gaps = GridGaps(
      grid: figure.grid, canvas: size, pad: 2 * ConstrainedGrid.pad * measures.pixelsPerInch,
      titleDepth: title.map { $0.box.maxY - canvas.minY })
    let declared = Placed(
      rooms: rooms(on: figure.grid), layouts: try panels(in: rooms(on: figure.grid)))
    var (grid, placed) = (figure.grid, declared)
    var overhangs = [ConstrainedGrid.Overhang](repeating: .init(), count: cells.count)
    for _ in 0..<Self.mostRounds where gaps.areOpen {
      if PanelOverlaps(placed.layouts, title: title).isEmpty { return placed }
      for (index, (layout, room)) in zip(placed.layouts, placed.rooms).enumerated() {
        overhangs[index].grow(to: ConstrainedGrid.Overhang(of: layout.tightBounds(), beyond: room))
      }
      // Where there is no room for gaps, panels that lie over each other show more than none.
      guard let wider = gaps.widened(grid, for: cells, overhangs: overhangs) else {
        return declared
      }
      if wider == grid { return placed }
      grid = wider
      placed = Placed(rooms: rooms(on: grid), layouts: try panels(in: rooms(on: grid)))
    }
    return placed
  }
}

// MARK: - Rows and columns that make room

extension FigureLayouter {
  /// Other rooms may have other ticks, which take other room. Twice is enough but for oddities, and after
  /// this many rounds the last one stands.
  private static let mostRounds = 5
  /// Rooms that move by less than this, in pixels, are found.
  private static let tolerance = 0.25

  private func constrainedPanels(below title: PlacedText?) throws(PlotError) -> Placed {
    var room = canvas
    let pad = ConstrainedGrid.pad * measures.pixelsPerInch
    if let title { room.minY = title.box.maxY + pad }
    if let legend = try legend(beside: [canvas]) {
      room.maxX -= legend.box.maxX - canvas.maxX + pad
    }
    let cells = panels.map(\.cell)
    var overhangs = [ConstrainedGrid.Overhang](repeating: .init(), count: cells.count)
    var rooms = try rooms(in: room, leavingColorBar: room, for: cells, overhangs: overhangs)
    for round in 0..<Self.mostRounds {
      let placed = Placed(rooms: rooms, layouts: try panels(in: rooms))
      let bar = try overhang(ofColorBarBeside: placed)
      // Room once given is kept: ticks that come and go with it would have it flicker. But the first rooms
      // are larger than any later ones, and so are colour bars beside them.
      if round == 1 { overhangs = overhangs.map { _ in .init() } }
      for (index, layout) in placed.layouts.enumerated() {
        overhangs[index].grow(
          to: ConstrainedGrid.Overhang(of: layout.tightBounds(), beyond: rooms[index]))
        overhangs[index].grow(to: bar.part(of: cells[index], among: cells))
      }
      let next = try self.rooms(
        in: room, leavingColorBar: Rect(union: rooms) ?? room, for: cells, overhangs: overhangs)
      let moved = zip(rooms, next).map { $0.distance(to: $1) }.max() ?? 0
      if moved < Self.tolerance { return placed }
      rooms = next
    }
    return Placed(rooms: rooms, layouts: try panels(in: rooms))
  }

  /// The rooms of the panels in a room that they share with a colour bar, which is as long as `frame`.
  private func rooms(
    in room: Rect, leavingColorBar frame: Rect, for cells: [GridCell],
    overhangs: [ConstrainedGrid.Overhang]
  ) throws(PlotError) -> [Rect] {
    var rest = room
    if let bar = figure.colorBar {
      rest = rest.trimmed(at: bar.edge, by: try depth(of: bar, along: frame))
    }
    let grid = ConstrainedGrid(
      grid: figure.grid, room: rest, pixelsPerInch: measures.pixelsPerInch)
    return try grid.rooms(for: cells, overhangs: overhangs)
  }
}

// MARK: - Title and legend

extension FigureLayouter {
  /// How far below the upper edge of the canvas the title stands, in shares of its height; Matplotlib's
  /// `Figure.suptitle`. A title at the left or the right keeps as far from that edge.
  private static let titleInset = 0.02

  private func placeTitle() throws(PlotError) -> PlacedText? {
    guard !figure.title.isEmpty else { return nil }
    let placement = figure.titlePlacement.completed(
      by: TextPlacement(.center, .top, rotationMode: .default))
    let inset = Self.titleInset * canvas.height
    let x: Double =
      switch placement.horizontal ?? .center {
      case .left: canvas.minX + inset
      case .center: canvas.minX + canvas.width / 2
      case .right: canvas.maxX - inset
      }
    return try typesetter.place(
      figure.title, at: Point(x, canvas.minY + inset), size: figure.theme.figureTitleSize,
      color: .ink, placement: placement)
  }

  /// The legend at the right of some rectangles.
  private func legend(beside boxes: [Rect]) throws(PlotError) -> LegendLayout? {
    guard let legend = figure.legend, let frame = Rect(union: boxes) else { return nil }
    return try legend.layout(
      entries: legendEntries, obstacles: [], in: frame, measures: measures, typesetter: typesetter)
  }
}

extension ConstrainedGrid.Overhang {
  /// Takes in what somebody needs more.
  mutating func grow(to other: ConstrainedGrid.Overhang) {
    left = max(left, other.left)
    right = max(right, other.right)
    top = max(top, other.top)
    bottom = max(bottom, other.bottom)
  }
}

extension Rect {
  /// How far the edges of both are apart at most.
  fileprivate func distance(to other: Rect) -> Double {
    [minX - other.minX, minY - other.minY, maxX - other.maxX, maxY - other.maxY].map(abs).max()
      ?? 0
  }
}
