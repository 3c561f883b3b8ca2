import Files
import Foundation
import FoundationXML
import Plotting
import Testing

@testable import Article
@testable import neural_figures

/// Pages of templates in the folder `extra`.
@Suite struct ExtraPageTests {
  private func extra(_ text: String, name: String) -> TemplateSet.Source {
    TemplateSet.Source(name: name, file: "my/extra/\(name).mustache", text: text)
  }

  private func mistake(
    in extra: TemplateSet.Source..., partials: [TemplateSet.Source] = []
  ) -> String? {
    do throws(TemplateError) {
      _ = try TemplateSet(replacing: partials, extra: extra)
      return nil
    } catch {
      return "\(error)"
    }
  }

  /// The pages of templates, without the gallery.
  private func pages(
    _ extra: [TemplateSet.Source], partials: [TemplateSet.Source] = [],
    of figures: [BuiltFigure] = Sample.figures, site: String? = nil
  ) throws -> [String: String] {
    var context = Sample.context(
      templates: try TemplateSet(replacing: partials, extra: extra))
    context.site = site.flatMap(SiteAddress.init)
    let names = extra.map(\.name)
    let files = try Pages.files(for: figures, in: context).filter { names.contains($0.path) }
    return Dictionary(
      files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) },
      uniquingKeysWith: { first, _ in first })
  }

  private func page(_ text: String, name: String, of figure: BuiltFigure) throws -> String? {
    try pages([extra(text, name: name)], of: [figure])[name]
  }

  // MARK: What they may use

  @Test func aPageHasTheNamesOfTheGalleryAndOfTheManifest() throws {
    let text = """
      {{count}} {{main.name}} {{options.language}} {{options.theme}} {{options.canvas}} \
      {{options.scale}} {{options.svg_text}}
      {{#figures}}
      {{number}} {{slug}} {{link}} {{#editions}}{{link}};{{/editions}}
      {{#files}}
      {{path}} {{language}} {{content}} {{environment.cairo}}{{#environment}}{{#fonts}} {{name}} {{version}} \
      {{file}}{{/fonts}}{{/environment}}
      {{/files}}
      {{/figures}}
      """
    let figure = Sample.built(
      Sample.figure(), scene: ContentDigest(), files: [Sample.file(.png, path: "04-sample.png")])
    let content = ContentDigest(of: Array("04-sample.png".utf8))
    #expect(
      try page(text, name: "a.txt", of: figure) == """
        1 English en classic tight 1.0 outlines
        4 sample index.html#figure-4 index.html?lang=en#figure-4;index.html?lang=zh-Hans#figure-4;
        04-sample.png en \(content) 1.16.0 DejaVuSans 2.37 DejaVuSans.ttf

        """)
  }

  @Test func thePictureOfPreviewsIsTheFirstPNGWithItsText() throws {
    let text = extra("{{#cover}}{{path}} {{alt}}{{/cover}}{{^cover}}none{{/cover}}", name: "a.txt")
    #expect(try pages([text])["a.txt"] == "04-second.png What is seen.")
    let vector = Sample.built(Sample.figure(), files: [Sample.file(.svg, path: "04-sample.svg")])
    #expect(try pages([text], of: [vector])["a.txt"] == "none")
  }

  @Test func aPageMayIncludePartialsOfTheFolderAbove() throws {
    let item = TemplateSet.Source(
      name: "item.xml", file: "my/item.xml.mustache", text: "<a>{{caption}}</a>")
    let feed = extra("{{#figures}}{{> item.xml}}{{/figures}}", name: "feed.xml")
    let figure = Sample.built(Sample.figure(caption: "<1>"))
    #expect(
      try pages([feed], partials: [item], of: [figure])["feed.xml"] == "<a>&#60;1&#62;</a>")
  }

  // MARK: Escaping

  @Test(arguments: [
    ("a.html", "a &#60;b&#62; &#34;c&#34; x_1 $ % # \\"),
    ("a.XML", "a &#60;b&#62; &#34;c&#34; x_1 $ % # \\"),
    ("a.md", "a &#60;b&#62; &#34;c&#34; x&#95;1 &#36; % # &#92;"),
    (
      "a.tex",
      "a \\textless{}b\\textgreater{} \\char34{}c\\char34{} x\\_1 \\$ \\% \\# \\textbackslash{}"
    ),
    ("a.rst", "a <b> \"c\" x\\_1 $ % # \\\\"),
    ("a.typ", "a \\<b\\> \\\"c\\\" x\\_1 \\$ % \\# \\\\"),
    ("a.adoc", "a &#60;b&#62; &#34;c&#34; x&#95;1 $ % &#35; &#92;"),
    ("a.json", "a \\u003Cb\\u003E \\\"c\\\" x_1 \\u0024 % # \\\\"),
    ("a.js", "a \\u003Cb\\u003E \\\"c\\\" x_1 \\u0024 % # \\\\"),
    ("a.css", "a\\20 \\3c b\\3e \\20 \\22 c\\22 \\20 x_1\\20 \\24 \\20 \\25 \\20 \\23 \\20 \\5c "),
    ("a.csv", "a <b> \"\"c\"\" x_1 $ % # \\"), ("a.b.txt", "a <b> \"c\" x_1 $ % # \\"),
    ("CNAME", "a <b> \"c\" x_1 $ % # \\"),
  ])
  func textsAreEscapedAsTheEndOfTheNameTells(name: String, escaped: String) throws {
    let figure = Sample.built(Sample.figure(caption: "a <b> \"c\" x_1 $ % # \\"))
    #expect(try page("{{#figures}}{{caption}}{{/figures}}", name: name, of: figure) == escaped)
  }

  @Test func textsInQuotesAreReadBackByJSON() throws {
    let hostile = "</script> \" \\ \n\t\r\u{0}\u{1F}\u{7F}\u{85}\u{2028}'`${x} 👩‍👩‍👧 \"\u{301} {{y}}"
    let figure = Sample.built(Sample.figure(caption: hostile))
    let text = try #require(
      try page("[{{#figures}}\"{{caption}}\"{{/figures}}]", name: "a.json", of: figure))
    let read = try JSONDecoder().decode([String].self, from: Data(text.utf8))
    #expect(read.map { Array($0.unicodeScalars) } == [Array(hostile.unicodeScalars)])
    #expect(!text.contains("</"))
  }

  // MARK: Mistakes

  @Test func aMistakeIsReportedWithItsLine() {
    #expect(
      mistake(in: extra("\n{{#figures}}\n{{captoin}}{{/figures}}", name: "feed.xml"))?.hasPrefix(
        "my/extra/feed.xml.mustache:3: there is no \"captoin\" here; did you mean \"caption\"?")
        == true)
    #expect(
      mistake(in: extra("{{> nothing}}", name: "feed.xml"))?.contains("feed.xml") == true)
    // No page can be included.
    let missing = mistake(in: extra("\n{{> feed.xml}}", name: "feed.xml"))
    #expect(
      missing?.hasPrefix("my/extra/feed.xml.mustache:2: there is no template \"feed.xml\"") == true)
    #expect(missing?.contains("extra/") == true && missing?.contains("embed.md, extra") == false)
  }

  @Test(arguments: [
    "", ".", "..", ".htaccess", "a/b.xml", "..\\a.xml", "a b.xml", "-a.xml", "a.", "图.xml",
    "a\n.xml",
  ])
  func aNameThatLeadsElsewhereOrIsNoneIsRefused(name: String) {
    #expect(mistake(in: extra("", name: name))?.contains("cannot be the name of a page") == true)
  }

  @Test(arguments: [
    "index.html", "INDEX.html", "readme.md", "manifest.json", "gallery.css", "gallery.js",
    "favicon.svg",
  ])
  func aNameOfTheGalleryIsRefused(name: String) {
    #expect(
      mistake(in: extra("", name: name))
        == "my/extra/\(name).mustache: \"\(name)\" is a page of the gallery; rename the template")
  }

  @Test func twoNamesThatSomeSystemsTakeForOneAreRefused() {
    let taken = mistake(in: extra("", name: "feed.xml"), extra("", name: "Feed.xml"))
    #expect(taken?.hasSuffix("is the page of another template; rename the template") == true)
  }

  @Test func anEndWhoseEscapingIsNotKnownIsRefused() {
    let message = mistake(in: extra("", name: "page.php"))
    #expect(
      message?.hasPrefix(
        "my/extra/page.php.mustache: how texts have to be escaped in \"page.php\" cannot be told by the end of "
          + "its name; the ends are adoc, asciidoc, atom, css, ") == true)
  }

  @Test(arguments: [
    ("04-second.svg", "a picture"), ("14-THIRD.svg", "a picture"), ("dark", "a folder of pictures"),
    ("zh-Hans", "a folder of pictures"),
  ])
  func aNameOfAPictureIsRefused(name: String, owner: String) throws {
    let collection = FigureCollection(
      figures: Sample.figures.map(\.figure), models: [],
      translations: TranslationSet(Sample.languages, warnings: [:]), language: .english,
      codeLanguage: "swift", sources: [], trainingReport: { [] })
    let templates = try TemplateSet(replacing: [], extra: [extra("", name: name)])
    #expect {
      try collection.checkExtraPages(of: templates)
    } throws: { error in
      "\(error)" == "my/extra/\(name).mustache: \"\(name)\" is \(owner); rename the template"
    }
    let other = try TemplateSet(replacing: [], extra: [extra("", name: "05-other.svg")])
    try collection.checkExtraPages(of: other)
  }

  // MARK: Folders

  private func write(_ text: String, to path: String) throws {
    let folder = URL(filePath: path).deletingLastPathComponent().path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try OutputFile.write(Array(text.utf8), to: path)
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }

  @Test func aBuildWritesThePagesListsThemAndRemovesThoseWithoutTemplate() async throws {
    try await withTemporaryFolder { folder in
      let program = Executable(folder: folder)
      #expect(try program.run(["new", "lecture"]).code == 0)
      let options = ["build", "lecture", "--output", "out", "--templates", "own", "--quiet"]
      for name in ["feed.xml", "notes.txt"] {
        try write("{{count}}\n", to: "\(folder)/own/extra/\(name).mustache")
      }
      try write("no template", to: "\(folder)/own/extra/ignored.txt")
      let built = try program.run(options)
      #expect(built.code == 0, "\(built.errors)")
      let count = try text("\(folder)/out/feed.xml")
      #expect(Int(count.dropLast()) != nil)
      var manifest = try Manifest.read(from: "\(folder)/out")
      #expect(manifest.pages.map(\.path).suffix(2) == ["feed.xml", "notes.txt"])
      #expect(manifest.pages.last?.content == "\(ContentDigest(of: Array(count.utf8)))")

      // One is gone; the other too, but has been changed since.
      try FileManager.default.removeItem(atPath: "\(folder)/own/extra")
      try write("mine", to: "\(folder)/out/notes.txt")
      let again = try program.run(options)
      #expect(again.code == 0, "\(again.errors)")
      #expect(!FileManager.default.fileExists(atPath: "\(folder)/out/feed.xml"))
      #expect(try text("\(folder)/out/notes.txt") == "mine")
      manifest = try Manifest.read(from: "\(folder)/out")
      #expect(manifest.pages.map(\.path) == GalleryPage.allCases.map(\.path))
    }
  }

  @Test func aPageTakesNoFilesPlaceThatABuildHasNotWritten() async throws {
    try await withTemporaryFolder { folder in
      let program = Executable(folder: folder)
      #expect(try program.run(["new", "lecture"]).code == 0)
      let options = ["build", "lecture", "--output", "out", "--quiet"]
      #expect(try program.run(options).code == 0)
      try write("{{count}}", to: "\(folder)/own/extra/notes.txt.mustache")
      try write("mine", to: "\(folder)/out/notes.txt")
      let outcome = try program.run(options + ["--templates", "own"])
      #expect(outcome.code == 74)
      #expect(
        outcome.errors.contains(
          "out/notes.txt: cannot be replaced: `neural-figures build` has not written it"))
      #expect(try text("\(folder)/out/notes.txt") == "mine")
      let name = "out/notes.txt"
      let stamp = try program.run(options + ["--templates", "own", "--stamp", name])
      #expect(stamp.code == 64)
      #expect(stamp.errors.contains("--stamp: \(name) is what the build writes"))
    }
  }

  @Test(arguments: [["build", "--quiet"], ["check", "--quiet"], ["embed", "4"]])
  func everyCommandThatTakesTemplatesChecksThem(command: [String]) async throws {
    try await withTemporaryFolder { folder in
      try write("\n{{cuont}}", to: "\(folder)/own/extra/notes.txt.mustache")
      let outcome = try Executable(folder: folder).run(command + ["--templates", "own"])
      #expect(outcome.code == 74)
      #expect(
        outcome.errors.contains(
          "own/extra/notes.txt.mustache:2: there is no \"cuont\" here; did you mean \"count\"?"))
    }
  }

  @Test func theTemplatesAreAPartOfTheKeyOfAStamp() async throws {
    try await withTemporaryFolder { folder in
      try write("{{count}}", to: "\(folder)/extra/notes.txt.mustache")
      let first = try ContentDigest.ofBuild(options: [], folders: [folder])
      #expect(try ContentDigest.ofBuild(options: [], folders: [folder]) == first)
      try write("{{icon}}", to: "\(folder)/extra/notes.txt.mustache")
      #expect(try ContentDigest.ofBuild(options: [], folders: [folder]) != first)
    }
  }

  @Test func aManifestFromElsewhereRemovesNoFileThatNoPageCanBe() async throws {
    try await withTemporaryFolder { folder in
      let figures = "\(folder)/figures"
      let paths = [
        "../outside.txt", ".hidden", "sub/page.txt", "main.swift", "manifest.json", "page.txt",
      ]
      for path in paths { try write("there", to: "\(figures)/\(path)") }
      var manifest = Sample.manifest([])
      manifest.pages = paths.map { Manifest.Page(PageFile(path: $0, bytes: Array("there".utf8))) }
      let left = try StaleFiles(
        folder: OutputFolder(creating: figures), manifest: manifest, kept: []
      ).remove()
      #expect(left.isEmpty)
      #expect(
        try files(in: folder) == [
          "figures/.hidden", "figures/main.swift", "figures/manifest.json", "figures/sub/page.txt",
          "outside.txt",
        ])
    }
  }

  // MARK: Examples

  private func example(_ name: String) throws -> TemplateSet.Source {
    let path = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Examples/templates/extra/\(name).mustache").path
    return TemplateSet.Source(name: name, file: path, text: try text(path))
  }

  @Test(arguments: [nil, "https://example.org/figures"])
  func theExampleOfAFeedIsXMLWithTheAddressesOfTheFigures(site: String?) throws {
    let hostile = "<b> & ]]> \" ' \u{1}"
    let figures =
      Sample.figures + [
        Sample.built(Sample.figure(7, slug: "hostile", caption: hostile, alt: hostile))
      ]
    let feed = try #require(
      try pages([try example("feed.xml")], of: figures, site: site)["feed.xml"])
    let document = try XMLDocument(xmlString: feed)
    let base = site.map { "\($0)/" } ?? ""
    func values(_ path: String) throws -> [String] {
      try document.nodes(forXPath: path).map { $0.stringValue ?? "" }
    }
    #expect(try values("/rss/channel/link") == ["\(base)index.html"])
    #expect(
      try values("/rss/channel/item/link")
        == [2, 4, 7, 14].map { "\(base)index.html#figure-\($0)" })
    #expect(try values("/rss/channel/item/title")[2] == "Figure 7: <b> & ]]> \" ' \u{FFFD}")
    #expect(try values("/rss/channel/item/guid")[1].hasPrefix("second-"))
    let description = try values("/rss/channel/item/description")[2]
    #expect(description.hasPrefix("<p><img src=\"\(base)07-hostile.svg\" width=\"500\""))
    #expect(Markup(description).tags.map(\.name) == ["p", "img", "p"])
    #expect(Markup(description).faults.isEmpty)
  }

  @Test func theExampleOfAnIndexNamesEveryPicture() throws {
    let index = try #require(try pages([try example("index.rst")])["index.rst"])
    #expect(index.hasPrefix("The figures of “A Visual Understanding of Neural Networks”\n===="))
    #expect(
      index.contains(
        """
        .. _second:

        .. figure:: 04-second.svg
           :alt: What is seen.
           :width: 500
           :target: index.html#figure-4

           **Figure 4.** A caption.

        """))
    #expect(index.ranges(of: ".. figure::").count == 2)
  }
}
