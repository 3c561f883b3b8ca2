import Article
import Foundation
import Plotting
import Testing

@testable import neural_figures

/// The committed folder `figures/` is what the code says: nobody has forgotten `make figures`.
@Suite struct CommittedFiguresTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "figures")

  private var manifest: Manifest {
    get throws { try Manifest.read(from: Self.folder.path) }
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
  }

  @Test func theManifestSaysWhatTheFiguresSay() throws {
    let entries = try manifest.figures
    #expect(entries.map(\.number) == ArticleFigure.all.map(\.number))
    for (entry, figure) in zip(entries, ArticleFigure.all) {
      let current = Sample.entry(
        BuiltFigure(
          figure: DeclaredFigure(figure),
          editions: try Translation.builtIn().map {
            BuiltEdition(translation: $0, scene: ContentDigest(), files: [], inlineSVG: "")
          }, mathML: []))
      #expect(entry.slug == current.slug)
      #expect(entry.label == current.label, "\(entry.slug)")
      #expect(entry.caption == current.caption, "\(entry.slug)")
      #expect(entry.alt == current.alt, "\(entry.slug)")
      #expect(entry.formulas == current.formulas, "\(entry.slug)")
      #expect(entry.listing == current.listing)
      #expect(entry.model == current.model)
    }
  }

  @Test func everyFileOfTheManifestIsThereAndNoOther() throws {
    var listed: [String] = []
    for file in try manifest.figures.flatMap(\.files) {
      let data = try Data(contentsOf: Self.folder.appending(path: file.path))
      #expect(ContentDigest(of: Array(data)).description == file.content, "\(file.path)")
      listed.append(file.path)
    }
    for format in BuiltFile.Format.allCases {
      let count = listed.count { $0.hasSuffix(".\(format.rawValue)") && !$0.contains("/") }
      #expect(count == ArticleFigure.all.count, "\(format)")
    }
    for page in try manifest.pages {
      let data = try Data(contentsOf: Self.folder.appending(path: page.path))
      #expect(ContentDigest(of: Array(data)).description == page.content, "\(page.path)")
      listed.append(page.path)
    }
    #expect(try manifest.pages.map(\.path) == GalleryPage.allCases.map(\.path))
    #expect(try files(in: Self.folder.path) == (listed + [Manifest.fileName]).sorted())
  }

  /// What `Documentation/content-security-policy.md` promises.
  @Test func nothingNeedsStylesOrScriptsThatAPolicyWouldHaveToAllow() throws {
    let page = Markup(try text("index.html"))
    #expect(page.elements("style").isEmpty)
    #expect(page.elements("svg").isEmpty)
    let scripts = page.elements("script").map { $0.attributes["src"] }
    #expect(scripts == ["gallery.js"])
    for tag in page.tags {
      let isInline = tag.attributes.keys.contains { $0 == "style" || $0.hasPrefix("on") }
      #expect(!isInline, "\(tag)")
    }
    for file in try manifest.figures.flatMap(\.files) where file.format == .svg {
      let picture = try text(file.path)
      for mark in ["<style", " style=", "<script", "href=\"data:"] {
        #expect(!picture.contains(mark), "\(file.path): \(mark)")
      }
    }
  }

  @Test func thePagesShowTheFiguresAsTheyAre() throws {
    let page = try text("index.html")
    let readme = try text("README.md")
    for figure in ArticleFigure.all {
      let svg = try text("\(figure.fileName).svg")
      #expect(svg.contains("id=\"picture-\(figure.slug)\""), "\(figure.slug)")
      #expect(page.contains("src=\"\(figure.fileName).svg\""), "\(figure.slug)")
      for translation in try Translation.builtIn() {
        #expect(page.contains(translation.caption(of: figure)), "\(figure.slug)")
        #expect(readme.contains(translation.caption(of: figure)), "\(figure.slug)")
      }
      // Inside a fence of Markdown the code stands as it is.
      #expect(readme.contains(figure.source), "\(figure.slug)")
    }
  }
}
