import Pictures

extension Picture {
  /// A picture of another size, its pixels from a function of column and row.
  func filled(
    width: Int, height: Int, _ pixel: (Int, Int) -> SIMD4<UInt8>
  ) -> Picture {
    var pixels: [UInt8] = []
    pixels.reserveCapacity(4 * width * height)
    for row in 0..<height {
      for column in 0..<width {
        let pixel = pixel(column, row)
        for channel in 0..<4 { pixels.append(pixel[channel]) }
      }
    }
    // There are as many bytes as pixels want.
    return (try? Picture(width: width, height: height, pixels: pixels)) ?? self
  }
}
