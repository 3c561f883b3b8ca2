/// What a file says about its picture, in every format.
///
///     let description = PictureDescription(
///       id: "points", title: "Points", description: "Red points.", language: "en")
public struct PictureDescription: Sendable, Equatable {
  /// A name for the picture, so that several pictures can stand in one page: all ids of an SVG start with
  /// `picture-` and it. Letters and digits of ASCII and single hyphens are best; anything else becomes its
  /// code, such as `_611F_`.
  public var id: String
  /// The picture's title.
  public var title: String
  /// What is to be seen, for readers who do not see it.
  public var description: String
  /// The language of both, as a BCP 47 tag; nil when it is not known.
  public var language: String?

  /// The most characters of a short alternative text, which readers of screens listen to in one go.
  public static let mostShortCharacters = 150

  /// Creates a description.
  public init(id: String, title: String, description: String, language: String? = nil) {
    self.id = id
    self.title = title
    self.description = description
    self.language = language
  }
}
