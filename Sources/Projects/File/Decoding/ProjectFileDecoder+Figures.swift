import Plotting
import Spelling

extension ProjectFileDecoder {
  /// A figure, of one picture or of several.
  mutating func figure(_ value: FileValue, source: String) -> FigureEntry? {
    guard let (section, own) = reader.sections(value, FigureKey.self, PanelKey.self) else {
      return nil
    }
    let slug = slug(
      reader.required(.slug, in: section, meaning: "the name of its files, such as moons-boundary"))
    let caption = text(
      reader.required(.caption, in: section, meaning: "what the figure shows, in a sentence"))
    let shortText = shortText(section[.short])
    let altText = coloredText(section[.alt])
    let formulas = texts(section[.formulas]) ?? []
    let size = size(section[.size])
    let theme = reader.choice(section[.theme], among: FigureTheme.choices) ?? self.theme
    let layout = reader.choice(section[.layout], among: FigureEntry.Layout.choices)
    let panels = panels(section, own)
    let columns = reader.integer(section[.columns], in: 1...Self.mostColumns)
    guard let slug, let caption, let panels else { return nil }
    return FigureEntry(
      slug: slug, caption: caption, shortText: shortText, altText: altText, formulas: formulas,
      panels: panels,
      columns: min(columns ?? panels.count, panels.count),
      title: section[.panels] == nil ? nil : title(section[.title]), size: size, theme: theme,
      layout: layout ?? .fitted, source: source, position: value.position)
  }

  /// A text about the picture. What nearly is a colour in braces is a slip of the finger; other braces are
  /// part of the text.
  private mutating func coloredText(_ value: FileValue?) -> LocalizedText? {
    guard let value, let texts = text(value) else { return nil }
    let names = texts.texts.sorted { $0.key < $1.key }
      .flatMap { ColoredText($0.value).unknownNames }
    if let name = names.first(where: { nearest(to: $0, among: ColoredText.usualNames) != nil }) {
      reader.note(.notOneOf(name, known: ColoredText.usualNames), at: value)
    }
    return texts
  }

  private mutating func shortText(_ value: FileValue?) -> LocalizedText? {
    guard let value, let texts = coloredText(value) else { return nil }
    let most = PictureDescription.mostShortCharacters
    if let longest = texts.texts.values.map(\.count).max(), longest > most {
      reader.note(
        .outOfRange(found: "\(longest)", expected: "\(most) characters at most"), at: value)
    }
    return texts
  }

  /// More pictures side by side are too small to be seen.
  private static let mostColumns = 100
  /// The largest canvas, in inches: larger ones are slips of the finger.
  private static let mostInches = 200.0

  private mutating func panels(
    _ section: FileSection<FigureKey>, _ own: FileSection<PanelKey>
  ) -> [PanelEntry]? {
    guard let value = section[.panels] else {
      reader.refuse([.columns], in: section, reason: "is about several \"panels\"")
      return panel(own, of: nil).map { [$0] }
    }
    let others = own.keys.filter { $0 != .title && $0 != .data && $0 != .model }
    reader.refuse(others, in: own, reason: "is said of each of the \"panels\"")
    guard let elements = value.elements, !elements.isEmpty else {
      reader.noteKind("a list of pictures, each after a hyphen", at: value)
      return nil
    }
    let panels = elements.compactMap { element -> PanelEntry? in
      guard let section = reader.section(element, PanelKey.self) else { return nil }
      return panel(section, of: own)
    }
    return panels.count == elements.count ? panels : nil
  }

  private mutating func slug(_ value: FileValue?) -> String? {
    guard let value, let slug = reader.text(value) else { return nil }
    let isSound = slug.split(separator: "-", omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { Self.slugCharacters.contains($0) }
    }
    // One of digits alone would be taken for a number of a figure.
    let isNumber = slug.utf8.allSatisfy { Self.digits.contains($0) || $0 == UInt8(ascii: "-") }
    guard isSound, !isNumber, slug.utf8.count <= Self.longestSlug else {
      reader.note(.badSlug(slug), at: value)
      return nil
    }
    return slug
  }

  private static let digits = Set("0123456789".utf8)
  private static let slugCharacters = Set("abcdefghijklmnopqrstuvwxyz0123456789".utf8)
  /// With a number, an ending and those of temporary files a name of a file has to fit into 255 bytes.
  private static let longestSlug = 200

  private mutating func size(_ value: FileValue?) -> FigureSize? {
    guard let value else { return nil }
    let expected = "width and height in inches, such as [5, 4]"
    guard let sides = value.elements, sides.count == 2 else {
      reader.noteKind(expected, at: value)
      return nil
    }
    let inches = "inches above 0, at most \(Int(Self.mostInches))"
    let lengths = sides.compactMap { side in
      reader.number(side, expected: inches) { $0 > 0 && $0 <= Self.mostInches }
    }
    guard lengths.count == 2 else { return nil }
    return FigureSize(width: lengths[0], height: lengths[1])
  }
}
