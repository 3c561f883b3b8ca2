import ArgumentParser
import Article

/// `neural-figures translation`: the file of a language, to be translated.
struct TranslationCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "translation",
    abstract: "Print the file of a language, with every text that can be translated.",
    discussion: """
      Texts that have not been translated yet are in English. Keep the file in a folder of your own, \
      under the name of the language, such as my-languages/de.json, and name the folder with --languages.
      """)

  @Argument(help: "The tag of the language, such as de or pt-BR.", transform: Language.parse)
  var language: Language

  @OptionGroup var languages: LanguageOptions

  func run() async throws {
    try await reportingFailures {
      let known = try languages.load().all.first { $0.language == language }
      try writeToStandardOutput((known ?? Translation(to: language)).fileText)
    }
  }
}
