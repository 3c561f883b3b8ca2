import Pictures

extension Picture {
  /// A picture of where two pictures differ: changed pixels red, pixels of edges that are smoothed
  /// differently in pale yellow, on the first picture in faded grey, as it looks where they differ
  /// most. Where sizes differ it holds both, and what only one of them covers is changed.
  ///
  /// ```swift
  /// let bytes = try Picture(differencesOf: expected, with: actual).png()
  /// ```
  ///
  /// - Throws: `PictureError.tooLarge` when a picture that holds both has more than `maximumPixels`.
  public init(
    differencesOf first: Picture, with second: Picture,
    options: ComparisonOptions = ComparisonOptions()
  ) throws(PictureError) {
    let common = Size(
      width: min(first.width, second.width), height: min(first.height, second.height))
    let whole = Size(
      width: max(first.width, second.width), height: max(first.height, second.height))
    guard whole.pixelCount <= Self.maximumPixels else { throw .tooLarge(whole) }
    let (first, second) = (try first.extended(to: whole), try second.extended(to: whole))
    let map = DifferenceMap(first, second, options: options)
    let shown = first.laid(on: map.ground)
    var pixels: [UInt8] = []
    pixels.reserveCapacity(4 * whole.pixelCount)
    for y in 0..<whole.height {
      for x in 0..<whole.width {
        let pixel = y * whole.width + x
        let isInBoth = x < common.width && y < common.height
        let color = Self.color(
          of: isInBoth ? map.kinds[pixel] : .changed, on: shown.luma(at: pixel))
        for channel in 0..<4 { pixels.append(color[channel]) }
      }
    }
    try self.init(width: whole.width, height: whole.height, pixels: pixels)
  }

  /// Red that no faded grey is near.
  private static let changed = SIMD4<UInt8>(230, 0, 38, 255)
  private static let antiAliased = SIMD4<UInt8>(255, 226, 122, 255)
  /// The share of the original's darkness that is left.
  private static let fading: Float = 0.25

  private static func color(of kind: DifferenceMap.Kind, on luma: Float) -> SIMD4<UInt8> {
    switch kind {
    case .changed: return changed
    case .antiAliased: return antiAliased
    case .alike:
      let grey = UInt8(255 - fading * (255 - luma))
      return SIMD4(grey, grey, grey, 255)
    }
  }

  /// The picture in the upper left of a larger one that is white elsewhere.
  private func extended(to larger: Size) throws(PictureError) -> Picture {
    guard size != larger else { return self }
    var pixels: [UInt8] = []
    pixels.reserveCapacity(4 * larger.pixelCount)
    let white = [UInt8](repeating: .max, count: 4 * (larger.width - width))
    for y in 0..<height {
      pixels += self.pixels[4 * y * width..<4 * (y + 1) * width]
      pixels += white
    }
    pixels += [UInt8](repeating: .max, count: 4 * larger.pixelCount - pixels.count)
    return try Picture(width: larger.width, height: larger.height, pixels: pixels)
  }
}
