/// Markers as a picture inside an SVG: as large as what can be seen of them, and transparent where
/// there are none.
struct SVGImage {
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

  /// The picture of `markers` in the colours of a palette, as the address that holds it.
  ///
  /// - Throws: `RenderError` when it cannot be drawn.
  func address(
    of markers: [Scene.Markers], palette: Palette
  ) throws(RenderError) -> String {
    let scene = Scene(
      viewBox: frame, pixelsPerInch: 1, scale: scale, background: nil,
      nodes: markers.map { .markers($0) }, palette: palette)
    return Self.address(of: try scene.transparentPicture().file())
  }

  /// The address that holds the bytes of a PNG file.
  static func address(of png: [UInt8]) -> String {
    "data:image/png;base64," + Base64.text(of: png)
  }
}
