import CCairo
import Pictures

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

  /// What has been drawn so far on a surface of format RGB24 or ARGB32.
  func picture() throws(RenderError) -> Picture {
    let (data, bytesPerRow) = try pixels()
    let isOpaque = cairo_image_surface_get_format(handle) == CAIRO_FORMAT_RGB24
    let rowSize = 4 * width
    let pixels = [UInt8](unsafeUninitializedCapacity: rowSize * height) { buffer, initialized in
      let rows = UnsafeMutableRawBufferPointer(buffer)
      for row in 0..<height {
        let words = UnsafeBufferPointer(
          start: (data + row * bytesPerRow).assumingMemoryBound(to: UInt32.self), count: width)
        let line = UnsafeMutableRawBufferPointer(
          rebasing: rows[row * rowSize..<(row + 1) * rowSize])
        if isOpaque {
          Self.convert(words, into: line, by: Self.opaquePixel)
        } else {
          Self.convert(words, into: line, by: Self.pixel)
        }
      }
      initialized = rowSize * height
    }
    do throws(PictureError) {
      return try Picture(width: width, height: height, pixels: pixels)
    } catch {
      throw .picture(error)
    }
  }

  @inline(__always)
  private static func convert(
    _ words: UnsafeBufferPointer<UInt32>, into bytes: UnsafeMutableRawBufferPointer,
    by pixel: (UInt32) -> UInt32
  ) {
    // Without optimisation an enumeration takes ten times as long as all else here.
    var column = 0
    while column < words.count {
      bytes.storeBytes(
        of: pixel(words[column]).littleEndian, toByteOffset: 4 * column, as: UInt32.self)
      column += 1
    }
  }

  /// Red, green, blue and opacity from the lowest byte on, of a word that holds blue, green and red.
  @inline(__always)
  private static func opaquePixel(_ word: UInt32) -> UInt32 {
    0xFF00_0000 | word << 16 & 0x00FF_0000 | word & 0x0000_FF00 | word >> 16 & 0x0000_00FF
  }

  /// The same of a word that holds blue, green and red times the opacity, and the opacity.
  @inline(__always)
  private static func pixel(_ word: UInt32) -> UInt32 {
    let alpha = word >> 24
    guard alpha > 0 else { return 0 }
    func component(at shift: UInt32) -> UInt32 {
      min(((word >> shift & 0xFF) * 255 + alpha / 2) / alpha, 255)
    }
    return alpha << 24 | component(at: 0) << 16 | component(at: 8) << 8 | component(at: 16)
  }
}
