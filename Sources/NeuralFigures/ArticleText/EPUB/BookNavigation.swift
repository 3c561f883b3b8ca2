import Article

/// The table of contents of a book, by which its readers find their way
/// (<https://www.w3.org/TR/epub-33/#sec-nav>).
struct BookNavigation {
  let edition: ArticleEdition
  let chapters: [BookChapter]

  var xhtml: String {
    let words = edition.translation
    let heading = words.text(.contents).escapedForHTML
    let tag = words.language.tag.escapedForHTML
    return """
      <?xml version="1.0" encoding="utf-8"?>
      <!DOCTYPE html>
      <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="\(tag)" \
      xml:lang="\(tag)" dir="\(words.direction.rawValue)">
      <head>
      <title>\(heading)</title>
      <link rel="stylesheet" type="text/css" href="\(BookNames.style)"/>
      </head>
      <body>
      <nav epub:type="toc" id="toc" role="doc-toc">
      <h1>\(heading)</h1>
      \(contents)</nav>
      </body>
      </html>

      """
  }

  /// The title of the article, and its sections behind it.
  private var contents: String {
    let title = ArticleHeading(level: HeadingLevels.section, content: edition.title)
    let headings = [title] + edition.article.headings
    let first = chapters.first?.name ?? ""
    return ArticleContents(headings: headings) { heading in
      guard !heading.id.isEmpty else { return first }
      let home = chapters.first { $0.headings.contains(heading) }
      return "\(home?.name ?? first)#\(urlReference(heading.id))"
    }.markup
  }
}
