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
      let step = Self.greatestStep(colors.0, colors.1)
      guard step > options.roundingLevels else {
        candidates.isEven[pixel] = step == options.roundingLevels
        continue
      }
      let (y, x) = pixel.quotientAndRemainder(dividingBy: size.width)
      if smoothing.explains(x: x, y: y) {
        candidates.isSmoothed[pixel] = true
      } else {
        candidates.isChanged[pixel] = true
        candidates.isClear[pixel] = !(distance < options.clearDistance)
      }
    }
    let crossed = crossings(&candidates, opaque, options: options)
    markEven(&candidates, opaque, options: options)
    markSmoothed(&candidates, opaque, crossed: crossed, options: options)
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
    /// Edges explain the difference.
    var isSmoothed: [Bool]
    /// Off by as much as rounding explains, and no less.
    var isEven: [Bool]
    /// Nothing explains the difference; it is clear, or else faint.
    var isChanged: [Bool]
    var isClear: [Bool]

    init(size: Picture.Size) {
      isSmoothed = [Bool](repeating: false, count: size.pixelCount)
      (isEven, isChanged, isClear) = (isSmoothed, isSmoothed, isSmoothed)
    }

    /// An edge explains the difference after all, unless it has moved.
    mutating func becomeSmoothed(_ pixel: Int) {
      (isSmoothed[pixel], isChanged[pixel]) = (true, false)
    }
  }

  /// Finds pixels that only differ because an edge that is not smoothed has crossed them.
  private func crossings(
    _ candidates: inout Candidates, _ pictures: (first: Picture, second: Picture),
    options: ComparisonOptions
  ) -> [Int] {
    var crossings = EdgeCrossings(pictures.first, pictures.second, options: options)
    let changed = candidates.isChanged.indices.filter { candidates.isChanged[$0] }
    var crossed = changed.filter { crossings.isCrossed(x: $0 % size.width, y: $0 / size.width) }
    for pixel in crossed { candidates.becomeSmoothed(pixel) }
    let below = changed.filter {
      candidates.isChanged[$0]
        && crossings.isCrossedBesideOthers(x: $0 % size.width, y: $0 / size.width)
    }
    for pixel in below { candidates.becomeSmoothed(pixel) }
    crossed += below
    return crossed
  }

  /// Finds areas that are off as far as rounding explains, but all the same way.
  private mutating func markEven(
    _ candidates: inout Candidates, _ pictures: (first: Picture, second: Picture),
    options: ComparisonOptions
  ) {
    var finder = RegionFinder(candidates.isEven, size: size)
    for start in candidates.isEven.indices where candidates.isEven[start] {
      let region = finder.region(from: start)
      guard region.count >= options.smallestEvenRegion else { continue }
      var sum = SIMD4<Float>.zero
      for pixel in region {
        sum += pictures.second.level(at: pixel) - pictures.first.level(at: pixel)
      }
      let mean = sum / Float(region.count)
      // Half a level from the border of what is rounded.
      guard max(mean.max(), -mean.min()) >= Float(options.roundingLevels) - 0.5 else { continue }
      for pixel in region { candidates.isChanged[pixel] = true }
    }
  }

  /// Finds the edges that are smoothed differently; those that have moved are changes.
  private mutating func markSmoothed(
    _ candidates: inout Candidates, _ pictures: (first: Picture, second: Picture),
    crossed: [Int], options: ComparisonOptions
  ) {
    var motion = EdgeMotion(pictures.first, pictures.second)
    for pixel in crossed { motion.take(crossed: pixel % size.width, pixel / size.width) }
    let smoothed = candidates.isSmoothed.indices.filter { candidates.isSmoothed[$0] }
    let tiles = smoothed.map { motion.tile(x: $0 % size.width, y: $0 / size.width) }
    let areNoise = tiles.map { motion.isNoise(around: $0, options: options) }
    let moved = smoothed.indices.filter {
      !areNoise[$0] || !motion.isNoise(inBlockOf: tiles[$0], options: options)
    }
    // Edges that are faint and short each add up to a change when there are many of them.
    let areMany =
      moved.count >= options.smallestMovedRegion
      && Self.leastShareOfMoved * Double(smoothed.count) <= Double(moved.count)
    for index in moved {
      candidates.isChanged[smoothed[index]] = true
      if areMany { candidates.isClear[smoothed[index]] = true }
    }
    for pixel in smoothed where !candidates.isChanged[pixel] {
      kinds[pixel] = .antiAliased
      antiAliasedPixels += 1
    }
  }

  /// From this share on of the pixels on edges it is no chance that some have moved: where nothing has, errors
  /// of smoothing take one in 11 of them for moved.
  private static let leastShareOfMoved = 1.0 / 10

  /// Finds the changes that can be seen.
  private mutating func markChanged(_ candidates: Candidates, options: ComparisonOptions) {
    var finder = RegionFinder(candidates.isChanged, size: size)
    for start in candidates.isChanged.indices where candidates.isChanged[start] {
      let region = finder.region(from: start)
      let least =
        region.allSatisfy { candidates.isSmoothed[$0] }
        ? options.smallestMovedRegion : options.smallestFaintRegion
      let isSeen = region.count >= least || region.contains { candidates.isClear[$0] }
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
