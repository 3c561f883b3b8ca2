import Foundation
import Testing

@testable import Plotting

/// The commands that formulas may have.
@Suite struct MathVocabularyTests {
  /// What Matplotlib's mathtext knows.
  private struct Symbols: Decodable {
    let symbols: [String: String]
  }

  /// In LaTeX \epsilon is the lunate letter; Matplotlib has the other one for both.
  private let otherwise: [String: Character] = ["epsilon": "ϵ"]

  @Test func everySymbolOfMatplotlibIsKnownWithItsCharacter() throws {
    let file = try #require(
      Bundle.module.url(forResource: "mathSymbols", withExtension: "json", subdirectory: "Fixtures")
    )
    let known = try JSONDecoder().decode(Symbols.self, from: Data(contentsOf: file)).symbols
    try #require(known.count == 631)
    for (name, character) in known {
      switch MathVocabulary.commands[name] {
      case .symbol(let symbol):
        #expect(symbol.character == otherwise[name] ?? Character(character), "\(name)")
      // Signs that belong to a part, and gaps.
      case .accent, .line, .space, .negation: break
      default: Issue.record("\(name) is not known as a symbol")
      }
    }
  }

  /// What labels of figures about neural networks hold.
  private struct Labels: Decodable {
    let formulas: [String]
  }

  @Test func commonFormulasCanBeRead() throws {
    let file = try #require(
      Bundle.module.url(
        forResource: "commonFormulas", withExtension: "json", subdirectory: "Fixtures"))
    for label in try JSONDecoder().decode(Labels.self, from: Data(contentsOf: file)).formulas {
      #expect(throws: Never.self, "\(label)") { try MathText.parse(label) }
    }
  }

  @Test(arguments: [
    (["pm", "cdot", "wedge", "land", "setminus", "odot", "triangleleft"], MathSymbol.Role.binary),
    (["leq", "in", "subset", "nmid", "vdash", "to", "iff", "mapsto", "therefore"], .relation),
    (["sum", "int", "iint", "bigcup", "coprod"], .largeOperator),
    (["langle", "lfloor", "lvert", "lVert", "{"], .opening),
    (["rangle", "rceil", "rvert", "rVert", "}"], .closing),
    (["colon", "ldotp", "cdotp"], .punctuation),
    (["alpha", "infty", "top", "bot", "neg", "triangle", "|", "vert", "square", "%"], .ordinary),
  ])
  func symbolsDoWhatTheyDoInLaTeX(names: [String], role: MathSymbol.Role) {
    for name in names { #expect(MathVocabulary.symbol(named: name)?.role == role, "\(name)") }
  }

  @Test func aTypedCharacterDoesWhatItsCommandDoes() {
    for (character, role) in [
      ("≤", MathSymbol.Role.relation), ("→", .relation), ("×", .binary), ("∑", .largeOperator),
      ("⟨", .opening), ("⌉", .closing), ("α", .ordinary), ("+", .binary), ("=", .relation),
      (",", .punctuation), ("|", .ordinary), (".", .ordinary), ("=\u{338}", .relation),
    ] {
      #expect(MathVocabulary.symbol(for: Character(character)).role == role, "\(character)")
    }
    #expect(MathVocabulary.symbol(for: "-").character == "−")
  }

  @Test func noCommandIsListedTwice() {
    let names = MathVocabulary.subjects.flatMap(\.entries).map(\.name)
    #expect(names.count == Set(names).count)
    #expect(MathEnvironment.all.count == MathEnvironment.named.count)
  }

  @Test func everyExampleCanBeReadAndShowsItsCommand() throws {
    for entry in MathVocabulary.subjects.flatMap(\.entries) {
      #expect(throws: Never.self, "\(entry.example)") { try MathText.parse(formula: entry.example) }
      #expect(entry.example.contains("\\" + entry.name), "\(entry.example)")
    }
    for (name, environment) in MathEnvironment.all {
      #expect(throws: Never.self, "\(name)") { try MathText.parse(formula: environment.example) }
      #expect(environment.example.contains("\\begin{\(name)}"))
    }
  }
}
