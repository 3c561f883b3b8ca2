import ArgumentParser
import Article
import Files
import Spelling

/// The languages that there are: those of this package, and a user's own beside or in place of them.
///
///     try TranslationSet(folder: "my-languages").beginning(with: german)
struct TranslationSet: Sendable {
  /// English first, the others by their tags.
  private(set) var all: [Translation]
  /// The user's own files, as messages call them.
  private var files: [Language: String] = [:]
  /// What there is to say of a language besides.
  private var warnings: [Language: String] = [:]

  /// The languages of this package.
  ///
  /// - Throws: `TranslationError`; never for those of this package.
  init() throws(TranslationError) {
    all = try Translation.builtIn()
  }

  /// The languages of figures, in this order.
  ///
  /// - Parameters:
  ///   - translations: the languages.
  ///   - warnings: what there is to say of a language, in a line.
  init(_ translations: [Translation], warnings: [Language: String]) {
    all = translations
    self.warnings = warnings
  }

  /// The languages of this package, with those in a folder beside them or, when they share a name, in their
  /// place: all its files whose names end in `.json`.
  ///
  /// - Throws: `FileError` when the folder or a file cannot be read, `TranslationError` for the first
  ///   mistake in a file.
  init(folder: String) throws {
    try self.init()
    for name in try InputFile.names(in: folder) where name.hasSuffix(Translation.fileExtension) {
      let file = "\(folder)/\(name)"
      let bytes = Array(InputFile.withoutByteOrderMark(try InputFile.read(file)))
      try add(try Translation(json: bytes, fileName: name, file: file), file: file)
    }
  }

  private mutating func add(_ translation: Translation, file: String) throws(TranslationError) {
    if let other = files[translation.language] {
      throw TranslationError(file: file, place: [], problem: .duplicate(of: other))
    }
    files[translation.language] = file
    all.removeAll { $0.language == translation.language }
    all = (all + [translation]).sorted { first, second in
      let (isFirst, isSecond) = (first.language == .english, second.language == .english)
      return isFirst != isSecond ? isFirst : first.language.tag < second.language.tag
    }
  }

  /// Whether a language has this tag.
  func contains(tag: String) -> Bool {
    all.contains { $0.language.tag == tag }
  }

  /// The words of a language that a command was asked for by `--language`.
  ///
  /// - Throws: `ValidationError` when there are none.
  func translation(to language: Language) throws -> Translation {
    guard let translation = all.first(where: { $0.language == language }) else {
      throw ValidationError(
        "--language: \(UnknownLanguage(language: language, known: all.map(\.language)))")
    }
    return translation
  }

  /// All languages, this one first.
  ///
  /// - Throws: `ValidationError` when it is none of them.
  func beginning(with language: Language) throws -> [Translation] {
    [try translation(to: language)] + all.filter { $0.language != language }
  }

  /// What is said in English because a file does not say it, a line for each language.
  func warnings(for translations: [Translation]) -> [String] {
    translations.compactMap { translation in
      if let warning = warnings[translation.language] { return warning }
      guard let file = files[translation.language], let missing = translation.missing else {
        return nil
      }
      return "\(file): warning: \(translation.language): \(missing)"
    }
  }
}

/// A language that nobody has given a file to.
struct UnknownLanguage: CustomStringConvertible {
  let language: Language
  let known: [Language]

  var description: String {
    let near = language.nearest(among: known).map { "; did you mean \($0)?" } ?? "."
    return "there is no language \(language)\(near) The languages are "
      + known.map(\.tag).joined(separator: ", ")
      + "; --languages names a folder with files of others, such as \(language).json"
  }
}

extension Language {
  /// The same language in another script or region, or else one whose tag is spelled much like this; nil
  /// when there is none.
  func nearest(among languages: [Language]) -> Language? {
    languages.first { $0.primaryPart == primaryPart }
      ?? Spelling.nearest(to: tag, among: languages.map(\.tag)).flatMap(Language.init)
  }

  private var primaryPart: Substring { tag.prefix { $0 != "-" } }
}
