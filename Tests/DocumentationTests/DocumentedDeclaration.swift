import Foundation

/// Something public that a library declares, with what its page says.
struct DocumentedDeclaration {
  /// The lines of its doc comment, without their slashes.
  let comment: [String]
  /// The declaration on a line of its own, up to its body.
  let head: String
  /// The type it is declared in, or that it extends; nil for what stands in none.
  let owner: String?
  /// The library that declares it.
  let library: String
  /// The name of the file it stands in.
  let file: String

  /// The name of the type that it declares; nil for what is no type.
  var type: String? {
    head.firstMatch(of: /^public (?:final |indirect )*(?:struct|enum|class) (\w+)/)
      .map { String($0.output.1) }
  }

  /// What a type inherits from and conforms to.
  var heritage: Set<String> {
    guard type != nil, let colon = head.firstIndex(of: ":") else { return [] }
    return Set(head[colon...].matches(of: /\w+/).map { String($0.output) })
  }

  /// The type that a function or a value is of; of an array that of its elements.
  var result: String? {
    head.firstMatch(of: /(?:->|(?:let|var) \w+:) *\[?(?:any |some )?(\w+)\]?$/)
      .map { String($0.output.1) }
  }

  /// Whether it makes a value of its owner: an initialiser or a static function.
  var isMaker: Bool { head.contains(/^public (?:init|static func)\b/) }

  /// All that a library declares in the open, in types and extensions that stand by themselves.
  static func all(of library: String) throws -> [DocumentedDeclaration] {
    let folder = SourceText.package.appending(path: "Sources/\(library)")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    var declarations: [DocumentedDeclaration] = []
    for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
      let lines = try String(contentsOf: file, encoding: .utf8)
        .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      declarations += declared(in: lines, of: library, file: file.lastPathComponent)
    }
    return declarations
  }

  private static func declared(in lines: [String], of library: String, file: String)
    -> [DocumentedDeclaration]
  {
    var declarations: [DocumentedDeclaration] = []
    var comment: [String] = []
    var owner: String?
    for (index, line) in lines.enumerated() {
      let code = line.trimmingCharacters(in: .whitespaces)
      if code.hasPrefix(Self.commentMark) {
        comment.append(code.dropFirst(Self.commentMark.count).trimmingCharacters(in: .whitespaces))
        continue
      }
      let isMember = line.hasPrefix("  public ")
      if isMember || line.hasPrefix("public ") {
        declarations.append(
          DocumentedDeclaration(
            comment: comment, head: head(from: lines[index...]), owner: isMember ? owner : nil,
            library: library, file: file))
      }
      if let type = Self.typeOpened(by: line) { owner = type }
      // Attributes stand between a comment and its declaration.
      if !code.hasPrefix("@") { comment = [] }
    }
    return declarations
  }

  private static let commentMark = "///"

  /// The type whose body, or an extension of it, begins with a line that is not indented.
  private static func typeOpened(by line: String) -> String? {
    guard let first = line.first, first.isLetter else { return nil }
    let opening = /^(?:\w+ )*(?:struct|enum|class|extension|protocol) (\w+)/
    return line.firstMatch(of: opening).map { String($0.output.1) }
  }

  /// Joins the lines of a declaration up to its body; a value without one ends with its line.
  private static func head(from lines: ArraySlice<String>) -> String {
    var head: [String] = []
    for line in lines {
      let code = line.trimmingCharacters(in: .whitespaces)
      head.append(code.hasSuffix("{") ? String(code.dropLast()) : code)
      if code.contains("{") || code.hasPrefix("public let") || code.hasPrefix("public var") {
        break
      }
    }
    return head.joined(separator: " ").trimmingCharacters(in: .whitespaces)
  }
}
