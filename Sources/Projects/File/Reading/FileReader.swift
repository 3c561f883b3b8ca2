import Yams

/// Reads values of a file and notes all that is wrong with them, so that several mistakes are told at once.
struct FileReader {
  /// The file, as messages call it.
  let file: String
  /// What is wrong.
  private(set) var errors: [ProjectFileError] = []

  init(file: String) {
    self.file = file
  }

  /// The tree of a file.
  ///
  /// - Throws: `ProjectFileErrors` when it is no YAML.
  func root(of yaml: [UInt8]) throws(ProjectFileErrors) -> FileValue {
    func refused(
      _ problem: ProjectFileError.Problem, at position: FilePosition = .start
    ) -> ProjectFileErrors {
      ProjectFileErrors([ProjectFileError(file: file, position: position, problem: problem)])
    }
    guard let text = String(validating: yaml, as: UTF8.self) else { throw refused(.notUTF8) }
    do {
      guard let node = try Yams.compose(yaml: text) else {
        throw refused(.wrongKind(expected: "keys with values", found: "nothing"))
      }
      return FileValue(node: node, place: [])
    } catch let error as ProjectFileErrors {
      throw error
    } catch let error as YamlError {
      let (problem, position) = error.problem
      throw refused(problem, at: position)
    } catch {
      throw refused(.notYAML(reason: "\(error)"))
    }
  }

  /// Notes what is wrong with a value.
  mutating func note(_ problem: ProjectFileError.Problem, at value: FileValue) {
    errors.append(
      ProjectFileError(
        file: file, position: value.position, place: value.place, problem: problem))
  }

  /// Notes that a value is of another kind.
  mutating func noteKind(_ expected: String, at value: FileValue) {
    note(.wrongKind(expected: expected, found: value.kind), at: value)
  }

  // MARK: Mappings

  /// The members of a mapping whose keys are those of `Key`; nil, and a note, for anything else.
  mutating func section<Key: FileKey>(_ value: FileValue, _: Key.Type) -> FileSection<Key>? {
    guard let members = members(of: value, known: Key.allCases.map(\.rawValue)) else { return nil }
    return FileSection(value: value, members: members)
  }

  /// The members of a mapping whose keys are those of two kinds; what both have stands in both.
  mutating func sections<First: FileKey, Second: FileKey>(
    _ value: FileValue, _: First.Type, _: Second.Type
  ) -> (FileSection<First>, FileSection<Second>)? {
    let known = First.allCases.map(\.rawValue) + Second.allCases.map(\.rawValue)
    guard let members = members(of: value, known: Array(Set(known))) else { return nil }
    return (
      FileSection(value: value, members: members), FileSection(value: value, members: members)
    )
  }

  /// The members of a mapping, without those whose keys are unknown, which are noted.
  private mutating func members(of value: FileValue, known: [String]) -> [String: FileValue]? {
    guard let members = value.members else {
      noteKind("keys with values", at: value)
      return nil
    }
    var values: [String: FileValue] = [:]
    for (key, member) in members {
      let name = key.text ?? ""
      if known.contains(name) {
        if !member.isNull { values[name] = member }
      } else if name == Self.mergeKey {
        // What is written out goes before what is taken from elsewhere.
        for (name, member) in merged(member, in: value, known: known) where values[name] == nil {
          if !members.contains(where: { $0.key.text == name }) { values[name] = member }
        }
      } else {
        note(.unknownKey(name, known: known), at: key)
      }
    }
    return values
  }

  /// Takes over the members of other mappings, as they are named by aliases
  /// (https://yaml.org/type/merge.html).
  private static let mergeKey = "<<"

  /// The members that a merge key stands for: those of a mapping, or of several, of which the first goes
  /// before the others.
  private mutating func merged(
    _ sources: FileValue, in value: FileValue, known: [String]
  ) -> [(String, FileValue)] {
    var values: [(String, FileValue)] = []
    for source in sources.elements ?? [sources] {
      guard let members = source.members else {
        noteKind("an alias of keys with values, such as *style", at: source)
        continue
      }
      for (key, member) in members {
        let name = key.text ?? ""
        if !known.contains(name) {
          note(.unknownKey(name, known: known), at: key)
        } else if !member.isNull {
          values.append((name, FileValue(node: member.node, place: value.place + [name])))
        }
      }
    }
    return values
  }

  /// A member that has to be there.
  mutating func required<Key: FileKey>(
    _ key: Key, in section: FileSection<Key>, meaning: String
  ) -> FileValue? {
    let value = section[key]
    if value == nil { note(.missingKey(key.rawValue, meaning: meaning), at: section.value) }
    return value
  }

  /// Notes members that say nothing, because of what others say.
  mutating func refuse<Key: FileKey>(
    _ keys: [Key], in section: FileSection<Key>, reason: String
  ) {
    for key in keys {
      if let value = section[key] { note(.needlessKey(key.rawValue, reason: reason), at: value) }
    }
  }

  // MARK: Scalars

  /// A text that is not empty.
  mutating func text(_ value: FileValue?) -> String? {
    guard let value else { return nil }
    guard let text = value.text else {
      noteKind("a text", at: value)
      return nil
    }
    guard text.contains(where: { !$0.isWhitespace }) else {
      note(.emptyText, at: value)
      return nil
    }
    return text
  }

  /// A finite number for which `isValid` holds.
  mutating func number(
    _ value: FileValue?, expected: String = "a number",
    where isValid: (Double) -> Bool = { _ in true }
  ) -> Double? {
    guard let value else { return nil }
    guard let text = value.text, let number = Double(text), number.isFinite else {
      noteKind(expected, at: value)
      return nil
    }
    guard isValid(number) else {
      note(.outOfRange(found: text, expected: expected), at: value)
      return nil
    }
    return number
  }

  /// A number above 0.
  mutating func positive(_ value: FileValue?) -> Double? {
    number(value, expected: "a number above 0") { $0 > 0 }
  }

  /// A whole number in a range.
  mutating func integer(_ value: FileValue?, in range: ClosedRange<Int>) -> Int? {
    guard let value else { return nil }
    let expected = "a whole number from \(range.lowerBound) to \(range.upperBound)"
    guard let text = value.text, let number = Int(text) ?? Double(text).flatMap(Int.init(exactly:))
    else {
      noteKind(expected, at: value)
      return nil
    }
    guard range.contains(number) else {
      note(.outOfRange(found: text, expected: expected), at: value)
      return nil
    }
    return number
  }

  /// `true` or `false`.
  mutating func flag(_ value: FileValue?) -> Bool? {
    guard let value else { return nil }
    switch value.text {
    case "true", "yes", "on": return true
    case "false", "no", "off": return false
    default:
      noteKind("true or false", at: value)
      return nil
    }
  }

  /// One of a few words.
  mutating func choice<Choice>(_ value: FileValue?, among choices: [(String, Choice)]) -> Choice? {
    guard let value else { return nil }
    let names = choices.map(\.0)
    guard let text = value.text else {
      noteKind("one of \(names.joined(separator: ", "))", at: value)
      return nil
    }
    guard let choice = choices.first(where: { $0.0 == text }) else {
      note(.notOneOf(text, known: names), at: value)
      return nil
    }
    return choice.1
  }

  // MARK: Lists

  /// The elements of a list, or the one value that stands in its place.
  func list(_ value: FileValue?) -> [FileValue]? {
    guard let value else { return nil }
    return value.elements ?? [value]
  }

  /// Two numbers, the first below the second.
  mutating func range(_ value: FileValue?) -> ClosedRange<Double>? {
    guard let value else { return nil }
    let expected = "two numbers, the lower first, such as [-2, 2]"
    guard let ends = value.elements, ends.count == 2 else {
      noteKind(expected, at: value)
      return nil
    }
    guard let low = number(ends[0]), let high = number(ends[1]) else { return nil }
    guard low < high else {
      note(.outOfRange(found: "[\(low), \(high)]", expected: expected), at: value)
      return nil
    }
    return low...high
  }
}

extension YamlError {
  /// What is wrong, and where.
  fileprivate var problem: (ProjectFileError.Problem, FilePosition) {
    switch self {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let text = [context?.text, problem].compactMap { $0 }.joined(separator: ", ")
      return (.notYAML(reason: text), FilePosition(mark))
    case .duplicatedKeysInMapping(let duplicates, let context):
      return (.duplicateKeys(duplicates.sorted()), FilePosition(context.mark))
    case .reader(let problem, _, _, _):
      return (.notYAML(reason: problem), .start)
    default:
      return (.notYAML(reason: "\(self)".split(separator: "\n").joined(separator: " ")), .start)
    }
  }
}
