import ArgumentParser
import Article
import Files
import Foundation
import Plotting
import Testing

@testable import neural_figures

/// Languages as a user adds them and asks for them.
@Suite struct LanguageFileTests {
  private static let german = """
    {
      "name": "Deutsch", "title": "Netze",
      "pages": { "figure": "Abbildung {number}", "dark": "{format}, dunkel", "contents": "Inhalt" },
      "labels": { "Epoch": "Epoche", "Input layer": "Eingabe" },
      "figures": { "sigmoid-function": { "caption": "Die Kurve.", "alt": "Eine Kurve." } }
    }
    """

  /// A folder with files of languages, beside which a test may write.
  private func withLanguages(
    _ files: [String: String] = ["de.json": german],
    _ body: (_ folder: String, _ languages: String) async throws -> Void
  ) async throws {
    try await withTemporaryFolder { folder in
      try OutputFile.createFolder("\(folder)/languages")
      for (name, text) in files {
        try OutputFile.write(Array(text.utf8), to: "\(folder)/languages/\(name)")
      }
      return try await body(folder, "\(folder)/languages")
    }
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }

  // MARK: Characters that no font has

  @Test func aBoxIsAWarningAndWithStrictAnError() async throws {
    let files = ["de.json": "{\"labels\": {\"Epoch\": \"\u{10FFFD}\"}}"]
    try await withLanguages(files) { folder, languages in
      let options = [
        "--only", "7", "--format", "svg", "--language", "de", "--languages", languages, "--output",
        "\(folder)/figures", "--quiet",
      ]
      try await BuildCommand.parse(options).run()
      #expect(try text("\(folder)/figures/07-sigmoid-accuracy.svg").contains("\u{10FFFD}"))
      try FileManager.default.removeItem(atPath: "\(folder)/figures")
      let strict = try BuildCommand.parse(options + ["--strict"])
      await #expect(throws: ExitCode.inputOutput) { try await strict.run() }
      #expect(
        FileManager.default.fileExists(atPath: "\(folder)/figures/07-sigmoid-accuracy.svg") == false
      )
    }
    let error = StrictnessError(warnings: ["07-a: warning: b", "07-a: warning: c"])
    #expect("\(error)" == "07-a: warning: b (and 1 more warning); --strict takes this for an error")
  }

  // MARK: Sets

  @Test func filesStandBesideTheBuiltInOnesAndInPlaceOfTheirNamesakes() async throws {
    let files = ["de.json": "{}", "ZH-hans.json": "{\"name\": \"汉语\"}", "notes.txt": "{"]
    try await withLanguages(files) { _, languages in
      let set = try TranslationSet(folder: languages)
      #expect(set.all.map(\.language.tag) == ["en", "de", "zh-Hans"])
      #expect(set.all.last?.name == "汉语")
      let german = try set.beginning(with: Language.parse("de"))
      #expect(german.map(\.language.tag) == ["de", "en", "zh-Hans"])
      #expect(set.warnings(for: german).count == 2)
      #expect(set.warnings(for: [.english]).isEmpty)
    }
  }

  @Test func twoFilesOfOneLanguageAreRefused() async throws {
    try await withLanguages(["de.json": "{}", "DE.json": "{}"]) { _, languages in
      #expect {
        try TranslationSet(folder: languages)
      } throws: { error in
        "\(error)" == """
          \(languages)/de.json: is about the same language as \(languages)/DE.json; remove one of them
          """
      }
    }
  }

  // MARK: Asking for a language

  @Test(arguments: [
    (
      ["build", "--only", "5", "--language", "zh"], "there is no language zh; did you mean zh-Hans?"
    ),
    (["build", "--only", "5", "--language", "em"], "there is no language em; did you mean en?"),
    (
      ["list", "--language", "fr"],
      "there is no language fr. The languages are en, zh-Hans; --languages"
    ),
    (
      ["list", "--language", "zh_Hans"],
      "expected the tag of a language as BCP 47 has it, such as en"
    ),
    (["translation", "German"], "expected the tag of a language as BCP 47 has it, such as en"),
    (
      ["build", "--only", "5", "--languages", "languages", "--language", "de-AT"],
      "there is no language de-AT; did you mean de? The languages are en, de, zh-Hans; "
    ),
  ])
  func aLanguageThatThereIsNotIsRefusedWithThoseThatThereAre(
    arguments: [String], reason: String
  ) async throws {
    try await withLanguages { folder, _ in
      let outcome = try Executable(folder: folder).run(arguments)
      #expect(outcome.code == 64)
      #expect(outcome.errors.contains(reason), "\(outcome.errors)")
      #expect(try files(in: folder) == ["languages/de.json"])
    }
  }

  @Test func missingKeysAreListedInOneLineAndMistakesStopTheBuild() async throws {
    let build = [
      "build", "--only", "5", "--languages", "languages", "--language", "de", "--format", "svg",
      "--output", "out", "--quiet",
    ]
    try await withLanguages { folder, _ in
      let outcome = try Executable(folder: folder).run(build)
      #expect(outcome.code == 0)
      #expect(outcome.errorLines.count == 1, "\(outcome.errors)")
      #expect(
        outcome.errors.contains("languages/de.json: warning: de: lacks \"pages\" (\"heading\", "))
      let svg = try text("\(folder)/out/05-sigmoid-function.svg")
      #expect(svg.contains("lang=\"de\"") && svg.contains(">Die Kurve.<"))
    }
    let mistake = "{\"labels\": {\"Epohc\": \"Epoche\"}}"
    try await withLanguages(["de.json": mistake]) { folder, _ in
      let outcome = try Executable(folder: folder).run(build)
      #expect(outcome.code == 74)
      #expect(outcome.errorLines.count == 1)
      #expect(
        outcome.errors.contains("languages/de.json: labels: there is no \"Epohc\"; did you mean"))
      #expect(try files(in: folder) == ["languages/de.json"])
    }
  }

  @Test func captionsAreListedInTheLanguageThatIsAskedFor() async throws {
    try await withLanguages { folder, _ in
      let outcome = try Executable(folder: folder)
        .run(["list", "--language", "de", "--languages", "languages"])
      #expect(outcome.code == 0)
      #expect(outcome.output.contains("Die Kurve."))
    }
  }

  @Test func theFileToTranslateIsPrinted() async throws {
    try await withLanguages { folder, _ in
      let program = Executable(folder: folder)
      let blank = try program.run(["translation", "pt-br"])
      #expect(blank.output.hasPrefix("{\n  \"name\": \"pt-BR\",\n"))
      let german = try program.run(["translation", "de", "--languages", "languages"])
      #expect(german.output.contains("    \"contents\": \"Inhalt\",\n"))
      #expect(german.output.contains("    \"Epoch\": \"Epoche\",\n"))
    }
  }

  // MARK: Drawing

  @Test func aFigureHasPicturesOfItsOwnWhereItLooksOtherwise() async throws {
    let language = try Language.parse("xx")
    let other = try Translation(
      json: Array("{\"labels\": {\"Input layer\": \"INPUT\"}}".utf8), fileName: "xx.json", file: "")
    let drawing = Drawing(
      options: try DrawingOptions.parse([]), formats: [.svg],
      translations: [.english, other], makesElements: true)
    let words = try await drawing.draw(DeclaredFigure(ArticleFigure.all[0]), forPages: true)
      .editions
    #expect(
      words.flatMap(\.files).map(\.path) == [
        "01-perceptron.svg", "dark/01-perceptron.svg", "xx/01-perceptron.svg",
        "xx/dark/01-perceptron.svg",
      ])
    #expect(words[1].files.allSatisfy { $0.language == language })
    #expect(words[0].scene != words[1].scene)
    let formulas = try await drawing.draw(DeclaredFigure(ArticleFigure.all[1]), forPages: true)
      .editions
    #expect(formulas[1].files.isEmpty)
    #expect(formulas[0].scene == formulas[1].scene)
    for edition in words + formulas {
      #expect(edition.inlineSVG.contains("lang=\"\(edition.translation.language)\""))
    }
    #expect(formulas[1].inlineSVG.contains("id=\"picture-step-function-xx\""))
  }

  @Test func eachPictureNamesItsOwnColors() async throws {
    let drawing = Drawing(
      options: try DrawingOptions.parse([]), formats: [.svg, .png],
      translations: try Translation.builtIn(), makesElements: true)
    let figure = try #require(ArticleFigure.all.first { $0.number == 4 })
    let drawn = try await drawing.draw(DeclaredFigure(figure), forPages: true)
    let edition = try #require(drawn.editions.first)
    let texts = try edition.files.filter { $0.format == .svg }.map {
      try #require(String(bytes: $0.bytes, encoding: .utf8))
    }
    try #require(texts.count == 2)
    #expect(texts[0].contains("A short black arrow,") && texts[0].contains("The cyan region"))
    #expect(texts[1].contains("A short white arrow,") && texts[1].contains("The dark blue region"))
    #expect(edition.inlineSVG.contains("A short black or white arrow,"))
    let png = try #require(edition.files.first { $0.format == .png })
    #expect(Data(png.bytes).range(of: Data("A short black arrow,".utf8)) != nil)
    #expect(drawn.editions[1].inlineSVG.contains("一支黑色或白色短箭头"))
    // Light and dark ones can stand in one page.
    #expect(texts[0].contains("id=\"picture-perceptron-boundary\""))
    #expect(texts[1].contains("id=\"picture-perceptron-boundary-dark\""))
  }

  // MARK: Sites

  @Test func aFileMakesASiteInItsLanguage() async throws {
    try await withLanguages { folder, _ in
      let program = Executable(folder: folder)
      let options = ["--languages", "languages", "--quiet"]
      let build = ["build", "--language", "de", "--format", "svg,png", "--output", "site"]
      let outcome = try program.run(build + options)
      #expect(outcome.code == 0, "\(outcome.errors)")
      #expect(outcome.errorLines.filter { $0.contains(": warning: de: lacks ") }.count == 1)

      let svg = try text("\(folder)/site/07-sigmoid-accuracy.svg")
      #expect(svg.contains("lang=\"de\""))
      #expect(try text("\(folder)/site/en/07-sigmoid-accuracy.svg") != svg)
      let written = try files(in: "\(folder)/site")
      #expect(written.contains("zh-Hans/dark/07-sigmoid-accuracy.svg"))
      #expect(!written.contains("en/05-sigmoid-function.svg"))
      let page = try text("\(folder)/site/index.html")
      #expect(page.contains("<html lang=\"de\" dir=\"ltr\">"))
      #expect(page.contains("id=\"choose-de\" checked>"))
      #expect(page.contains("<a href=\"en/07-sigmoid-accuracy.svg\">SVG</a>"))
      let manifest = try Manifest.read(from: "\(folder)/site")
      #expect(manifest.languages.map(\.tag) == ["de", "en", "zh-Hans"])
      #expect(manifest.options.language == "de")

      let embed = ["embed", "5", "--figures", "site"]
      let snippet = try program.run(embed + ["--language", "de"]).output
      #expect(snippet.contains("lang=\"de\">Abbildung 5. Die Kurve.</figcaption>"))
      #expect(try program.run(embed).output == snippet)
      let english = try program.run(["embed", "7", "--figures", "site", "--language", "en"]).output
      #expect(english.contains("src=\"en/07-sigmoid-accuracy.svg\""))
      let unknown = try program.run(embed + ["--language", "zh-Hant"])
      #expect(unknown.code == 74)
      #expect(
        unknown.errors.contains(
          "site/manifest.json: the language zh-Hant is not in it, only de, en, zh-Hans (did you mean zh-Hans?)"
        ))

      let check = ["check", "--against", "site", "--quiet"]
      #expect(try program.run(check + ["--languages", "languages"]).code == 0)
      let without = try program.run(check)
      #expect(without.code == 74)
      #expect(without.errors.contains("has pictures in the language de, of which there is no file"))
      let name = "en/07-sigmoid-accuracy.png"
      try FileManager.default.removeItem(atPath: "\(folder)/site/\(name)")
      try OutputFile.write([], to: "\(folder)/site/en/05-sigmoid-function.png")
      let changed = try program.run(
        check + ["--languages", "languages", "--report", "report"])
      #expect(changed.code == 1)
      #expect(changed.output.contains("en/07-sigmoid-accuracy.png: missing: "))
      #expect(changed.output.contains("en/05-sigmoid-function.png: extra: "))
      #expect(try files(in: "\(folder)/report").contains("en-07-sigmoid-accuracy-actual.png"))
    }
  }

  // MARK: Schema

  private func schema() throws -> JSONSchema {
    let path = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Documentation/language.schema.json").path
    return JSONSchema(root: try value(String(decoding: InputFile.read(path), as: UTF8.self)))
  }

  private func value(_ json: String) throws -> JSONValue {
    try JSONDecoder().decode(JSONValue.self, from: Data(json.utf8))
  }

  @Test func everyFileThatIsReadIsValidAndHoldsAllThatTheSchemaKnows() throws {
    let schema = try schema()
    for translation in try TranslationSet().all {
      #expect(try schema.violations(of: value(translation.fileText)).isEmpty)
    }
    #expect(try schema.violations(of: value(Self.german)).isEmpty)
    let complete = try value(Translation.english.fileText)
    for part in ["pages", "labels", "colors", "figures"] {
      guard case .object(let known)? = schema.root["properties"]?[part]?["properties"],
        case .object(let all)? = complete[part]
      else {
        Issue.record("\(part)")
        continue
      }
      #expect(known.keys.sorted() == all.keys.sorted())
    }
  }

  /// A file with a short text that is longer than readers of screens read in one go.
  private static let longShortText =
    "{\"figures\": {\"perceptron\": {\"short\": \"\(String(repeating: "x", count: 151))\"}}}"

  @Test(arguments: [
    "{\"nmae\": \"\"}", "{\"name\": 4}", "{\"name\": \"\"}", "{\"name\": \"a\\u0007\"}",
    "{\"direction\": \"up\"}", "{\"labels\": {\"Epohc\": \"x\"}}",
    "{\"pages\": {\"figure\": \"x\"}}",
    "{\"figures\": {\"perceptron\": {\"altText\": \"x\"}}}", "[]",
    "{\"colors\": {\"gray\": \"x\"}}", "{\"colors\": {\"light\": \"x\"}}",
    "{\"colors\": {\"either\": \"{first}\"}}",
    LanguageFileTests.longShortText,
  ])
  func whatIsRefusedIsNotValid(json: String) throws {
    #expect(try !schema().violations(of: value(json)).isEmpty)
    #expect(throws: TranslationError.self) {
      try Translation(json: Array(json.utf8), fileName: "de.json", file: "de.json")
    }
  }
}
