import CCairo

extension Scene {
  /// Cairo refuses image surfaces that are larger; its coordinates have 16 bits before the point.
  static let largestBitmap = 32767

  /// Larger pictures are refused: Cairo needs 512 MB for this many pixels, and as much again is needed
  /// on the way to a file.
  public static let maximumPixels = 1 << 27

  /// The scene as a picture of `scale` device pixels per scene pixel, on white where it is
  /// transparent.
  ///
  /// - Throws: `RenderError.size` for a picture that is empty or has a side of more than 32 767
  ///   pixels, `RenderError.pixels` for one of more than `maximumPixels`, `RenderError.cairo` when
  ///   memory runs out.
  public func bitmap(scale: Double = 1) throws(RenderError) -> Bitmap {
    let width = (viewBox.width * scale).rounded()
    let height = (viewBox.height * scale).rounded()
    let possible = 1...Double(Self.largestBitmap)
    guard possible.contains(width), possible.contains(height) else {
      throw .size(width: width, height: height, largest: Self.largestBitmap)
    }
    guard width * height <= Double(Self.maximumPixels) else {
      throw .pixels(width: Int(width), height: Int(height), most: Self.maximumPixels)
    }
    let surface = try CairoSurface(width: Int(width), height: Int(height))
    let renderer = CairoRenderer(surface: surface.handle, viewBox: viewBox, scale: scale)
    renderer.paint(background ?? Color(hex: 0xFFFFFF))
    nodes.forEach(renderer.draw)
    try renderer.finish()
    return try surface.bitmap()
  }
}

/// An image in memory that Cairo draws on.
final class CairoSurface {
  let handle: OpaquePointer
  let width: Int
  let height: Int

  init(width: Int, height: Int) throws(RenderError) {
    self.width = width
    self.height = height
    handle = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(width), Int32(height))
    try RenderError.check(cairo_surface_status(handle))
  }

  deinit {
    cairo_surface_destroy(handle)
  }

  /// What has been drawn so far.
  func bitmap() throws(RenderError) -> Bitmap {
    cairo_surface_flush(handle)
    try RenderError.check(cairo_surface_status(handle))
    let stride = Int(cairo_image_surface_get_stride(handle))
    let count = width * height
    guard let data = cairo_image_surface_get_data(handle) else {
      throw .cairo("the surface has no pixels")
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
