import Files
import Foundation
import Testing

@testable import neural_figures

@Suite struct TemplateSetTests {
  /// Templates in a folder of the test's own, which is called `folder`.
  private func withFolder(
    _ files: [String: [UInt8]], _ body: (_ folder: String) throws -> Void
  ) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("templates-\(UUID().uuidString)").path
    try OutputFile.createFolder(folder)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for (name, bytes) in files { try OutputFile.write(bytes, to: "\(folder)/\(name)") }
    try body(folder)
  }

  private func source(_ text: String, name: String = "gallery.html") -> TemplateSet.Source {
    TemplateSet.Source(name: name, file: "my/\(name).mustache", text: text)
  }

  private func mistake(in sources: TemplateSet.Source...) -> TemplateError? {
    do throws(TemplateError) {
      _ = try TemplateSet(replacing: sources)
      return nil
    } catch {
      return error
    }
  }

  @Test func theBuiltInTemplatesAreSound() throws {
    _ = try TemplateSet()
  }

  @Test func aTemplateReplacesTheBuiltInOneOfItsNameAndNoOther() throws {
    let mine = source("{{#figures}}{{number}} {{caption}};{{/figures}}")
    #expect(
      try Sample.page("index.html", of: Sample.figures, templates: [mine])
        == "2 A caption.;4 A caption.;14 A caption.;")
    #expect(
      try Sample.page("README.md", of: Sample.figures, templates: [mine])
        == Sample.page("README.md", of: Sample.figures))
  }

  @Test func aPartOfTheGalleryCanBeReplacedAlone() throws {
    let mine = source("body { color: teal }", name: "gallery.css")
    let styles = try Sample.page("gallery.css", of: Sample.figures, templates: [mine])
    #expect(styles == "body { color: teal }")
    var context = Sample.context(templates: try TemplateSet(replacing: [mine]))
    context.isSelfContained = true
    let pages = try Pages.files(for: Sample.figures, in: context)
    let page = String(decoding: pages[0].bytes, as: UTF8.self)
    #expect(page.contains("<style>\nbody { color: teal }</style>"))
    #expect(page.contains("<h1"))
  }

  @Test func absentValuesAreFalseAndDoNotLeakFromFurtherOut() throws {
    let mine = source(
      """
      {{#figures}}{{number}}:{{#listing}}L{{listing}}{{/listing}}{{^listing}}-{{/listing}}\
      {{#model}}{{.}}{{/model}}{{#image}}{{light}}{{/image}}{{^image}}no image{{/image}}\
      {{^last()}}, {{/last()}}{{/figures}}
      """)
    #expect(
      try Sample.page("index.html", of: Sample.figures, templates: [mine])
        == "2:-no image, 4:L4perceptron04-second.svg, 14:L1614-third.svg")
  }

  // MARK: Names

  /// The names of a gallery.
  private static let gallery = [
    "count", "cover", "figures", "icon", "is_self_contained", "languages", "main", "options",
    "site",
    "translations",
  ]

  @Test func aMisspeltNameIsReportedWithTheNameItShouldBe() {
    let error = mistake(in: source("{{#figures}}\n<p>{{captoin}}</p>\n{{/figures}}"))
    #expect(
      error?.description == """
        my/gallery.html.mustache:2: there is no "captoin" here; did you mean "caption"? The names \
        are alt, caption, count, cover, editions, embed, fence, figures, files, formulas, \
        has_formulas, icon, image, is_self_contained, label, languages, link, listing, main, model, \
        number, options, scene, short, site, slug, source, source_language, svg, translations
        """)
  }

  @Test(arguments: [
    ("{{zzz}}", "zzz", Self.gallery),
    ("{{caption}}", "caption", Self.gallery),
    ("{{#figures}}{{embed.de}}{{/figures}}", "de", ["html", "markdown"]),
    ("{{#figures}}{{#embed}}{{de}}{{/embed}}{{/figures}}", "de", nil),
    ("{{#figures}}{{/figures}}{{#zzz}}{{/zzz}}", "zzz", Self.gallery),
    ("{{^zzz}}{{/zzz}}", "zzz", Self.gallery),
    // Inside an inverted section there is no figure to ask.
    ("{{^figures}}{{slug}}{{/figures}}", "slug", Self.gallery),
    // A dot in front looks no further out, and a list has no names.
    ("{{#figures}}{{#embed}}{{.slug}}{{/embed}}{{/figures}}", "slug", ["html", "markdown"]),
    ("{{figures.count}}", "count", []),
    ("{{#figures}}{{slug.en}}{{/figures}}", "en", []),
    ("{{count(zzz)}}", "zzz", Self.gallery),
    ("{{=<% %>=}}<%zzz%>", "zzz", Self.gallery),
    ("{{=<% %>=}}<%#figures%><%/figures%><%&zzz%>", "zzz", Self.gallery),
  ])
  func aNameThatDoesNotExistIsReported(text: String, name: String, names: [String]?) throws {
    let error = try #require(mistake(in: source(text)))
    guard case .missingName(let missing, let known) = error.problem else {
      Issue.record("\(error)")
      return
    }
    #expect(missing == name)
    if let names { #expect(known.sorted() == names) }
  }

  @Test func commentsNameNothing() throws {
    #expect(mistake(in: source("{{! zzz {{#zzz }}{{#figures}}{{!zzz}}{{/figures}}")) == nil)
  }

  @Test(arguments: ["{{figures}}", "{{#figures}}{{embed}}{{/figures}}", "{{{figures}}}"])
  func whatIsNoTextIsNotPrinted(text: String) throws {
    guard case .notText = try #require(mistake(in: source(text))).problem else {
      Issue.record("expected notText")
      return
    }
  }

  @Test func functionsAreThoseThatWork() throws {
    let known =
      "{{count(figures)}}{{#empty(figures)}}{{/empty(figures)}}"
      + "{{#reversed(figures)}}{{index()}}{{slug}}{{/reversed(figures)}}"
    #expect(mistake(in: source(known)) == nil)
    #expect(
      mistake(in: source("{{cuont(figures)}}"))?.description == """
        my/gallery.html.mustache:1: there is no function "cuont"; did you mean "count"? The \
        functions are count, empty, reversed
        """)
  }

  @Test func eachTemplateHasTheNamesOfItsData() {
    #expect(mistake(in: source("{{label}}{{image.light}}{{alt}}", name: "embed.md")) == nil)
    #expect(mistake(in: source("{{label}}")) != nil)
  }

  // MARK: Partials

  @Test func partialsAreCheckedWhereTheyAreIncluded() throws {
    let gallery = source("{{#figures}}{{>mine.html}}{{/figures}}")
    #expect(mistake(in: gallery, source("{{slug}}", name: "mine.html")) == nil)
    let error = mistake(in: gallery, source("\n{{slg}}", name: "mine.html"))
    #expect(error?.file == "my/mine.html.mustache")
    #expect(error?.line == 2)
    // The same partial has no figure around it here.
    #expect(mistake(in: source("{{>mine.html}}"), source("{{slug}}", name: "mine.html")) != nil)
  }

  @Test func aPartialThatDoesNotExistIsReported() {
    #expect(
      mistake(in: source("\n\n{{> gallery.cs}}"))?.description == """
        my/gallery.html.mustache:3: there is no template "gallery.cs" to include; did you mean \
        "gallery.css"? The templates are article-book.css, article-chapter.xhtml, \
        article-figure.html, article.css, article.html, embed.html, embed.md, favicon.svg, gallery.css, \
        gallery.html, gallery.js, gallery.md, report.css, report.html, report.js
        """)
  }

  @Test func partialsThatIncludeThemselvesAreReported() {
    #expect(
      mistake(in: source("{{>a}}"), source("{{>b}}", name: "a"), source("\n{{>a}}", name: "b"))
        == TemplateError(file: "my/b.mustache", line: 2, problem: .recursivePartial("a")))
  }

  @Test func partialsEscapeAsTheirNameTells() throws {
    let figure = Sample.built(Sample.figure(caption: "*<"))
    let page = try Sample.page(
      "README.md", of: [figure],
      templates: [
        source("{{#figures}}{{caption}} {{>a.html}} {{>b.md}}{{/figures}}", name: "gallery.md"),
        source("{{caption}}", name: "a.html"), source("{{caption}}", name: "b.md"),
      ])
    #expect(page == "&#42;&#60; *&#60; &#42;&#60;")
  }

  @Test func aTemplateThatNothingUsesIsReported() throws {
    let unused = try #require(mistake(in: source("", name: "galery.html")))
    #expect(unused.line == nil)
    #expect(unused.description.hasPrefix("my/galery.html.mustache: no template uses it; "))
  }

  // MARK: Folders

  @Test func templatesAreReadFromAFolder() throws {
    let files = ["embed.md.mustache": Array("[{{label}}]\n".utf8), "notes.txt": Array("{{".utf8)]
    try withFolder(files) { folder in
      let templates = try TemplateSet(folder: folder)
      let entry = Sample.entry(Sample.built(Sample.figure()))
      let text = try Pages.embed(entry, as: .markdown, in: Sample.page, templates: templates)
      #expect(text == "[Figure 4]\n")
    }
  }

  @Test func aMistakeInAFolderIsReportedWithThePath() throws {
    try withFolder(["embed.md.mustache": Array("\n{{#a}}".utf8)]) { folder in
      #expect {
        try TemplateSet(folder: folder)
      } throws: { error in
        "\(error)".hasPrefix("\(folder)/embed.md.mustache:2: the section \"a\" begins here")
      }
    }
  }

  @Test func aTemplateInAnotherEncodingIsReported() throws {
    try withFolder(["embed.md.mustache": [0x46, 0xFC, 0x72]]) { folder in
      #expect {
        try TemplateSet(folder: folder)
      } throws: { error in
        "\(error)" == "\(folder)/embed.md.mustache: is not UTF-8; save it in that encoding"
      }
    }
  }

  @Test func aFolderOrFileThatCannotBeReadIsNamed() throws {
    try withFolder([:]) { folder in
      #expect {
        try TemplateSet(folder: "\(folder)/none")
      } throws: { error in
        "\(error)".hasPrefix(
          "\(folder)/none: cannot be read as a folder: No such file or directory; ")
      }
      try OutputFile.createFolder("\(folder)/gallery.html.mustache")
      #expect {
        try TemplateSet(folder: folder)
      } throws: { error in
        "\(error)".hasPrefix(
          "\(folder)/gallery.html.mustache: cannot be read: Is a directory; ")
      }
    }
  }

  // MARK: Size

  @Test func aByteOrderMarkIsNoPartOfATemplate() throws {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("{{number}}".utf8)
    try withFolder(["embed.md.mustache": bytes]) { folder in
      let entry = Sample.entry(Sample.built(Sample.figure(4)))
      let text = try Pages.embed(
        entry, as: .markdown, in: Sample.page, templates: TemplateSet(folder: folder))
      #expect(text.map { Array($0.utf8) } == Array("4".utf8))
    }
  }

  @Test func aPipeAmongTemplatesIsNamed() throws {
    try withFolder([:]) { folder in
      #expect(mkfifo("\(folder)/gallery.html.mustache", 0o600) == 0)
      #expect {
        try TemplateSet(folder: folder)
      } throws: { error in
        "\(error)".hasPrefix("\(folder)/gallery.html.mustache: cannot be read: it is a pipe")
      }
    }
  }

  /// Templates each of which is made from the name of the next; the first is rendered.
  private func chain(
    _ count: Int, last: String, _ text: (String) -> String
  ) -> [TemplateSet.Source] {
    (0..<count).map { index in
      source(
        index == count - 1 ? last : text("t\(index + 1)"),
        name: index == 0 ? "gallery.html" : "t\(index)")
    }
  }

  @Test func templatesThatIncludeTheNextTwiceAreRefusedAtOnce() {
    for last in ["", "x", "{{count}}"] {
      let sources = chain(31, last: last) { "{{> \($0)}}{{> \($0)}}" }
      #expect {
        try TemplateSet(replacing: sources)
      } throws: { error in
        "\(error)".contains("/t") && "\(error)".contains(".mustache:1: is longer than 64 MiB")
      }
    }
  }

  @Test func aFewTemplatesMayIncludeTheNextTwice() throws {
    let sources = chain(11, last: "x") { "{{> \($0)}}{{> \($0)}}" }
    let page = try Sample.page("index.html", of: Sample.figures, templates: sources)
    #expect(page == String(repeating: "x", count: 1 << 10))
  }

  @Test func sectionsAroundPartialsDoNotMakeMoreToCheck() {
    // Each goes on inside of one of two sections, so that 2^30 ways lead to the last.
    let sources = chain(31, last: "{{zzz}}") {
      "{{#figures}}{{> \($0)}}{{/figures}}{{^count}}{{> \($0)}}{{/count}}"
    }
    #expect(throws: TemplateError.self) { try TemplateSet(replacing: sources) }
    let few = chain(12, last: "{{zzz}}") {
      "{{#figures}}{{> \($0)}}{{/figures}}{{^count}}{{> \($0)}}{{/count}}"
    }
    #expect {
      try TemplateSet(replacing: few)
    } throws: { error in
      "\(error)".hasPrefix("my/t11.mustache:1: there is no \"zzz\" here")
    }
  }

  @Test func templatesThatIncludeEachOtherTooDeeplyAreRefused() throws {
    let sources = chain(100, last: "x") { "{{> \($0)}}" }
    #expect(
      try Sample.page("index.html", of: Sample.figures, templates: sources) == "x")
    for count in [200, 5000] {
      let sources = chain(count, last: "x") { "{{> \($0)}}" }
      #expect {
        try TemplateSet(replacing: sources)
      } throws: { error in
        "\(error)".contains("templates include each other too deeply")
      }
    }
  }

  @Test func anIndentationIsRepeatedForEachLine() {
    let blank = String(repeating: " ", count: 1 << 14)
    let lines = String(repeating: "\n", count: 1 << 14)
    #expect {
      try TemplateSet(replacing: [source("\(blank){{> b}}\n"), source(lines, name: "b")])
    } throws: { error in
      "\(error)".hasPrefix("my/gallery.html.mustache:1: is longer than 64 MiB")
    }
  }

  @Test func listsInListsDoNotGrowBeyondAllMeasure() throws {
    let depth = 40
    let nested =
      String(repeating: "{{#figures}}", count: depth) + "x"
      + String(repeating: "{{/figures}}", count: depth)
    #expect {
      try Sample.page("index.html", of: Sample.figures, templates: [source(nested)])
    } throws: { error in
      "\(error)" == """
        my/gallery.html.mustache: lists in lists make the page larger than 512 MiB; have fewer \
        sections in each other
        """
    }
    let twice = source("{{#figures}}{{#figures}}x{{/figures}}{{/figures}}")
    #expect(
      try Sample.page("index.html", of: Sample.figures, templates: [twice]) == "xxxxxxxxx")
  }

  @Test func aTextThatIsRepeatedCountsEachTime() {
    let budget = RenderBudget(bytes: 10, bytesPerElement: 2)
    #expect(budget.allows("four"))
    #expect(budget.allows(elements: 3))
    #expect(!budget.isExceeded)
    #expect(!budget.allows("x"))
    #expect(!budget.allows(""))
    #expect(budget.isExceeded)
    #expect(!RenderBudget(bytes: 10, bytesPerElement: 2).allows(elements: .max))
  }
}
