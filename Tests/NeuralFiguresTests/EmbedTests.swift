import ArgumentParser
import Article
import Files
import Foundation
import Plotting
import Testing

@testable import neural_figures

@Suite struct EmbedTests {
  private static let entry = Sample.entry(Sample.figures[1])

  /// The command, run on the manifest of the sample figures in a folder of the test's own.
  private func snippet(_ arguments: String...) throws -> String {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("figures-\(UUID().uuidString)").path
    try OutputFile.createFolder(folder)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try OutputFile.write(
      Sample.manifest(Sample.figures).json(), to: "\(folder)/manifest.json")
    return try EmbedCommand.parse(arguments + ["--figures", folder]).snippet()
  }

  @Test func theSnippetForHTMLHasSizeTextAndADarkVariant() throws {
    #expect(
      try Pages.embed(Self.entry, as: .html, base: "/f", in: Sample.page, templates: TemplateSet())
        == """
        <figure>
          <picture>
            <source media="(prefers-color-scheme: dark)" srcset="/f/dark/04-second.svg"/>
            <img src="/f/04-second.svg" width="500" height="400" alt="What is seen." lang="en" \
        loading="lazy" style="max-width: 100%; height: auto"/>
          </picture>
          <figcaption lang="en">Figure 4. A caption.</figcaption>
        </figure>

        """)
  }

  @Test func theSnippetForMarkdownIsInTheLanguageAskedFor() throws {
    #expect(
      try Pages.embed(
        Self.entry, as: .markdown, base: "https://example.org/f/", in: Sample.chinesePage,
        templates: TemplateSet()) == """
          <picture>
            <source media="(prefers-color-scheme: dark)" \
          srcset="https://example.org/f/dark/04-second.svg"/>
            <img src="https://example.org/f/04-second.svg" width="500" alt="所见。"/>
          </picture>

          *图 4.* 图题。

          """)
  }

  @Test func thePNGStandsInForTheSVG() throws {
    let figure = Sample.figure()
    let built = Sample.built(
      figure,
      files: [
        Sample.file(.png, path: "04-sample.png"),
        Sample.file(.svg, variant: .dark, path: "dark/04-sample.svg"),
      ])
    let snippet = try #require(
      try Pages.embed(Sample.entry(built), as: .html, in: Sample.page, templates: TemplateSet()))
    #expect(snippet.contains("src=\"04-sample.png\""))
    #expect(!snippet.contains("<source"))
  }

  @Test func hostileTextsAndBasesStayInTheirAttributes() throws {
    let text = "\"><script>alert(1)</script>\"\u{301}"
    let entry = Sample.entry(
      Sample.built(Sample.figure(caption: text, alt: text)))
    for format in PageFormat.allCases {
      let snippet = try #require(
        try Pages.embed(
          entry, as: format, base: "x\" onerror=\"y", in: Sample.page, templates: TemplateSet()))
      let markup = Markup(snippet)
      #expect(markup.faults.isEmpty)
      #expect(markup.elements("script").isEmpty)
      #expect(!markup.tags.contains { $0.attributes.keys.contains("onerror") })
      #expect(snippet.contains("x%22%20onerror=%22y/04-sample.svg"))
    }
  }

  @Test func theCommandPrintsTheSnippetOfTheManifest() throws {
    #expect(try snippet("4").hasPrefix("<figure>\n"))
    #expect(try snippet("4", "--format", "md", "--base", "..").contains("src=\"../04-second.svg\""))
    #expect(try snippet("4", "--language", "zh-Hans").contains("lang=\"zh-Hans\">图 4. 图题。"))
  }

  @Test func aFigureThatIsNotInTheManifestSaysWhatDrawsIt() {
    #expect {
      try snippet("7")
    } throws: { error in
      "\(error)".hasSuffix(
        "manifest.json: figure 7 is not in it; `neural-figures build` draws all")
    }
  }

  @Test func aFigureWithoutPictureSaysSo() {
    #expect {
      try snippet("2")
    } throws: { error in
      "\(error)".hasSuffix(
        "manifest.json: figure 2 has neither SVG nor PNG; `neural-figures build` draws both")
    }
  }

  @Test func aMissingManifestEndsWithInputOutput() async throws {
    let command = try EmbedCommand.parse(["4", "--figures", "/nowhere"])
    await #expect(throws: ExitCode.inputOutput) { try await command.run() }
  }

  @Test(arguments: [
    ["0"], ["38"], ["x"], [], ["4", "--format", "docx"], ["4", "--language", "German"],
    ["4", "--language", "d_e"],
  ])
  func argumentsItDoesNotUnderstandAreRefused(arguments: [String]) {
    #expect {
      try EmbedCommand.parse(arguments)
    } throws: { error in
      EmbedCommand.exitCode(for: error) == .validationFailure
    }
  }
}
