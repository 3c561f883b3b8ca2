import CCairo

/// The pixels of a picture that Cairo draws on, to be painted without it.
struct CairoPixels {
  private let surface: OpaquePointer
  private let data: UnsafeMutableRawPointer
  private let bytesPerRow: Int
  /// Only these pixels are painted.
  let columns: Range<Int>
  let rows: Range<Int>

  /// Cairo counts pixels in 16 bits.
  static let farthest = Double(Scene.largestSide)

  /// The pixels of an image of 32 bits a pixel; nil for any other surface, and for a clip (device
  /// pixels) that cuts through pixels.
  init?(of surface: OpaquePointer, clip: Rect?) {
    guard cairo_surface_get_type(surface) == CAIRO_SURFACE_TYPE_IMAGE,
      [CAIRO_FORMAT_RGB24, CAIRO_FORMAT_ARGB32].contains(cairo_image_surface_get_format(surface))
    else { return nil }
    cairo_surface_flush(surface)
    guard let data = cairo_image_surface_get_data(surface) else { return nil }
    self.surface = surface
    self.data = UnsafeMutableRawPointer(data)
    bytesPerRow = Int(cairo_image_surface_get_stride(surface))
    let width = Int(cairo_image_surface_get_width(surface))
    let height = Int(cairo_image_surface_get_height(surface))
    guard let clip else {
      (columns, rows) = (0..<width, 0..<height)
      return
    }
    let edges = [clip.minX, clip.maxX, clip.minY, clip.maxY]
    guard edges.allSatisfy({ $0 == $0.rounded() && abs($0) <= Self.farthest }),
      clip.width >= 0, clip.height >= 0
    else { return nil }
    columns = (Int(clip.minX)..<Int(clip.maxX)).clamped(to: 0..<width)
    rows = (Int(clip.minY)..<Int(clip.maxY)).clamped(to: 0..<height)
  }

  /// Paints a colour as far as pixels are covered by something put at a column and row.
  ///
  /// - Parameter opacity: how much of the colour is mixed in where pixels are covered, of 255 parts.
  func paint(
    _ color: UInt32, opacity: UInt8 = .max, through coverage: PixelCoverage, column: Int, row: Int
  ) {
    let (left, top) = (column + coverage.column, row + coverage.row)
    let columns = (left..<left + coverage.width).clamped(to: columns)
    let rows = (top..<top + coverage.height).clamped(to: rows)
    coverage.shares.withUnsafeBufferPointer { shares in
      for row in rows {
        let pixels = (data + row * bytesPerRow).assumingMemoryBound(to: UInt32.self)
        let start = (row - top) * coverage.width - left
        for column in columns {
          let share =
            opacity == .max ? shares[start + column] : Self.part(shares[start + column], opacity)
          if share == 255 {
            pixels[column] = color
          } else if share > 0 {
            pixels[column] = Self.mix(color, share, pixels[column])
          }
        }
      }
    }
  }

  /// Mixes a colour into the pixels of a row, rounded to the nearest of Cairo's levels.
  ///
  /// - Parameters:
  ///   - color: the colour, which counts as opaque.
  ///   - row: one of `rows`.
  ///   - remains: for each of `columns`, the share of what is there that remains.
  func mix(_ color: RGBA, row: Int, remains: UnsafeBufferPointer<Double>) {
    let pixels = (data + row * bytesPerRow).assumingMemoryBound(to: UInt32.self)
    // From the lowest byte on: blue, green, red and the opacity, each times the opacity.
    let channels = SIMD4(color.blue, color.green, color.red, 1) * 255
    for (column, rest) in zip(columns, remains) where rest < 1 {
      let word = pixels[column]
      let below = SIMD4<Double>(SIMD4<UInt32>(word, word >> 8, word >> 16, word >> 24) & 0xFF)
      let mixed = SIMD4<UInt32>((channels * (1 - rest) + below * rest).rounded(.toNearestOrEven))
      pixels[column] = mixed.x | mixed.y << 8 | mixed.z << 16 | mixed.w << 24
    }
  }

  /// Tells Cairo that its pixels are not what it has left.
  func finish() {
    cairo_surface_mark_dirty(surface)
  }

  /// `share` of 255 parts of one colour and the rest of another, rounded as Cairo does it for opaque
  /// colours (cairo-image-compositor.c, lerp8x4): two channels at a time.
  @inline(__always)
  private static func mix(_ color: UInt32, _ share: UInt8, _ other: UInt32) -> UInt32 {
    let (share, rest) = (UInt32(share), UInt32(255 - share))
    let low = part(color, share) &+ part(other, rest)
    let high = part(color >> 8, share) &+ part(other >> 8, rest)
    return low & channels | (high & channels) << 8
  }

  /// `share` of 255 parts of a number.
  @inline(__always)
  private static func part(_ number: UInt8, _ share: UInt8) -> UInt8 {
    UInt8(truncatingIfNeeded: (UInt32(number) &* UInt32(share) &+ 127) / 255)
  }

  @inline(__always)
  private static func part(_ color: UInt32, _ share: UInt32) -> UInt32 {
    let product = (color & channels) &* share &+ halves
    return ((product &+ ((product >> 8) & channels)) >> 8) & channels
  }

  private static let channels: UInt32 = 0x00FF_00FF
  private static let halves: UInt32 = 0x007F_007F
}
