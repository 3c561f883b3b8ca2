import Article
import Plotting
import Testing

@testable import neural_figures

@Suite struct GalleryTests {
  /// Text that ends elements, attributes and sections where it is not escaped.
  private static let hostile =
    "</p><script>alert(1)</script> ]]> --> \" ' & &lt; \u{0} \u{202E} \"\u{301} 👩‍👩‍👧 {{x}} `*|_$"

  private static let hostileFigure = Sample.built(
    Sample.figure(caption: hostile, alt: hostile, formulas: [hostile], model: hostile),
    chinese: (hostile, hostile))

  private func html(_ figures: [BuiltFigure] = Sample.figures) throws -> String {
    try Sample.page("index.html", of: figures)
  }

  private func markdown(_ figures: [BuiltFigure] = Sample.figures) throws -> String {
    try Sample.page("README.md", of: figures)
  }

  @Test func thereAreTwoGalleriesAndAManifest() throws {
    let pages = try Pages.files(
      for: Sample.figures, in: Sample.context(templates: try TemplateSet()))
    #expect(
      pages.map(\.path) == [
        "index.html", "README.md", "gallery.css", "gallery.js", "favicon.svg", "manifest.json",
      ])
    let again = try Pages.files(
      for: Sample.figures.reversed(), in: Sample.context(templates: try TemplateSet()))
    #expect(pages == again)
  }

  // MARK: HTML

  @Test func thePageIsWellFormed() throws {
    let page = try html()
    let markup = Markup(page)
    #expect(markup.faults.isEmpty)
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">"))
    let ids = markup.values(of: "id")
    #expect(Set(ids).count == ids.count)
  }

  @Test func whatReferencesNameIsInThePage() throws {
    let markup = Markup(try html())
    let ids = Set(markup.values(of: "id"))
    let labels = markup.values(of: "aria-labelledby").flatMap { $0.split(separator: " ") }
    for label in labels { #expect(ids.contains(String(label))) }
    let anchors = markup.values(of: "href").filter { $0.hasPrefix("#") }
    #expect(anchors.count >= 6)
    for anchor in anchors { #expect(ids.contains(String(anchor.dropFirst()))) }
  }

  @Test func thePageAsksForNothingButItsOwnFiles() throws {
    let page = try html()
    let markup = Markup(page)
    let own = ["gallery.css", "gallery.js", "favicon.svg"]
    for address in markup.values(of: "src") + markup.values(of: "href") {
      let isFile = ["svg", "png", "pdf"].contains { address.hasSuffix(".\($0)") }
      let isKnown = address.hasPrefix("#") || isFile || own.contains(address)
      #expect(isKnown, "\(address)")
    }
    for mark in ["http:", "https:", "url(", "@import", "fetch(", "data:"] {
      #expect(!page.contains(mark), "\(mark)")
    }
  }

  @Test func headingsStepDownOneByOne() throws {
    let levels = Markup(try html()).tags.map(\.name).filter { ["h1", "h2", "h3"].contains($0) }
    #expect(levels == ["h1", "h2", "h2", "h2", "h2"])
  }

  @Test func everyTextAndPictureIsThereInEachLanguage() throws {
    let markup = Markup(try html())
    let editions = markup.tags.filter { tag in
      tag.attributes["class"]?.split(separator: " ").contains("edition") == true
    }
    let english = editions.filter { $0.attributes["lang"] == "en" }
    let chinese = editions.filter { $0.attributes["lang"] == "zh-Hans" }
    #expect(english.count > 20)
    #expect(english.count + chinese.count == editions.count)
    #expect(english.map(\.name) == chinese.map(\.name))
    #expect(english.count { $0.attributes["class"] == "picture edition" } == 3)
  }

  @Test func readersOfALanguageGetItsPicturesSnippetsAndFiles() throws {
    let page = try html()
    #expect(
      page.contains(
        """
        <div class="picture edition" lang="zh-Hans">
        <img class="only-light" src="zh-Hans/14-third.svg" width="500" height="400" alt="所见。" \
        loading="lazy" decoding="async">
        <img class="only-dark" src="zh-Hans/dark/14-third.svg" width="500" height="400" alt="所见。" \
        loading="lazy" decoding="async">
        </div>
        """))
    #expect(page.contains("src=&#34;zh-Hans/14-third.svg&#34;"))
    #expect(page.contains("<a href=\"zh-Hans/14-third.svg\">SVG</a>"))
    #expect(page.contains("<a href=\"zh-Hans/dark/14-third.svg\">SVG（深色）</a>"))
    // What looks the same is there once, and called as the language calls it.
    #expect(!page.contains("zh-Hans/04-second"))
    #expect(page.contains("<a href=\"dark/04-second.svg\">SVG（深色）</a>"))
    let readme = try markdown()
    #expect(readme.contains("<img src=\"zh-Hans/14-third.svg\" width=\"500\" alt=\"所见。\">"))
    #expect(readme.contains("srcset=\"zh-Hans/dark/14-third.svg\""))
    #expect(readme.contains("<img src=\"04-second.svg\" width=\"500\" alt=\"所见。\">"))
  }

  @Test func aFigureHasItsPictureTextsFormulasCodeAndFiles() throws {
    let page = try html()
    for part in [
      "<img class=\"only-light\" src=\"04-second.svg\" width=\"500\" height=\"400\" alt=\"What is seen.\"",
      "<img class=\"only-dark\" src=\"dark/04-second.svg\" width=\"500\" height=\"400\"",
      "<p class=\"edition\" lang=\"en\" dir=\"ltr\">A caption.</p>",
      "<p class=\"edition\" lang=\"zh-Hans\" dir=\"ltr\">所见。</p>",
      "<div class=\"formula\"><math display=\"block\"><mn>0</mn></math></div>",
      "Based on listing 16 of the article.",
      "<a href=\"04-second.svg\">SVG</a>",
      "<a href=\"02-first.pdf\">PDF</a>",
      "<code>\(ArticleFigure.all[3].source.trimmingLineFeeds.escapedForHTML)</code>",
    ] { #expect(page.contains(part), "\(part)") }
  }

  @Test func codeIsReachedByTheKeyboardAndHasAName() throws {
    let code = Markup(try html()).elements("pre")
    #expect(code.count == 11)
    #expect(code.allSatisfy { $0.attributes["tabindex"] == "0" && $0.attributes["role"] != nil })
    #expect(code.allSatisfy { $0.attributes["aria-labelledby"]?.isEmpty == false })
  }

  @Test func aFormulaWithoutMathMLIsShownInLaTeX() throws {
    let figure = Sample.figure(formulas: ["a < b"])
    let page = try html([Sample.built(figure, files: [])])
    #expect(page.contains("<div class=\"formula\"><code>a &#60; b</code></div>"))
  }

  @Test func hostileTextsStayTextsInHTML() throws {
    let page = try html([Self.hostileFigure])
    let plain = try html([Sample.built(Sample.figure(formulas: ["z"], model: "m"))])
    #expect(Markup(page).tags.map(\.name) == Markup(plain).tags.map(\.name))
    #expect(Markup(page).faults.isEmpty)
    #expect(!page.contains("<script>alert"))
    #expect(page.contains("&#60;script&#62;alert(1)&#60;/script&#62; ]]&#62; --&#62; &#34; &#39;"))
    #expect(page.contains("&#34;\u{301} 👩‍👩‍👧 {{x}}"))
    #expect(!page.unicodeScalars.contains("\u{0}"))
  }

  // MARK: Pictures

  @Test func everyPictureIsLoadedWhenItIsScrolledToAndHasItsRoom() throws {
    let pictures = Markup(try html()).elements("img")
    // Two figures with an SVG, light and dark, in two languages, in the contents and below.
    #expect(pictures.count == 2 * 2 * 2 * 2)
    for picture in pictures {
      #expect(picture.attributes["loading"] == "lazy")
      #expect(picture.attributes["decoding"] == "async")
      #expect(picture.attributes["width"] == "500" && picture.attributes["height"] == "400")
      let isDark = picture.attributes["src"]?.contains("dark/") == true
      #expect(picture.attributes["class"] == (isDark ? "only-dark" : "only-light"))
    }
    // The contents have the captions already.
    #expect(pictures.count { $0.attributes["alt"] == "" } == 8)
  }

  @Test func aPictureWithoutDarkOneIsShownAlways() throws {
    let figure = Sample.figure()
    let page = try html([Sample.built(figure, files: [Sample.file(.png, path: "04-sample.png")])])
    let pictures = Markup(page).elements("img")
    #expect(pictures.count == 4)
    let hidden = pictures.filter { $0.attributes["class"] != nil }
    #expect(hidden.isEmpty)
  }

  @Test func aFigureWithoutPictureFileIsInThePageItself() throws {
    let page = try html()
    #expect(
      page.contains(
        "<div class=\"picture edition\" lang=\"en\">\n<svg role=\"img\" id=\"first-svg\"></svg>\n</div>"
      ))
    #expect(Markup(page).elements("svg").count == 2)
  }

  @Test func aSelfContainedPageAsksForNoFile() throws {
    var context = Sample.context(templates: try TemplateSet())
    context.isSelfContained = true
    let pages = try Pages.files(for: Sample.figures, in: context)
    #expect(pages.map(\.path) == ["index.html", "README.md", "manifest.json"])
    let page = String(decoding: pages[0].bytes, as: UTF8.self)
    let markup = Markup(page)
    #expect(markup.faults.isEmpty)
    #expect(markup.elements("img").isEmpty)
    #expect(markup.elements("svg").count == 6)
    #expect(markup.elements("link").map { $0.attributes["rel"] } == ["icon"])
    let icon = try #require(markup.elements("link").first?.attributes["href"])
    #expect(icon.hasPrefix("data:image/svg+xml,%3Csvg%20xmlns=%22http://www.w3.org/2000/svg%22"))
    #expect(page.contains("<style>\n/* The page"))
    #expect(page.contains("<script>\n// The style sheet"))
    #expect(markup.values(of: "src").isEmpty)
  }

  // MARK: Markdown

  @Test func theMarkdownOfAFigureIsAsExpected() throws {
    let page = try markdown([Sample.built(Sample.figure(formulas: ["a < b"]))])
    let start = try #require(page.range(of: "<a id=\"en-4\"></a>\n"))
    let source = ArticleFigure.all[3].source.trimmingLineFeeds
    #expect(
      page[start.lowerBound...] == """
        <a id="en-4"></a>

        ## Figure 4

        <picture>
          <source media="(prefers-color-scheme: dark)" srcset="dark/04-sample.svg">
          <img src="04-sample.svg" width="500" alt="What is seen.">
        </picture>

        A caption.

        <details>
        <summary>Description</summary>

        What is seen.

        </details>

        ```math
        a < b
        ```

        <details>
        <summary>Swift code</summary>

        ```swift
        \(source)
        ```

        </details>

        [SVG](04-sample.svg)
         · [SVG, dark](dark/04-sample.svg)
         · [PNG](04-sample.png)
         · [PDF](04-sample.pdf)

        <a id="zh-Hans"></a>

        # The figures of “标题”

        \(PageText.introduction.english)

        ## Contents

        - [图 4](#zh-Hans-4) 图题。

        <a id="zh-Hans-4"></a>

        ## 图 4

        <picture>
          <source media="(prefers-color-scheme: dark)" srcset="dark/04-sample.svg">
          <img src="04-sample.svg" width="500" alt="所见。">
        </picture>

        图题。

        <details>
        <summary>Description</summary>

        所见。

        </details>

        ```math
        a < b
        ```

        [SVG](04-sample.svg)
         · [SVG（深色）](dark/04-sample.svg)
         · [PNG](04-sample.png)
         · [PDF](04-sample.pdf)
         · [Swift code](#en-4)

        """)
  }

  @Test func aFigureWithoutPictureHasNoneInMarkdown() throws {
    let page = try markdown()
    #expect(page.components(of: "<picture>") == 4)
    #expect(page.contains("[PDF](02-first.pdf)\n"))
  }

  @Test func hostileTextsStayTextsInMarkdown() throws {
    let page = try markdown([Self.hostileFigure])
    let plain = try markdown([Sample.built(Sample.figure(formulas: ["z"], model: "m"))])
    // The formula is between fences, where nothing has a meaning.
    let withoutFormula = page.replacing("```math\n\(Self.hostile)\n", with: "```math\n")
    #expect(withoutFormula != page)
    #expect(Markup(withoutFormula).tags.map(\.name) == Markup(plain).tags.map(\.name))
    #expect(withoutFormula.contains("&#96;&#42;&#124;&#95;&#36;"))
  }

  @Test func codeWithFencesIsFencedLonger() throws {
    let page = try markdown([Sample.built(Sample.figure(formulas: ["```\n</details>"]))])
    #expect(page.contains("````math\n```\n</details>\n````\n"))
  }
}

extension String {
  /// How often a text occurs.
  fileprivate func components(of text: String) -> Int {
    ranges(of: text).count
  }
}
