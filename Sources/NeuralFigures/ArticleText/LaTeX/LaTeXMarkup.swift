/// Says in LaTeX what stands in an article.
struct LaTeXMarkup {
  let figures: [Int: SetFigure]

  /// LaTeX has four levels of each kind of list; what stands deeper is set without.
  private static let deepestList = 4
  private static let counters = ["enumi", "enumii", "enumiii", "enumiv"]
  private static let sections = [
    "section", "subsection", "subsubsection", "paragraph", "subparagraph",
  ]

  func blocks(_ blocks: [ArticleBlock], depth: Int = 0) -> String {
    blocks.map { block($0, depth: depth) }.joined(separator: "\n")
  }

  private func block(_ block: ArticleBlock, depth: Int) -> String {
    switch block {
    case .heading(let heading):
      "\\\(section(heading.level)){\(parts(heading.content.withoutBreaks))}\n"
    case .paragraph(let content, _): parts(content) + "\n"
    case .list(let list): self.list(list, depth: depth)
    case .quotation(let inner):
      depth < Self.deepestList
        ? "\\begin{quote}\n\(blocks(inner, depth: depth + 1))\\end{quote}\n"
        : blocks(inner, depth: depth + 1)
    case .code(let code, _): Self.listing(code)
    case .formula(let latex): "\\[ \(latex.withFormulasOfLaTeX) \\]\n"
    case .rule: "\\begin{center}\\rule{0.5\\linewidth}{0.4pt}\\end{center}\n"
    case .figure(let place): figures[place.number].map(figure) ?? ""
    }
  }

  private func section(_ level: Int) -> String {
    let index = level - HeadingLevels.section
    return Self.sections.indices.contains(index) ? Self.sections[index] : "subparagraph"
  }

  private func list(_ list: ArticleList, depth: Int) -> String {
    guard depth < Self.deepestList else {
      return list.items.map { blocks($0, depth: depth + 1) }.joined(separator: "\n")
    }
    let name = list.start == nil ? "itemize" : "enumerate"
    var lines = "\\begin{\(name)}\n"
    if let start = list.start, start != 1 {
      lines += "\\setcounter{\(Self.counters[depth])}{\(start - 1)}\n"
    }
    // Behind the braces a bracket is none of the command's.
    for item in list.items { lines += "\\item{} \(blocks(item, depth: depth + 1))" }
    return lines + "\\end{\(name)}\n"
  }

  private static func listing(_ code: String, title: String? = nil) -> String {
    let end = "\\end{lstlisting}"
    // The environment would end there.
    let code = code.replacing(end, with: "\\end {lstlisting}")
    let options = title.map { "[title={\($0.escapedForLaTeX.withFormulasOfLaTeX)}]" } ?? ""
    return "\\begin{lstlisting}\(options)\n\(code)\n\(end)\n"
  }

  // MARK: - Figures

  /// A figure under its number in the collection, as the text calls it.
  private func figure(_ set: SetFigure) -> String {
    let formulas = set.formulas.map { "\\[ \($0) \\]" }
    let text = LaTeXEmbedding(details: formulas, leavesRoom: true).text(of: set.figure)
      .withFormulasOfLaTeX
    let listing = set.listing.map { listing in
      Self.listing(listing.code, title: "\(set.figure.label). \(listing.heading)")
    }
    return "\\setcounter{figure}{\(set.figure.number &- 1)}\n\(text)\(listing ?? "")"
  }

  // MARK: - Sentences

  /// A sentence.
  func parts(_ parts: [ArticleInline]) -> String { parts.map(part).joined() }

  private func part(_ part: ArticleInline) -> String {
    switch part {
    case .text(let text): Self.text(text)
    case .emphasis(let inner): "\\emph{\(parts(inner))}"
    case .strong(let inner): "\\textbf{\(parts(inner))}"
    case .code(let code): "\\texttt{\(Self.text(code))}"
    case .formula(let latex): "\\(\(latex.withFormulasOfLaTeX)\\)"
    case .link(let inner, let address):
      "\\href{\(urlReference(address).escapedAsAddressOfLaTeX)}{\(parts(inner))}"
    case .picture(let inner, _): parts(inner)
    case .lineBreak: "\\\\{}\n"
    case .mention(let mention): Self.mention(mention, of: figures[mention.figure])
    }
  }

  private static func mention(_ mention: FigureMention, of set: SetFigure?) -> String {
    guard let set else { return text(mention.words) }
    let label = set.figure.reference(joinedBy: ":")
    return
      "\\hyperref[\(label)]{\(text(mention.before))\\ref*{\(label)}\(text(mention.after))}"
  }

  /// A text with the blanks at its ends, which separate it from what stands beside it.
  private static func text(_ text: String) -> String {
    let escaped = text.escapedForLaTeX.withFormulasOfLaTeX
    guard !escaped.isEmpty else { return text.isEmpty ? "" : " " }
    return (text.first?.isWhitespace == true ? " " : "") + escaped
      + (text.last?.isWhitespace == true ? " " : "")
  }
}

extension [ArticleInline] {
  /// The same on one line.
  fileprivate var withoutBreaks: [ArticleInline] {
    map { if case .lineBreak = $0 { .text(" ") } else { $0 } }
  }
}
