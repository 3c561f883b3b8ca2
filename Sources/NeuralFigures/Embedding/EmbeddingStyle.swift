/// What a user may choose of how documents show figures.
struct EmbeddingStyle: Sendable, Equatable {
  /// How dark pages get their picture; nil for what the format does by itself.
  var dark: DarkPictures?
  /// The width in CSS pixels; nil for that of the picture.
  var width: Int?
  /// The address that a picture leads to, in which `{slug}` and `{number}` stand for the figure's.
  var link: String?
  /// What stands for a picture where it is not seen.
  var alternativeText = AlternativeText.short
  /// Whether the description is to be read beside the picture.
  var showsDescription = false

  /// The largest width, that of the largest picture there is.
  static let largestWidth = 16_384

  /// The address that the picture of a figure leads to.
  func link(of slug: String, number: Int) -> String? {
    link.map { link in
      link.replacing("{slug}", with: slug).replacing("{number}", with: "\(number)")
    }
  }
}
