import Foundation
import FoundationXML
import TestSupport
import Testing

@testable import Plotting

/// Labels put together by chance: each is set or refused with a place in it.
@Suite struct MathTextFuzzTests {
  private let fonts: FontFamily

  init() throws { fonts = try .dejaVuSans() }

  private static let pieces = [
    "$", "$", "\\", "{", "}", "^", "_", "'", " ", "[", "]", "(", ")", "x", "2", "1.5", ".", "-",
    "+",
    ",", "=", "\\frac", "\\sqrt", "\\left(", "\\right)", "\\left.", "\\right", "\\hat", "\\vec",
    "\\sum",
    "\\int", "\\max", "\\mathbf", "\\mathrm", "\\operatorname", "\\text{", "\\alpha", "\\quad",
    "\\,",
    "\\$", "\\nothing", "{x}", "^{2}", "_{ij}", "\u{301}", "\u{338}", "é", "👩‍👩‍👧", "🇩🇪", "\u{202E}",
    "\u{2066}", "\u{0}", "\u{1B}", "\n", "\t", "\u{FFFE}", "\u{10FFFF}", "图", "&", "<", ">", "\"",
    "]]>",
  ]

  /// All commands, environments, and what they need around them.
  private static let words: [String] =
    MathVocabulary.subjects.flatMap(\.entries).flatMap { ["\\" + $0.name, $0.example] }
    + MathEnvironment.all.flatMap {
      ["\\begin{\($0.key)}", "\\end{\($0.key)}", $0.value.example]
    } + [
      "&", "\\\\", "{1em}", "{red}", "{lcr}", "{|l|c|}", "\\hline", "\\\\[5pt]", "\\\\[-9em]",
      "[t]", "[b]", "[", "]", "|", "*", "~",
    ]

  /// A formula of commands and pieces, with braces that close for the most part.
  private func formula(from random: inout SplitMix) -> String {
    let count = Int.random(in: 0...12, using: &random)
    var (formula, open) = ("", 0)
    for _ in 0..<count {
      switch Int.random(in: 0..<8, using: &random) {
      case 0, 1, 2: formula += Self.words.randomElement(using: &random) ?? ""
      case 3, 4: formula += Self.pieces.randomElement(using: &random) ?? ""
      case 5:
        formula += "{"
        open += 1
      case 6 where open > 0:
        formula += "}"
        open -= 1
      default: formula += "x"
      }
    }
    return formula + String(repeating: "}", count: open)
  }

  private func label(from random: inout SplitMix) -> String {
    let count = Int.random(in: 0...20, using: &random)
    return (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
  }

  /// Sets the label and writes it as MathML; whether both could be done.
  @discardableResult
  private func attempt(_ label: String) throws -> Bool {
    var isSound = true
    do throws(MathTextError) {
      let text = try fonts.typeset(label, size: 10)
      #expect(text.width.isFinite && text.ascent.isFinite && text.descent.isFinite, "\(label)")
      #expect(text.glyphs.allSatisfy { $0.origin.isFinite }, "\(label)")
    } catch {
      isSound = false
      #expect((0...label.count).contains(error.position), "\(label)")
    }
    do throws(MathTextError) {
      let element = try MathText.mathML(formula: label)
      #expect(XMLParser(data: Data(element.utf8)).parse(), "\(element)")
    } catch {
      isSound = false
      #expect((0...label.count).contains(error.position), "\(label)")
    }
    return isSound
  }

  @Test func labelsOfAnythingAreSetOrRefused() throws {
    var random = SplitMix(state: 7)
    var sound = 0
    for _ in 0..<3000 where try attempt(label(from: &random)) { sound += 1 }
    #expect(sound > 100)
  }

  @Test func formulasOfAllCommandsAreSetOrRefused() throws {
    var random = SplitMix(state: 11)
    var sound = 0
    for _ in 0..<1500 {
      let formula = formula(from: &random)
      if try attempt(formula) { sound += 1 }
      try attempt("$\(formula)$")
    }
    #expect(sound > 100)
  }

  @Test(arguments: [
    String(repeating: "\\begin{matrix}", count: 10_000),
    String(repeating: "\\begin{cases} a &", count: 10_000),
    String(repeating: "\\text{$", count: 100_000), String(repeating: "\\substack{", count: 10_000),
    String(repeating: "\\not", count: 100_000), String(repeating: "\\overbrace{", count: 10_000),
    String(repeating: "\\textcolor{red}", count: 10_000),
    String(repeating: "\\xrightarrow[", count: 10_000),
    String(repeating: "{", count: 100_000),
    String(repeating: "{", count: 100_000) + String(repeating: "}", count: 100_000),
    String(repeating: "\\sqrt", count: 100_000), String(repeating: "\\left(", count: 100_000),
    String(repeating: "x^{", count: 100_000), String(repeating: "\\frac{1}{", count: 100_000),
    String(repeating: "\\sqrt[", count: 100_000), String(repeating: "\\hat", count: 100_000),
  ])
  func whatIsNestedWithoutEndIsRefused(formula: String) {
    #expect {
      try MathText.parse(formula: formula)
    } throws: { error in
      (error as? MathTextError)?.problem == .tooDeep
    }
  }

  /// What is repeated, how often, and what stands around it.
  private static let longFormulas: [(before: String, repeated: String, count: Int, after: String)] =
    [
      ("", "x", 1 << 13, ""), ("", "1", 1 << 13, "^2"), ("x", "'", 1 << 13, ""),
      ("", "x_1", 1 << 12, ""), ("x", "\u{301}", 1 << 14, ""), ("", "🇩🇪", 1 << 12, ""),
      ("\\text{", "a", 1 << 13, "}"), ("\\text{", "{}", 1 << 13, "}"),
      ("\\operatorname{", "a", 1 << 13, "}"),
    ]

  @Test(arguments: longFormulas)
  func whatIsLongIsSet(
    parts: (before: String, repeated: String, count: Int, after: String)
  ) throws {
    let formula =
      parts.before + String(repeating: parts.repeated, count: parts.count) + parts.after
    try #require(try attempt(formula))
    try #require(try attempt("$\(formula)$"))
  }

  @Test(arguments: ["$", "$$$", "a $ b", "\\$", "$\\$", "\\", "$\u{301}x$", "x$\u{301}", "\u{301}"])
  func aDollarSignThatStandsAloneIsText(label: String) throws {
    let parts = try MathText.parse(label).parts
    #expect(parts == [.text(label.replacing("\\$", with: "$"))])
  }
}
