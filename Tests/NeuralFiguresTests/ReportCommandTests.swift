import Files
import Foundation
import GoldenPictures
import Pictures
import Testing

@testable import neural_figures

/// Pages of what tests have left.
@Suite struct ReportCommandTests {
  /// Leaves what a test leaves for a picture that has changed.
  private func fail(
    _ name: String, in folder: String, facts: [Fact] = [], onBlack: Bool = false
  ) throws {
    let white = try Picture(width: 3, height: 2, pixels: [UInt8](repeating: 255, count: 24))
    let drawn = try ArtifactKind.allCases.map { try DrawnArtifact($0, white) }
    let record = ArtifactRecord(
      verdict: .changed, facts: facts, remedies: ["Where the change is wanted, run `x`."],
      ground: onBlack ? .black : .white,
      pictures: drawn.map { ArtifactRecord.Artifact($0.kind, size: $0.size) })
    try ArtifactFolder(folder).leave(drawn, record.encoded(), for: name)
  }

  private func page(_ path: String) throws -> String {
    String(decoding: try InputFile.read(path), as: UTF8.self)
  }

  @Test func thePageShowsEveryFailureOfEveryTarget() async throws {
    try await withTemporaryFolder { folder in
      let artifacts = "\(folder)/artifacts"
      try fail("Tests/BTests/A/dot", in: artifacts, facts: [Fact(name: "a<b", value: "“&”")])
      try fail("Tests/ATests/A/dot", in: artifacts, onBlack: true)
      let outcome = try Executable(folder: folder).run(["report", "artifacts"])
      #expect(outcome.code == 0)
      #expect(
        outcome.output == "2 pictures of tests are not as they were; see artifacts/index.html\n")
      #expect(outcome.errors == "")
      let page = try page("\(artifacts)/index.html")
      let names = page.matches(of: /<article id="([^"]*)"/).map { String($0.output.1) }
      #expect(names == ["Tests/ATests/A/dot", "Tests/BTests/A/dot"])
      let sources = page.matches(of: /src="([^"]*)" width="3" height="2"/).map {
        String($0.output.1)
      }
      #expect(sources.count == 6)
      for source in sources { #expect(FileKind(at: "\(artifacts)/\(source)") == .file) }
      #expect(page.contains("<dt>a&#60;b</dt><dd>“&#38;”</dd>"))
      let remedy = "<p class=\"remedy\">Where the change is wanted, run <code>x</code>.</p>"
      #expect(page.contains(remedy))
      #expect(page.matches(of: /"pictures on-black"/).count == 1)
      #expect(page.contains("default-src 'none'; img-src 'self' data:;"))
      #expect(page.hasSuffix("<!-- A report of neural-figures report. -->\n"))
    }
  }

  @Test func aPageElsewhereFindsThePictures() async throws {
    try await withTemporaryFolder { folder in
      try fail("Tests/A/dot 1", in: "\(folder)/artifacts")
      try OutputFile.createFolder("\(folder)/pages")
      let outcome = try Executable(folder: folder)
        .run(["report", "artifacts", "--output", "pages/report.html"])
      #expect(outcome.code == 0)
      #expect(outcome.output.hasSuffix("see pages/report.html\n"))
      let page = try page("\(folder)/pages/report.html")
      #expect(page.contains("src=\"../artifacts/Tests/A/dot%201-actual.png\""))
    }
  }

  @Test func nothingToReportIsSaidAndTakesThePlaceOfTheLastPage() async throws {
    try await withTemporaryFolder { folder in
      let artifacts = "\(folder)/artifacts"
      try fail("dot", in: artifacts)
      let program = Executable(folder: folder)
      let first = try program.run(["report", "artifacts"])
      #expect(first.output.hasPrefix("1 picture of tests is not as it was; "))
      try ArtifactFolder(artifacts).clear("dot")
      let second = try program.run(["report", "artifacts"])
      #expect(second.code == 0)
      #expect(
        second.output
          == "Nothing to report: no test has left a picture; see artifacts/index.html\n"
      )
      let page = try page("\(artifacts)/index.html")
      #expect(page.contains("<h1>Nothing to report: ") && !page.contains("<article"))
    }
  }

  @Test func aPageOfSomebodyElseStays() async throws {
    try await withTemporaryFolder { folder in
      try fail("dot", in: folder)
      try OutputFile.write(Array("mine".utf8), to: "\(folder)/index.html")
      let outcome = try Executable(folder: folder).run(["report", "."])
      #expect(outcome.code == 74)
      #expect(outcome.errors.contains("`neural-figures report` has not written it"))
      #expect(try page("\(folder)/index.html") == "mine")
    }
  }

  @Test func whatIsNoRecordIsToldAndTheRestIsShown() async throws {
    try await withTemporaryFolder { folder in
      try fail("dot", in: folder)
      try OutputFile.write(Array("{}".utf8), to: "\(folder)/x\u{1B}[2J-failure.json")
      let outcome = try Executable(folder: folder).run(["report", "."])
      #expect(outcome.code == 74)
      #expect(outcome.output.hasPrefix("2 pictures of tests are not as they were; "))
      #expect(outcome.errorLines.count == 1)
      #expect(outcome.errors.contains("is no record of this version's FigureTesting; remove it"))
      #expect(!outcome.errors.contains("\u{1B}"))
      #expect(try page("\(folder)/index.html").contains("dot-actual.png"))
    }
  }

  @Test func picturesThatAreGoneAreLeftOut() async throws {
    try await withTemporaryFolder { folder in
      try fail("dot", in: folder)
      try OutputFile.removeIfThere("\(folder)/dot-difference.png")
      let outcome = try Executable(folder: folder).run(["report", "."])
      #expect(outcome.code == 0)
      let page = try page("\(folder)/index.html")
      #expect(page.contains("dot-actual.png") && !page.contains("dot-difference.png"))
      #expect(!page.contains("<div class=\"views\""))
    }
  }

  @Test func aTemplateOfTheUsersMakesThePage() async throws {
    try await withTemporaryFolder { folder in
      try fail("dot", in: "\(folder)/artifacts")
      try OutputFile.createFolder("\(folder)/mine")
      try OutputFile.write(
        Array("{{#figures}}{{name}} {{verdict}}{{/figures}}".utf8),
        to: "\(folder)/mine/report.html.mustache")
      let outcome = try Executable(folder: folder)
        .run(["report", "artifacts", "--templates", "mine"])
      #expect(outcome.code == 0)
      #expect(
        try page("\(folder)/artifacts/index.html")
          == "dot changed\n<!-- A report of neural-figures report. -->\n")
    }
  }
}
