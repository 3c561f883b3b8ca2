/// A picture as it looks on white paper.
struct OpaquePixels: Sendable {
  let size: RGBAImage.Size
  /// Red, green and blue of each pixel, row by row.
  let colors: [SIMD3<UInt8>]

  init(_ image: RGBAImage) {
    size = image.size
    colors = image.pixels.withUnsafeBufferPointer { pixels in
      (0..<image.size.pixelCount).map { pixel in
        let start = 4 * pixel
        let alpha = Int(pixels[start + 3])
        var color = SIMD3(pixels[start], pixels[start + 1], pixels[start + 2])
        guard alpha < 255 else { return color }
        for channel in 0..<3 {
          let blended = Int(color[channel]) * alpha + 255 * (255 - alpha)
          // Half of 255 rounds to the nearest.
          color[channel] = UInt8((blended + 127) / 255)
        }
        return color
      }
    }
  }

  /// Red, green and blue, one after the other.
  var bytes: [UInt8] {
    colors.flatMap { [$0.x, $0.y, $0.z] }
  }

  /// The number of a pixel in `colors`; nil beyond the edges.
  func index(x: Int, y: Int) -> Int? {
    guard x >= 0, y >= 0, x < size.width, y < size.height else { return nil }
    return y * size.width + x
  }

  /// How bright a colour looks on a display, 0 to 255.
  ///
  /// Source: the luma of ITU-R BT.601, which Wang et al. compare pictures by.
  static func luma(_ color: SIMD3<UInt8>) -> Float {
    0.299 * Float(color.x) + 0.587 * Float(color.y) + 0.114 * Float(color.z)
  }
}
