import Pictures

/// How alike two pictures are, with the numbers behind the verdict.
///
/// ```swift
/// let comparison = Comparison(of: expected, with: actual)
/// if comparison.verdict == .changed { print(comparison) }
/// ```
public struct Comparison: Sendable, Equatable {
  /// What a comparison comes to.
  ///
  ///     Comparison(of: expected, with: actual).verdict == .identical
  public enum Verdict: String, Sendable {
    /// All pixels are equal.
    case identical
    /// Pixels differ by rounding and smoothing only, or are as similar as was asked for.
    case imperceptible
    /// Something looks different.
    case changed
  }

  /// What two pictures of the same size differ in.
  ///
  ///     Comparison(of: expected, with: actual).differences?.changedPixels
  public struct Differences: Sendable, Equatable {
    /// Pixels that are not equal to the last bit, whatever the reason.
    public let differingPixels: Int
    /// Pixels off because an edge is smoothed differently, more than rounding explains.
    public let antiAliasedPixels: Int
    /// Pixels off in a way that can be seen.
    public let changedPixels: Int
    /// The greatest distance of two pixels in OKLab; black and white are 0.8 apart.
    public let greatestDistance: Double
    /// The mean distance in OKLab over all pixels of the picture.
    public let meanDistance: Double
    /// The mean structural similarity of the luma: 1 for equal pictures, at least -1.
    public let ssim: Double
    /// The largest 8-connected region of changed pixels.
    public let largestRegion: ChangedRegion?
  }

  /// What it comes to.
  public let verdict: Verdict
  /// The size of the first picture.
  public let firstSize: Picture.Size
  /// The size of the second picture.
  public let secondSize: Picture.Size
  /// What differs; nil when the sizes do, which is a change whatever the options are.
  public let differences: Differences?

  /// Where it is seen best: the ground on which more is changed, white unless something shows through.
  public let ground: Ground

  /// Compares two pictures whatever they are looked at on. Where something shows through, each pixel is
  /// looked at on white and on black, and counts as where it differs more. The order does not matter for
  /// any number.
  ///
  /// Complexity: linear in the number of pixels.
  public init(
    of first: Picture, with second: Picture, options: ComparisonOptions = ComparisonOptions()
  ) {
    firstSize = first.size
    secondSize = second.size
    guard first.size == second.size else {
      (verdict, differences, ground) = (.changed, nil, .white)
      return
    }
    guard first.pixels != second.pixels else {
      (verdict, differences, ground) = (.identical, .zero, .white)
      return
    }
    let map = DifferenceMap(first, second, options: options)
    let found = Differences(map, ssim: Self.similarity(of: first, second))
    let isAlike =
      options.minimumSSIM.map { found.ssim >= $0 } ?? (found.changedPixels == 0)
    (verdict, differences, ground) = (isAlike ? .imperceptible : .changed, found, map.ground)
  }

  /// The structural similarity on the ground where it is lowest.
  private static func similarity(of first: Picture, _ second: Picture) -> Double {
    let grounds = first.isOpaque && second.isOpaque ? [Ground.white] : Ground.allCases
    return grounds.map { ground in
      StructuralSimilarity.mean(of: first.laid(on: ground), second.laid(on: ground))
    }.min() ?? 1
  }
}

extension Comparison.Differences {
  /// What equal pictures differ in.
  static let zero = Self(
    differingPixels: 0, antiAliasedPixels: 0, changedPixels: 0, greatestDistance: 0,
    meanDistance: 0, ssim: 1, largestRegion: nil)

  fileprivate init(_ map: DifferenceMap, ssim: Double) {
    differingPixels = map.differingPixels
    antiAliasedPixels = map.antiAliasedPixels
    changedPixels = map.changedPixels
    greatestDistance = map.greatestDistance
    meanDistance = map.totalDistance / Double(map.size.pixelCount)
    self.ssim = ssim
    largestRegion = map.largestRegion
  }
}
