import Plotting
import Spelling

/// What is wrong with a file of a language, and where.
///
///     languages/de.json: labels: there is no "Epohc"; did you mean "Epoch"? …
public struct TranslationError: Error, Equatable {
  /// The file, as it was given.
  public let file: String
  /// The keys that lead to the place; none when it is about the file as a whole.
  public let place: [String]
  /// What is wrong.
  public let problem: Problem

  /// Creates an error.
  ///
  /// - Parameters:
  ///   - file: the file, as it was given.
  ///   - place: the keys that lead to the place.
  ///   - problem: what is wrong.
  public init(file: String, place: [String] = [], problem: Problem) {
    self.file = file
    self.place = place
    self.problem = problem
  }

  /// What can be wrong with a file of a language.
  public enum Problem: Sendable, Equatable {
    /// The name of the file is no language's.
    case badName(String)
    /// Another file is called after the same language.
    case duplicate(of: String)
    /// The bytes are no text.
    case notUTF8
    /// The text is no JSON.
    case notJSON(reason: String)
    /// A value is of another kind than expected.
    case wrongKind(expected: String, found: String)
    /// A key that nothing is called.
    case unknownKey(String, known: [String])
    /// A text without characters.
    case emptyText
    /// A character that cannot stand in a line of text.
    case character(Unicode.Scalar)
    /// A text that is one of a few, and is none of them.
    case notOneOf([String])
    /// A text does not say where a value belongs.
    case missingPlaceholder(String)
    /// What stands in braces in a text about a picture, and is no colour of a theme.
    case unknownColor(String, known: [String])
    /// A short text of so many characters.
    case tooLong(Int)
    /// A label that cannot be read as math text.
    case mathText(MathTextError)
  }
}

extension TranslationError: CustomStringConvertible {
  /// The file, the place, what is wrong there and what to do.
  public var description: String {
    ([file] + (place.isEmpty ? [] : [place.joined(separator: ".")]) + [problem.description])
      .joined(separator: ": ")
  }
}

extension TranslationError.Problem: CustomStringConvertible {
  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .badName(let name):
      "\"\(name)\" is no tag of a language; call the file after one of BCP 47, such as de or zh-Hans"
    case .duplicate(let other):
      "is about the same language as \(other); remove one of them"
    case .notUTF8:
      "is not UTF-8; save it in that encoding"
    case .notJSON(let reason):
      "is no JSON: \(reason); correct it there"
    case .wrongKind(let expected, let found):
      "expected \(expected), got \(found); write it in \(expected == "a text" ? "quotation marks" : "braces")"
    case .unknownKey(let key, let known):
      "there is no \"\(key)\"\(suggestion(for: key, among: known)) The keys are "
        + known.sorted().map { "\"\($0)\"" }.joined(separator: ", ")
    case .emptyText:
      "is empty; write the text, or leave the key out and have English in its place"
    case .character(let scalar):
      "holds the character U+\(String(scalar.value, radix: 16, uppercase: true)); write it in one line of text"
    case .notOneOf(let texts):
      "expected \(texts.map { "\"\($0)\"" }.joined(separator: " or "))"
    case .missingPlaceholder(let placeholder):
      "lacks \(placeholder); write it where the value belongs"
    case .unknownColor(let name, let known):
      "there is no colour \"{\(name)}\"\(suggestion(for: name, among: known)) The colours are "
        + known.map { "{\($0)}" }.joined(separator: ", ")
    case .tooLong(let count):
      "has \(count) characters; say it in \(PictureDescription.mostShortCharacters) at most"
    case .mathText(let error):
      "\(error)"
    }
  }

  /// A question mark's worth of help, or a full stop when no name is near.
  private func suggestion(for key: String, among keys: [String]) -> String {
    guard let near = nearest(to: key, among: keys) else { return "." }
    return "; did you mean \"\(near)\"?"
  }
}
