import FigureTesting
import Foundation
import Testing

@testable import Plotting

/// The page of all commands that formulas may have is what the parser knows.
@Suite struct FormulaCommandsTests {
  private static let folder = SourceText.package.appending(path: "Sources/Plotting/Plotting.docc")

  /// A section of the page: commands that belong together.
  private struct Section {
    let title: String
    let cells: [FormulaSheet.Cell]
    /// What stands below the picture.
    let list: String

    init(_ subject: MathSubject) {
      title = subject.title
      cells = subject.entries.map { .init(formula: $0.example, name: "\\" + $0.name) }
      let isAllSymbols = subject.entries.allSatisfy { entry in
        if case .symbol = entry.command { true } else { false }
      }
      list =
        isAllSymbols
        ? subject.entries.map { Self.code("\\" + $0.name) }.joined(separator: " ")
        : Self.list(subject.entries.map { ("\\" + $0.name, $0.example) })
    }

    init(environments: KeyValuePairs<String, MathEnvironment>) {
      title = "Environments"
      cells = environments.map { .init(formula: $0.value.example, name: $0.key) }
      list = Self.list(environments.map { ($0.key, $0.value.example) })
    }

    var name: String {
      "formulas-"
        + title.lowercased().split { !$0.isLetter }.joined(separator: "-")
    }

    private static func list(_ commands: [(name: String, example: String)]) -> String {
      commands.map { "- \(code($0.name)): \(code($0.example))" }.joined(separator: "\n")
    }

    /// A code span; what holds its mark is plain text, as DocC takes longer marks for links to symbols.
    private static func code(_ text: String) -> String {
      guard text.contains("`") else { return "`\(text)`" }
      return text.map { $0.isLetter ? String($0) : "\\\($0)" }.joined()
    }
  }

  private var sections: [Section] {
    MathVocabulary.subjects.map(Section.init) + [Section(environments: MathEnvironment.all)]
  }

  private var page: String {
    let introduction = """
      # What formulas may hold

      Every command, with its picture.

      ## Overview

      Text between dollar signs is a formula in LaTeX's notation, in labels as in
      ``MathText/mathML(formula:display:)``. What is listed here is all that it may hold: what Matplotlib's
      mathtext knows, and matrices, cases, braces, words with formulas in them and colours besides. Any other
      command is an error that names its place and the commands that look like it.

      This page is made from the parser's own tables. Pictures leave out the few signs that DejaVu's fonts do not
      have; these are taken from another font of the machine.

      """
    return introduction
      + sections.map {
        """

        ### \($0.title)

        ![\($0.title), each above its command.](\($0.name).svg)

        \($0.list)

        """
      }.joined()
  }

  @Test func thePageListsWhatTheParserKnows() throws {
    try expect(page, in: "FormulaCommands.md")
  }

  @Test func everyCommandHasItsPicture() throws {
    for section in sections {
      let sheet = FormulaSheet(title: section.title, cells: section.cells)
      try expect(sheet.svg(id: section.name), in: "Resources/\(section.name).svg")
    }
  }

  @Test func noPictureIsLeftOver() throws {
    let files = try FileManager.default.contentsOfDirectory(
      atPath: Self.folder.appending(path: "Resources").path)
    let pictures = files.filter { $0.hasPrefix("formulas-") }
    #expect(Set(pictures) == Set(sections.map { $0.name + ".svg" }))
  }

  /// Makes sure that a file of the page is what is expected. With `RECORD_FIGURES=1` in the environment it is
  /// recorded instead, and the test still fails.
  private func expect(_ text: String, in path: String) throws {
    let file = Self.folder.appending(path: path)
    if RecordingMode() == .recordAll {
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(file.path)")
    } else {
      let committed = try String(contentsOf: file, encoding: .utf8)
      #expect(
        committed == text, "\(path) has changed; look at it, then record it with RECORD_FIGURES=1")
    }
  }
}
