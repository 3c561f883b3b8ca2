import Article
import Foundation
import Plotting
import Testing

@testable import neural_figures

/// What each language of documents is given, to the letter.
@Suite struct EmbeddingFormatTests {
  /// A figure of the samples as a document shows it.
  static func text(
    of figure: BuiltFigure, as format: DocumentFormat,
    in page: Manifest.LanguageEntry = Sample.page,
    base: String = "figures", theme: String = "classic", style: EmbeddingStyle = EmbeddingStyle()
  ) throws -> String {
    let context = EmbeddingContext(
      language: page, base: base, theme: theme, descriptionHeading: "Description")
    let figure = try EmbeddedFigure(Sample.entry(figure), as: format, in: context, style: style)
    return try format.embedding(templates: TemplateSet()).text(of: figure)
  }

  private static let plain = Sample.figures[1]
  /// A figure whose words mean something in most languages, and that has pictures in Chinese.
  private static let special = Sample.built(
    Sample.figure(14, slug: "third", caption: "50 % of [x_1] & $y$", alt: "A \"b\" | c\\d #1"),
    chinese: ("50 % 的 [x_1] 和 $y$", "“甲” | 乙\\丙 #1"), hasOwnChinesePictures: true)

  private static let plainTexts: [(DocumentFormat, String)] = [
    (
      .html,
      """
      <figure>
        <picture>
          <source media="(prefers-color-scheme: dark)" srcset="figures/dark/04-second.svg"/>
          <img src="figures/04-second.svg" width="500" height="400" alt="What is seen." lang="en" \
      loading="lazy" style="max-width: 100%; height: auto"/>
        </picture>
        <figcaption lang="en">Figure 4. A caption.</figcaption>
      </figure>

      """
    ),
    (.commonmark, "![What is seen.](figures/04-second.svg)  \n*Figure 4.* A caption.\n"),
    (
      .gfm,
      """
      <picture>
        <source media="(prefers-color-scheme: dark)" srcset="figures/dark/04-second.svg"/>
        <img src="figures/04-second.svg" width="500" alt="What is seen."/>
      </picture>

      *Figure 4.* A caption.

      """
    ),
    (
      .myst,
      """
      ```{figure} figures/04-second.svg
      :name: fig-second
      :alt: "What is seen."

      A caption.
      ```

      """
    ),
    (
      .rst,
      """
      .. figure:: figures/04-second.svg
         :name: fig-second
         :alt: What is seen.

         A caption.

      """
    ),
    (
      .mkdocs,
      """
      <figure markdown="span">
        ![What is seen.](figures/04-second.svg){ width="500" }
        <figcaption lang="en">Figure 4. A caption.</figcaption>
      </figure>

      """
    ),
    (
      .hugo,
      """
      {{< figure src="figures/04-second.svg" alt="What is seen." caption="Figure 4. A caption." \
      width="500" >}}

      """
    ),
    (
      .latex,
      """
      \\begin{figure}[htbp]
        \\centering
        \\includegraphics[width=\\linewidth, alt={What is seen.}]{figures/04-second.pdf}
        \\caption{A caption.}
        \\label{fig:second}
      \\end{figure}

      """
    ),
    (
      .typst,
      """
      #figure(
        image("figures/04-second.svg", width: 360pt, alt: "What is seen."),
        caption: [A caption.],
      ) <fig-second>

      """
    ),
    (.docc, "![What is seen.](04-second.svg)\n\n*Figure 4.* A caption.\n"),
    (
      .asciidoc,
      """
      [#fig-second]
      .A caption.
      image::figures/04-second.svg[alt="What is seen."]

      """
    ),
    (.jupyter, "![What is seen.](figures/04-second.svg)  \n*Figure 4.* A caption.\n"),
  ]

  @Test(arguments: plainTexts)
  func aFigureStandsInEachFormat(format: DocumentFormat, text: String) throws {
    #expect(try Self.text(of: Self.plain, as: format) == text)
  }

  @Test func everyFormatIsTried() {
    #expect(Self.plainTexts.map(\.0) == DocumentFormat.allCases)
    #expect(Self.specialTexts.map(\.0) == DocumentFormat.allCases)
  }

  private static let specialTexts: [(DocumentFormat, String)] = [
    (
      .html,
      """
      <figure>
        <a href="https://e.org/#third-14"><img class="only-light" src="https://e.org/f/zh-Hans/14-third.svg" \
      width="250" height="200" alt="“甲” | 乙\\丙 #1" lang="zh-Hans" loading="lazy" style="max-width: 100%; \
      height: auto"/></a>
        <a href="https://e.org/#third-14"><img class="only-dark" \
      src="https://e.org/f/zh-Hans/dark/14-third.svg" width="250" height="200" alt="“甲” | 乙\\丙 #1" \
      lang="zh-Hans" loading="lazy" style="max-width: 100%; height: auto"/></a>
        <figcaption lang="zh-Hans">图 14. 50 % 的 [x_1] 和 $y$ <details><summary>Description</summary>“甲” | \
      乙\\丙 #1</details></figcaption>
      </figure>

      """
    ),
    (
      .commonmark,
      """
      [![“甲” \\| 乙\\\\丙 #1](https://e.org/f/zh-Hans/14-third.svg)](https://e.org/#third-14)\u{20}\u{20}
      *图 14.* 50 % 的 \\[x\\_1\\] 和 \\$y\\$

      “甲” \\| 乙\\\\丙 #1

      """
    ),
    (
      .gfm,
      """
      <a href="https://e.org/#third-14">
      <picture>
        <source media="(prefers-color-scheme: dark)" srcset="https://e.org/f/zh-Hans/dark/14-third.svg"/>
        <img src="https://e.org/f/zh-Hans/14-third.svg" width="250" alt="“甲” &#124; 乙&#92;丙 #1"/>
      </picture>
      </a>

      *图 14.* 50 % 的 &#91;x&#95;1&#93; 和 &#36;y&#36;

      <details><summary>Description</summary>

      “甲” &#124; 乙&#92;丙 #1

      </details>

      """
    ),
    (
      .myst,
      """
      ````{only} html
      ```{image} https://e.org/f/zh-Hans/dark/14-third.svg
      :alt: "“甲” | 乙\\\\丙 #1"
      :width: 250px
      :target: "https://e.org/#third-14"
      :class: only-dark
      :align: center
      ```
      ````

      ```{figure} https://e.org/f/zh-Hans/14-third.svg
      :name: fig-third
      :alt: "“甲” | 乙\\\\丙 #1"
      :width: 250px
      :target: "https://e.org/#third-14"
      :class: only-light align-center

      50 % 的 \\[x\\_1\\] 和 \\$y\\$

      “甲” \\| 乙\\\\丙 #1
      ```

      """
    ),
    (
      .rst,
      """
      .. only:: html

         .. image:: https://e.org/f/zh-Hans/dark/14-third.svg
            :alt: “甲” | 乙\\丙 #1
            :width: 250px
            :target: https://e.org/#third-14
            :class: only-dark
            :align: center

      .. figure:: https://e.org/f/zh-Hans/14-third.svg
         :name: fig-third
         :alt: “甲” | 乙\\丙 #1
         :width: 250px
         :target: https://e.org/#third-14
         :class: only-light align-center

         50 % 的 [x\\_1] 和 $y$

         \\“甲” \\| 乙\\\\丙 #1

      """
    ),
    (
      .mkdocs,
      """
      <figure markdown="span">
        [![“甲” &#124; 乙&#92;丙 #1](https://e.org/f/zh-Hans/14-third.svg#only-light){ width="250" }]\
      (https://e.org/#third-14)
        [![“甲” &#124; 乙&#92;丙 #1](https://e.org/f/zh-Hans/dark/14-third.svg#only-dark){ width="250" }]\
      (https://e.org/#third-14)
        <figcaption lang="zh-Hans">图 14. 50 % 的 &#91;x&#95;1&#93; 和 &#36;y&#36;</figcaption>
      </figure>

      “甲” &#124; 乙&#92;丙 #1

      """
    ),
    (
      .hugo,
      """
      {{< figure src="https://e.org/f/zh-Hans/14-third.svg" alt="“甲” | 乙\\丙 #1" caption="图 14. 50 % 的 \
      &#91;x&#95;1&#93; 和 &#36;y&#36;" width="250" link="https://e.org/#third-14" class="only-light" >}}

      {{< figure src="https://e.org/f/zh-Hans/dark/14-third.svg" alt="“甲” | 乙\\丙 #1" caption="图 14. 50 % 的 \
      &#91;x&#95;1&#93; 和 &#36;y&#36;" width="250" link="https://e.org/#third-14" class="only-dark" >}}

      “甲” &#124; 乙&#92;丙 #1

      """
    ),
    (
      .latex,
      """
      \\begin{figure}[htbp]
        \\centering
        \\href{https://e.org/\\#third-14}{\\includegraphics[width=187.5bp, alt={“甲” \\textbar{} \
      乙\\textbackslash{}丙 \\#1}]{figures/zh-Hans/14-third.pdf}}
        \\caption{50 \\% 的 [x\\_1] 和 \\$y\\$}
        \\label{fig:third}
        {\\footnotesize\\raggedright “甲” \\textbar{} 乙\\textbackslash{}丙 \\#1\\par}
      \\end{figure}

      """
    ),
    (
      .typst,
      """
      #figure(
        link("https://e.org/#third-14", image("figures/zh-Hans/14-third.svg", width: 187.5pt, \
      alt: "“甲” | 乙\\\\丙 #1")),
        caption: [50 % 的 \\[x\\_1\\] 和 \\$y\\$],
      ) <fig-third>

      “甲” | 乙\\\\丙 \\#1

      """
    ),
    (
      .docc,
      """
      [![“甲” \\| 乙\\\\丙 #1](14-third.svg)](https://e.org/#third-14)

      *图 14.* 50 % 的 \\[x\\_1\\] 和 \\$y\\$

      “甲” \\| 乙\\\\丙 #1

      """
    ),
    (
      .asciidoc,
      """
      [#fig-third.only-light,caption="图 14. "]
      .50 % 的 &#91;x&#95;1&#93; 和 $y$
      image::https://e.org/f/zh-Hans/14-third.svg[alt="“甲” &#124; 乙&#92;丙 &#35;1",width="250",\
      link="https://e.org/#third-14"]

      [.only-dark,caption="图 14. "]
      .50 % 的 &#91;x&#95;1&#93; 和 $y$
      image::https://e.org/f/zh-Hans/dark/14-third.svg[alt="“甲” &#124; 乙&#92;丙 &#35;1",width="250",\
      link="https://e.org/#third-14"]

      “甲” &#124; 乙&#92;丙 &#35;1

      """
    ),
    (
      .jupyter,
      """
      [<img src="https://e.org/f/zh-Hans/14-third.svg" width="250" alt="“甲” &#124; 乙&#92;丙 #1" />]\
      (https://e.org/#third-14)\u{20}\u{20}
      *图 14.* 50 % 的 &#91;x&#95;1&#93; 和 &#36;y&#36;

      “甲” &#124; 乙&#92;丙 #1

      """
    ),
  ]

  @Test(arguments: specialTexts)
  func aFigureWithEveryOptionStandsInEachFormat(format: DocumentFormat, text: String) throws {
    let style = EmbeddingStyle(
      dark: format.darkPictures.contains(.class) ? .class : nil,
      width: format.hasWidths ? 250 : nil,
      link: "https://e.org/#{slug}-{number}", showsDescription: true)
    let base = format.takesAddresses ? "https://e.org/f/" : "figures"
    let embedded = try Self.text(
      of: Self.special, as: format, in: Sample.chinesePage, base: base, style: style)
    #expect(embedded == text)
  }

  @Test func shortAlternativeTextsAreWholeSentencesThatFit() {
    let short = AlternativeText.shortened
    #expect(short("A. B.") == "A. B.")
    let sentence = String(repeating: "word ", count: 10) + "end."
    #expect(
      short(Array(repeating: sentence, count: 5).joined(separator: " "))
        == "\(sentence) \(sentence)")
    let chinese = String(repeating: "字", count: 99) + "。"
    #expect(short(chinese + chinese) == chinese)
    let endless = short(String(repeating: "1.5 ", count: 100))
    #expect(endless.hasSuffix("1.5…"))
    #expect(endless.count <= PictureDescription.mostShortCharacters)
    #expect(
      short(String(repeating: "x", count: 200)).count == PictureDescription.mostShortCharacters)
  }

  /// A figure that says something else shortly than at length.
  private static let colored = Sample.built(
    Sample.figure(slug: "colored", short: "An arrow.", alt: "A {ink} arrow and {accent-1} points."))

  @Test(arguments: DocumentFormat.allCases)
  func theShortTextStandsForThePictureUnlessAskedOtherwise(format: DocumentFormat) throws {
    let plain = try Self.text(of: Self.colored, as: format)
    #expect(plain.contains("An arrow."))
    #expect(!plain.contains("points"))
    let long = try Self.text(
      of: Self.colored, as: format, style: EmbeddingStyle(alternativeText: .long))
    #expect(!long.contains("An arrow."))
    #expect(long.contains("red points."))
    let shown = try Self.text(
      of: Self.colored, as: format, style: EmbeddingStyle(showsDescription: true))
    #expect(shown.contains("An arrow.") && shown.contains("red points."))
  }

  @Test func theDescriptionFitsThePicturesThatAreShown() throws {
    func text(_ dark: DarkPictures) throws -> String {
      try Self.text(
        of: Self.colored, as: .html, theme: "auto",
        style: EmbeddingStyle(dark: dark, alternativeText: .long))
    }
    #expect(try text(.lightOnly).contains("A black arrow and red points."))
    for dark in [DarkPictures.media, .class, .autoSVG] {
      #expect(try text(dark).contains("A black or white arrow and red points."), "\(dark)")
    }
  }

  @Test func whatAFormatCannotHoldIsRefused() {
    let refused: [(DocumentFormat, EmbeddingStyle, EmbeddingError)] = [
      (.latex, EmbeddingStyle(dark: .media), .noSuchDarkPictures(.media, format: .latex)),
      (.gfm, EmbeddingStyle(dark: .class), .noSuchDarkPictures(.class, format: .gfm)),
      (.commonmark, EmbeddingStyle(width: 100), .noWidths(format: .commonmark)),
      (.html, EmbeddingStyle(width: 0), .badWidth(0)),
      (.html, EmbeddingStyle(width: 1 << 40), .badWidth(1 << 40)),
    ]
    for (format, style, problem) in refused {
      #expect {
        try format.check(style)
      } throws: { error in
        error as? EmbeddingError == problem
      }
    }
    #expect {
      try DocumentFormat.typst.check(base: "https://example.org")
    } throws: { error in
      error as? EmbeddingError == .noAddresses("https://example.org", format: .typst)
    }
  }

  @Test func darkPicturesThatThereAreNotAreMissed() {
    let light = Sample.built(Sample.figure(), files: [Sample.file(.png, path: "04-sample.png")])
    #expect {
      try Self.text(of: light, as: .html, style: EmbeddingStyle(dark: .media))
    } throws: { error in
      error as? EmbeddingError == .noDarkPicture(figure: 4)
    }
    #expect {
      try Self.text(of: light, as: .rst, theme: "auto", style: EmbeddingStyle(dark: .autoSVG))
    } throws: { error in
      error as? EmbeddingError == .noAutomaticSVG(figure: 4)
    }
    #expect {
      try Self.text(of: Self.plain, as: .rst, style: EmbeddingStyle(dark: .autoSVG))
    } throws: { error in
      error as? EmbeddingError == .noAutomaticSVG(figure: 4)
    }
    #expect {
      try Self.text(of: Sample.figures[2], as: .typst)
    } throws: { error in
      error as? EmbeddingError == .noPicture(figure: 2, format: .typst)
    }
  }

  @Test func anSVGThatFollowsThePageStandsAlone() throws {
    let style = EmbeddingStyle(dark: .autoSVG)
    let text = try Self.text(of: Self.plain, as: .html, theme: "auto", style: style)
    #expect(!text.contains("<source"))
    let none = try Self.text(
      of: Self.plain, as: .gfm, style: EmbeddingStyle(dark: DarkPictures.lightOnly))
    #expect(!none.contains("<source"))
  }

  @Test func namesForReferencesArePlainInEveryLanguage() throws {
    let figure = Sample.built(Sample.figure(slug: "ab_c 图]:1"))
    #expect(try Self.text(of: figure, as: .rst).contains(":name: fig-ab-c----1\n"))
    #expect(try Self.text(of: figure, as: .latex).contains("\\label{fig:ab-c----1}"))
  }

  /// How each format shows a picture that is there in several scales: a part of the text.
  private static let sharpParts: [(DocumentFormat, String)] = [
    (
      .html,
      "<img src=\"f/04-sample.png\" srcset=\"f/04-sample.png 1x, f/04-sample@2x.png 2x\" width=\"500\" "
    ),
    (.commonmark, "](f/04-sample.png)"),
    (.gfm, "<img src=\"f/04-sample@2x.png\" width=\"500\" "),
    (
      .myst,
      "```{figure} f/04-sample@2x.png\n:name: fig-sample\n:alt: \"What is seen.\"\n:width: 360pt"
    ),
    (
      .rst,
      ".. figure:: f/04-sample@2x.png\n   :name: fig-sample\n   :alt: What is seen.\n   :width: 360pt"
    ),
    (.mkdocs, "](f/04-sample@2x.png){ width=\"500\" }"),
    (
      .hugo,
      "src=\"f/04-sample@2x.png\" alt=\"What is seen.\" caption=\"Figure 4. A caption.\" width=\"500\""
    ),
    (.latex, "{f/04-sample@2x.png}"),
    (.typst, "image(\"f/04-sample@2x.png\", width: 360pt"),
    (.docc, "](04-sample.png)"),
    (.asciidoc, "image::f/04-sample@2x.png[alt=\"What is seen.\",width=\"500\"]"),
    (.jupyter, "<img src=\"f/04-sample@2x.png\" width=\"500\" "),
  ]

  @Test(arguments: sharpParts)
  func aPictureInSeveralScalesIsSharp(format: DocumentFormat, part: String) throws {
    let text = try Self.text(of: Sample.sharp(), as: format, base: "f")
    #expect(text.contains(part), "\(text)")
    // A width that is asked for stays, as CSS says it.
    guard format.hasWidths else { return }
    let narrow = try Self.text(
      of: Sample.sharp(), as: format, base: "f", style: EmbeddingStyle(width: 250))
    #expect(narrow.contains("250") || narrow.contains("187.5"))
    #expect(!narrow.contains("360pt") && !narrow.contains("500"))
  }

  @Test func darkPicturesAreSharpToo() throws {
    #expect(Self.sharpParts.map(\.0) == DocumentFormat.allCases)
    let sharp = try Sample.sharp()
    let choice = "srcset=\"f/dark/04-sample.png 1x, f/dark/04-sample@2x.png 2x\""
    let byMedia = try Self.text(of: sharp, as: .html, base: "f")
    #expect(byMedia.contains("<source media=\"(prefers-color-scheme: dark)\" \(choice)/>"))
    let byClass = try Self.text(
      of: sharp, as: .html, base: "f", style: EmbeddingStyle(dark: .class))
    #expect(
      byClass.contains("<img class=\"only-dark\" src=\"f/dark/04-sample.png\" \(choice) width="))
    let material = try Self.text(
      of: sharp, as: .mkdocs, base: "f", style: EmbeddingStyle(dark: .class))
    #expect(material.contains("](f/dark/04-sample@2x.png#only-dark){ width=\"500\" }"))
    let gitHub = try Self.text(of: sharp, as: .gfm, base: "f")
    #expect(gitHub.contains("srcset=\"f/dark/04-sample@2x.png\""))
  }

  @Test func picturesInACatalogHaveTheNamesOfDocC() {
    #expect(DocCEmbedding.name(of: "04-a.svg", isDark: false, scale: 1) == "04-a.svg")
    #expect(DocCEmbedding.name(of: "dark/04-a.png", isDark: true, scale: 2) == "04-a~dark@2x.png")
  }

  @Test(
    arguments: [
      ("a/b.md", .commonmark), ("B.MD", .commonmark), ("x.docc/b.md", .docc), ("a.tex", .latex),
      ("a.typ", .typst), ("a.adoc", .asciidoc), ("a.html", .html), ("a.rst", .rst),
      ("a.b.rst", .rst),
      ("a.ipynb", nil), ("md", nil), ("", nil), ("a.", nil),
    ] as [(String, DocumentFormat?)])
  func theEndOfANameTellsTheFormat(path: String, format: DocumentFormat?) {
    #expect(DocumentFormat(path: path) == format)
  }
}
