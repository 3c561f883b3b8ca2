/// A text about a picture that calls colours by what they are for, in braces, so that it is right in every
/// palette.
///
///     let text = ColoredText("A {ink} arrow over the {region-2} area.")
///     text.text(in: [.dark])            // "A white arrow over the dark blue area."
///     text.text(in: [.classic, .dark])  // "A black or white arrow over the cyan or dark blue area."
///
/// In braces stands a role as a palette names it (`ink`, `accent-1`, `region-2`, `cycle-1`, `grid`, `curve`).
/// With `hue` behind it the basic word stands there alone, however light or dark the colour is: what is
/// translucent or in shade looks otherwise than the palette has it. Other braces are part of the text.
public struct ColoredText: Sendable, Hashable {
  /// The text with its braces.
  public let source: String
  private let parts: [Part]

  private enum Part: Sendable, Hashable {
    case words(Substring)
    case color(Color.Role, isHueAlone: Bool)
  }

  /// What stands in braces as colours do, and is none.
  public let unknownNames: [String]

  /// Reads a text.
  ///
  /// - Parameter source: the text with its braces.
  public init(_ source: String) {
    self.source = source
    var parts: [Part] = []
    var unknown: [String] = []
    var rest = source[...]
    while let found = Reference(firstIn: rest) {
      if let role = Color.Role(name: found.name) {
        parts.append(.words(rest[..<found.range.lowerBound]))
        parts.append(.color(role, isHueAlone: found.isHueAlone))
      } else {
        unknown.append(found.name)
        parts.append(.words(rest[..<found.range.upperBound]))
      }
      rest = rest[found.range.upperBound...]
    }
    self.parts = parts + [.words(rest)]
    unknownNames = unknown
  }

  /// The text with the words for the colours.
  ///
  /// - Parameters:
  ///   - palettes: the palettes of which the picture has one at a time; of several the words fit each.
  ///   - words: the words of the text's language.
  public func text(in palettes: [Palette], words: ColorWords = .english) -> String {
    parts.map { part in
      switch part {
      case .words(let text): return String(text)
      case .color(let role, let isHueAlone):
        let names = palettes.map { ColorName(of: $0.resolve(Color(role))) }
        return words.word(forOneOf: isHueAlone ? names.map { ColorName($0.hue) } : names)
      }
    }.joined()
  }

  /// The names that may stand in braces; rows of colours go on behind those that are here.
  public static let usualNames = Color.Role.usualNames
}

/// What looks like the name of a colour in a text: small letters, digits and hyphens in braces.
private struct Reference {
  let range: Range<String.Index>
  let name: String
  /// Whether `hue` stands behind the name.
  let isHueAlone: Bool

  private static let hue = " hue"

  /// Finds the first one; nil where there is none.
  init?(firstIn text: Substring) {
    let bytes = text.utf8
    var start = bytes.startIndex
    while let open = bytes[start...].firstIndex(of: UInt8(ascii: "{")) {
      start = bytes.index(after: open)
      let name = bytes[start...].prefix(while: Self.isPartOfName)
      guard let first = name.first, Self.letters.contains(first) else { continue }
      let behind = bytes[name.endIndex...]
      let hue =
        behind.starts(with: Self.hue.utf8) ? behind.prefix(Self.hue.utf8.count) : behind.prefix(0)
      guard hue.endIndex < bytes.endIndex, bytes[hue.endIndex] == UInt8(ascii: "}") else {
        continue
      }
      range = open..<bytes.index(after: hue.endIndex)
      self.name = String(text[name.startIndex..<name.endIndex])
      isHueAlone = !hue.isEmpty
      return
    }
    return nil
  }

  private static let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
  private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")

  private static func isPartOfName(_ byte: UInt8) -> Bool {
    letters.contains(byte) || digits.contains(byte) || byte == UInt8(ascii: "-")
  }
}
