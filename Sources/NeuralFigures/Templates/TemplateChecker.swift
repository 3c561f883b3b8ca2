/// Looks for names that do not exist: swift-mustache renders them as nothing.
struct TemplateChecker {
  /// A template with what to call its file in a message.
  struct Template {
    let file: String
    let nodes: [TemplateNode]
  }

  /// The templates by the names under which partials find them.
  let templates: [String: Template]

  /// The functions of swift-mustache that keep their meaning for this data; those without argument
  /// tell where in a list one is.
  private static let positions = ["first", "last", "index", "even", "odd"]
  private static let ofLists = ["count", "empty", "reversed"]

  /// Checks a template and all that it includes, and returns the names of these.
  func check(_ name: String, shape: TemplateShape) throws(TemplateError) -> Set<String> {
    guard let template = templates[name] else { return [] }
    return try check(template.nodes, in: Scope(kinds: [.object(shape)], path: [name]))
  }

  /// Where a check has come to: what stands around, innermost last, and the files it came through.
  private struct Scope {
    var kinds: [TemplateKind]
    var path: [String]
  }

  private func check(
    _ nodes: [TemplateNode], in scope: Scope
  ) throws(TemplateError) -> Set<String> {
    var included = Set(scope.path)
    for node in nodes {
      switch node {
      case .value(let reference):
        let kind = try kind(of: reference, in: scope)
        guard kind == .text else { throw error(.notText(reference.name), reference.line, scope) }
      case .section(let reference, let isInverted, let body):
        var inner = scope
        let kind = try kind(of: reference, in: scope)
        if !isInverted { inner.kinds += Self.context(of: kind) }
        included.formUnion(try check(body, in: inner))
      case .partial(let name, let line):
        guard let template = templates[name] else {
          throw error(.missingPartial(name, templates: Array(templates.keys)), line, scope)
        }
        guard !scope.path.contains(name) else {
          throw error(.recursivePartial(name), line, scope)
        }
        let inner = Scope(kinds: scope.kinds, path: scope.path + [name])
        included.formUnion(try check(template.nodes, in: inner))
      }
    }
    return included
  }

  /// What a section adds to that which names are looked for in.
  private static func context(of kind: TemplateKind) -> [TemplateKind] {
    switch kind {
    case .text: [.text]
    case .flag: []
    case .object(let shape), .list(let shape): [.object(shape)]
    }
  }

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
    let name = scope.path[scope.path.count - 1]
    return TemplateError(file: templates[name]?.file ?? name, line: line, problem: problem)
  }
}

extension TemplateKind {
  /// The names inside, for a value that has such.
  fileprivate var shape: TemplateShape? {
    if case .object(let shape) = self { shape } else { nil }
  }
}
