/// How large a template may become when all that it includes stands in it: bounds that its text tells,
/// each section counted once.
struct TemplateExpansion: Equatable {
  /// Bytes, tags included.
  var bytes = 0
  /// Line feeds.
  var lines = 0
  /// How deep sections and partials stand in each other.
  var depth = 0
  /// The most bytes of one section: those of its file, and of what it includes.
  var sectionBytes = 0

  /// Takes in what stands one level deeper.
  ///
  /// - Parameter indentation: the bytes that stand before each of its lines.
  mutating func add(_ part: TemplateExpansion, indentation: Int = 0) {
    let indents = part.lines * indentation
    bytes += part.bytes + indents
    lines += part.lines
    depth = max(depth, part.depth + 1)
    sectionBytes = max(sectionBytes, part.sectionBytes + indents)
  }
}

/// Measures templates with what they include, each of them once, and refuses those that have no end.
struct TemplateExpander {
  private let templates: [String: TemplateChecker.Template]
  private var known: [String: TemplateExpansion] = [:]

  /// Longer templates are refused, in bytes: no page is as long, and swift-mustache has no limit.
  static let largestSize = 1 << 26
  /// Deeper ones are refused: nobody can read them, and rendering them takes stack.
  static let largestDepth = 128

  init(templates: [String: TemplateChecker.Template]) {
    self.templates = templates
  }

  /// How large a template becomes.
  ///
  /// - Throws: `TemplateError` when it includes itself, or too much.
  mutating func expansion(of name: String) throws(TemplateError) -> TemplateExpansion {
    try expansion(of: name, path: [])
  }

  /// - Parameter path: the templates that include each other up to here.
  private mutating func expansion(
    of name: String, path: [String]
  ) throws(TemplateError) -> TemplateExpansion {
    if let known = known[name] { return known }
    guard let template = templates[name] else { return TemplateExpansion() }
    var expansion = try measure(template.nodes, of: template, path: path + [name])
    expansion.bytes += template.byteCount
    expansion.lines += template.lineCount
    try check(expansion, of: template, line: nil)
    known[name] = expansion
    return expansion
  }

  /// What parts of a template include.
  private mutating func measure(
    _ nodes: [TemplateNode], of template: TemplateChecker.Template, path: [String]
  ) throws(TemplateError) -> TemplateExpansion {
    var sum = TemplateExpansion()
    for node in nodes {
      switch node {
      case .value: break
      case .section(let reference, _, let body):
        var section = try measure(body, of: template, path: path)
        section.sectionBytes = max(section.sectionBytes, template.byteCount + section.bytes)
        sum.add(section)
        try check(sum, of: template, line: reference.line)
      case .partial(let name, let line):
        guard !path.contains(name) else {
          throw TemplateError(file: template.file, line: line, problem: .recursivePartial(name))
        }
        // The first that is too deep is the last that is looked at.
        guard path.count < Self.largestDepth else {
          throw TemplateError(file: template.file, line: line, problem: .includesTooDeep)
        }
        sum.add(
          try expansion(of: name, path: path), indentation: template.longestIndentation)
        try check(sum, of: template, line: line)
      }
    }
    return sum
  }

  private func check(
    _ expansion: TemplateExpansion, of template: TemplateChecker.Template, line: Int?
  ) throws(TemplateError) {
    let problem: TemplateError.Problem? =
      expansion.depth > Self.largestDepth
      ? .includesTooDeep : expansion.bytes > Self.largestSize ? .tooLarge(Self.largestSize) : nil
    if let problem { throw TemplateError(file: template.file, line: line, problem: problem) }
  }
}
