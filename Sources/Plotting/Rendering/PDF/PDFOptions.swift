/// How a scene is written as PDF.
///
///     let pdf = try scene.pdf(description: description, options: PDFOptions(largestMarkerCount: .max))
public struct PDFOptions: Sendable, Equatable {
  /// So many markers of one look are drawn one by one; more become an embedded picture, which does not grow
  /// with their number. `Int.max` draws all of them one by one.
  public var largestMarkerCount: Int

  /// Pixels of an embedded picture in a pixel of the scene, along x and along y.
  public var imageScale: Double

  /// A marker takes 4 bytes on the pixel grid and 9 between, and readers of PDF draw each anew whenever they show the
  /// page.
  public static let defaultLargestMarkerCount = SVGOptions.defaultLargestMarkerCount

  /// At the usual 100 pixels an inch these are the 300 of print.
  public static let defaultImageScale = 3.0

  /// Creates options.
  public init(
    largestMarkerCount: Int = defaultLargestMarkerCount, imageScale: Double = defaultImageScale
  ) {
    self.largestMarkerCount = largestMarkerCount
    self.imageScale = imageScale
  }
}
