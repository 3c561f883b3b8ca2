import Pictures

extension Scene.Image {
  /// More pixels than this are left to Cairo to enlarge, which finds the nearest one with fewer digits.
  private static let mostStretched = 1 << 24

  /// The same image with a column or a row for each pixel of the device along the sides along which it is
  /// enlarged, so that each pixel has exactly the colour at its middle.
  ///
  /// - Parameter scale: device pixels per scene pixel.
  func stretchedWhereEnlarged(scale: Double) -> Scene.Image {
    stretched(scale: scale) { isWider, isHigher in isWider || isHigher }
  }

  /// The same image, stretched along one side where the other is reduced: what averages the many pixels of that
  /// would have the few of this one run into each other. Whoever shows a document finds the pixels of one that is
  /// enlarged along both.
  ///
  /// - Parameter scale: device pixels per scene pixel.
  func stretchedWhereReduced(scale: Double) -> Scene.Image {
    stretched(scale: scale) { isWider, isHigher in isWider != isHigher }
  }

  private func stretched(scale: Double, where isWanted: (Bool, Bool) -> Bool) -> Scene.Image {
    let possible = 1...Scene.largestSide
    let width = Int((frame.width * scale).rounded(), clampedTo: possible)
    let height = Int((frame.height * scale).rounded(), clampedTo: possible)
    let (isWider, isHigher) = (width > picture.width, height > picture.height)
    let size = (isWider ? width : picture.width, isHigher ? height : picture.height)
    guard !isSmooth, isWanted(isWider, isHigher), size.0 * size.1 <= Self.mostStretched
    else { return self }
    return Scene.Image(picture.stretched(width: size.0, height: size.1), in: frame)
  }
}

extension Picture {
  /// The picture in another size: each pixel as the one that its middle lies in.
  fileprivate func stretched(width: Int, height: Int) -> Picture {
    func nearest(_ place: Int, of count: Int, in size: Int) -> Int {
      (2 * place + 1) * count / (2 * size)
    }
    let columns = (0..<width).map { nearest($0, of: self.width, in: width) }
    let rowSize = 4 * width
    let pixels = [UInt8](unsafeUninitializedCapacity: rowSize * height) { buffer, initialized in
      var last: (row: Int, start: Int)?
      for row in 0..<height {
        let (source, start) = (nearest(row, of: self.height, in: height), rowSize * row)
        if let last, last.row == source {
          for place in 0..<rowSize { buffer[start + place] = buffer[last.start + place] }
        } else {
          for column in 0..<width {
            let pixel = self[columns[column], source]
            for channel in 0..<4 { buffer[start + 4 * column + channel] = pixel[channel] }
          }
          last = (source, start)
        }
      }
      initialized = rowSize * height
    }
    // There are as many bytes as pixels want.
    return (try? Picture(width: width, height: height, pixels: pixels)) ?? self
  }
}
