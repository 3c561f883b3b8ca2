/// A part of a template that names something.
indirect enum TemplateNode: Equatable {
  case value(TemplateReference)
  case section(TemplateReference, isInverted: Bool, body: [TemplateNode])
  case partial(name: String, line: Int)

  /// Whether what has a name is asked for here or further inside, wherever it is looked for.
  func mentions(_ name: String) -> Bool {
    func isMeant(_ reference: TemplateReference) -> Bool {
      reference.name == name || reference.name.hasSuffix(".\(name)")
    }
    return switch self {
    case .value(let reference): isMeant(reference)
    case .section(let reference, _, let body):
      isMeant(reference) || body.contains { $0.mentions(name) }
    case .partial: false
    }
  }
}

/// A name in a tag.
struct TemplateReference: Equatable {
  /// The name, with its dots; empty in a function without argument such as `first()`.
  let name: String
  /// The function that is applied to it, if any.
  let transform: String?
  /// The tag's line, from 1.
  let line: Int
}

/// Reads the tags of a template, to find mistakes that rendering would pass over in silence.
///
/// The syntax is that of mustache(5), <https://mustache.github.io/mustache.5.html>, without what the
/// templates have no use for: inheritance, partials whose name is computed, and swift-mustache's
/// pragmas. As in swift-mustache, which renders, delimiters that are set in a section hold to its end.
struct TemplateParser {
  private let file: String
  private var rest: Substring.UTF8View
  private var line = 1
  private var open = Self.standardOpen
  private var close = Self.standardClose
  /// How many sections stand around.
  private var depth = 0

  /// Deeper sections are refused: nobody can read them, and reading them takes stack.
  private static let maximumDepth = 64

  private static let standardOpen = "{{"
  private static let standardClose = "}}"
  private static let newline = UInt8(ascii: "\n")

  /// The parts of a template.
  static func nodes(of text: String, file: String) throws(TemplateError) -> [TemplateNode] {
    var parser = TemplateParser(file: file, rest: text[...].utf8)
    return try parser.nodes(in: nil)
  }

  private init(file: String, rest: Substring.UTF8View) {
    self.file = file
    self.rest = rest
  }

  /// The parts up to the end of a section, or of the file when `section` is nil.
  private mutating func nodes(
    in section: TemplateReference?
  ) throws(TemplateError) -> [TemplateNode] {
    var nodes: [TemplateNode] = []
    while skip(to: open) {
      let start = line
      switch rest.first {
      case UInt8(ascii: "!"):
        _ = try content(endingWith: close, from: start)
      case UInt8(ascii: "%"):
        throw error(.unsupported("a pragma"), at: start)
      case UInt8(ascii: "="):
        try setDelimiters(from: start)
      case UInt8(ascii: "/"):
        try end(section, at: start)
        return nodes
      case UInt8(ascii: "#"), UInt8(ascii: "^"):
        nodes.append(try self.section(isInverted: rest.first == UInt8(ascii: "^"), from: start))
      case UInt8(ascii: ">"):
        nodes.append(.partial(name: try partialName(from: start), line: start))
      case UInt8(ascii: "<"), UInt8(ascii: "$"):
        throw error(.unsupported("a block of an inherited template"), at: start)
      default:
        nodes.append(.value(try value(from: start)))
      }
    }
    if let section { throw error(.unfinishedSection(section.name), at: section.line) }
    return nodes
  }

  // MARK: Tags

  private mutating func section(
    isInverted: Bool, from start: Int
  ) throws(TemplateError) -> TemplateNode {
    rest.removeFirst()
    let reference = try reference(content(endingWith: close, from: start), line: start)
    guard depth < Self.maximumDepth else { throw error(.tooDeep, at: start) }
    let delimiters = (open, close)
    depth += 1
    let body = try nodes(in: reference)
    depth -= 1
    (open, close) = delimiters
    return .section(reference, isInverted: isInverted, body: body)
  }

  private mutating func end(_ section: TemplateReference?, at start: Int) throws(TemplateError) {
    rest.removeFirst()
    let ending = try reference(content(endingWith: close, from: start), line: start)
    guard let section else { throw error(.strayEnd(ending.name), at: start) }
    guard ending.name == section.name, ending.transform == section.transform else {
      throw error(.wrongEnd(ending.name, expected: section.name), at: start)
    }
  }

  /// A tag that stands for text: `{{name}}`, `{{{name}}}` or `{{&name}}`.
  private mutating func value(from start: Int) throws(TemplateError) -> TemplateReference {
    guard rest.first != UInt8(ascii: "{") else {
      guard open == Self.standardOpen, close == Self.standardClose else {
        throw error(.unsupported("a tag in three braces between other delimiters"), at: start)
      }
      rest.removeFirst()
      return try reference(content(endingWith: "}" + close, from: start), line: start)
    }
    if rest.first == UInt8(ascii: "&") { rest.removeFirst() }
    return try reference(content(endingWith: close, from: start), line: start)
  }

  private mutating func partialName(from start: Int) throws(TemplateError) -> String {
    rest.removeFirst()
    let name = try content(endingWith: close, from: start)
    guard !name.hasPrefix("*") else {
      throw error(.unsupported("a partial whose name is computed"), at: start)
    }
    guard Self.isName(name) else { throw error(.badName(name), at: start) }
    return name
  }

  private mutating func setDelimiters(from start: Int) throws(TemplateError) {
    rest.removeFirst()
    let parts = try content(endingWith: "=" + close, from: start)
      .split { $0.isWhitespace }.map(String.init)
    guard parts.count == 2, !parts.contains(where: { $0.contains("=") }) else {
      throw error(.badDelimiters, at: start)
    }
    (open, close) = (parts[0], parts[1])
  }

  // MARK: Names

  /// Reads `name` or `function(name)`.
  private func reference(_ text: String, line: Int) throws(TemplateError) -> TemplateReference {
    guard let bracket = text.firstIndex(of: "("), text.hasSuffix(")") else {
      guard Self.isName(text) else { throw error(.badName(text), at: line) }
      return TemplateReference(name: text, transform: nil, line: line)
    }
    let transform = String(text[..<bracket])
    let name = String(text[text.index(after: bracket)...].dropLast())
    guard Self.isName(transform), name.isEmpty || Self.isName(name) else {
      throw error(.badName(text), at: line)
    }
    return TemplateReference(name: name, transform: transform, line: line)
  }

  private static func isName(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
          UInt8(ascii: "_"):
          true
        default: false
        }
      }
  }

  // MARK: Text

  /// Moves behind the next `mark`; false when there is none.
  private mutating func skip(to mark: String) -> Bool {
    while !rest.isEmpty {
      if rest.starts(with: mark.utf8) {
        rest = rest.dropFirst(mark.utf8.count)
        return true
      }
      if rest.removeFirst() == Self.newline { line += 1 }
    }
    return false
  }

  /// What a tag holds, without the white space around it.
  private mutating func content(
    endingWith mark: String, from start: Int
  ) throws(TemplateError) -> String {
    let begin = rest
    guard skip(to: mark) else { throw error(.unfinishedTag, at: start) }
    let length = begin.count - rest.count - mark.utf8.count
    let text = String(decoding: begin.prefix(length), as: UTF8.self)
    return String(text.drop { $0.isWhitespace }.trimmingSuffix(while: \.isWhitespace))
  }

  private func error(_ problem: TemplateError.Problem, at line: Int) -> TemplateError {
    TemplateError(file: file, line: line, problem: problem)
  }
}

extension Substring {
  fileprivate func trimmingSuffix(while predicate: (Character) -> Bool) -> Substring {
    var text = self
    while let last = text.last, predicate(last) { text.removeLast() }
    return text
  }
}
