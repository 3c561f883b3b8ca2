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
    let (left, top, width) = (column + coverage.column, row + coverage.row, coverage.width)
    coverage.shares.withUnsafeBufferPointer { shares in
      for row in (top..<top + coverage.height).clamped(to: rows) {
        let line = shares[(row - top) * width..<(row - top + 1) * width]
        paint(
          color, opacity: opacity, through: UnsafeBufferPointer(rebasing: line), column: left,
          row: row)
      }
    }
  }

  /// Paints a colour as far as the pixels of a row are covered, from a column on.
  ///
  /// - Parameters:
  ///   - opacity: how much of the colour is mixed in where pixels are covered, of 255 parts.
  ///   - shares: how much of each pixel is covered, of 255 parts.
  @inline(__always)
  func paint(
    _ color: UInt32, opacity: UInt8 = .max, through shares: UnsafeBufferPointer<UInt8>,
    column: Int, row: Int
  ) {
    let seen = (column..<column + shares.count).clamped(to: columns)
    guard rows.contains(row), !seen.isEmpty else { return }
    let pixels = (data + row * bytesPerRow).assumingMemoryBound(to: UInt32.self)
    // Without a question for each pixel, processors do several at a time.
    for place in seen {
      let share = Self.part(shares[place &- column], opacity)
      pixels[place] = Self.mix(color, share, pixels[place])
    }
  }

  /// Paints a colour as far as pixels are covered by something put at a column and row, as it is painted through
  /// the coverage of pixels that is written out.
  ///
  /// - Parameter color: as many pixels of it as there are in a row of the coverage, or more.
  func paint(
    _ color: ColorRow, opacity: UInt8, through coverage: ChannelCoverage, column: Int, row: Int
  ) {
    let (left, top) = (column + coverage.column, row + coverage.row)
    guard left >= columns.lowerBound, left + coverage.width <= columns.upperBound,
      color.channels.count >= coverage.rowLength
    else {
      return paint(
        color.color, opacity: opacity, through: coverage.pixels, column: column, row: row)
    }
    coverage.shares.withUnsafeBufferPointer { shares in
      color.channels.withUnsafeBufferPointer { color in
        guard let shares = shares.baseAddress, let color = color.baseAddress else { return }
        for row in (top..<top + coverage.rows.count).clamped(to: rows) {
          let pixels = data + row * bytesPerRow + left * MemoryLayout<UInt32>.size
          Self.mix(
            color, shares + (row - top) * coverage.rowLength, UInt16(opacity),
            into: pixels.assumingMemoryBound(to: UInt8.self), count: coverage.rowLength)
        }
      }
    }
  }

  /// Paints a colour over pixels of a row.
  ///
  /// - Parameter opacity: how much of the colour is mixed in, of 255 parts.
  func paint(_ color: UInt32, opacity: UInt8, columns: Range<Int>, row: Int) {
    guard rows.contains(row), opacity > 0 else { return }
    let pixels = (data + row * bytesPerRow).assumingMemoryBound(to: UInt32.self)
    for column in columns.clamped(to: self.columns) {
      pixels[column] = opacity == .max ? color : Self.mix(color, opacity, pixels[column])
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
      let mixed = channels * (1 - rest) + below * rest + Self.rounder
      let bits = unsafeBitCast(mixed, to: SIMD4<UInt64>.self)
      pixels[column] = UInt32(
        truncatingIfNeeded: bits.x | bits.y << 8 | bits.z << 16 | bits.w << 24)
    }
  }

  /// Added to numbers below 2^51 it leaves the nearest whole ones in their lowest bits, the even one of two, which
  /// is many times as fast as a conversion of vectors.
  private static let rounder = SIMD4(repeating: 0x1.8p52)

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

  /// Mixes channels of a colour into those of pixels, as far as they are covered. A loop of nothing but sums and
  /// products of 16 bits, so that it is compiled to instructions for many at once.
  private static func mix(
    _ color: UnsafePointer<UInt8>, _ covered: UnsafePointer<UInt8>, _ opacity: UInt16,
    into pixels: UnsafeMutablePointer<UInt8>, count: Int
  ) {
    for channel in 0..<count {
      // A 255th of a number below 2^16, rounded down.
      let opaque = UInt16(covered[channel]) &* opacity &+ 127
      let share = (opaque &+ 1 &+ (opaque &>> 8)) &>> 8
      let sum =
        part(UInt16(color[channel]), share) &+ part(UInt16(pixels[channel]), 255 &- share)
      pixels[channel] = UInt8(truncatingIfNeeded: sum)
    }
  }

  @inline(__always)
  private static func part(_ number: UInt16, _ share: UInt16) -> UInt16 {
    let product = number &* share &+ 127
    return (product &+ (product &>> 8)) &>> 8
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
