import Files
import Foundation
import Testing

@testable import neural_figures

/// `neural-figures embed --update`, as a user runs it.
@Suite struct EmbedUpdateCommandTests {
  private static let marked = "# T\n\n<!-- figure: second -->\n<!-- /figure -->\n"
  private static let current =
    "# T\n\n<!-- figure: second -->\n\n![What is seen.](../figures/04-second.svg)  \n"
    + "*Figure 4.* A caption.\n\n<!-- /figure -->\n"

  /// Runs the program in a folder with the manifest of the sample figures and documents.
  private func withDocuments(
    _ documents: [String: String],
    _ body: (_ program: Executable, _ folder: String) throws -> Void
  ) async throws {
    try await withTemporaryFolder { folder in
      try OutputFile.createFolder("\(folder)/figures")
      try OutputFile.createFolder("\(folder)/docs")
      try OutputFile.write(
        Sample.manifest(Sample.figures).json(), to: "\(folder)/figures/manifest.json")
      for (name, text) in documents {
        try OutputFile.write(Array(text.utf8), to: "\(folder)/\(name)")
      }
      try body(Executable(folder: folder), folder)
    }
  }

  private func text(_ path: String) throws -> String {
    String(decoding: try InputFile.read(path), as: UTF8.self)
  }

  @Test func documentsAreUpdatedAndThenUpToDate() async throws {
    try await withDocuments(["docs/a.md": Self.marked, "docs/b.md": "text"]) { program, folder in
      let files = ["embed", "--update", "docs/a.md", "docs/b.md", "docs/../docs/a.md"]
      let stale = try program.run(files + ["--check"])
      #expect(stale.code == 1)
      #expect(stale.output == "docs/a.md: stale: second\n")
      #expect(try text("\(folder)/docs/a.md") == Self.marked)

      let updated = try program.run(files)
      #expect(updated.code == 0)
      #expect(updated.output == "docs/a.md: updated: second\n")
      #expect(try text("\(folder)/docs/a.md") == Self.current)
      #expect(try text("\(folder)/docs/b.md") == "text")

      let current = try program.run(files + ["--check"])
      #expect(current.code == 0)
      #expect(current.output == "1 figure in 2 documents: up to date\n")
    }
  }

  @Test func nothingIsWrittenWhenADocumentIsWrong() async throws {
    let wrong = "<!-- figure: secnod -->\n<!-- /figure -->\n"
    try await withDocuments(["docs/a.md": Self.marked, "b.md": wrong]) { program, folder in
      let outcome = try program.run(["embed", "--update", "docs/a.md", "b.md"])
      #expect(outcome.code == 74)
      #expect(
        outcome.errors
          == "neural-figures: b.md:1: there is no figure secnod (did you mean second?); "
          + "`neural-figures list` shows those that there are\n")
      #expect(try text("\(folder)/docs/a.md") == Self.marked)
    }
  }

  @Test func aDocumentKeepsItsPermissionsAndItsLink() async throws {
    try await withDocuments(["docs/a.md": Self.marked]) { program, folder in
      let path = "\(folder)/docs/a.md"
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder)/docs/link.md", withDestinationPath: "a.md")
      #expect(try program.run(["embed", "--update", "docs/link.md"]).code == 0)
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(mode == 0o640)
      #expect(try text(path) == Self.current)
      let kind = try FileManager.default.attributesOfItem(atPath: "\(folder)/docs/link.md")[.type]
      #expect(kind as? FileAttributeType == .typeSymbolicLink)
    }
  }

  @Test func whatCannotBeDoneSaysWhereAndWhy() async throws {
    let documents = [
      "a.txt": Self.marked, "w.md": "<!-- figure: second width=9 -->\n<!-- /figure -->\n",
      "p.tex": "% figure: 14 dark=class\n% /figure\n",
      "l.md": "\n<!-- figure: second language=fr -->\n<!-- /figure -->\n",
    ]
    try await withDocuments(documents) { program, _ in
      let calls: [([String], Int32, String)] = [
        (["a.txt"], 74, "a.txt: the end of its name does not tell the language of the document"),
        (["w.md"], 74, "w.md:1: width: CommonMark shows pictures at their own widths"),
        (["p.tex"], 74, "p.tex:1: dark class: LaTeX has no such pictures; choose none"),
        (["l.md"], 74, "l.md:2: the language fr is not in the manifest, only en, zh-Hans"),
        (["none.md"], 74, "none.md: cannot be opened"), ([], 64, "Missing expected argument"),
        (["--dark", "class", "--format", "latex", "p.tex"], 64, "--dark class: LaTeX has no such"),
      ]
      for (arguments, code, message) in calls {
        let outcome = try program.run(["embed", "--update"] + arguments)
        #expect(outcome.code == code, "\(arguments)")
        #expect(outcome.errors.contains(message), "\(outcome.errors)")
      }
      #expect(try program.run(["embed", "4", "--check"]).code == 64)
      #expect(try program.run(["embed", "--update", "a.txt", "--format", "md"]).code == 0)
    }
  }

  @Test func severalFiguresComeInTheOrderThatIsAskedFor() async throws {
    try await withDocuments([:]) { program, _ in
      let outcome = try program.run(["embed", "third", "4,14", "--format", "commonmark"])
      #expect(outcome.code == 0)
      #expect(
        outcome.output == """
          ![What is seen.](14-third.svg)\u{20}\u{20}
          *Figure 14.* A caption.

          ![What is seen.](04-second.svg)\u{20}\u{20}
          *Figure 4.* A caption.

          """)
      let all = try program.run(["embed", "all", "--format", "md"])
      #expect(all.code == 74)
      #expect(all.errors.contains("figure 2 has neither SVG nor PNG"))
      #expect(try program.run(["embed", "4-3"]).code == 64)
    }
  }
}
