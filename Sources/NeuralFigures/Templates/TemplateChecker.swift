/// Looks for names that do not exist: swift-mustache renders them as nothing.
struct TemplateChecker {
  /// A template with what to call its file in a message.
  struct Template {
    let file: String
    let nodes: [TemplateNode]
    /// The length of its text.
    let byteCount: Int
    /// The line feeds in it.
    let lineCount: Int
    /// The longest run of spaces and tabs; as much may stand before a partial, and then before each of
    /// its lines.
    let longestIndentation: Int

    /// Reads the text of a template.
    init(_ text: String, file: String) throws(TemplateError) {
      self.file = file
      nodes = try TemplateParser.nodes(of: text, file: file)
      byteCount = text.utf8.count
      lineCount = text.utf8.count { $0 == UInt8(ascii: "\n") }
      let isSpace: (UInt8) -> Bool = { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
      longestIndentation = text.utf8.split { !isSpace($0) }.map(\.count).max() ?? 0
    }
  }

  /// The templates by the names under which partials find them.
  let templates: [String: Template]

  /// The functions of swift-mustache that keep their meaning for this data; those without argument
  /// tell where in a list one is.
  private static let positions = ["first", "last", "index", "even", "odd"]
  private static let ofLists = ["count", "empty", "reversed"]

  /// Checks a template and all that it includes, and returns the names of these. None of them may
  /// include itself: `TemplateExpander` looks for that.
  func check(_ name: String, shape: TemplateShape) throws(TemplateError) -> Set<String> {
    var checked: Set<Scope> = []
    try check(Scope(kinds: [.object(shape)], name: name), checked: &checked)
    return Set(checked.map(\.name))
  }

  /// Where a check has come to: the template, and what stands around, innermost last.
  private struct Scope: Hashable {
    private(set) var kinds: [TemplateKind]
    var name: String

    init(kinds: [TemplateKind], name: String) {
      (self.kinds, self.name) = (kinds, name)
    }

    /// Goes into a section. What stands around twice is found at the inner place, so that the outer one
    /// goes: scopes in which all names mean the same are the same.
    mutating func enter(_ kind: TemplateKind) {
      kinds.removeAll { $0 == kind || $0 == .text }
      kinds.append(kind)
    }
  }

  /// Checks a template in a scope in which it has not been checked yet.
  private func check(_ scope: Scope, checked: inout Set<Scope>) throws(TemplateError) {
    guard let template = templates[scope.name], checked.insert(scope).inserted else { return }
    try check(template.nodes, in: scope, checked: &checked)
  }

  private func check(
    _ nodes: [TemplateNode], in scope: Scope, checked: inout Set<Scope>
  ) throws(TemplateError) {
    for node in nodes {
      switch node {
      case .value(let reference):
        let kind = try kind(of: reference, in: scope)
        guard kind == .text else { throw error(.notText(reference.name), reference.line, scope) }
      case .section(let reference, let isInverted, let body):
        var inner = scope
        let kind = try kind(of: reference, in: scope)
        if !isInverted { Self.context(of: kind).forEach { inner.enter($0) } }
        try check(body, in: inner, checked: &checked)
      case .partial(let name, let line):
        guard templates[name] != nil else {
          throw error(.missingPartial(name, templates: includable), line, scope)
        }
        var inner = scope
        inner.name = name
        try check(inner, checked: &checked)
      }
    }
  }

  /// What a section adds to that which names are looked for in.
  private static func context(of kind: TemplateKind) -> [TemplateKind] {
    switch kind {
    case .text: [.text]
    case .flag: []
    case .object(let shape), .list(let shape): [.object(shape)]
    }
  }

  /// The templates that others may include. What makes a page of its own has the name of its folder too.
  private var includable: [String] { templates.keys.filter { !$0.contains("/") } }

  // MARK: Names

  private func kind(
    of reference: TemplateReference, in scope: Scope
  ) throws(TemplateError) -> TemplateKind {
    guard let transform = reference.transform else {
      return try kind(named: reference, in: scope)
    }
    let known = reference.name.isEmpty ? Self.positions : Self.ofLists
    guard known.contains(transform) else {
      throw error(.unknownTransform(transform, known: known), reference.line, scope)
    }
    guard !reference.name.isEmpty else { return transform == "index" ? .text : .flag }
    let argument = try kind(named: reference, in: scope)
    switch transform {
    case "count": return .text
    case "empty": return .flag
    default: return argument
    }
  }

  private func kind(
    named reference: TemplateReference, in scope: Scope
  ) throws(TemplateError) -> TemplateKind {
    let innermost = scope.kinds[scope.kinds.count - 1]
    guard reference.name != "." else { return innermost }
    let parts = reference.name.split(separator: ".", omittingEmptySubsequences: false)
    // A dot in front looks nowhere but at the innermost value.
    let isLocal = parts[0].isEmpty
    let surroundings = isLocal ? [innermost] : scope.kinds
    var shapes = surroundings.compactMap(\.shape)
    var kind: TemplateKind?
    for part in isLocal ? parts.dropFirst() : parts[...] {
      kind = shapes.reversed().lazy.compactMap { $0.kinds[String(part)] }.first
      guard let kind else {
        let names = Set(shapes.flatMap(\.kinds.keys))
        throw error(.missingName(String(part), names: Array(names)), reference.line, scope)
      }
      if case .object(let shape) = kind { shapes = [shape] } else { shapes = [] }
    }
    guard let kind else { throw error(.badName(reference.name), reference.line, scope) }
    return kind
  }

  private func error(
    _ problem: TemplateError.Problem, _ line: Int, _ scope: Scope
  ) -> TemplateError {
    TemplateError(file: templates[scope.name]?.file ?? scope.name, line: line, problem: problem)
  }
}

extension TemplateKind {
  /// The names inside, for a value that has such.
  fileprivate var shape: TemplateShape? {
    if case .object(let shape) = self { shape } else { nil }
  }
}
