import Files
import Foundation
import Testing

@testable import Article
@testable import neural_figures

/// The pictures that `embed --copy-pictures` puts into a catalog of DocC.
@Suite struct CatalogTests {
  /// The names in a catalog of the pictures of a figure.
  private func names(
    of figure: BuiltFigure, dark: DarkPictures? = nil
  ) -> [String: String] {
    let selection = CatalogSelection(of: Sample.entry(figure), in: .english, dark: dark)
    return Dictionary(
      selection.pictures.map { ($0.source, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  @Test func theNamesSayWhatAPictureIsFor() throws {
    #expect(
      try names(of: Sample.sharp()) == [
        "04-sample.png": "04-sample.png", "04-sample@2x.png": "04-sample@2x.png",
        "dark/04-sample.png": "04-sample~dark.png",
        "dark/04-sample@2x.png": "04-sample~dark@2x.png",
      ])
    #expect(
      names(of: Sample.figures[1]) == [
        "04-second.svg": "04-second.svg", "dark/04-second.svg": "04-second~dark.svg",
      ])
    #expect(names(of: Sample.figures[1], dark: .lightOnly) == ["04-second.svg": "04-second.svg"])
  }

  @Test func whatDocCHasNoNameForIsTold() throws {
    let fraction = try #require(PixelScale(1.5))
    let two = try #require(PixelScale(2))
    let files = [
      Sample.file(.png, scale: two, path: "04-sample.png"),
      Sample.file(.png, scale: fraction, path: "04-sample@1.5x.png"),
    ]
    let figure = Sample.built(Sample.figure(), files: files)
    let selection = CatalogSelection(of: Sample.entry(figure), in: .english, dark: nil)
    #expect(selection.unknown == ["04-sample@1.5x.png"])
    // The plain name may be that of another scale than 1.
    let copied = CatalogPicture(source: "04-sample.png", name: "04-sample@2x.png")
    #expect(selection.pictures == [copied])
  }

  /// A folder with figures in it, and the program.
  private func withFigures(
    _ figures: [BuiltFigure], _ body: (_ program: Executable, _ folder: String) throws -> Void
  ) async throws {
    try await withTemporaryFolder { folder in
      try OutputFile.createFolder("\(folder)/figures/dark")
      try OutputFile.write(Sample.manifest(figures).json(), to: "\(folder)/figures/manifest.json")
      for file in figures.flatMap(\.editions).flatMap(\.files) where !file.path.hasPrefix(".") {
        try OutputFile.write(Array(file.path.utf8), to: "\(folder)/figures/\(file.path)")
      }
      try body(Executable(folder: folder), folder)
    }
  }

  @Test func picturesAreCopiedUnderTheNamesOfDocC() async throws {
    try await withFigures([Sample.sharp()]) { program, folder in
      let arguments = ["embed", "4", "--format", "docc", "--copy-pictures", "A.docc/Resources"]
      let outcome = try program.run(arguments)
      #expect(outcome.code == 0, "\(outcome.errors)")
      #expect(outcome.output.hasPrefix("![What is seen.](04-sample.png)\n"))
      let catalog = "\(folder)/A.docc/Resources"
      #expect(
        try files(in: catalog) == [
          "04-sample.png", "04-sample@2x.png", "04-sample~dark.png", "04-sample~dark@2x.png",
        ])
      let dark = try InputFile.read("\(catalog)/04-sample~dark@2x.png")
      #expect(String(decoding: dark, as: UTF8.self) == "dark/04-sample@2x.png")
    }
  }

  @Test func documentsBringTheirPicturesAlong() async throws {
    try await withFigures([Sample.sharp()]) { program, folder in
      try OutputFile.createFolder("\(folder)/A.docc")
      let marked = "# A\n\n<!-- figure: sample -->\n<!-- /figure -->\n"
      for name in ["A.docc/a.md", "b.md"] {
        try OutputFile.write(Array(marked.utf8), to: "\(folder)/\(name)")
      }
      let update = [
        "embed", "--update", "A.docc/a.md", "b.md", "--copy-pictures", "A.docc/Resources",
      ]
      let stale = try program.run(update + ["--check"])
      #expect(stale.code == 1)
      #expect(stale.output.contains("A.docc/Resources/04-sample~dark@2x.png: stale\n"))
      #expect(FileManager.default.fileExists(atPath: "\(folder)/A.docc/Resources") == false)
      #expect(try program.run(update).code == 0)
      let current = try program.run(update + ["--check"])
      #expect(current.code == 0)
      #expect(current.output.hasSuffix("4 pictures in A.docc/Resources: up to date\n"))

      // A picture alone can be stale.
      try OutputFile.write([1], to: "\(folder)/figures/04-sample.png")
      let redrawn = try program.run(update + ["--check"])
      #expect(redrawn.code == 1)
      #expect(redrawn.output.hasSuffix("A.docc/Resources/04-sample.png: stale\n"))
    }
  }

  @Test func aManifestFromElsewhereHasNothingElseCopied() async throws {
    let files = [Sample.file(.png, path: "../secret.png")]
    try await withFigures([Sample.built(Sample.figure(), files: files)]) { program, folder in
      try OutputFile.write([1], to: "\(folder)/secret.png")
      let outcome = try program.run(["embed", "4", "--format", "docc", "--copy-pictures", "c"])
      #expect(outcome.code == 74)
      #expect(outcome.errors.contains("names ../secret.png, which no build writes"))
      #expect(FileManager.default.fileExists(atPath: "\(folder)/c") == false)
    }
  }
}
