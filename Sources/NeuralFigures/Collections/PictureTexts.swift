import Plotting

/// What the pictures of a figure tell readers who do not see them, in one language.
///
/// A picture for dark pages has other colours, and so other words for them. Where readers see one picture or
/// the other, nobody knows which, the words fit both.
struct PictureTexts: Sendable, Equatable {
  /// What is to be seen in the picture in its own colours.
  let standard: String
  /// What is to be seen in that for dark pages.
  let dark: String
  /// What is to be seen in both.
  let either: String
  /// What kind of picture it is and what it shows, of both, in a short sentence.
  let short: String

  /// - Parameters:
  ///   - texts: what the figure says of itself.
  ///   - derived: what is to be seen where it says nothing.
  ///   - palettes: the figure's own colours, and those of dark pages.
  ///   - words: the words for colours.
  init(
    _ texts: DeclaredFigure.Texts, derived: @autoclosure () -> String = "",
    palettes: [Palette] = [.classic, .dark], words: ColorWords
  ) {
    let text = texts.altText.map(ColoredText.init)
    let unsaid = text == nil ? derived() : ""
    func filled(_ palettes: [Palette]) -> String {
      text.map { $0.text(in: palettes, words: words) } ?? unsaid
    }
    standard = filled(Array(palettes.prefix(1)))
    dark = filled(Array(palettes.suffix(1)))
    either = filled(palettes)
    let short = texts.shortText.map { ColoredText($0).text(in: palettes, words: words) }
    // Colours may have longer words than their roles.
    self.short = AlternativeText.shortened(short ?? either)
  }
}
