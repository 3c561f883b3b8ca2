/// How a scene is written as SVG.
///
///     let svg = try scene.svg(description: description, options: SVGOptions(largestMarkerCount: 5000))
public struct SVGOptions: Sendable, Equatable {
  /// How text is written.
  ///
  ///     SVGOptions(text: .text)
  public enum Text: String, Sendable, CaseIterable {
    /// As the outlines of its glyphs, which look the same everywhere.
    case outlines
    /// As text: readers can select it and search for it, and other programs change it. A reader who does
    /// not have the fonts sees others, stretched to the same width. Matplotlib rcParams: svg.fonttype none.
    case text
  }

  /// What the width and the height of an SVG are told in.
  ///
  ///     SVGOptions(size: .pixels)
  public enum Size: String, Sendable, CaseIterable {
    /// Points, of which an inch has 72: on paper, and in programs that know inches, the SVG is as large as
    /// the PNG and the PDF of the same scene. Matplotlib tells them so, too.
    case physical
    /// Pixels of pages, one for each of the scene: for SVGs that stand in a page, whose lines so stay on the
    /// pixels of the screen. On paper a page has 96 pixels an inch.
    case pixels
  }

  /// How text is written.
  public var text: Text

  /// What the width and the height are told in.
  public var size: Size

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
    text: Text = .outlines, size: Size = .physical,
    largestMarkerCount: Int = defaultLargestMarkerCount,
    imageScale: Double = defaultImageScale
  ) {
    self.text = text
    self.size = size
    self.largestMarkerCount = largestMarkerCount
    self.imageScale = imageScale
  }
}
