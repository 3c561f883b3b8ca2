import Pictures

/// What has become of each pixel of two pictures of one size.
struct DifferenceMap {
  enum Kind: UInt8, Comparable {
    /// Equal, or off by no more than rounding, or too faint and too alone to be seen.
    case alike
    /// Off because an edge is smoothed differently.
    case antiAliased
    /// Off in a way that can be seen.
    case changed

    static func < (first: Kind, second: Kind) -> Bool { first.rawValue < second.rawValue }
  }

  let size: Picture.Size
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
  /// The ground on which more is changed; white unless something shows through.
  private(set) var ground = Ground.white

  /// Compares two pictures of the same size, whatever they are looked at on: each pixel is what it is
  /// where it differs most.
  init(_ first: Picture, _ second: Picture, options: ComparisonOptions) {
    self.init(
      first, second, opaque: (first.laid(on: .white), second.laid(on: .white)), options: options)
    guard !first.isOpaque || !second.isOpaque else { return }
    merge(
      DifferenceMap(
        first, second, opaque: (first.laid(on: .black), second.laid(on: .black)),
        options: options), of: .black)
  }

  /// Compares `first` with `second`, which have the same size and look like `opaque` on some ground.
  private init(
    _ first: Picture, _ second: Picture, opaque: (first: Picture, second: Picture),
    options: ComparisonOptions
  ) {
    size = first.size
    kinds = [Kind](repeating: .alike, count: size.pixelCount)
    var candidates = Candidates(size: size)
    let smoothing = EdgeSmoothing(
      first: opaque.first, second: opaque.second, options: options)
    for pixel in 0..<size.pixelCount where !Self.areEqual(first, second, at: pixel) {
      differingPixels += 1
      let colors = (opaque.first.color(at: pixel), opaque.second.color(at: pixel))
      let distance = Double(PerceptualColor(colors.0).distance(to: PerceptualColor(colors.1)))
      greatestDistance = max(greatestDistance, distance)
      totalDistance += distance
      guard Self.greatestStep(colors.0, colors.1) > options.roundingLevels else { continue }
      let (y, x) = pixel.quotientAndRemainder(dividingBy: size.width)
      if let coverage = smoothing.coverageChange(x: x, y: y) {
        candidates.isSmoothed[pixel] = true
        candidates.coverage[pixel] = coverage
      } else {
        candidates.isChanged[pixel] = true
        candidates.isClear[pixel] = !(distance < options.clearDistance)
      }
    }
    markSmoothed(&candidates, options: options)
    markChanged(candidates, options: options)
  }

  /// Takes in what the pictures differ in on another ground.
  private mutating func merge(_ other: DifferenceMap, of otherGround: Ground) {
    if other.changedPixels > changedPixels { ground = otherGround }
    greatestDistance = max(greatestDistance, other.greatestDistance)
    totalDistance = max(totalDistance, other.totalDistance)
    guard other.kinds != kinds else { return }
    for pixel in kinds.indices { kinds[pixel] = max(kinds[pixel], other.kinds[pixel]) }
    antiAliasedPixels = kinds.count { $0 == .antiAliased }
    changedPixels = kinds.count { $0 == .changed }
    findLargestRegion()
  }

  /// Finds the largest region of pixels that are known to be changed.
  private mutating func findLargestRegion() {
    let isChanged = kinds.map { $0 == .changed }
    var finder = RegionFinder(isChanged, size: size)
    largestRegion = nil
    for start in isChanged.indices where isChanged[start] {
      let region = finder.region(from: start)
      if region.count > largestRegion?.pixelCount ?? 0 {
        largestRegion = ChangedRegion(region, size: size)
      }
    }
  }

  /// What is known of each pixel before its surroundings are looked at.
  private struct Candidates {
    /// Edges explain the difference, with this change of coverage.
    var isSmoothed: [Bool]
    var coverage: [Float]
    /// Nothing explains the difference; it is clear, or else faint.
    var isChanged: [Bool]
    var isClear: [Bool]

    init(size: Picture.Size) {
      isSmoothed = [Bool](repeating: false, count: size.pixelCount)
      coverage = [Float](repeating: 0, count: size.pixelCount)
      (isChanged, isClear) = (isSmoothed, isSmoothed)
    }
  }

  /// Finds the edges that are smoothed differently; those that drift are changes. Faint pixels keep
  /// edges together: in a thin line they are where it covers most.
  private mutating func markSmoothed(_ candidates: inout Candidates, options: ComparisonOptions) {
    let members = candidates.isSmoothed.indices.map {
      candidates.isSmoothed[$0] || (candidates.isChanged[$0] && !candidates.isClear[$0])
    }
    var finder = RegionFinder(members, size: size)
    // The standard deviation of an even distribution is its half width over the root of 3.
    let deviation = options.edgeTolerance / 3.0.squareRoot()
    for start in members.indices where candidates.isSmoothed[start] {
      let region = finder.region(from: start).filter { candidates.isSmoothed[$0] }
      let drift = abs(region.reduce(0.0) { $0 + Double(candidates.coverage[$1]) })
      let chance = deviation * Double(region.count).squareRoot()
      if drift <= options.driftDeviations * chance {
        for pixel in region { kinds[pixel] = .antiAliased }
        antiAliasedPixels += region.count
      } else {
        for pixel in region { candidates.isChanged[pixel] = true }
      }
    }
  }

  /// Finds the changes that can be seen.
  private mutating func markChanged(_ candidates: Candidates, options: ComparisonOptions) {
    var finder = RegionFinder(candidates.isChanged, size: size)
    for start in candidates.isChanged.indices where candidates.isChanged[start] {
      let region = finder.region(from: start)
      let isSeen =
        region.count >= options.smallestFaintRegion
        || region.contains { candidates.isClear[$0] }
      guard isSeen else { continue }
      for pixel in region { kinds[pixel] = .changed }
      changedPixels += region.count
      if region.count > largestRegion?.pixelCount ?? 0 {
        largestRegion = ChangedRegion(region, size: size)
      }
    }
  }

  private static func areEqual(_ first: Picture, _ second: Picture, at pixel: Int) -> Bool {
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
