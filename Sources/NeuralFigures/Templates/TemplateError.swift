import Spelling

/// What is wrong with a template, and where.
struct TemplateError: Error, Equatable, CustomStringConvertible {
  /// The file, as it was given.
  let file: String
  /// The line, from 1; nil when it is about the file as a whole.
  let line: Int?
  let problem: Problem

  enum Problem: Equatable {
    case notUTF8
    case unused(templates: [String])
    case unfinishedTag
    case badDelimiters
    case badName(String)
    case strayEnd(String)
    case wrongEnd(String, expected: String)
    case unfinishedSection(String)
    case unsupported(String)
    case missingName(String, names: [String])
    case notText(String)
    case unknownTransform(String, known: [String])
    case missingPartial(String, templates: [String])
    case recursivePartial(String)
    case tooDeep
    case includesTooDeep
    case tooLarge(Int)
    case growsTooLarge(Int)
    case unreadable(String)
    case badPageName(String)
    case takenName(String, by: String)
    case unknownEnd(String, known: [String])
  }

  var description: String {
    let place = line.map { "\(file):\($0)" } ?? file
    return "\(place): \(problem.description)"
  }
}

extension TemplateError.Problem: CustomStringConvertible {
  var description: String {
    switch self {
    case .notUTF8:
      "is not UTF-8; save it in that encoding"
    case .unused(let templates):
      "no template uses it; rename it, or include it: the templates are \(list(templates))"
    case .unfinishedTag:
      "a tag has no end; close it with its delimiter"
    case .badDelimiters:
      "these are no delimiters; write two, such as {{=<% %>=}}"
    case .badName(let name):
      "\"\(name)\" is no name; a tag holds a name of letters, digits, hyphens, underscores and dots"
    case .strayEnd(let name):
      "the section \"\(name)\" ends here but does not begin; remove {{/\(name)}}"
    case .wrongEnd(let name, let expected):
      "the section \"\(expected)\" has to end before \"\(name)\"; write {{/\(expected)}} here"
    case .unfinishedSection(let name):
      "the section \"\(name)\" begins here but does not end; add {{/\(name)}}"
    case .unsupported(let tag):
      "\(tag) cannot be used here; use sections and partials"
    case .missingName(let name, let names) where names.isEmpty:
      "there is no \"\(name)\" here: it is looked for in something that has no names"
    case .missingName(let name, let names):
      "there is no \"\(name)\" here\(suggestion(for: name, among: names)) The names are "
        + "\(list(names))"
    case .notText(let name):
      "\"\(name)\" is no text; write it as a section, {{#\(name)}}...{{/\(name)}}"
    case .unknownTransform(let name, let known):
      "there is no function \"\(name)\"\(suggestion(for: name, among: known)) The functions are "
        + "\(list(known))"
    case .missingPartial(let name, let templates):
      "there is no template \"\(name)\" to include"
        + "\(suggestion(for: name, among: templates)) The templates are \(list(templates))"
    case .recursivePartial(let name):
      "\"\(name)\" would include itself without end; remove one of the partials"
    case .tooDeep:
      "sections stand in each other too deeply; make some of them templates of their own"
    case .includesTooDeep:
      "templates include each other too deeply; put some of them into one"
    case .tooLarge(let limit):
      "is longer than \(limit >> 20) MiB with all that it includes; include less"
    case .growsTooLarge(let limit):
      "lists in lists make the page larger than \(limit >> 20) MiB; have fewer sections in each other"
    case .unreadable(let reason):
      "cannot be read as Mustache: \(reason)"
    case .badPageName(let name):
      "\"\(name)\" cannot be the name of a page; write letters, digits, hyphens, underscores and dots, with none "
        + "of the dots at an end"
    case .takenName(let name, let owner):
      "\"\(name)\" is \(owner); rename the template"
    case .unknownEnd(let name, let known):
      "how texts have to be escaped in \"\(name)\" cannot be told by the end of its name; the ends are "
        + "\(list(known)), and no dot at all for plain text"
    }
  }

  private func list(_ names: [String]) -> String {
    names.sorted().joined(separator: ", ")
  }

  /// A question mark's worth of help, or a full stop when no name is near.
  private func suggestion(for name: String, among names: [String]) -> String {
    guard let near = nearest(to: name, among: names) else { return "." }
    return "; did you mean \"\(near)\"?"
  }
}
