/// An article as a book: EPUB 3 (<https://www.w3.org/TR/epub-33/>), each section of it a chapter.
///
/// The same article gives the same bytes: what it says of its own time is what it is given.
struct ArticleBook {
  let edition: ArticleEdition
  let templates: TemplateSet
  /// The files of the pictures, by their paths in the folder of the figures.
  let pictures: [String: [UInt8]]
  /// When it was changed last: `2026-03-01T00:00:00Z`.
  let modified: String

  /// The file.
  ///
  /// - Throws: `TemplateError` when a chapter would grow beyond all measure.
  func epub() throws(TemplateError) -> [UInt8] {
    let chapters = BookChapter.chapters(of: edition)
    var files = [
      BookFile(
        name: BookNames.navigation, text: BookNavigation(edition: edition, chapters: chapters).xhtml
      ),
      BookFile(name: BookNames.style, text: try templates.articleBookStyle()),
    ]
    for chapter in chapters {
      files.append(BookFile(name: chapter.name, text: try text(of: chapter, among: chapters)))
    }
    for (path, picture) in sortedPictures {
      files.append(BookFile(name: BookNames.picture(path), bytes: picture))
    }
    let package = BookPackage(
      edition: edition, chapters: chapters, pictures: sortedPictures.map(\.path),
      modified: modified)
    files.insert(BookFile(name: BookNames.package, text: package.opf), at: 0)
    return BookContainer(files: files).bytes
  }

  private var sortedPictures: [(path: String, bytes: [UInt8])] {
    pictures.sorted { $0.key < $1.key }.map { (path: $0.key, bytes: $0.value) }
  }

  private func text(
    of chapter: BookChapter, among chapters: [BookChapter]
  ) throws(TemplateError) -> String {
    let markup = ArticleMarkup(
      figure: { place throws(TemplateError) in try figure(at: place) },
      addressOfFigure: { number in
        let id = ArticleMarkup.id(ofFigure: number)
        let home = chapters.first { $0.figures.contains(number) }
        return home?.name == chapter.name ? "#\(id)" : "\(home?.name ?? "")#\(id)"
      })
    return try templates.articleChapter(
      ArticleData(
        edition: edition, pageTitle: chapter.title,
        title: chapter.isFirst ? markup.parts(edition.title) : "", contents: "",
        body: try markup.blocks(chapter.blocks), hasPictureFiles: true))
  }

  private func figure(at place: FigurePlace) throws(TemplateError) -> String {
    guard let set = edition.figures[place.number] else { return "" }
    return try templates.articleFigure(
      ArticleFigureData(
        content: set, light: urlReference(BookNames.picture(set.figure.picture.name)), dark: nil,
        isInBook: true))
  }
}

/// The names of the files of a book, in the folder of all but the two that EPUB finds it by.
enum BookNames {
  static let package = "package.opf"
  static let navigation = "contents.xhtml"
  static let style = "style.css"

  static func chapter(_ number: Int) -> String { "chapter-\(number).xhtml" }

  static func picture(_ path: String) -> String { "pictures/\(path)" }
}

/// A file of a book.
struct BookFile: Sendable, Equatable {
  let name: String
  let bytes: [UInt8]

  init(name: String, bytes: [UInt8]) {
    (self.name, self.bytes) = (name, bytes)
  }

  init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }
}
