import Foundation
import FoundationXML
import Plotting
import TestSupport
import Testing

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

  @Test(arguments: [
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

  @Test(arguments: [
    String(repeating: "x", count: 1 << 13), String(repeating: "1", count: 1 << 13) + "^2",
    "x" + String(repeating: "'", count: 1 << 13), String(repeating: "x_1", count: 1 << 12),
    "x" + String(repeating: "\u{301}", count: 1 << 14), String(repeating: "🇩🇪", count: 1 << 12),
    "\\text{" + String(repeating: "{", count: 1 << 13) + "}",
    "\\operatorname{" + String(repeating: "a", count: 1 << 13) + "}",
  ])
  func whatIsLongIsSet(formula: String) throws {
    try #require(try attempt(formula))
    try #require(try attempt("$\(formula)$"))
  }

  @Test(arguments: ["$", "$$$", "a $ b", "\\$", "$\\$", "\\", "$\u{301}x$", "x$\u{301}", "\u{301}"])
  func aDollarSignThatStandsAloneIsText(label: String) throws {
    let parts = try MathText.parse(label).parts
    #expect(parts == [.text(label.replacing("\\$", with: "$"))])
  }
}
