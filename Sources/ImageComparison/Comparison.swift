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

  /// Compares two pictures as they look on white. The order does not matter for any number.
  ///
  /// Complexity: linear in the number of pixels.
  public init(
    of first: Picture, with second: Picture, options: ComparisonOptions = ComparisonOptions()
  ) {
    firstSize = first.size
    secondSize = second.size
    guard first.size == second.size else {
      (verdict, differences) = (.changed, nil)
      return
    }
    guard first.pixels != second.pixels else {
      (verdict, differences) = (.identical, .zero)
      return
    }
    let found = Differences(first, second, options: options)
    let isAlike =
      options.minimumSSIM.map { found.ssim >= $0 } ?? (found.changedPixels == 0)
    (verdict, differences) = (isAlike ? .imperceptible : .changed, found)
  }
}

extension Comparison.Differences {
  /// What equal pictures differ in.
  static let zero = Self(
    differingPixels: 0, antiAliasedPixels: 0, changedPixels: 0, greatestDistance: 0,
    meanDistance: 0, ssim: 1, largestRegion: nil)

  fileprivate init(_ first: Picture, _ second: Picture, options: ComparisonOptions) {
    let opaque = (first: first.onWhite, second: second.onWhite)
    let map = DifferenceMap(first, second, opaque: opaque, options: options)
    differingPixels = map.differingPixels
    antiAliasedPixels = map.antiAliasedPixels
    changedPixels = map.changedPixels
    greatestDistance = map.greatestDistance
    meanDistance = map.totalDistance / Double(first.size.pixelCount)
    ssim = StructuralSimilarity.mean(of: opaque.first, opaque.second)
    largestRegion = map.largestRegion
  }
}
