import Files
import Foundation
import Testing

@testable import neural_figures

/// `neural-figures article`, as a user runs it.
@Suite struct ArticleCommandTests {
  private func text(_ path: String) throws -> String {
    String(decoding: try InputFile.read(path), as: UTF8.self)
  }

  @Test func aPageHoldsTextFiguresAndPictures() async throws {
    try await ArticleTexts.withFolder { program, folder in
      let outcome = try program.run(["article", "en.md", "-o", "out.html"])
      #expect(outcome.code == 0)
      #expect(outcome.errors == "out.html: 2 sections, 2 figures\n")
      let page = try text("\(folder)/out.html")
      for part in [
        "<html lang=\"en\" dir=\"ltr\">", "<title>Two borders</title>", "<h1>Two borders</h1>",
        "<a href=\"#figure-4\">Figure 4</a>", "<h2 id=\"softmax-co\">Softmax &#38; co.</h2>",
        "<a href=\"#softmax-co\">Softmax &#38; co.</a>\n<ol>\n<li><a href=\"#in-code\">",
        "<div class=\"shown\" id=\"figure-14\">", "alt=\"What is seen.\"",
        "width=\"300\" height=\"240\"",
        "<a href=\"https://example.org/a?b=1&#38;c=2\">book</a>",
        "<code class=\"language-python\">",
        "data:image/svg+xml,%3Csvg%20xmlns=%22http://www.w3.org/2000/svg%22", "img-src data:;",
        "<source media=\"screen and (prefers-color-scheme: dark)\" srcset=\"data:",
        "alttext=\"a &lt; b\"",
      ] { #expect(page.contains(part), "\(part)") }
      #expect(!page.contains("<script"))
      let markup = Markup(page)
      #expect(markup.faults.isEmpty)
      let ids = markup.values(of: "id")
      #expect(Set(ids).count == ids.count)
      for link in markup.values(of: "href") where link.hasPrefix("#") {
        let id = link.dropFirst().removingPercentEncoding ?? ""
        #expect(ids.contains(id), "\(link)")
      }
    }
  }

  @Test func theLanguageIsThatInWhichTheTextCallsItsFigures() async throws {
    try await ArticleTexts.withFolder { program, folder in
      #expect(try program.run(["article", "zh.txt", "-o", "zh.html"]).code == 0)
      let page = try text("\(folder)/zh.html")
      for part in [
        "<html lang=\"zh-Hans\" dir=\"ltr\">", "<h1>两种边界</h1>", "<h2 id=\"多个类别\">",
        "如<a href=\"#figure-4\">图4</a>所示", "zh-Hans/14-third.svg",
        "<span class=\"label\">图 4.</span> 图题。",
      ] { #expect(page.contains(part), "\(part)") }
      #expect(
        try program.run(["article", "zh.txt", "-o", "en.html", "--language", "en"]).code == 0)
      #expect(try text("\(folder)/en.html").contains("<html lang=\"en\""))
      let unknown = try program.run(["article", "zh.txt", "-o", "a.html", "--language", "fr"])
      #expect(unknown.code == 74)
      #expect(unknown.errors.contains("the language fr is not in it, only en, zh-Hans"))
    }
  }

  @Test func picturesMayStayInTheirFolder() async throws {
    try await ArticleTexts.withFolder { program, folder in
      try OutputFile.createFolder("\(folder)/docs")
      let arguments = ["article", "en.md", "-o", "docs/a.html", "--pictures", "linked"]
      #expect(try program.run(arguments).code == 0)
      let page = try text("\(folder)/docs/a.html")
      #expect(page.contains("<img src=\"../figures/04-second.svg\""))
      #expect(page.contains("srcset=\"../figures/dark/04-second.svg\""))
      #expect(
        page.contains("img-src data: &#39;self&#39;") || page.contains("img-src data: 'self'"))
      #expect(try program.run(arguments + ["--base", "https://a.org/f"]).code == 0)
      #expect(try text("\(folder)/docs/a.html").contains("src=\"https://a.org/f/04-second.svg\""))
    }
  }

  @Test func aBookIsTheSameEveryTime() async throws {
    try await ArticleTexts.withFolder { program, folder in
      var books: [[UInt8]] = []
      for name in ["a.epub", "b.epub"] {
        #expect(try program.run(["article", "en.md", "-o", name]).code == 0)
        books.append(try InputFile.read("\(folder)/\(name)"))
      }
      #expect(books[0] == books[1])
      // Its first file says what it is: uncompressed, at byte 38 behind its name.
      #expect(String(decoding: books[0][30..<58], as: UTF8.self) == "mimetypeapplication/epub+zip")
      #expect(
        try program.run(["article", "en.md", "-o", "c.epub", "--date", "2026-03-01"]).code == 0)
      #expect(try InputFile.read("\(folder)/c.epub") != books[0])
    }
  }

  @Test func aDocumentOfLaTeXRefersToItsFigures() async throws {
    try await ArticleTexts.withFolder { program, folder in
      #expect(try program.run(["article", "en.md", "-o", "a.tex"]).code == 0)
      let document = try text("\(folder)/a.tex")
      for part in [
        "\\documentclass{article}", "\\title{Two borders}", "\\section{Softmax \\& co.}",
        "A neuron draws \\emph{one} line, as \\hyperref[fig:second]{Figure \\ref*{fig:second}} shows.",
        "\\setcounter{figure}{3}\n\\begin{figure}[htbp]",
        "\\includegraphics[width=\\linewidth, alt={What is seen.}]{figures/04-second.pdf}",
        "\\[ a < b \\]",
        "\\includegraphics[width=225bp, alt=", "\\texttt{softmax}", "\\(p_1 = p_2\\)",
        "\\[ p_i = \\frac{e^{z_i}}{\\sum_k e^{z_k}} \\]", "\\subsection{In code}",
        "\\href{https://example.org/a?b=1\\&c=2}{book}",
        "p = softmax(z)  # <100% & \"σ\"\n\\end{lstlisting}",
        "literate={σ}{{\\ensuremath{\\sigma}}}1",
      ] { #expect(document.contains(part), "\(part)") }
      #expect(try program.run(["article", "zh.txt", "-o", "z.tex"]).code == 0)
      #expect(try text("\(folder)/z.tex").contains("\\documentclass{ctexart}"))
    }
  }

  @Test func formulasAndListingsAreAMatterOfChoice() async throws {
    try await ArticleTexts.withFolder { program, _ in
      func output(_ options: [String]) throws -> String {
        try program.run(["article", "en.md", "-o", "-"] + options).output
      }
      #expect(try output(["--format", "html"]).contains("alttext=\"a &lt; b\""))
      let page = try output(["--format", "html", "--no-formulas"])
      #expect(!page.contains("alttext=\"a &lt; b\""))
      #expect(try output(["--format", "latex"]).contains("\\[ a < b \\]"))
      let document = try output(["--format", "latex", "--no-formulas"])
      #expect(!document.contains("\\[ a < b \\]"))
    }
  }

  @Test func mistakesSayWhereAndWhy() async throws {
    let texts = [
      "a.md": "Figure 99\n", "b.md": "x\n\n```\ny\n", "e.txt": "\n \n", "n.md": "Text.\n",
      "t.md": "Figure 4\n\nSee Figure 14.\n",
    ]
    try await ArticleTexts.withFolder(texts) { program, folder in
      try OutputFile.write([0xFF, 0xFE], to: "\(folder)/u.txt")
      let calls: [([String], Int32, String)] = [
        (["a.md", "-o", "a.html"], 65, "a.md:1: there is no figure 99 (the last one is 14)"),
        (["b.md", "-o", "a.html"], 65, "b.md:3: a block of code begins here and does not end"),
        (["e.txt", "-o", "a.html"], 65, "e.txt: has nothing in it to set"),
        (["u.txt", "-o", "a.html"], 65, "u.txt: is no text in UTF-8"),
        (["n.md", "-o", "a.html"], 0, "n.md: warning: no line names a figure"),
        (["n.md", "-o", "s.html", "--strict"], 74, "n.md: warning: no line names a figure"),
        (["t.md", "-o", "a.html"], 0, "t.md:3: warning: Figure 14 is named and not shown"),
        (["none.md", "-o", "a.html"], 74, "none.md: cannot be opened"),
        (["t.md", "-o", "none/a.html"], 74, "none/a.html"),
        (
          ["t.md", "-o", "a.html", "--figures", "none"], 74, "none/manifest.json: cannot be opened"
        ),
        (
          ["t.md", "-o", "a.pdf"], 64, "a.pdf tells no format; end the name in .html, .epub or .tex"
        ),
        (["t.md"], 64, "--output"), (["-o", "a.html"], 64, "<arguments>"),
        (["t.md", "-o", "a.html", "--date", "2026-02-30"], 64, "--date: expected a day"),
        (["t.md", "-o", "a.epub", "--pictures", "linked"], 64, "--pictures: belongs to pages"),
        (["nowhere", "t.md", "-o", "a.html"], 64, "there is no project nowhere"),
        (["t.md", "-o", "a.html", "--width", "0"], 64, "--width 0: expected CSS pixels"),
      ]
      for (arguments, code, message) in calls {
        let outcome = try program.run(["article"] + arguments)
        #expect(outcome.code == code, "\(arguments): \(outcome.errors)")
        #expect(outcome.errors.contains(message), "\(arguments): \(outcome.errors)")
      }
      let isThere = FileManager.default.fileExists(atPath: "\(folder)/s.html")
      #expect(!isThere)
    }
  }

  @Test func aTextMayComeFromStandardInput() async throws {
    try await ArticleTexts.withFolder { program, folder in
      let outcome = try program.run(
        script:
          "\"$0\" article - --text markdown -o out.html < en.md && \"$0\" article zh.txt -o - --format html"
      )
      #expect(outcome.code == 0)
      #expect(try text("\(folder)/out.html").contains("<h1>Two borders</h1>"))
      #expect(outcome.output.contains("<h1>两种边界</h1>"))
    }
  }

  @Test func templatesMayBeReplaced() async throws {
    try await ArticleTexts.withFolder { program, folder in
      try OutputFile.createFolder("\(folder)/t")
      let template = "{{number}} {{label}}: {{caption}} {{image.width}}\n"
      try OutputFile.write(Array(template.utf8), to: "\(folder)/t/article-figure.html.mustache")
      let arguments = ["article", "en.md", "-o", "-", "--format", "html", "--templates", "t"]
      let page = try program.run(arguments).output
      #expect(page.contains("4 Figure 4: A caption. 500\n"))
      #expect(!page.contains("<figure"))
    }
  }
}
