/// Changed pixels that hang together, over corners too.
public struct ChangedRegion: Sendable, Equatable, CustomStringConvertible {
  /// How many pixels have changed.
  public let pixelCount: Int
  /// Column of the leftmost changed pixel.
  public let x: Int
  /// Row of the uppermost changed pixel.
  public let y: Int
  /// Columns from the leftmost to the rightmost changed pixel.
  public let width: Int
  /// Rows from the uppermost to the lowest changed pixel.
  public let height: Int

  /// Such as "12 pixels in 4 x 6 at (103, 17)".
  public var description: String {
    "\(pixelCount) pixel\(pixelCount == 1 ? "" : "s") in \(width) x \(height) at (\(x), \(y))"
  }
}

/// Finds the 8-connected regions of a set of pixels.
struct RegionFinder {
  let size: RGBAImage.Size
  /// Pixels that are to be found and have not been yet.
  private var isOpen: [Bool]

  /// - Parameter members: for each pixel, row by row, whether it is in the set.
  init(_ members: [Bool], size: RGBAImage.Size) {
    isOpen = members
    self.size = size
  }

  /// The numbers of all pixels that hang together with `start`, each found once only; empty when
  /// `start` is not in the set or has been found before.
  mutating func region(from start: Int) -> [Int] {
    guard isOpen[start] else { return [] }
    isOpen[start] = false
    var found = [start]
    var next = 0
    while next < found.count {
      let (y, x) = found[next].quotientAndRemainder(dividingBy: size.width)
      next += 1
      for row in max(y - 1, 0)...min(y + 1, size.height - 1) {
        for column in max(x - 1, 0)...min(x + 1, size.width - 1) {
          let neighbour = row * size.width + column
          guard isOpen[neighbour] else { continue }
          isOpen[neighbour] = false
          found.append(neighbour)
        }
      }
    }
    return found
  }
}

extension ChangedRegion {
  /// The region of the pixels with these numbers; nil for none.
  init?(_ pixels: [Int], size: RGBAImage.Size) {
    guard let first = pixels.first else { return nil }
    var (left, right) = (first % size.width, first % size.width)
    var (top, bottom) = (first / size.width, first / size.width)
    for pixel in pixels {
      let (y, x) = pixel.quotientAndRemainder(dividingBy: size.width)
      (left, right) = (min(left, x), max(right, x))
      (top, bottom) = (min(top, y), max(bottom, y))
    }
    self.init(
      pixelCount: pixels.count, x: left, y: top, width: right - left + 1, height: bottom - top + 1)
  }
}
