/// The name of a page that a user's own template makes: that of a file in the folder of the figures.
enum ExtraPageName {
  /// The folder, in that of the templates, whose templates each make a page.
  static let folder = "extra"

  /// Whether a file can be called so on every system, and is neither hidden nor anywhere else.
  static func isValid(_ name: String) -> Bool {
    let isPlain = name.unicodeScalars.allSatisfy {
      $0.isASCIILetterOrDigit || "._-".unicodeScalars.contains($0)
    }
    guard isPlain, let first = name.first, let last = name.last else { return false }
    return first != "." && first != "-" && last != "."
  }

  /// How texts are escaped in a file of this name; nil when that is not known.
  static func escaping(of name: String) -> TextEscaping? {
    name.contains(".") ? TextEscaping(ofFileNamed: name) : .plain
  }

  /// The files that the gallery itself consists of.
  static let reserved = GalleryPage.allCases.map(\.path) + [Manifest.fileName]

  /// Checks the name of a page that a template is to make.
  ///
  /// - Parameters:
  ///   - name: the name.
  ///   - file: the template's file, as messages call it.
  ///   - others: the names that other such templates have taken.
  /// - Throws: `TemplateError` when there can be no page of that name.
  static func check(
    _ name: String, of file: String, besides others: [String]
  ) throws(TemplateError) {
    let problem: TemplateError.Problem? =
      if !isValid(name) {
        .badPageName(name)
      } else if reserved.containsName(name) {
        .takenName(name, by: "a page of the gallery")
      } else if others.containsName(name) {
        .takenName(name, by: "the page of another template")
      } else if escaping(of: name) == nil {
        .unknownEnd(name, known: TextEscaping.fileExtensions)
      } else {
        nil
      }
    if let problem { throw TemplateError(file: file, line: nil, problem: problem) }
  }
}

extension [String] {
  /// Whether a file of this name would take the place of one of these, on systems that do not tell capital
  /// letters from small ones either.
  func containsName(_ name: String) -> Bool {
    contains { $0.lowercased() == name.lowercased() }
  }
}
