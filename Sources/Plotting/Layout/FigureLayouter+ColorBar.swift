extension FigureLayouter {
  /// The colour bar along the rooms of the panels, outside what stands around these.
  func colorBar(beside placed: Placed) throws(PlotError) -> ColorBarLayout? {
    guard let bar = figure.colorBar, let frame = Rect(union: placed.rooms) else { return nil }
    let outer = frame.union(placed.layouts.map { $0.tightBounds() })
    return try ColorBarLayouter(bar: bar, place: place(of: frame))
      .layout(in: barRoom(bar, beside: frame).box(beside: frame, clearing: outer))
  }

  private func barRoom(_ bar: ColorBar, beside frame: Rect) -> ColorBarRoom {
    let room =
      figure.grid.isConstrained ? frame : ColorBarRoom.room(of: bar, leaving: frame)
    return ColorBarRoom(
      bar: bar, room: room, isConstrained: figure.grid.isConstrained, measures: measures)
  }

  /// How much of a room that panels and bar share the bar takes, from what stands around the panels out.
  func depth(of bar: ColorBar, along room: Rect) throws(PlotError) -> Double {
    let barRoom = barRoom(bar, beside: room)
    let layout = try ColorBarLayouter(bar: bar, place: place(of: room))
      .layout(in: barRoom.box(beside: room, clearing: room))
    let edge = FrameEdge(bar.edge, of: room)
    return edge.outward * (edge.outermost(of: layout.tightBounds()) - edge.place)
  }

  /// What the ends of the colour bar, and what is written at them, need beyond the rooms of the panels, along which
  /// the bar runs.
  func overhang(
    ofColorBarBeside placed: Placed
  ) throws(PlotError) -> ConstrainedGrid.Overhang {
    guard let bar = try colorBar(beside: placed), let rooms = Rect(union: placed.rooms),
      let edge = figure.colorBar?.edge
    else { return ConstrainedGrid.Overhang() }
    var overhang = ConstrainedGrid.Overhang(of: bar.tightBounds(), beyond: rooms)
    if edge.isHorizontal {
      (overhang.top, overhang.bottom) = (0, 0)
    } else {
      (overhang.left, overhang.right) = (0, 0)
    }
    return overhang
  }
}

extension ConstrainedGrid.Overhang {
  /// What of the overhang beyond all cells is that of one of them: where no other cell is further out.
  func part(of cell: GridCell, among cells: [GridCell]) -> ConstrainedGrid.Overhang {
    var part = self
    if cells.contains(where: { $0.rows.lowerBound < cell.rows.lowerBound }) { part.top = 0 }
    if cells.contains(where: { $0.rows.upperBound > cell.rows.upperBound }) { part.bottom = 0 }
    if cells.contains(where: { $0.columns.lowerBound < cell.columns.lowerBound }) { part.left = 0 }
    if cells.contains(where: { $0.columns.upperBound > cell.columns.upperBound }) { part.right = 0 }
    return part
  }
}

extension SubplotGrid {
  /// Leaves the room of a colour bar beside all cells, unless the grid finds its margins itself.
  mutating func makeRoom(
    for bar: ColorBar, on canvas: Rect, measures: DrawingMeasures
  ) {
    guard !isConstrained else { return }
    let unit = Rect(x: left, y: 1 - top, width: right - left, height: top - bottom)
    let rest = ColorBarRoom(bar: bar, room: unit, isConstrained: false, measures: measures)
      .remaining
    (left, right, top, bottom) = (rest.minX, rest.maxX, 1 - rest.minY, 1 - rest.maxY)
  }
}
