import Plotting

/// The article's words in a language: what a file of a language holds.
///
/// What it does not say is said in English.
///
///     let german = try Translation(json: bytes, language: language, file: "languages/de.json")
///     german.caption(of: .all[3])
public struct Translation: Sendable, Equatable {
  /// The language.
  public let language: Language
  /// Where its lines begin.
  public let direction: WritingDirection
  /// The language's own name for itself, if it says one.
  let ownName: String?
  /// The title of the article, if there is one in the language.
  let ownTitle: String?
  /// The texts of pages, without those that are missing.
  let pageTexts: [PageText: String]
  /// The labels of the figures by their English, without those that are missing.
  let labels: [String: String]
  /// The words for colours, without those that are missing.
  let colors: ColorTexts
  /// What the figures say of themselves by their slugs, without what is missing.
  let figures: [String: FigureTexts]

  /// What a figure says of itself.
  struct FigureTexts: Sendable, Equatable {
    var caption: String?
    var shortText: String?
    var altText: String?
  }

  /// A translation of nothing yet: all is said in English.
  public init(to language: Language) {
    self.init(to: language, name: nil)
  }

  /// A translation; what is not given is said in English.
  init(
    to language: Language, direction: WritingDirection = .leftToRight, name: String? = nil,
    title: String? = nil, pageTexts: [PageText: String] = [:], labels: [String: String] = [:],
    colors: ColorTexts = ColorTexts(), figures: [String: FigureTexts] = [:]
  ) {
    self.language = language
    self.direction = direction
    ownName = name
    ownTitle = title
    self.pageTexts = pageTexts
    self.labels = labels
    self.colors = colors
    self.figures = figures
  }

  /// English, as the figures' own files have it.
  public static let english = Translation(to: .english, name: "English", title: englishTitle)

  private static let englishTitle = "A Visual Understanding of Neural Networks"

  /// The language's name in the language itself, or its tag.
  public var name: String { ownName ?? language.tag }

  /// The title of the article.
  public var title: String { ownTitle ?? Self.englishTitle }

  /// The caption of a figure.
  public func caption(of figure: ArticleFigure) -> String {
    figures[figure.slug]?.caption ?? figure.caption
  }

  /// What kind of picture a figure is and what it shows, in a short sentence.
  public func shortText(of figure: ArticleFigure) -> String {
    figures[figure.slug]?.shortText ?? figure.shortText
  }

  /// What is to be seen of a figure. Colours stand in braces, as `ColoredText` has them.
  public func altText(of figure: ArticleFigure) -> String {
    figures[figure.slug]?.altText ?? figure.altText
  }

  /// The words for colours.
  public var colorWords: ColorWords { colors.words }

  /// A label of a figure.
  ///
  /// - Parameter english: the label as the figure's file has it.
  public func label(_ english: String) -> String {
    labels[english] ?? english
  }

  /// A text of the pages.
  ///
  /// - Parameters:
  ///   - text: which one.
  ///   - value: what stands in place of the text's placeholder, where it has one.
  public func text(_ text: PageText, _ value: String = "") -> String {
    let words = pageTexts[text] ?? text.english
    guard let placeholder = text.placeholder else { return words }
    return words.replacing(placeholder, with: value)
  }
}
