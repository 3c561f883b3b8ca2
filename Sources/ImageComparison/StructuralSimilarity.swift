import Glibc
import Pictures

/// The structural similarity (SSIM) of two pictures: how far the means, spreads and patterns of
/// their luma agree in a small window around each pixel.
///
/// Source: Wang, Bovik, Sheikh and Simoncelli, "Image Quality Assessment: From Error Visibility to
/// Structural Similarity", IEEE Transactions on Image Processing 13 (4), 2004.
enum StructuralSimilarity {
  /// The Gaussian window: 11 x 11, with a standard deviation of 1.5 pixels.
  private static let radius = 5
  private static let deviation: Float = 1.5
  /// The paper's constants K1 and K2, squared; its L is 1 because luma is taken from 0 to 1.
  private static let stabilizers = (mean: Float(0.01 * 0.01), spread: Float(0.03 * 0.03))

  /// The mean of two opaque pictures over all pixels whose window lies inside the picture. The window is smaller in
  /// pictures that have no room for it.
  static func mean(of first: Picture, _ second: Picture) -> Double {
    let size = first.size
    let radius = min(radius, (min(size.width, size.height) - 1) / 2)
    let weights = window(radius: radius)
    let (x, y) = (darkness(of: first), darkness(of: second))
    var moments = WindowMoments(width: size.width, weights: weights)
    let columns = size.width - 2 * radius
    let rows = size.height - 2 * radius
    var total = 0.0
    for row in 0..<rows {
      moments.take(rowsFrom: row, of: x, y)
      for column in 0..<columns { total += Double(similarity(moments, at: column)) }
    }
    return total / Double(rows * columns)
  }

  /// The weights of a row of the window, which sum to 1.
  private static func window(radius: Int) -> [Float] {
    let weights = (-radius...radius).map { offset in
      expf(-Float(offset * offset) / (2 * deviation * deviation))
    }
    let sum = weights.reduce(0, +)
    return weights.map { $0 / sum }
  }

  /// Luma from 0 for white to -1 for black: white paper, most of a figure, then has no rounding errors.
  private static func darkness(of picture: Picture) -> [Float] {
    (0..<picture.size.pixelCount).map { picture.luma(at: $0) / 255 - 1 }
  }

  /// The similarity in one window. The moments are those of darkness: spreads are the same as those
  /// of luma, means are 1 less.
  private static func similarity(_ moments: WindowMoments, at column: Int) -> Float {
    let (meanX, meanY) = (moments.x[column], moments.y[column])
    // Grouped so that the order of the pictures does not matter to the last bit.
    let spreads =
      (moments.squareX[column] - meanX * meanX) + (moments.squareY[column] - meanY * meanY)
    let covariance = moments.product[column] - meanX * meanY
    let (lumaX, lumaY) = (meanX + 1, meanY + 1)
    let means =
      (2 * lumaX * lumaY + stabilizers.mean) / (lumaX * lumaX + lumaY * lumaY + stabilizers.mean)
    return means * (2 * covariance + stabilizers.spread) / (spreads + stabilizers.spread)
  }
}
