import CCairo

extension Scene {
  /// Cairo refuses image surfaces that are larger; its coordinates have 16 bits before the point.
  static let largestBitmap = 32767

  /// Larger pictures are refused: Cairo needs 1 GB for this many pixels, and as much again is needed on
  /// the way to a file.
  public static let maximumPixels = 1 << 28

  /// The scene as a picture of `scale` device pixels per scene pixel, in the colours of its palette, on
  /// white where it is transparent.
  ///
  /// - Throws: `RenderError.size` for a picture that is empty or has a side of more than 32 767
  ///   pixels, `RenderError.pixels` for one of more than `maximumPixels`, `RenderError.cairo` when
  ///   memory runs out.
  public func bitmap() throws(RenderError) -> Bitmap {
    try surface(format: CAIRO_FORMAT_RGB24, background: background ?? Color(hex: 0xFFFFFF))
      .bitmap()
  }

  /// The scene drawn on an image.
  func surface(
    format: cairo_format_t, background: Color?
  ) throws(RenderError) -> CairoSurface {
    let width = (viewBox.width * scale).rounded()
    let height = (viewBox.height * scale).rounded()
    let possible = 1...Double(Self.largestBitmap)
    guard possible.contains(width), possible.contains(height) else {
      throw .size(width: width, height: height, largest: Self.largestBitmap)
    }
    guard width * height <= Double(Self.maximumPixels) else {
      throw .pixels(width: Int(width), height: Int(height), most: Self.maximumPixels)
    }
    let surface = try CairoSurface(width: Int(width), height: Int(height), format: format)
    let renderer = CairoRenderer(
      surface: surface.handle, palette: palette, origin: Point(viewBox.minX, viewBox.minY),
      scale: scale)
    if let background { renderer.paint(background) }
    nodes.forEach(renderer.draw)
    try renderer.finish()
    return surface
  }
}

/// An image in memory that Cairo draws on.
final class CairoSurface {
  let handle: OpaquePointer
  let width: Int
  let height: Int

  init(width: Int, height: Int, format: cairo_format_t) throws(RenderError) {
    self.width = width
    self.height = height
    handle = cairo_image_surface_create(format, Int32(width), Int32(height))
    try RenderError.check(cairo_surface_status(handle))
  }

  deinit {
    cairo_surface_destroy(handle)
  }

  /// What has been drawn, as bytes row by row, and how many bytes there are from one row to the next.
  private func pixels() throws(RenderError) -> (data: UnsafeRawPointer, bytesPerRow: Int) {
    cairo_surface_flush(handle)
    try RenderError.check(cairo_surface_status(handle))
    guard let data = cairo_image_surface_get_data(handle) else {
      throw .cairo("the surface has no pixels")
    }
    return (UnsafeRawPointer(data), Int(cairo_image_surface_get_stride(handle)))
  }

  /// Calls `body` with the bytes of each row of pixels, from the top.
  func withRows(_ body: (UnsafeRawBufferPointer) -> Void) throws(RenderError) {
    let (data, bytesPerRow) = try pixels()
    let bytesPerPixel = cairo_image_surface_get_format(handle) == CAIRO_FORMAT_A8 ? 1 : 4
    for row in 0..<height {
      body(UnsafeRawBufferPointer(start: data + row * bytesPerRow, count: width * bytesPerPixel))
    }
  }

  /// What has been drawn so far on a surface of format RGB24.
  func bitmap() throws(RenderError) -> Bitmap {
    let (data, bytesPerRow) = try pixels()
    let count = width * height
    let pixels = [UInt8](unsafeUninitializedCapacity: 3 * count) { buffer, initialized in
      var place = 0
      for row in 0..<height {
        let words = (data + row * bytesPerRow).assumingMemoryBound(to: UInt32.self)
        for column in 0..<width {
          let word = words[column]
          buffer[place] = UInt8(truncatingIfNeeded: word >> 16)
          buffer[place + 1] = UInt8(truncatingIfNeeded: word >> 8)
          buffer[place + 2] = UInt8(truncatingIfNeeded: word)
          place += 3
        }
      }
      initialized = 3 * count
    }
    return Bitmap(width: width, height: height, pixels: pixels)
  }
}
