/// A figure as a document is to show it: which picture, and what is said of it.
///
/// All that has to be decided has been: a renderer only says it in the language of its document.
///
///     let embedding = CommonMarkEmbedding()
///     print(embedding.text(of: figure))  // ![…](figures/04-perceptron-boundary.svg)
struct EmbeddedFigure: Sendable, Equatable {
  /// The number in the collection, from 1.
  let number: Int
  /// The name in links: lower case words joined by hyphens.
  let slug: String
  /// What the figure is called, such as "Figure 4".
  let label: String
  /// What it shows, in a sentence.
  let caption: String
  /// What stands for the picture where it is not seen.
  let alternativeText: String
  /// What is to be seen, where the document is to say that beside the picture.
  var description: FigureDescription?
  /// The tag of the language of all these texts.
  let language: String
  let isRightToLeft: Bool
  /// The picture for light pages, or for all.
  let picture: EmbeddedPicture
  /// The picture for dark pages, where the document is to choose.
  let darkPicture: EmbeddedPicture?
  /// How dark pages get their picture.
  let dark: DarkPictures
  /// The width to show it at, in CSS pixels; nil for its own.
  let width: Int?
  /// The address that the picture leads to.
  let link: String?

  /// The name by which a document refers to the figure, such as `fig-perceptron-boundary`: letters and
  /// digits of ASCII and hyphens, which are names in every language of documents.
  func reference(joinedBy separator: String = "-") -> String {
    let name = slug.unicodeScalars.map { scalar -> Character in
      scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
        ? Character(scalar) : "-"
    }
    return "fig\(separator)\(String(name))"
  }

  /// The label and the caption, as documents say them that do not number figures.
  var labelledCaption: String { "\(label). \(caption)" }

  /// The width that the document has to say, in CSS pixels; nil where pictures are as wide by themselves.
  var widthToSay: Int? { width ?? picture.widthToSay }

  /// The width and height to show the picture at, in CSS pixels.
  var size: (width: Int, height: Int) {
    guard let width, picture.width > 0 else { return (picture.width, picture.height) }
    let height = Double(picture.height) * Double(width) / Double(picture.width)
    return (width, max(1, Int(exactly: height.rounded()) ?? picture.height))
  }
}

/// The long description of a figure with what stands above it.
struct FigureDescription: Sendable, Equatable {
  /// The word for it in the language of the figure.
  let heading: String
  let text: String
}
