import Pictures

/// Finds the 8-connected regions of a set of pixels.
struct RegionFinder {
  let size: Picture.Size
  /// Pixels that are to be found and have not been yet.
  private var isOpen: [Bool]

  /// - Parameter members: for each pixel, row by row, whether it is in the set.
  init(_ members: [Bool], size: Picture.Size) {
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
