/// A language by its tag, as BCP 47 has it.
///
///     Language("zh-hans")?.tag  // "zh-Hans"
public struct Language: Sendable, Hashable {
  /// The tag in its usual capitals, such as `en`, `de-CH` or `zh-Hans`.
  public let tag: String

  /// English, the language that the figures are declared in.
  public static let english = Language(canonical: "en")

  /// Reads a tag, in capitals or not.
  ///
  /// The form is that of a `langtag` in RFC 5646, section 2.1, whose first part is a code of ISO 639 of two
  /// or three letters: longer ones have never been given to a language. Whether there is such a language is
  /// not asked.
  ///
  /// - Parameter tag: the tag; nil comes of one that has another form.
  public init?(_ tag: String) {
    guard let canonical = LanguageTag(tag)?.canonical else { return nil }
    self.init(canonical: canonical)
  }

  private init(canonical: String) {
    tag = canonical
  }
}

extension Language: CustomStringConvertible {
  /// The tag.
  public var description: String { tag }
}

/// The parts of a tag, in the order in which RFC 5646 has them.
private struct LanguageTag {
  let canonical: String

  private static let letters = Set("abcdefghijklmnopqrstuvwxyz")
  private static let digits = Set("0123456789")
  private static let letterCounts = 2...3
  private static let extendedLanguageCount = 3
  private static let longestPart = 8

  init?(_ tag: String) {
    var rest = tag.lowercased().split(separator: "-", omittingEmptySubsequences: false)[...]
    let areParts = rest.allSatisfy { part in
      (1...Self.longestPart).contains(part.count) && part.allSatisfy(Self.isAlphanumeric)
    }
    guard areParts, let language = rest.popFirst(),
      Self.letterCounts.contains(where: { Self.isLetters(language, count: $0) })
    else { return nil }
    var parts = [String(language)]
    /// Takes parts of one kind, at most so many.
    func take(
      atMost count: Int, spelled: (String) -> String = { $0 }, where isOfKind: (Substring) -> Bool
    ) {
      for _ in 0..<count {
        guard let next = rest.first, isOfKind(next) else { return }
        parts.append(spelled(String(next)))
        rest.removeFirst()
      }
    }
    take(atMost: Self.extendedLanguageCount) { Self.isLetters($0, count: 3) }
    take(atMost: 1, spelled: { $0.capitalized }) { Self.isLetters($0, count: 4) }
    take(atMost: 1, spelled: { $0.uppercased() }, where: Self.isRegion)
    take(atMost: rest.count, where: Self.isVariant)
    guard Self.areExtensions(rest) else { return nil }
    canonical = (parts + rest.map(String.init)).joined(separator: "-")
  }

  private static func isAlphanumeric(_ character: Character) -> Bool {
    letters.contains(character) || digits.contains(character)
  }

  private static func isLetters(_ part: Substring, count: Int) -> Bool {
    part.count == count && part.allSatisfy { letters.contains($0) }
  }

  private static func isRegion(_ part: Substring) -> Bool {
    isLetters(part, count: 2) || part.count == 3 && part.allSatisfy { digits.contains($0) }
  }

  private static func isVariant(_ part: Substring) -> Bool {
    part.count >= 5 || part.count == 4 && part.prefix(1).allSatisfy { digits.contains($0) }
  }

  /// Whether the parts are extensions, each a letter or digit with parts of two characters or more, and at
  /// the end those of private use, behind an `x`.
  private static func areExtensions(_ parts: ArraySlice<Substring>) -> Bool {
    guard let first = parts.first else { return true }
    guard first.count == 1, parts.count > 1 else { return false }
    if first == "x" { return true }
    let own = parts.dropFirst().prefix { $0.count > 1 }
    return !own.isEmpty && areExtensions(parts[own.endIndex...])
  }
}

extension String {
  /// The first letter as a capital, as scripts are spelled.
  fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}
