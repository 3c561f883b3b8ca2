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

  /// The panels in their rooms, and the colour bar beside them.
  fileprivate struct Placed {
    var rooms: [Rect]
    var layouts: [any PanelLayout]
    var colorBar: ColorBarLayout?

    /// What panels and colour bar draw on.
    var bounds: [Rect] {
      layouts.map { $0.tightBounds() } + [colorBar?.tightBounds()].compactMap { $0 }
    }
  }

  func layout() throws(PlotError) -> FigureLayout {
    let title = try placeTitle()
    let placed =
      figure.grid.isConstrained
      ? try constrainedPanels(below: title) : try panelsOnTheGrid(below: title)
    return FigureLayout(
      canvas: canvas, panels: placed.layouts, title: title,
      legend: try legend(beside: placed.bounds), colorBar: placed.colorBar, measures: measures,
      placeWarnings: placed.layouts.flatMap(\.warnings)
        + PanelOverlaps(placed.layouts, title: title).warnings)
  }

  private func panels(in rooms: [Rect]) throws(PlotError) -> [any PanelLayout] {
    var layouts: [any PanelLayout] = []
    for (panel, room) in zip(panels, rooms) {
      layouts.append(try panel.layout(in: place(with: room)))
    }
    return layouts
  }

  private func place(with room: Rect) -> PanelPlace {
    PanelPlace(room: room, measures: measures, fonts: fonts, canvas: canvas)
  }
}

// MARK: - Rows and columns with gaps

extension FigureLayouter {
  private func panelsOnTheGrid(below title: PlacedText?) throws(PlotError) -> Placed {
    let declared = figure.colorBar == nil ? figure.grid : figure.grid.besideColorBar
    let (grid, layouts) = try panels(on: declared, below: title)
    let rooms = rooms(on: grid)
    return Placed(rooms: rooms, layouts: layouts, colorBar: try colorBar(inGapBeside: rooms))
  }

  private func rooms(on grid: SubplotGrid) -> [Rect] {
    let size = Size(width: canvas.width, height: canvas.height)
    return panels.map {
      grid.rect(of: $0.cell, on: size).moved(by: Point(canvas.minX, canvas.minY))
    }
  }

  /// The panels on the grid, or on one with wider gaps where they need them.
  private func panels(
    on declaredGrid: SubplotGrid, below title: PlacedText?
  ) throws(PlotError) -> (grid: SubplotGrid, layouts: [any PanelLayout]) {
    let cells = panels.map(\.cell)
    let gaps = GridGaps(
      grid: declaredGrid, canvas: Size(width: canvas.width, height: canvas.height),
      pad: 2 * ConstrainedGrid.pad * measures.pixelsPerInch,
      titleDepth: title.map { $0.box.maxY - canvas.minY })
    let declared = try panels(in: rooms(on: declaredGrid))
    var (grid, layouts) = (declaredGrid, declared)
    var overhangs = [ConstrainedGrid.Overhang](repeating: .init(), count: cells.count)
    for _ in 0..<Self.mostRounds where gaps.areOpen {
      if PanelOverlaps(layouts, title: title).isEmpty { return (grid, layouts) }
      for (index, (layout, room)) in zip(layouts, rooms(on: grid)).enumerated() {
        overhangs[index].grow(to: ConstrainedGrid.Overhang(of: layout.tightBounds(), beyond: room))
      }
      // Where there is no room for gaps, panels that lie over each other show more than none.
      guard let wider = gaps.widened(grid, for: cells, overhangs: overhangs) else {
        return (declaredGrid, declared)
      }
      if wider == grid { return (grid, layouts) }
      grid = wider
      layouts = try panels(in: rooms(on: grid))
    }
    return (grid, layouts)
  }

  /// The colour bar in what the panels leave of the grid's width, as high as their rooms are together.
  private func colorBar(inGapBeside rooms: [Rect]) throws(PlotError) -> ColorBarLayout? {
    guard let bar = figure.colorBar, var room = Rect(union: rooms) else { return nil }
    let left = canvas.minX + figure.grid.left * canvas.width
    room.maxX = canvas.minX + figure.grid.right * canvas.width
    room.minX = room.maxX - SubplotGrid.colorBarShare * (room.maxX - left)
    return try bar.barLayout(in: place(with: room))
  }
}

extension SubplotGrid {
  /// The shares of the grid's width that a colour bar takes, and that lie between it and the panels;
  /// Matplotlib's `Figure.colorbar`: fraction and pad.
  fileprivate static let colorBarShare = 0.15
  fileprivate static let colorBarPad = 0.05

  /// The same grid in what a colour bar at its right leaves.
  fileprivate var besideColorBar: SubplotGrid {
    var grid = self
    grid.right -= (Self.colorBarShare + Self.colorBarPad) * (right - left)
    return grid
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
    /// The rooms of the panels, when a colour bar takes a part of theirs.
    func rooms(
      for overhangs: [ConstrainedGrid.Overhang], besideColorBar reserved: Double
    ) throws(PlotError) -> [Rect] {
      var room = room
      room.maxX -= reserved
      return try ConstrainedGrid(
        grid: figure.grid, room: room, pixelsPerInch: measures.pixelsPerInch
      ).rooms(for: cells, overhangs: overhangs)
    }
    var overhangs = [ConstrainedGrid.Overhang](repeating: .init(), count: cells.count)
    var reserved = 0.0
    var current = try rooms(for: overhangs, besideColorBar: reserved)
    for _ in 0..<Self.mostRounds {
      let placed = try placed(in: current)
      // Room once given is kept: ticks that come and go with it would have it flicker.
      for (index, layout) in placed.layouts.enumerated() {
        overhangs[index].grow(
          to: ConstrainedGrid.Overhang(of: layout.tightBounds(), beyond: current[index]))
      }
      for (index, cell) in cells.enumerated() {
        overhangs[index].grow(to: placed.colorBarOverhang(besidePanelIn: cell, of: cells))
      }
      reserved = placed.widthOfColorBar
      let next = try rooms(for: overhangs, besideColorBar: reserved)
      let moved = zip(current, next).map { $0.distance(to: $1) }.max() ?? 0
      if moved < Self.tolerance { return placed }
      current = next
    }
    return try placed(in: current)
  }

  /// The panels in their rooms, and the colour bar to the right of what they draw.
  private func placed(in rooms: [Rect]) throws(PlotError) -> Placed {
    var placed = Placed(rooms: rooms, layouts: try panels(in: rooms))
    guard let bar = figure.colorBar, let inner = Rect(union: rooms),
      let outer = Rect(union: placed.bounds)
    else { return placed }
    var room = inner
    room.minX = outer.maxX + SubplotGrid.colorBarPad * inner.width
    room.maxX = room.minX + SubplotGrid.colorBarShare * inner.width
    placed.colorBar = try bar.barLayout(in: place(with: room))
    return placed
  }
}

extension FigureLayouter.Placed {
  /// How much further than the panels the colour bar reaches.
  fileprivate var widthOfColorBar: Double {
    guard let bar = colorBar?.tightBounds().maxX else { return 0 }
    return max(bar - (layouts.map { $0.tightBounds().maxX }.max() ?? bar), 0)
  }

  /// What the colour bar, which is as high as all rooms, needs above the first of them and below the last.
  fileprivate func colorBarOverhang(
    besidePanelIn cell: GridCell, of cells: [GridCell]
  ) -> ConstrainedGrid.Overhang {
    guard let bar = colorBar?.tightBounds(), let rooms = Rect(union: rooms) else {
      return ConstrainedGrid.Overhang()
    }
    let all = ConstrainedGrid.Overhang(of: bar, beyond: rooms)
    var overhang = ConstrainedGrid.Overhang()
    let (first, last) = (cells.map(\.rows.lowerBound).min(), cells.map(\.rows.upperBound).max())
    if cell.rows.lowerBound == first { overhang.top = all.top }
    if cell.rows.upperBound == last { overhang.bottom = all.bottom }
    return overhang
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
