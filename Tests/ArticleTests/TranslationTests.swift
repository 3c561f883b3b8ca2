import Foundation
import Plotting
import Testing

@testable import Article

/// Files of languages: what is read of them, and how mistakes are told.
@Suite struct TranslationTests {
  private func translation(_ json: String, name: String = "de.json") throws -> Translation {
    try Translation(json: Array(json.utf8), fileName: name, file: "my/\(name)")
  }

  private func mistake(in json: [UInt8], name: String = "de.json") -> TranslationError? {
    do throws(TranslationError) {
      _ = try Translation(json: json, fileName: name, file: "my/\(name)")
      return nil
    } catch {
      return error
    }
  }

  private static let german = """
    {
      "name": "Deutsch", "title": "Neuronale Netze, anschaulich",
      "pages": { "figure": "Abbildung {number}", "heading": "Abbildungen aus „{title}“" },
      "labels": { "Epoch": "Epoche $n$", "Sum+Bias": "Summe+Bias" },
      "colors": { "blue": "blau", "light": "hell{color}", "either": "{first} oder {second}" },
      "figures": { "perceptron": { "caption": "Ein Perzeptron.", "short": "Netz.", "alt": "Ein Netz." } }
    }
    """

  @Test func whatAFileSaysIsSaidInItsLanguage() throws {
    let german = try translation(Self.german)
    let figure = try #require(ArticleFigure.all.first)
    #expect(german.language.tag == "de")
    #expect(german.name == "Deutsch")
    #expect(german.direction == .leftToRight)
    #expect(german.text(.figure, "4") == "Abbildung 4")
    #expect(
      german.text(.heading, german.title) == "Abbildungen aus „Neuronale Netze, anschaulich“")
    #expect(german.label("Epoch") == "Epoche $n$")
    #expect(german.caption(of: figure) == "Ein Perzeptron.")
    #expect(german.shortText(of: figure) == "Netz.")
    #expect(german.altText(of: figure) == "Ein Netz.")
    let text = ColoredText("{accent-2}, {cycle-1}, {ink}")
    #expect(text.text(in: [.dark], words: german.colorWords) == "hellblau, hellblau, white")
    #expect(
      text.text(in: [.classic, .dark], words: german.colorWords) == "blau, blau, black oder white")
  }

  @Test func whatAFileDoesNotSayIsSaidInEnglishAndListed() throws {
    let german = try translation(Self.german)
    let figure = try #require(ArticleFigure.all.last)
    #expect(german.caption(of: figure) == figure.caption)
    #expect(german.shortText(of: figure) == figure.shortText)
    #expect(german.altText(of: figure) == figure.altText)
    #expect(german.text(.contents) == "Contents")
    #expect(german.label("Accuracy") == "Accuracy")
    let missing = try #require(german.missing)
    #expect(missing.hasPrefix("lacks \"pages\" (\"introduction\", "))
    #expect(
      missing.contains("\"labels\" (\"Accuracy\", \"Accuracy vs Epochs\", \"Hidden layer\", "))
    #expect(
      missing.contains(
        ", \"caption\" of figures 2-37, \"short\" of figures 2-37 and \"alt\" of figures 2-37; "
      ))
    #expect(missing.contains("\"colors\" (\"black\", \"white\", \"grey\", "))
    #expect(!missing.contains("\n") && !missing.contains("\"Epoch\""))
  }

  @Test func anEmptyFileIsEnglishUnderItsTag() throws {
    let empty = try translation("{}")
    #expect(empty.name == "de")
    #expect(empty.title == Translation.english.title)
    #expect(empty.missing?.hasPrefix("lacks \"name\", \"title\", \"pages\" (") == true)
  }

  @Test func figuresThatLackATextAreDrawnTogether() throws {
    let figures = ArticleFigure.all.filter { ![4, 7, 8, 9].contains($0.number) }
      .map { "\"\($0.slug)\": { \"caption\": \"c\", \"short\": \"s\", \"alt\": \"a\" }" }
    let missing = try translation("{\"figures\": {\(figures.joined(separator: ","))}}").missing
    #expect(missing?.contains("\"caption\" of figures 4, 7-9, \"short\"") == true)
  }

  @Test func theBuiltInLanguagesLackNothing() throws {
    let translations = try Translation.builtIn()
    #expect(translations.map(\.language.tag) == ["en", "zh-Hans"])
    for translation in translations { #expect(translation.missing == nil) }
    #expect(Set(translations.map(\.name)).count == translations.count)
    let chinese = try Translation.chinese()
    #expect(chinese.title == "神经网络背后的数学原理直观解释")
  }

  /// A file with a short text that is longer than readers of screens read in one go.
  private static let longShortText =
    "{\"figures\": {\"perceptron\": {\"short\": \"\(String(repeating: "x", count: 151))\"}}}"

  @Test(arguments: [
    ("{", "my/de.json: is no JSON: "),
    ("", "my/de.json: is no JSON: "),
    ("[]", "my/de.json: expected an object, got an array; write it in braces"),
    ("{\"nmae\": \"x\"}", "my/de.json: there is no \"nmae\"; did you mean \"name\"? The keys are "),
    (
      "{\"name\": 4}",
      "my/de.json: name: expected a text, got a number; write it in quotation marks"
    ),
    ("{\"name\": null}", "my/de.json: name: expected a text, got null; "),
    ("{\"name\": \" \"}", "my/de.json: name: is empty; write the text, or leave the key out"),
    ("{\"name\": \"a\\nb\"}", "my/de.json: name: holds the character U+A; "),
    ("{\"name\": \"a\\uFFFFb\"}", "my/de.json: name: holds the character U+FFFF; "),
    ("{\"direction\": \"up\"}", "my/de.json: direction: expected \"ltr\" or \"rtl\""),
    ("{\"labels\": []}", "my/de.json: labels: expected an object, got an array; "),
    (
      "{\"labels\": {\"Epohc\": \"\"}}",
      "my/de.json: labels: there is no \"Epohc\"; did you mean \"Epoch\"?"
    ),
    ("{\"labels\": {\"Epoch\": {}}}", "my/de.json: labels.Epoch: expected a text, got an object; "),
    (
      "{\"labels\": {\"Epoch\": true}}",
      "my/de.json: labels.Epoch: expected a text, got true or false"
    ),
    ("{\"labels\": {\"Epoch\": \"$\\\\frac$\"}}", "my/de.json: labels.Epoch: "),
    (
      "{\"pages\": {\"figures\": \"x\"}}",
      "my/de.json: pages: there is no \"figures\"; did you mean \"figure\"?"
    ),
    (
      "{\"pages\": {\"figure\": \"Bild\"}}",
      "my/de.json: pages.figure: lacks {number}; write it where"
    ),
    (
      "{\"figures\": {\"perceptrn\": {}}}",
      "my/de.json: figures: there is no \"perceptrn\"; did you mean"
    ),
    (
      "{\"figures\": {\"perceptron\": {\"altText\": \"\"}}}",
      "my/de.json: figures.perceptron: there is no \"altText\". The keys are \"alt\", \"caption\", "
        + "\"short\""
    ),
    (
      "{\"figures\": {\"perceptron\": {\"alt\": []}}}",
      "my/de.json: figures.perceptron.alt: expected a text, got an array; "
    ),
    (
      "{\"figures\": {\"perceptron\": {\"alt\": \"ein {inc} Pfeil\"}}}",
      "my/de.json: figures.perceptron.alt: there is no colour \"{inc}\"; did you mean \"ink\"? The "
        + "colours are {ink}, "
    ),
    (
      TranslationTests.longShortText,
      "my/de.json: figures.perceptron.short: has 151 characters; say it in 150 at most"
    ),
    (
      "{\"colors\": {\"gray\": \"grau\"}}",
      "my/de.json: colors: there is no \"gray\"; did you mean \"grey\"?"
    ),
    ("{\"colors\": {\"light\": \"hell\"}}", "my/de.json: colors.light: lacks {color}; "),
    ("{\"colors\": {\"either\": \"{first}\"}}", "my/de.json: colors.either: lacks {second}; "),
  ])
  func aMistakeIsToldWithFilePlaceAndRemedy(json: String, message: String) throws {
    let error = try #require(mistake(in: Array(json.utf8)))
    #expect(error.description.hasPrefix(message), "\(error)")
    #expect(!error.description.contains("\n"))
  }

  @Test func aFileThatIsNoTextIsRefused() {
    #expect(
      mistake(in: [0xFF])?.description == "my/de.json: is not UTF-8; save it in that encoding")
  }

  @Test func aFileIsCalledAfterALanguage() {
    #expect(
      mistake(in: Array("{}".utf8), name: "German.json")?.description == """
        my/German.json: "German" is no tag of a language; call the file after one of BCP 47, such as de or \
        zh-Hans
        """)
  }

  @Test func theFileOfALanguageHoldsAllThereIsToTranslate() throws {
    let hebrew = try #require(Language("he"))
    let blank = try translation(Translation(to: hebrew).fileText, name: "he.json")
    #expect(blank.missing == nil)
    #expect(blank.label("Epoch") == "Epoch" && blank.title == Translation.english.title)
    let german = try translation(Self.german)
    let complete = try translation(german.fileText)
    #expect(complete.missing == nil)
    #expect(complete.fileText == german.fileText)
    #expect(complete.label("Epoch") == "Epoche $n$")
    let chinese = try Translation.chinese()
    #expect(try translation(chinese.fileText, name: "zh-Hans.json") == chinese)
    let quoted = #"a \"b\" \\ c"#
    let odd = try translation("{\"direction\": \"rtl\", \"name\": \"\(quoted)\"}")
    let again = try translation(odd.fileText)
    #expect(again.name == odd.name && again.direction == .rightToLeft)
  }

  @Test func directionsAreReadAsHTMLHasThem() throws {
    #expect(try translation("{\"direction\": \"rtl\"}", name: "he.json").direction == .rightToLeft)
  }
}
