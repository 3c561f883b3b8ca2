/// Where a block of lines comes to stand at a place: aligned and turned.
struct TextAlignment {
  /// Where the start of the last baseline goes, in pixels.
  let origin: Point
  /// The direction the lines run in.
  let rotation: PlacedText.Rotation
  /// The upright rectangle around the lines.
  let extent: Rect

  /// Finds the place of a block at `anchor` (pixels).
  ///
  /// A quarter of a turn moves things without rounding, so that such text stays on the grid of pixels.
  init(
    of block: TextBlock, at anchor: Point, placement: TextPlacement, rotation: PlacedText.Rotation
  ) {
    let horizontal = placement.horizontal ?? .left
    let vertical = placement.vertical ?? .baseline
    let mode = placement.rotationMode ?? .anchor
    let (ascent, descent, width) = (block.ascent, block.descent, block.width)
    // The start of the last baseline of level text, from the anchor.
    let level = Point(
      -width * horizontal.share, vertical.baselineShift(ascent: ascent, descent: descent))
    self.rotation = rotation
    switch (rotation, mode) {
    case (.none, _):
      let left = anchor.x - width * horizontal.share
      let baseline = anchor.y + level.y
      origin = Point(left, baseline)
      extent = Rect(
        minX: left, minY: baseline - ascent, maxX: left + width, maxY: baseline + descent)
    case (.quarter, .default):
      let left = anchor.x - (ascent + descent) * horizontal.share
      let bottom = anchor.y + vertical.baselineShift(ascent: width, descent: 0)
      origin = Point(left + ascent, bottom)
      extent = Rect(
        minX: left, minY: bottom - width, maxX: left + ascent + descent, maxY: bottom)
    case (.quarter, .anchor):
      origin = anchor + rotation.turned(level)
      extent = Rect(
        minX: origin.x - ascent, minY: origin.y - width, maxX: origin.x + descent, maxY: origin.y)
    case (.degrees, _):
      let start = anchor + rotation.turned(level)
      let corners = block.bounds.corners.map { anchor + rotation.turned(level + $0) }
      let turned = Rect(around: corners) ?? block.bounds
      guard mode == .default else {
        (origin, extent) = (start, turned)
        return
      }
      let wanted = Point(
        anchor.x - turned.width * horizontal.share, anchor.y - turned.height * vertical.shareAbove)
      let shift = wanted - Point(turned.minX, turned.minY)
      (origin, extent) = (start + shift, turned.moved(by: shift))
    }
  }
}
