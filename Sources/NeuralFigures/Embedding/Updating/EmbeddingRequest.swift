import Article
import Spelling

/// What a document is to be given of a figure: what a user has asked for on the command line, and beside that
/// in the comment that names the figure.
struct EmbeddingRequest: Sendable, Equatable {
  var format: DocumentFormat
  var style = EmbeddingStyle()
  /// The language of picture, caption and alternative text; nil for the main one.
  var language: Language?
  /// The folder of the figures as seen from the document; nil for the path from there.
  var base: String?

  /// What a comment may say beside the name of the figure.
  enum Option: String, CaseIterable {
    case format, dark, width, link, alt, description, language, base
  }

  /// Takes an option of a comment, such as `width=400` or `description`.
  ///
  /// - Throws: `MarkerProblem` when there is no such option, or no such value of it.
  mutating func take(_ word: Substring) throws(MarkerProblem) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let (name, value) = (String(parts[0]), parts.count > 1 ? String(parts[1]) : nil)
    guard let option = Option(rawValue: name) else { throw .unknownOption(name) }
    if option == .description {
      guard value == nil else {
        throw .badValue(option, value ?? "", expected: "nothing behind it")
      }
      style.showsDescription = true
      return
    }
    guard let value, !value.isEmpty else { throw .badValue(option, "", expected: "\(name)=…") }
    try take(value, of: option)
  }

  private mutating func take(_ value: String, of option: Option) throws(MarkerProblem) {
    switch option {
    case .format:
      guard let format = DocumentFormat(name: value) else {
        throw .badValue(option, value, expected: Self.list(DocumentFormat.names))
      }
      self.format = format
    case .dark:
      style.dark = try Self.choice(of: value, for: option)
    case .alt:
      style.alternativeText = try Self.choice(of: value, for: option)
    case .width:
      guard let width = Int(value) else { throw .badValue(option, value, expected: "CSS pixels") }
      style.width = width
    case .language:
      guard let language = Language(value) else {
        throw .badValue(option, value, expected: "the tag of a language, such as en or zh-Hans")
      }
      self.language = language
    case .link: style.link = value
    case .base: base = value
    // Has no value.
    case .description: break
    }
  }

  /// One of the values that an option may have.
  private static func choice<Choice: RawRepresentable<String> & CaseIterable>(
    of value: String, for option: Option
  ) throws(MarkerProblem) -> Choice {
    guard let choice = Choice(rawValue: value) else {
      throw .badValue(option, value, expected: list(Choice.allCases.map(\.rawValue)))
    }
    return choice
  }

  private static func list(_ values: [String]) -> String { values.joined(separator: ", ") }
}
