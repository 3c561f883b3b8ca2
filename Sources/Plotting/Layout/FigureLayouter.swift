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

/// Lays out a figure: the title, then the panels in their cells, then the legend beside them.
struct FigureLayouter {
  private let figure: Figure
  private let fonts: FontFamily
  private let measures: DrawingMeasures
  private let canvas: Rect
  private let panels: [any Panel]
  /// What a legend of the figure names: a label that several panels have stands there once.
  private let legendEntries: [LegendEntry]

  init(figure: Figure, fonts: FontFamily, scale: Double) {
    self.figure = figure
    var fonts = fonts
    if let language = figure.language { fonts.language = language }
    self.fonts = fonts
    measures = DrawingMeasures(
      theme: figure.theme, pixelsPerInch: figure.dpi, grid: PixelGrid(scale: scale))
    canvas = FigureLayout.canvas(
      of: Size(width: figure.width * figure.dpi, height: figure.height * figure.dpi))
    panels = figure.panelsWithSharedAxes
    var labels: Set<String> = []
    legendEntries =
      figure.legend == nil
      ? []
      : panels.flatMap(\.legendEntries).filter { labels.insert($0.label).inserted }
  }

  private var typesetter: Typesetter {
    Typesetter(fonts: fonts, pixelsPerPoint: measures.pixelsPerPoint)
  }

  func layout() throws(PlotError) -> FigureLayout {
    let title = try placeTitle()
    let layouts =
      figure.grid.isConstrained
      ? try constrainedPanels(below: title) : try panelsOnTheGrid(below: title)
    var layout = FigureLayout(
      canvas: canvas, panels: layouts, title: title,
      legend: try legend(beside: layouts.map { $0.tightBounds() }), measures: measures,
      warnings: layouts.flatMap(\.warnings) + PanelOverlaps(layouts, title: title).warnings)
    layout.warnings += layout.scene().missingCharacters.map(PlotWarning.missingCharacters)
    return layout
  }

  private func panels(in rooms: [Rect]) throws(PlotError) -> [any PanelLayout] {
    var layouts: [any PanelLayout] = []
    for (panel, room) in zip(panels, rooms) {
      layouts.append(
        try panel.layout(
          in: PanelPlace(room: room, measures: measures, fonts: fonts, canvas: canvas)))
    }
    return layouts
  }
}

// MARK: - Rows and columns with gaps

extension FigureLayouter {
  private func panelsOnTheGrid(
    below title: PlacedText?
  ) throws(PlotError) -> [any PanelLayout] {
    let size = Size(width: canvas.width, height: canvas.height)
    let cells = panels.map(\.cell)
    func rooms(on grid: SubplotGrid) -> [Rect] {
      cells.map { grid.rect(of: $0, on: size).moved(by: Point(canvas.minX, canvas.minY)) }
    }
    let gaps = GridGaps(
      grid: figure.grid, canvas: size, pad: 2 * ConstrainedGrid.pad * measures.pixelsPerInch,
      titleDepth: title.map { $0.box.maxY - canvas.minY })
    let declared = try panels(in: rooms(on: figure.grid))
    var (grid, layouts) = (figure.grid, declared)
    var overhangs = [ConstrainedGrid.Overhang](repeating: .init(), count: cells.count)
    for _ in 0..<Self.mostRounds where gaps.areOpen {
      if PanelOverlaps(layouts, title: title).isEmpty { return layouts }
      for (index, (layout, room)) in zip(layouts, rooms(on: grid)).enumerated() {
        overhangs[index].grow(to: ConstrainedGrid.Overhang(of: layout.tightBounds(), beyond: room))
      }
      // Where there is no room for gaps, panels that lie over each other show more than none.
      guard let wider = gaps.widened(grid, for: cells, overhangs: overhangs) else {
        return declared
      }
      if wider == grid { return layouts }
      grid = wider
      layouts = try panels(in: rooms(on: grid))
    }
    return layouts
  }
}

// MARK: - Rows and columns that make room

extension FigureLayouter {
  /// Other rooms may have other ticks, which take other room. Twice is enough but for oddities, and after
  /// this many rounds the last one stands.
  private static let mostRounds = 5
  /// Rooms that move by less than this, in pixels, are found.
  private static let tolerance = 0.25

  private func constrainedPanels(below title: PlacedText?) throws(PlotError) -> [any PanelLayout] {
    var room = canvas
    let pad = ConstrainedGrid.pad * measures.pixelsPerInch
    if let title { room.minY = title.box.maxY + pad }
    if let legend = try legend(beside: [canvas]) {
      room.maxX -= legend.box.maxX - canvas.maxX + pad
    }
    let grid = ConstrainedGrid(
      grid: figure.grid, room: room, pixelsPerInch: measures.pixelsPerInch)
    let cells = panels.map(\.cell)
    var overhangs = [ConstrainedGrid.Overhang](repeating: .init(), count: cells.count)
    var rooms = try grid.rooms(for: cells, overhangs: overhangs)
    for _ in 0..<Self.mostRounds {
      let layouts = try panels(in: rooms)
      // Room once given is kept: ticks that come and go with it would have it flicker.
      for (index, layout) in layouts.enumerated() {
        overhangs[index].grow(
          to: ConstrainedGrid.Overhang(of: layout.tightBounds(), beyond: rooms[index]))
      }
      let next = try grid.rooms(for: cells, overhangs: overhangs)
      let moved = zip(rooms, next).map { $0.distance(to: $1) }.max() ?? 0
      if moved < Self.tolerance { return layouts }
      rooms = next
    }
    return try panels(in: rooms)
  }
}

// MARK: - Title and legend

extension FigureLayouter {
  /// Where the middle of the title's upper edge stands, in shares of the canvas; Matplotlib's
  /// `Figure.suptitle`.
  private static let titlePlace = Point(0.5, 0.02)

  private func placeTitle() throws(PlotError) -> PlacedText? {
    guard !figure.title.isEmpty else { return nil }
    return try typesetter.place(
      figure.title,
      at: Point(
        canvas.minX + Self.titlePlace.x * canvas.width,
        canvas.minY + Self.titlePlace.y * canvas.height),
      size: figure.theme.figureTitleSize, color: .ink, horizontal: .center, vertical: .top)
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
