import Pictures

extension Scene.Image {
  /// The image without the pixels that are out of sight; as it was where it does not reach beyond, and nil
  /// where nothing of it is seen.
  ///
  /// - Parameters:
  ///   - sight: where images need not be cut.
  ///   - visible: what is seen.
  ///   - scale: device pixels per scene pixel.
  func cut(to sight: Rect, visible: Rect, scale: Double) -> Scene.Image? {
    guard !isEmpty, !sight.holds(frame) else { return self }
    guard let seen = frame.intersection(visible) else { return nil }
    let columns = PixelSpan(count: picture.width, from: frame.minX, to: frame.maxX)
    let rows = PixelSpan(count: picture.height, from: frame.minY, to: frame.maxY)
    let (seenColumns, seenRows) = (
      columns.pixels(from: seen.minX, to: seen.maxX), rows.pixels(from: seen.minY, to: seen.maxY)
    )
    let part = Rect(
      minX: columns.place(of: seenColumns.lowerBound), minY: rows.place(of: seenRows.lowerBound),
      maxX: columns.place(of: seenColumns.upperBound), maxY: rows.place(of: seenRows.upperBound))
    // Pixels that are larger than the picture are no longer a matter of which to leave out.
    guard sight.holds(part) else { return sampled(in: seen, scale: scale) }
    return Scene.Image(
      picture.filled(width: seenColumns.count, height: seenRows.count) { x, y in
        picture[seenColumns.lowerBound + x, seenRows.lowerBound + y]
      }, in: part, isSmooth: isSmooth)
  }

  /// What is seen of the image in a part of its frame, as a picture of device pixels.
  private func sampled(in part: Rect, scale: Double) -> Scene.Image {
    let most = 1...Scene.largestSide
    let (width, height) = (
      Int((part.width * scale).rounded(.up), clampedTo: most),
      Int((part.height * scale).rounded(.up), clampedTo: most)
    )
    func place(_ index: Int, of count: Int, _ from: Double, _ length: Double) -> Double {
      from + (Double(index) + 0.5) / Double(count) * length
    }
    let sampled = picture.filled(width: width, height: height) { column, row in
      let x = place(column, of: width, part.minX, part.width)
      let y = place(row, of: height, part.minY, part.height)
      return pixel(
        atX: (x - frame.minX) / frame.width * Double(picture.width),
        y: (y - frame.minY) / frame.height * Double(picture.height))
    }
    return Scene.Image(sampled, in: part, isSmooth: isSmooth)
  }

  /// The pixel at a place, in pixels from the upper left; between the middles of smooth pixels, a mixture.
  private func pixel(atX x: Double, y: Double) -> SIMD4<UInt8> {
    let (columns, rows) = (0...picture.width - 1, 0...picture.height - 1)
    guard isSmooth else {
      return picture[Int(x, clampedTo: columns), Int(y, clampedTo: rows)]
    }
    let (left, top) = ((x - 0.5).rounded(.down), (y - 0.5).rounded(.down))
    var sum = SIMD4<Double>.zero
    for (column, xShare) in [(left, 1 - (x - 0.5 - left)), (left + 1, x - 0.5 - left)] {
      for (row, yShare) in [(top, 1 - (y - 0.5 - top)), (top + 1, y - 0.5 - top)] {
        let pixel = SIMD4<Double>(
          picture[Int(column, clampedTo: columns), Int(row, clampedTo: rows)])
        let share: Double = xShare * yShare
        // A colour counts as much as it is opaque.
        var weights = SIMD4<Double>(repeating: pixel.w * share)
        weights.w = share
        sum += pixel * weights
      }
    }
    guard sum.w > 0 else { return .zero }
    let mixed = SIMD4<Double>(sum.x / sum.w, sum.y / sum.w, sum.z / sum.w, sum.w)
    return SIMD4<UInt8>(mixed.rounded(.toNearestOrEven))
  }
}

/// The pixels along one side of an image.
private struct PixelSpan {
  let count: Int
  /// Where the first begins and the last ends, in scene pixels.
  let from: Double
  let to: Double

  /// Smoothing looks so many pixels further.
  private static let margin = 2.0

  /// Where a pixel begins.
  func place(of pixel: Int) -> Double {
    let share = Double(pixel) / Double(count)
    return from * (1 - share) + to * share
  }

  /// The pixels that are seen between two places.
  func pixels(from low: Double, to high: Double) -> Range<Int> {
    func index(_ place: Double, _ margin: Double) -> Int {
      Int((place - from) / (to - from) * Double(count) + margin, clampedTo: 0...count - 1)
    }
    return index(low, -Self.margin)..<index(high, Self.margin) + 1
  }
}

extension Rect {
  /// Whether another rectangle lies inside, its edges on the border at most.
  func holds(_ other: Rect) -> Bool {
    other.minX >= minX && other.maxX <= maxX && other.minY >= minY && other.maxY <= maxY
  }
}
