/// What has become of each pixel of two pictures of one size.
struct DifferenceMap {
  enum Kind: UInt8 {
    /// Equal, or off by no more than rounding, or too faint and too alone to be seen.
    case alike
    /// Off because an edge is smoothed differently.
    case antiAliased
    /// Off in a way that can be seen.
    case changed
  }

  let size: RGBAImage.Size
  /// The kind of each pixel, row by row.
  private(set) var kinds: [Kind]
  /// Pixels of which at least one byte differs, alpha included.
  private(set) var differingPixels = 0
  private(set) var antiAliasedPixels = 0
  private(set) var changedPixels = 0
  /// Distances in OKLab, the sum over all pixels.
  private(set) var greatestDistance = 0.0
  private(set) var totalDistance = 0.0
  private(set) var largestRegion: ChangedRegion?

  /// Compares `first` with `second`, which have the same size and look like `opaque` on white.
  init(
    _ first: RGBAImage, _ second: RGBAImage, opaque: (first: OpaquePixels, second: OpaquePixels),
    options: ComparisonOptions
  ) {
    size = first.size
    kinds = [Kind](repeating: .alike, count: size.pixelCount)
    var isBeyondSmoothing = [Bool](repeating: false, count: size.pixelCount)
    var isClear = [Bool](repeating: false, count: size.pixelCount)
    let smoothing = EdgeSmoothing(
      first: opaque.first, second: opaque.second, options: options)
    for pixel in 0..<size.pixelCount where !Self.areEqual(first, second, at: pixel) {
      differingPixels += 1
      let colors = (opaque.first.colors[pixel], opaque.second.colors[pixel])
      let distance = Double(PerceptualColor(colors.0).distance(to: PerceptualColor(colors.1)))
      greatestDistance = max(greatestDistance, distance)
      totalDistance += distance
      guard Self.greatestStep(colors.0, colors.1) > options.roundingLevels else { continue }
      let (y, x) = pixel.quotientAndRemainder(dividingBy: size.width)
      if smoothing.explainsDifference(x: x, y: y) {
        kinds[pixel] = .antiAliased
        antiAliasedPixels += 1
      } else {
        isBeyondSmoothing[pixel] = true
        isClear[pixel] = distance >= options.clearDistance
      }
    }
    findRegions(of: isBeyondSmoothing, clear: isClear, options: options)
  }

  private mutating func findRegions(
    of members: [Bool], clear: [Bool], options: ComparisonOptions
  ) {
    var finder = RegionFinder(members, size: size)
    for start in members.indices where members[start] {
      let region = finder.region(from: start)
      guard region.count >= options.smallestFaintRegion || region.contains(where: { clear[$0] })
      else { continue }
      for pixel in region { kinds[pixel] = .changed }
      changedPixels += region.count
      if region.count > largestRegion?.pixelCount ?? 0 {
        largestRegion = ChangedRegion(region, size: size)
      }
    }
  }

  private static func areEqual(_ first: RGBAImage, _ second: RGBAImage, at pixel: Int) -> Bool {
    let start = 4 * pixel
    return first.pixels[start] == second.pixels[start]
      && first.pixels[start + 1] == second.pixels[start + 1]
      && first.pixels[start + 2] == second.pixels[start + 2]
      && first.pixels[start + 3] == second.pixels[start + 3]
  }

  /// The greatest difference in a channel, of 255.
  private static func greatestStep(_ first: SIMD3<UInt8>, _ second: SIMD3<UInt8>) -> Int {
    var greatest = 0
    for channel in 0..<3 {
      greatest = max(greatest, abs(Int(first[channel]) - Int(second[channel])))
    }
    return greatest
  }
}
