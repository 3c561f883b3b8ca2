import CCairo

extension Scene {
  /// The scene as a picture of `scale` device pixels per scene pixel; without a background it is
  /// transparent where nothing is drawn.
  ///
  /// - Throws: `RenderError.size` for a picture that is empty or too large, `RenderError.cairo` when
  ///   memory runs out.
  func transparentBitmap() throws(RenderError) -> TransparentBitmap {
    let surface = try surface(format: CAIRO_FORMAT_ARGB32, background: background)
    var pixels: [UInt8] = []
    pixels.reserveCapacity(4 * surface.width * surface.height)
    try surface.withRows { row in
      for word in row.bindMemory(to: UInt32.self) {
        for shift: UInt32 in [16, 8, 0] { pixels.append(Self.component(word, at: shift)) }
        pixels.append(UInt8(word >> 24))
      }
    }
    return TransparentBitmap(width: surface.width, height: surface.height, pixels: pixels)
  }

  /// A colour's component; Cairo's pixels hold it times the opacity.
  private static func component(_ word: UInt32, at shift: UInt32) -> UInt8 {
    let alpha = word >> 24
    guard alpha > 0 else { return 0 }
    return UInt8(min(((word >> shift & 0xFF) * 255 + alpha / 2) / alpha, 255))
  }
}
