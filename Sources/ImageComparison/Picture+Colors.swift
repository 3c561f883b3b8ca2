import Pictures

extension Picture {
  /// Red, green and blue of the pixel with this number, counted row by row.
  func color(at place: Int) -> SIMD3<UInt8> {
    let word = word(at: place)
    return SIMD3(
      UInt8(truncatingIfNeeded: word), UInt8(truncatingIfNeeded: word >> 8),
      UInt8(truncatingIfNeeded: word >> 16))
  }

  /// Red, green and blue of a pixel as numbers, and 0.
  @inline(__always)
  func level(at place: Int) -> SIMD4<Float> {
    let word = word(at: place) & 0x00FF_FFFF
    return SIMD4<Float>(SIMD4<UInt32>(word & 0xFF, word >> 8 & 0xFF, word >> 16, 0))
  }

  /// How bright a pixel's colour looks on a display, 0 to 255.
  ///
  /// Source: the luma of ITU-R BT.601, which Wang et al. compare pictures by.
  func luma(at place: Int) -> Float {
    let word = word(at: place)
    let (red, green, blue) = (word & 0xFF, word >> 8 & 0xFF, word >> 16 & 0xFF)
    return 0.299 * Float(Int32(bitPattern: red)) + 0.587 * Float(Int32(bitPattern: green))
      + 0.114 * Float(Int32(bitPattern: blue))
  }

  /// Red, green, blue and opacity of a pixel from the lowest byte on. All at once, because pixels are
  /// looked at many times.
  @inline(__always)
  private func word(at place: Int) -> UInt32 {
    pixels.withUnsafeBytes {
      UInt32(littleEndian: $0.loadUnaligned(fromByteOffset: 4 * place, as: UInt32.self))
    }
  }

  /// The number of a pixel; nil beyond the edges.
  func index(x: Int, y: Int) -> Int? {
    guard x >= 0, y >= 0, x < width, y < height else { return nil }
    return y * width + x
  }
}
