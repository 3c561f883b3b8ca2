/// How a scene is written as SVG.
///
///     let svg = try scene.svg(description: description, options: SVGOptions(largestMarkerCount: 5000))
public struct SVGOptions: Sendable, Equatable {
  /// So many markers of one look are written one by one; more become an embedded picture, which does
  /// not grow with their number. `Int.max` writes all of them one by one.
  public var largestMarkerCount: Int

  /// Pixels of an embedded picture in a pixel of the scene, along x and along y.
  public var imageScale: Double

  /// A marker takes 45 bytes: so many make a megabyte.
  public static let defaultLargestMarkerCount = 20_000

  /// The pixels of most displays are twice as fine as the pixels that pages count in.
  public static let defaultImageScale = 2.0

  /// Creates options.
  public init(
    largestMarkerCount: Int = defaultLargestMarkerCount, imageScale: Double = defaultImageScale
  ) {
    self.largestMarkerCount = largestMarkerCount
    self.imageScale = imageScale
  }
}
