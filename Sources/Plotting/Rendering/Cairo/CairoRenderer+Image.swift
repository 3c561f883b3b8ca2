import CCairo
import Pictures

extension CairoRenderer {
  /// Draws a picture over a rectangle.
  func draw(_ image: Scene.Image) {
    guard !image.isEmpty else { return }
    do {
      let image = image.stretchedWhereEnlarged(scale: deviceScale)
      let (picture, frame) = (image.picture, image.frame)
      let source = try CairoSurface(of: picture)
      let scale = Size(
        width: frame.width / Double(picture.width), height: frame.height / Double(picture.height))
      cairo_save(context)
      cairo_set_antialias(context, CAIRO_ANTIALIAS_DEFAULT)
      cairo_rectangle(context, frame.minX, frame.minY, frame.width, frame.height)
      cairo_translate(context, frame.minX, frame.minY)
      cairo_scale(context, scale.width, scale.height)
      cairo_set_source_surface(context, source.handle, 0, 0)
      let pattern = cairo_get_source(context)
      // Beyond the edges there is no other colour to run into.
      cairo_pattern_set_extend(pattern, CAIRO_EXTEND_PAD)
      cairo_pattern_set_filter(pattern, filter(of: image, scale: scale))
      cairo_fill(context)
      cairo_restore(context)
    } catch {
      fail(error)
    }
  }

  private func filter(of image: Scene.Image, scale: Size) -> cairo_filter_t {
    let least = min(scale.width, scale.height) * deviceScale
    if image.isSmooth, least > Self.leastMixed { return CAIRO_FILTER_BILINEAR }
    return least < 1 ? CAIRO_FILTER_GOOD : CAIRO_FILTER_NEAREST
  }

  /// Down to this size in device pixels no pixel of a smooth picture is left out when the two nearest along
  /// each side are mixed, which takes a fraction of the time that averaging does.
  private static let leastMixed = 0.5
}

extension CairoSurface {
  /// The pixels of a picture as Cairo has them: colours multiplied by the opacity.
  convenience init(of picture: Picture) throws(RenderError) {
    try self.init(width: picture.width, height: picture.height, format: CAIRO_FORMAT_ARGB32)
    guard let data = cairo_image_surface_get_data(handle) else {
      throw .cairo("the surface has no pixels")
    }
    let bytesPerRow = Int(cairo_image_surface_get_stride(handle))
    picture.pixels.withUnsafeBufferPointer { pixels in
      for row in 0..<height {
        let words = UnsafeMutableRawPointer(data + row * bytesPerRow)
          .assumingMemoryBound(to: UInt32.self)
        for column in 0..<width {
          let start = 4 * (row * width + column)
          let alpha = UInt32(pixels[start + 3])
          // Rounded to the nearest of 255 parts.
          func multiplied(_ channel: Int) -> UInt32 {
            let part = UInt32(pixels[start + channel])
            return alpha == UInt8.max ? part : (part * alpha + 127) / 255
          }
          words[column] =
            alpha << 24 | multiplied(0) << 16 | multiplied(1) << 8 | multiplied(2)
        }
      }
    }
    cairo_surface_mark_dirty(handle)
  }
}
