extension Rect {
  /// Whether both share a point, if only of their edges; nothing touches what is nowhere.
  func touches(_ other: Rect) -> Bool {
    minX <= other.maxX && other.minX <= maxX && minY <= other.maxY && other.minY <= maxY
  }
}
