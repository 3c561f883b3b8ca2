import ArgumentParser
import Article

/// The option of every command that says something in several languages.
struct LanguageOptions: ParsableArguments {
  @Option(
    name: .customLong("languages"),
    help: """
      A folder with language files, such as de.json, to use in addition to the built-in ones or instead of \
      those of the same name.
      """)
  var folder: String?

  func validate() throws {
    try PathArgument.check(folder, named: "--languages")
  }

  /// Refuses a language that there is not as soon as that is known: unless the user has a folder of others.
  ///
  /// - Throws: `ValidationError`.
  func check(_ language: Language?) throws {
    if let language, folder == nil { _ = try load().translation(to: language) }
  }

  /// The languages, checked.
  ///
  /// - Throws: `FileError` or `TranslationError`.
  func load() throws -> TranslationSet {
    try folder.map(TranslationSet.init(folder:)) ?? TranslationSet()
  }
}

extension Language {
  /// Reads an argument.
  ///
  /// - Throws: `ValidationError` when it has not the form of a tag.
  static func parse(_ argument: String) throws -> Language {
    guard let language = Language(argument) else {
      throw ValidationError(
        "expected the tag of a language as BCP 47 has it, such as en, de or zh-Hans")
    }
    return language
  }
}
