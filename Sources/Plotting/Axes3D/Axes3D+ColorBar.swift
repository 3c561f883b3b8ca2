extension Axes3D {
  /// The shares of the room that a colour bar takes, and that lie between it and the axes; Matplotlib's
  /// `Figure.colorbar`: fraction and pad.
  private static let barShare = 0.15
  private static let barPad = 0.05
  /// A text that is nearer to the bar than this, in points, is read as a part of it.
  private static let leastGap = 1.0

  /// The square that the axes stand in: the greatest in the middle of their room, or at its end beside the
  /// colour bar.
  func frame(in room: Rect) -> Rect {
    let rest = roomForAxes(of: room)
    let side = min(rest.width, rest.height)
    return Rect(
      x: colorBar == nil ? rest.center.x - side / 2 : rest.maxX - side,
      y: rest.center.y - side / 2, width: side, height: side)
  }

  /// What a colour bar leaves of the room for the axes.
  private func roomForAxes(of room: Rect) -> Rect {
    guard colorBar != nil else { return room }
    var rest = room
    rest.maxX -= (Self.barShare + Self.barPad) * room.width
    return rest
  }

  /// The colour bar to the right of the axes, as high as their room; further to the right where texts of
  /// the axes would touch it, of which Matplotlib takes no account.
  func colorBar(
    beside texts: [PlacedText], in place: PanelPlace
  ) throws(PlotError) -> ColorBarLayout? {
    guard let colorBar else { return nil }
    let outermost = texts.map(\.box.maxX).max() ?? 0
    var beside = place
    beside.room.minX = roomForAxes(of: place.room).maxX + Self.barPad * place.room.width
    if outermost + place.measures.pixels(Self.leastGap) > beside.room.minX {
      beside.room.minX = outermost + place.measures.pixels(place.theme.labelPad)
    }
    beside.room.maxX = beside.room.minX + Self.barShare * place.room.width
    return try colorBar.barLayout(in: beside)
  }
}
