import Foundation
import Testing

@testable import neural_figures

/// Formulas as GitHub shows them.
@Suite struct GitHubFormulaTests {
  /// Commands that GitHub refuses with "The following macros are not allowed", or does not load.
  ///
  /// GitHub has no list of them. `\operatorname` and others went because they could override commands or hide
  /// text (GitHub's support, quoted in https://github.com/LASY-org/lasy/pull/134; see also
  /// https://github.com/github/markup/issues/1688). `\mbox` and `\phantom` were found to be refused in
  /// https://github.com/Artificial-Intelligence-HSBI-TDU/KI-Vorlesung/issues/439. Which of MathJax's extensions
  /// are loaded, and what of them is refused, was tried in
  /// https://qiita.com/Yarakashi_Kikohshi/items/8aad73b8f78184bf9b90; the commands of those that are not
  /// loaded (newcommand, require, html, action, bbox, setoptions, extpfeil, physics) are unknown, too.
  static let refused: Set<String> = [
    // Override commands, or bring new ones.
    "operatorname", "DeclareMathOperator", "DeclarePairedDelimiter", "DeclarePairedDelimiterX",
    "DeclarePairedDelimiterXPP", "newcommand", "renewcommand", "providecommand", "newenvironment",
    "renewenvironment", "def", "gdef", "let", "require", "setOptions", "definecolor", "Newextarrow",
    // Write markup, or act on it.
    "href", "class", "style", "cssId", "data", "toggle", "mathtip", "texttip", "bbox",
    // Hide text, or color what is behind it.
    "mbox", "phantom", "hphantom", "vphantom", "colorbox", "fcolorbox",
  ]

  @Test(arguments: [
    (#"\operatorname{ReLU}(z)"#, #"\mathop{\mathrm{ReLU}}\nolimits(z)"#),
    (#"\operatorname*{argmax}_k p_k"#, #"\mathop{\mathrm{argmax}}_k p_k"#),
    (#"\operatorname {a{b}\}c} d"#, #"\mathop{\mathrm{a{b}\}c}}\nolimits d"#),
    (#"\operatorname f x"#, #"\mathop{\mathrm{f}}\nolimits x"#),
    (#"\operatorname\sigma x"#, #"\mathop{\mathrm{\sigma}}\nolimits x"#),
    (
      #"\operatorname{\operatorname{a}}"#,
      #"\mathop{\mathrm{\mathop{\mathrm{a}}\nolimits}}\nolimits"#
    ),
    (#"\mbox{a} \operatornamex"#, #"\text{a} \operatornamex"#),
    (#"\frac{1}{2} \\ \{ x"#, #"\frac{1}{2} \\ \{ x"#),
    (#"\operatorname"#, #"\mathop{\mathrm{}}\nolimits"#),
    (#"\operatorname{a"#, #"\mathop{\mathrm{a}}\nolimits"#), ("\\", "\\"), ("", ""),
  ])
  func whatGitHubRefusesIsWrittenOtherwise(latex: String, written: String) {
    #expect(GitHubFormula(latex).latex == written)
  }

  @Test func noFormulaOfTheCommittedPageIsRefused() throws {
    let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let page = try String(
      contentsOf: package.appending(path: "figures/README.md"), encoding: .utf8)
    let blocks = page.matches(of: /(?s)```math\n(.*?)\n```/).map { String($0.output.1) }
    try #require(blocks.count > 30)
    for block in blocks {
      let commands = block.matches(of: /\\([A-Za-z]+)/).map { String($0.output.1) }
      #expect(Self.refused.isDisjoint(with: commands), "\(block)")
    }
    // Formulas between dollar signs would be shown, too.
    let prose = page.replacing(/(?s)```.*?```/, with: "")
    #expect(!prose.contains("$"))
  }
}
