/// Where the cells of a table stand in its file. A few places are kept; the rows between them are gone through
/// again when one is asked for.
struct TableSource: Sendable {
  let text: CSVText
  let dialect: CSVDialect
  /// How many cells a row may have.
  let width: Int
  private var bookmarks: [Bookmark] = []
  private var lines: LineCount

  /// Where a row begins.
  private struct Bookmark: Sendable {
    var place: Int
    var line: Int
  }

  init(of text: CSVText, dialect: CSVDialect, width: Int) {
    self.text = text
    self.dialect = dialect
    self.width = width
    lines = LineCount(of: text.bytes)
  }

  /// So many rows share a bookmark: one takes little space, and no row is far from one.
  private static let rowsPerBookmark = 256

  /// A scanner at the beginning of the file.
  func scanner() -> CSVScanner { scanner(at: text.start, cellLimit: width) }

  /// A scanner at the beginning of the file that keeps so many cells of a row.
  func scanner(cellLimit: Int) -> CSVScanner { scanner(at: text.start, cellLimit: cellLimit) }

  private func scanner(at place: Int, cellLimit: Int) -> CSVScanner {
    CSVScanner(
      text.bytes, at: place, delimiter: dialect.delimiter ?? .comma, comment: dialect.comment,
      cellLimit: cellLimit)
  }

  /// Notes where a row begins; to be told of all rows in their order.
  mutating func note(row: Int, at place: Int) {
    guard row.isMultiple(of: Self.rowsPerBookmark) else { return }
    bookmarks.append(Bookmark(place: place, line: lines.advance(to: place)))
  }

  /// The line of the file that a cell begins in.
  func line(row: Int, position: Int) -> Int? {
    guard let (cell, bookmark) = find(row: row, position: position) else { return nil }
    return LineCount(of: text.bytes, from: bookmark.place, line: bookmark.line).line(at: cell.start)
  }

  /// What is written in a cell, without quotation marks around it.
  func written(row: Int, position: Int) -> String? {
    find(row: row, position: position)?.cell.text(in: text.bytes)
  }

  /// A cell, and the last bookmark before it. A cell that its row ends before is an empty one.
  private func find(row: Int, position: Int) -> (cell: CSVCell, bookmark: Bookmark)? {
    let (index, rest) = row.quotientAndRemainder(dividingBy: Self.rowsPerBookmark)
    guard bookmarks.indices.contains(index) else { return nil }
    var scanner = scanner(at: bookmarks[index].place, cellLimit: width)
    var found = CSVRow()
    for _ in 0...rest {
      // All of this has been read before, so that there are no mistakes in it.
      guard (try? scanner.readRow(into: &found)) == true else { return nil }
    }
    let end = CSVCell(start: found.start, end: found.start)
    let cell = found.cells.indices.contains(position) ? found.cells[position] : end
    return (cell, bookmarks[index])
  }
}
