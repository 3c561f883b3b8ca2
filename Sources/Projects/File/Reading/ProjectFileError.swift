import Spelling

/// A mistake in the file of a project, and where it stands.
///
///     figures.yaml:17:5: models.net: there is no key "hiden"; did you mean "hidden"? …
public struct ProjectFileError: Error, Sendable, Equatable {
  /// The file, as it was given.
  public let file: String
  /// Where in the file.
  public let position: FilePosition
  /// The keys and numbers that lead to the place; none when it is about the file as a whole.
  public let place: [String]
  /// What is wrong.
  public let problem: Problem

  /// Creates an error.
  ///
  /// - Parameters:
  ///   - file: the file, as it was given.
  ///   - position: where in the file.
  ///   - place: the keys and numbers that lead to the place.
  ///   - problem: what is wrong.
  public init(file: String, position: FilePosition, place: [String] = [], problem: Problem) {
    self.file = file
    self.position = position
    self.place = place
    self.problem = problem
  }

  /// What can be wrong with the file of a project.
  public enum Problem: Sendable, Equatable {
    /// The bytes are no text.
    case notUTF8
    /// The text is no YAML.
    case notYAML(reason: String)
    /// A key stands twice in one mapping.
    case duplicateKeys([String])
    /// A value is of another kind than expected.
    case wrongKind(expected: String, found: String)
    /// A key that nothing is called.
    case unknownKey(String, known: [String])
    /// A key that has to be there is not.
    case missingKey(String, meaning: String)
    /// A key that says nothing beside others, with what it belongs to.
    case needlessKey(String, reason: String)
    /// A text that is one of a few, and is none of them.
    case notOneOf(String, known: [String])
    /// A name of something that the file does not declare.
    case unknownName(String, kind: String, known: [String])
    /// A number that cannot stand here.
    case outOfRange(found: String, expected: String)
    /// A text without characters.
    case emptyText
    /// A name that cannot be one of a file.
    case badSlug(String)
    /// A name that something else has already.
    case duplicateName(String, kind: String)
    /// A text that is no tag of a language.
    case badLanguage(String)
    /// What cannot be drawn, learned or read as it is declared; the library that was asked says why.
    case refused(String)
  }
}

extension ProjectFileError: CustomStringConvertible {
  /// The file, the place, what is wrong there and what to do.
  public var description: String {
    let parts =
      ["\(file):\(position)"] + (place.isEmpty ? [] : [place.joined(separator: ".")])
      + [problem.description]
    return parts.joined(separator: ": ")
  }
}

extension ProjectFileError.Problem: CustomStringConvertible {
  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .notUTF8: "is not UTF-8; save it in that encoding"
    case .notYAML(let reason): "is no YAML: \(reason); correct it there"
    case .duplicateKeys(let keys):
      "has \(Self.quoted(keys)) more than once; keep one of each"
    case .wrongKind(let expected, let found): "expected \(expected), got \(found)"
    case .unknownKey(let key, let known):
      "there is no key \"\(key)\"\(Self.suggestion(for: key, among: known)) The keys are "
        + Self.listed(known)
    case .missingKey(let key, let meaning): "lacks \"\(key)\", \(meaning); add it"
    case .needlessKey(let key, let reason): "\"\(key)\" \(reason); leave it out"
    case .notOneOf(let text, let known):
      "there is no \"\(text)\" here\(Self.suggestion(for: text, among: known)) "
        + "It is one of \(Self.listed(known))"
    case .unknownName(let name, let kind, let known):
      "there is no \(kind) \"\(name)\"\(Self.suggestion(for: name, among: known)) "
        + (known.isEmpty ? "The file declares none" : "The file has \(Self.listed(known))")
    case .outOfRange(let found, let expected): "expected \(expected), got \(found)"
    case .emptyText: "is empty; write the text, or leave the key out"
    case .badSlug(let slug):
      "\"\(slug)\" cannot be a name of files; take lower case letters, digits and hyphens between them, "
        + "such as moons-boundary"
    case .duplicateName(let name, let kind):
      "another \(kind) is called \"\(name)\" too; choose another name"
    case .badLanguage(let tag):
      "\"\(tag)\" is no tag of a language; take one of BCP 47, such as en, de or zh-Hans"
    case .refused(let reason): reason
    }
  }

  private static func quoted(_ names: [String]) -> String {
    names.map { "\"\($0)\"" }.joined(separator: ", ")
  }

  private static func listed(_ names: [String]) -> String {
    names.sorted().joined(separator: ", ")
  }

  /// A question mark's worth of help, or a full stop when no name is near.
  private static func suggestion(for key: String, among keys: [String]) -> String {
    guard let near = nearest(to: key, among: keys) else { return "." }
    return "; did you mean \"\(near)\"?"
  }
}
