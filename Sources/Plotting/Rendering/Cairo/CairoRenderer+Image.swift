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
        ? image.stretchedWhereEnlarged(scale: deviceScale, isDocument: joinsAreas)
        : try image.enlarged(scale: Self.smoothScale, unlessAsFineAs: 1)
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

extension Scene.Image {
  /// More pixels than this are left to Cairo to enlarge, which finds the nearest one with fewer digits.
  private static let mostStretched = 1 << 24

  /// The same image with a column or a row for each pixel of the device along the sides along which it is
  /// enlarged, so that each pixel has exactly the colour at its middle. Where the other side is reduced, what
  /// averages the many pixels of that would have the few of this one run into each other.
  ///
  /// - Parameters:
  ///   - scale: device pixels per scene pixel.
  ///   - isDocument: whether whoever shows the file finds the pixels, so that an image enlarged along both
  ///     sides stays as it is.
  fileprivate func stretchedWhereEnlarged(scale: Double, isDocument: Bool) -> Scene.Image {
    let possible = 1...Scene.largestSide
    let width = Int((frame.width * scale).rounded(), clampedTo: possible)
    let height = Int((frame.height * scale).rounded(), clampedTo: possible)
    let (isWider, isHigher) = (width > picture.width, height > picture.height)
    let size = (isWider ? width : picture.width, isHigher ? height : picture.height)
    guard !isSmooth, isDocument ? isWider != isHigher : isWider || isHigher,
      size.0 * size.1 <= Self.mostStretched
    else { return self }
    return Scene.Image(picture.stretched(width: size.0, height: size.1), in: frame)
  }
}

extension Picture {
  /// The picture in another size: each pixel as the one that its middle lies in.
  fileprivate func stretched(width: Int, height: Int) -> Picture {
    func nearest(_ place: Int, of count: Int, in size: Int) -> Int {
      (2 * place + 1) * count / (2 * size)
    }
    let columns = (0..<width).map { nearest($0, of: self.width, in: width) }
    let rowSize = 4 * width
    let pixels = [UInt8](unsafeUninitializedCapacity: rowSize * height) { buffer, initialized in
      var last: (row: Int, start: Int)?
      for row in 0..<height {
        let (source, start) = (nearest(row, of: self.height, in: height), rowSize * row)
        if let last, last.row == source {
          for place in 0..<rowSize { buffer[start + place] = buffer[last.start + place] }
        } else {
          for column in 0..<width {
            let pixel = self[columns[column], source]
            for channel in 0..<4 { buffer[start + 4 * column + channel] = pixel[channel] }
          }
          last = (source, start)
        }
      }
      initialized = rowSize * height
    }
    // There are as many bytes as pixels want.
    return (try? Picture(width: width, height: height, pixels: pixels)) ?? self
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
