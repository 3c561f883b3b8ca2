import Article

/// An article as a document of LaTeX: for pdfLaTeX, or, in Chinese, for XeLaTeX and LuaLaTeX.
struct ArticleLaTeX {
  let edition: ArticleEdition

  private var isChinese: Bool { edition.translation.language.tag.hasPrefix("zh") }

  /// The document.
  var tex: String {
    let markup = LaTeXMarkup(figures: edition.figures)
    let author = edition.author ?? ""
    return """
      \(preamble)
      \\title{\(markup.parts(edition.title))}
      \\author{\(author.escapedForLaTeX.withFormulasOfLaTeX)}
      \\date{\((edition.date ?? "").escapedForLaTeX)}
      \\begin{document}
      \\maketitle
      \(edition.article.headings.isEmpty ? "" : "\\tableofcontents\n\\bigskip\n")
      \(markup.blocks(edition.article.blocks))
      \\end{document}

      """
  }

  /// Characters that the fonts of LaTeX do not have, so that a font has to be chosen; those of Chinese are
  /// there in its class.
  var foreignCharacters: [Character] {
    var found: [Character] = []
    for character in tex where !character.unicodeScalars.allSatisfy(LaTeXCharacters.isKnown) {
      if isChinese, character.isWide { continue }
      if !found.contains(character) { found.append(character) }
    }
    return found
  }

  private var preamble: String {
    let words = edition.translation
    let figure = words.text(.figure, "").onSingleLine.escapedForLaTeX
    return """
      % Written by neural-figures article, which writes it anew.
      \(documentClass)
      \\usepackage{amsmath}
      \\usepackage{amssymb}
      \\usepackage{graphicx}
      \\usepackage{listings}
      \\usepackage[hidelinks]{hyperref}
      \\lstset{basicstyle=\\ttfamily\\small, breaklines=true, columns=fullflexible, keepspaces=true, \
      showstringspaces=false\(literals)}
      \\setcounter{secnumdepth}{0}
      \\AtBeginDocument{\\renewcommand{\\figurename}{\(figure)}\
      \\renewcommand{\\contentsname}{\(words.text(.contents).escapedForLaTeX)}}
      """
  }

  private var documentClass: String {
    if isChinese { return "\\documentclass{ctexart}" }
    return """
      \\documentclass{article}
      \\usepackage{iftex}
      \\ifPDFTeX
        \\usepackage[T1]{fontenc}
        \\IfFileExists{lmodern.sty}{\\usepackage{lmodern}}{}
      \\fi
      """
  }

  /// How characters of code are set that are not of ASCII, of which the package listings knows nothing.
  private var literals: String {
    let codes = edition.article.blocks.codes + edition.figures.values.compactMap(\.listing?.code)
    let characters = Set(codes.joined()).filter { !$0.isASCII && !$0.isWide }.sorted()
    guard !characters.isEmpty else { return "" }
    let pairs = characters.map { "{\($0)}{{\(String($0).withFormulasOfLaTeX)}}1" }
    return ", literate=\(pairs.joined())"
  }
}

extension [ArticleBlock] {
  /// The code in them, that in lists and quotations too.
  fileprivate var codes: [String] {
    flatMap { block -> [String] in
      switch block {
      case .code(let code, _): [code]
      case .quotation(let inner): inner.codes
      case .list(let list): list.items.flatMap(\.codes)
      case .heading, .paragraph, .formula, .rule, .figure: []
      }
    }
  }
}
