import CCairo
import Pictures

extension CairoRenderer {
  /// Programs that show PDFs do not agree on how pixels run into each other, so that this is settled
  /// before: so many pixels of a smooth picture are in a scene pixel then.
  private static let smoothScale = 4.0

  /// Draws a picture over a rectangle.
  func draw(_ image: Scene.Image) {
    guard !image.isEmpty else { return }
    do {
      let isSettled = !joinsAreas || !image.isSmooth
      let image =
        isSettled
        ? image.stretchedWhereEnlarged(scale: deviceScale)
        : try image.enlarged(scale: Self.smoothScale)
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
    let isReduced = scale.width * deviceScale < 1 || scale.height * deviceScale < 1
    if isReduced { return CAIRO_FILTER_GOOD }
    return image.isSmooth ? CAIRO_FILTER_BILINEAR : CAIRO_FILTER_NEAREST
  }
}

extension Scene.Image {
  /// The same image with a column or a row for each pixel of the device, where it is enlarged along one side
  /// and reduced along the other. What averages the many pixels of one side would have the few of the other
  /// run into each other.
  fileprivate func stretchedWhereEnlarged(scale: Double) -> Scene.Image {
    let possible = 1...Scene.largestSide
    let width = Int((frame.width * scale).rounded(), clampedTo: possible)
    let height = Int((frame.height * scale).rounded(), clampedTo: possible)
    let (isWider, isHigher) = (width > picture.width, height > picture.height)
    guard !isSmooth, isWider != isHigher else { return self }
    let size = (isWider ? width : picture.width, isHigher ? height : picture.height)
    let stretched = picture.filled(width: size.0, height: size.1) { column, row in
      picture[column * picture.width / size.0, row * picture.height / size.1]
    }
    return Scene.Image(stretched, in: frame, isSmooth: isSmooth)
  }
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
          var word = alpha << 24
          for (channel, shift) in [(0, 16), (1, 8), (2, 0)] as [(Int, UInt32)] {
            // Rounded to the nearest of 255 parts.
            word |= ((UInt32(pixels[start + channel]) * alpha + 127) / 255) << shift
          }
          words[column] = word
        }
      }
    }
    cairo_surface_mark_dirty(handle)
  }
}
