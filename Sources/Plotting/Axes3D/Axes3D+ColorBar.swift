extension Axes3D {
  /// The square that the axes stand in: the greatest in the middle of their room, or next to the colour bar.
  func frame(in place: PanelPlace) -> Rect {
    guard let barRoom = barRoom(in: place) else {
      let room = place.room
      let side = min(room.width, room.height)
      return Rect(
        x: room.center.x - side / 2, y: room.center.y - side / 2, width: side, height: side)
    }
    let side = min(barRoom.remaining.width, barRoom.remaining.height)
    return barRoom.frame(width: side, height: side)
  }

  /// The colour bar beside the room of the axes and as long as that; further away where texts of the axes
  /// reach there, of which Matplotlib takes no account.
  func colorBar(
    beside texts: [PlacedText], in place: PanelPlace
  ) throws(PlotError) -> ColorBarLayout? {
    guard let colorBar, let barRoom = barRoom(in: place) else { return nil }
    let room = barRoom.remaining
    return try ColorBarLayouter(bar: colorBar, place: place)
      .layout(in: barRoom.box(beside: room, clearing: room.union(texts.map(\.box))))
  }

  private func barRoom(in place: PanelPlace) -> ColorBarRoom? {
    colorBar.map {
      ColorBarRoom(
        bar: $0, room: place.room, isConstrained: place.isConstrained, measures: place.measures)
    }
  }
}
