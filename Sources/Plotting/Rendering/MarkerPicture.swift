import Pictures

/// Markers as a picture inside a document of lines and areas: as large as what can be seen of them, and
/// transparent where there are none.
struct MarkerPicture {
  /// Where the picture goes, in scene pixels: whole ones.
  let frame: Rect
  private let scale: Double

  /// Finds the place of a picture of `markers`; nil when nothing of them is within `visible`.
  ///
  /// - Parameter scale: pixels of the picture in a scene pixel; fewer where there would be too many.
  init?(of markers: [Scene.Markers], within visible: Rect, scale: Double) {
    let boxes = markers.compactMap { markers in
      Rect(around: markers.positions).flatMap { places in
        markers.largestShape.controlBounds.map { shape in
          Rect(
            minX: places.minX + shape.minX, minY: places.minY + shape.minY,
            maxX: places.maxX + shape.maxX, maxY: places.maxY + shape.maxY
          ).insetBy(-markers.reach)
        }
      }
    }
    guard let all = Rect(union: boxes),
      let seen = all.intersection(visible)
    else { return nil }
    frame = Rect(
      minX: seen.minX.rounded(.down), minY: seen.minY.rounded(.down),
      maxX: seen.maxX.rounded(.up), maxY: seen.maxY.rounded(.up))
    self.scale = min(scale, Double(Scene.largestSide) / max(frame.width, frame.height))
  }

  /// The pixels of `markers` in the colours of a palette.
  ///
  /// - Throws: `RenderError` when it cannot be drawn.
  func picture(of markers: [Scene.Markers], palette: Palette) throws(RenderError) -> Picture {
    try Scene(
      viewBox: frame, pixelsPerInch: 1, scale: scale, background: nil,
      nodes: markers.map { .markers($0) }, palette: palette
    ).transparentPicture()
  }
}
