/// The rectangle around the ink of a text and the box behind it, turned as the text is: what it covers. The
/// upright rectangle around a turned text is much larger.
struct TextOutline {
  /// The corners in turn, in scene pixels.
  private(set) var corners: [Point]

  /// The outline of a text; nil for one that has no ink.
  init?(_ text: PlacedText) {
    let parts = [text.block.inkBounds, text.frame?.rect].compactMap { $0 }
    guard let covered = Rect(union: parts) else { return nil }
    corners = covered.corners.map(text.toScene.apply(to:))
    guard corners.allSatisfy({ $0.x.isFinite && $0.y.isFinite }) else { return nil }
  }

  /// The same outline somewhere else.
  func moved(by shift: Point) -> TextOutline {
    var outline = self
    outline.corners = corners.map { $0 + shift }
    return outline
  }

  /// Whether the two come closer to each other than `gap` pixels: whether there is no line between them,
  /// along a side of one of them, that leaves as much room.
  func meets(_ other: TextOutline, gap: Double = 0) -> Bool {
    !(sides + other.sides).contains { side in
      let (own, others) = (extent(along: side), other.extent(along: side))
      return own.last + gap <= others.first || others.last + gap <= own.first
    }
  }

  /// The directions of the two pairs of sides, of length 1. Those of the other pair are across them.
  private var sides: [Point] {
    [corners[1] - corners[0], corners[3] - corners[0]].compactMap { side in
      let length = side.length
      return length > 0 ? side * (1 / length) : nil
    }
  }

  /// Far away there may be no number for an end.
  private func extent(along direction: Point) -> (first: Double, last: Double) {
    let places = corners.map { $0.x * direction.x + $0.y * direction.y }
    return (places.min() ?? 0, places.max() ?? 0)
  }
}
