import Testing

@testable import Article
@testable import Interchange
@testable import neural_figures

/// What is in a book.
@Suite struct ArticleBookTests {
  private func book(_ text: String, kind: TextKind = .markdown) throws -> [String: String] {
    let manifest = Sample.manifest(Sample.figures)
    let names = FigureNames(of: Sample.languages)
    let document = try kind.reader(names: names, file: "a").document(of: text)
    let known = manifest.figures.map { FigureList.Known(number: $0.number, slug: $0.slug) }
    let article = try ArticleSetting(names: names, known: known, file: "a").article(of: document)
    let context = EmbeddingContext(language: Sample.page)
    var figures: [Int: SetFigure] = [:]
    for entry in manifest.figures where article.figures.contains(entry.number) {
      figures[entry.number] = SetFigure(
        figure: try EmbeddedFigure(entry, as: .html, in: context, style: EmbeddingStyle()),
        description: FigureDescription(heading: "Description", text: "What is seen, and more."),
        formulas: entry.formulas, listing: nil)
    }
    let edition = ArticleEdition(
      article: article, title: article.title, author: "N. & N.", date: nil, translation: .english,
      figures: figures)
    let pictures = figures.mapValues { _ in Array("<svg/>".utf8) }
    let bytes = try ArticleBook(
      edition: edition, templates: try TemplateSet(),
      pictures: Dictionary(
        uniqueKeysWithValues: pictures.map { (figures[$0]?.figure.picture.name ?? "", $1) }),
      modified: "2026-03-01T00:00:00Z"
    ).epub()
    let archive = try ZipArchive(bytes, of: .npz)
    var files: [String: String] = [:]
    for entry in archive.entries {
      files[entry.name] = String(decoding: try archive.contents(of: entry), as: UTF8.self)
    }
    #expect(archive.entries.first?.name == "mimetype")
    #expect(archive.entries.first?.method == ZipFormat.Method.stored)
    return files
  }

  @Test func everySectionIsAChapterAndLinksLeadBetweenThem() throws {
    let files = try book(ArticleTexts.english + "\n## End\n\nBack to Figure 4.\n")
    #expect(
      files.keys.sorted() == [
        "EPUB/chapter-1.xhtml", "EPUB/chapter-2.xhtml", "EPUB/chapter-3.xhtml",
        "EPUB/contents.xhtml", "EPUB/package.opf", "EPUB/pictures/04-second.svg",
        "EPUB/pictures/14-third.svg", "EPUB/style.css", "META-INF/container.xml", "mimetype",
      ])
    #expect(files["mimetype"] == "application/epub+zip")
    #expect(files["EPUB/chapter-1.xhtml"]?.contains("<a href=\"#figure-4\">Figure 4</a>") == true)
    #expect(
      files["EPUB/chapter-3.xhtml"]?.contains("<a href=\"chapter-1.xhtml#figure-4\">") == true)
    let contents = files["EPUB/contents.xhtml"] ?? ""
    #expect(contents.contains("<a href=\"chapter-2.xhtml#softmax-co\">Softmax &#38; co.</a>\n<ol>"))
    #expect(contents.contains("<a href=\"chapter-3.xhtml#end\">End</a>"))
  }

  @Test func elementsAreClosedAndThePackageListsAllFiles() throws {
    let files = try book(ArticleTexts.english)
    for (name, text) in files where name.hasSuffix(".xhtml") {
      // The names of XML have a colon, which pages have not.
      let faults = Markup(text).faults.filter { !$0.hasPrefix("<html ") }
      #expect(faults.isEmpty, "\(name)")
      // HTML may leave these open, XML may not.
      for element in text.matches(of: /<(?:img|br|hr|link|source)[^>]*>/).map(\.output) {
        #expect(element.hasSuffix("/>"), "\(name): \(element)")
      }
    }
    let package = files["EPUB/package.opf"] ?? ""
    for part in [
      "<dc:title>Two borders</dc:title>", "<dc:creator>N. &#38; N.</dc:creator>",
      "<meta property=\"dcterms:modified\">2026-03-01T00:00:00Z</meta>", "MathML",
      "href=\"chapter-1.xhtml\" media-type=\"application/xhtml+xml\" properties=\"mathml\"",
      "href=\"pictures/14-third.svg\" media-type=\"image/svg+xml\"",
    ] { #expect(package.contains(part), "\(part)") }
    let listed = package.matches(of: /href="([^"]+)"/).map { "EPUB/\($0.output.1)" }
    #expect(
      Set(listed)
        == Set(files.keys.filter { $0.hasPrefix("EPUB/") && !$0.hasSuffix(".opf") }))
  }

  @Test func aBookKeepsItsNameWhileItKeepsItsTitle() throws {
    func name(_ text: String) throws -> String? {
      try book(text)["EPUB/package.opf"]?.firstMatch(of: /urn:uuid:[0-9a-f-]{36}/)
        .map { String($0.output) }
    }
    let first = try name("# A\n\nFigure 4\n")
    #expect(first != nil)
    #expect(try name("# A\n\nOther words.\n\nFigure 14\n") == first)
    #expect(try name("# B\n\nFigure 4\n") != first)
  }
}
