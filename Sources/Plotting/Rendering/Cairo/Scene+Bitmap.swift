import CCairo

extension Scene {
  /// Cairo refuses image surfaces that are larger; its coordinates have 16 bits before the point.
  static let largestBitmap = 32767

  /// The scene as a picture of `scale` device pixels per scene pixel, on white where it is
  /// transparent.
  ///
  /// - Throws: `RenderError.size` for a picture that is empty or too large, `RenderError.cairo` when
  ///   memory runs out.
  public func bitmap(scale: Double = 1) throws(RenderError) -> Bitmap {
    try surface(
      format: CAIRO_FORMAT_RGB24, scale: scale, background: background ?? Color(hex: 0xFFFFFF)
    ).bitmap()
  }

  /// The scene drawn on an image.
  func surface(
    format: cairo_format_t, scale: Double, background: Color?
  ) throws(RenderError) -> CairoSurface {
    let width = (viewBox.width * scale).rounded()
    let height = (viewBox.height * scale).rounded()
    let possible = 1...Double(Self.largestBitmap)
    guard possible.contains(width), possible.contains(height) else {
      throw .size(width: width, height: height, largest: Self.largestBitmap)
    }
    let surface = try CairoSurface(width: Int(width), height: Int(height), format: format)
    let renderer = CairoRenderer(
      surface: surface.handle, origin: Point(viewBox.minX, viewBox.minY), scale: scale)
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
    let status = cairo_surface_status(handle)
    if status != CAIRO_STATUS_SUCCESS {
      cairo_surface_destroy(handle)
      throw .cairo(String(cString: cairo_status_to_string(status)))
    }
  }

  deinit {
    cairo_surface_destroy(handle)
  }

  /// Calls `body` with the bytes of each row of pixels, from the top; not at all when there is no
  /// memory for them.
  func withRows(_ body: (UnsafeRawBufferPointer) -> Void) {
    cairo_surface_flush(handle)
    guard let data = cairo_image_surface_get_data(handle) else { return }
    let bytesPerRow = Int(cairo_image_surface_get_stride(handle))
    let bytesPerPixel = cairo_image_surface_get_format(handle) == CAIRO_FORMAT_A8 ? 1 : 4
    for row in 0..<height {
      body(UnsafeRawBufferPointer(start: data + row * bytesPerRow, count: width * bytesPerPixel))
    }
  }

  /// What has been drawn so far on a surface of format RGB24.
  func bitmap() -> Bitmap {
    cairo_surface_flush(handle)
    let stride = Int(cairo_image_surface_get_stride(handle))
    let count = width * height
    guard let data = cairo_image_surface_get_data(handle) else {
      return Bitmap(width: 0, height: 0, pixels: [])
    }
    let pixels = [UInt8](unsafeUninitializedCapacity: 3 * count) { buffer, initialized in
      var place = 0
      for row in 0..<height {
        let words = UnsafeRawPointer(data + row * stride).assumingMemoryBound(to: UInt32.self)
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
