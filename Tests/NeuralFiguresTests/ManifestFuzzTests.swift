import Article
import Files
import TestSupport
import Testing

@testable import neural_figures

/// Damaged manifests: each is read or refused, by all that reads one.
@Suite struct ManifestFuzzTests {
  private static let damage = Damage(
    words: Damage.common + [
      "\"version\"", "\"figures\"", "\"files\"", "\"path\"", "\"png\"", "\"svg\"", "\"pdf\"",
      "\"dark\"",
      "\"scale\"", "\"04-second.svg\"", "3", "4", "\"tight\"", "\"--output\"", "\"classic\"",
    ])

  private static let styles: [EmbeddingStyle] =
    [EmbeddingStyle()]
    + DarkPictures.allCases.map { EmbeddingStyle(dark: $0) }
    + [
      EmbeddingStyle(
        width: 300, link: "{slug}#{number}", alternativeText: .long, showsDescription: true)
    ]

  @Test func damagedManifestsAreReadOrRefused() async throws {
    let sample = String(decoding: try Sample.manifest(Sample.figures).json(), as: UTF8.self)
    let templates = try TemplateSet()
    let languages = try TranslationSet()
    try await withTemporaryFolder { folder in
      var read = 0
      try Trial.each("manifest", usually: 300) { trial in
        let json = Self.damage.damaged(sample, using: &trial.random)
        trial.input = String(decoding: json, as: UTF8.self)
        _ = Manifest.isForeign(json)
        try OutputFile.write(json, to: "\(folder)/\(Manifest.fileName)")
        guard let manifest = try manifest(in: folder, trial) else { return }
        read += 1
        // What was read is written and read again.
        let again = try Manifest(json: try manifest.json(), path: "again")
        #expect(again == manifest, "\(trial)")
        try checkGolden(folder, languages, trial)
        try embed(folder, manifest, templates, languages, trial)
        try removeStale(folder, manifest, trial)
      }
      #expect(read > 0)
    }
  }

  private func manifest(in folder: String, _ trial: Trial) throws -> Manifest? {
    do throws(ManifestError) {
      return try Manifest.read(from: folder)
    } catch {
      #expect(error.description.hasPrefix(folder), "\(trial)")
      return nil
    }
  }

  /// As `check` reads it.
  private func checkGolden(
    _ folder: String, _ languages: TranslationSet, _ trial: Trial
  ) throws {
    let golden = GoldenFolder(folder, of: ArticleFigure.all.map { DeclaredFigure($0) })
    #expect(golden.problem == nil, "\(trial)")
    do throws(ManifestError) {
      _ = try golden.translations(among: languages.all)
      _ = try golden.drawingOptions()
    } catch {
      #expect(!error.description.isEmpty, "\(trial)")
    }
    for file in golden.manifest?.figures.flatMap(\.files) ?? [] {
      #expect(golden.record(of: file.path) != nil, "\(trial)")
      _ = golden.manifest?.environment(of: file)
    }
  }

  /// As `embed` reads it.
  private func embed(
    _ folder: String, _ manifest: Manifest, _ templates: TemplateSet, _ languages: TranslationSet,
    _ trial: Trial
  ) throws {
    let figures = try FigureFolder(folder, templates: templates, languages: languages)
    let numbers = figures.manifest.figures.map(\.number) + [Int(trial.seed % 40)]
    let style = Self.styles[Int(trial.seed) % Self.styles.count]
    for number in numbers {
      for format in DocumentFormat.allCases {
        let language = trial.seed % 3 == 0 ? Sample.chinese.language : nil
        let request = EmbeddingRequest(format: format, style: style, language: language)
        do {
          #expect(try !figures.text(of: number, as: request).isEmpty, "\(trial)")
          _ = try figures.catalogPictures(of: ShownFigure(number: number, request: request))
        } catch is ManifestError {
          continue
        } catch is TemplateError {
          continue
        }
      }
    }
  }

  /// As `build` reads it. Nothing but what builds write there is removed.
  private func removeStale(_ folder: String, _ manifest: Manifest, _ trial: Trial) throws {
    let others = ["notes.txt", "x.svg"]
    for other in others { try OutputFile.write(Array(other.utf8), to: "\(folder)/\(other)") }
    let stale = StaleFiles(
      folder: try OutputFolder(creating: folder), manifest: manifest, kept: [])
    do throws(FileError) {
      _ = try stale.remove()
    } catch {
      #expect(!error.description.isEmpty, "\(trial)")
    }
    for other in others { #expect(FileKind(at: "\(folder)/\(other)") == .file, "\(trial)") }
  }
}
