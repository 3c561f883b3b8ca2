extension Rect {
  /// The same rectangle somewhere else.
  func moved(by shift: Point) -> Rect {
    Rect(
      minX: minX + shift.x, minY: minY + shift.y, maxX: maxX + shift.x, maxY: maxY + shift.y)
  }
}
