import Yams

/// A value of a file with the keys that lead to it.
struct FileValue {
  let node: Node
  /// The keys and numbers that lead here.
  let place: [String]

  /// Where it stands.
  var position: FilePosition { FilePosition(node.mark) }

  /// What it is, as messages say it.
  var kind: String {
    switch node {
    case .mapping: "keys with values"
    case .sequence: "a list"
    case .alias: "an alias"
    case .scalar(let scalar):
      isNull ? "nothing" : "\"\(scalar.string.shortened)\""
    }
  }

  /// The characters of a scalar; nil for anything else, and for nothing.
  var text: String? {
    guard case .scalar(let scalar) = node, !isNull else { return nil }
    return scalar.string
  }

  /// Whether nothing stands here: no characters, `~` or `null`.
  var isNull: Bool {
    guard case .scalar(let scalar) = node, scalar.style == .plain || scalar.style == .any else {
      return false
    }
    return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
  }

  /// Whether `false` stands here, not in quotation marks.
  var isFalse: Bool {
    guard case .scalar(let scalar) = node, scalar.style == .plain || scalar.style == .any else {
      return false
    }
    return ["false", "False", "FALSE"].contains(scalar.string)
  }

  /// The elements of a list; nil for anything else.
  var elements: [FileValue]? {
    guard case .sequence(let sequence) = node else { return nil }
    return sequence.enumerated().map { FileValue(node: $1, place: place + ["\($0 + 1)"]) }
  }

  /// The keys of a mapping with their values, in the order of the file; nil for anything else.
  var members: [(key: FileValue, value: FileValue)]? {
    guard case .mapping(let mapping) = node else { return nil }
    return mapping.map { key, value in
      let name = key.scalar?.string ?? "?"
      return (FileValue(node: key, place: place), FileValue(node: value, place: place + [name]))
    }
  }
}

extension FilePosition {
  /// A place that the parser has noted.
  init(_ mark: Mark?) {
    self.init(line: mark?.line ?? 1, column: mark?.column ?? 1)
  }
}

extension String {
  /// The beginning, on one line, for messages.
  fileprivate var shortened: String {
    let limit = 40
    let line = prefix { !$0.isNewline }
    return line.count == count && count <= limit ? self : line.prefix(limit) + "…"
  }
}
