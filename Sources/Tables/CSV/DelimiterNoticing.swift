/// Finds out what stands between the cells of a file.
struct DelimiterNoticing {
  private let text: CSVText
  private let comment: CSVCommentMark?

  init(_ text: CSVText, comment: CSVCommentMark?) {
    self.text = text
    self.comment = comment
  }

  /// The rarer in texts and numbers, the earlier: a file with as many tabs in each row is one of tabs, even if it
  /// has as many commas, which are decimal ones then.
  private static let candidates: [CSVDelimiter] = [.tab, .semicolon, .comma]
  /// So many rows tell.
  private static let rowLimit = 100

  /// The delimiter that gives all of the first rows the same number of cells, two at least; failing that, the one
  /// that gives most rows as many cells as the first one; commas for a single column.
  var delimiter: CSVDelimiter {
    let counts = Self.candidates.map { (delimiter: $0, agreement: agreement(for: $0)) }
    if let even = counts.first(where: { $0.agreement == 1 }) { return even.delimiter }
    let best = counts.max { $0.agreement < $1.agreement }
    return best.map { $0.agreement > 0 ? $0.delimiter : .comma } ?? .comma
  }

  /// Which part of the rows has as many cells as most of them, two at least; 0 if there is one cell in each.
  private func agreement(for delimiter: CSVDelimiter) -> Double {
    var scanner = CSVScanner(
      text.bytes, at: text.start, delimiter: delimiter, comment: comment, cellLimit: 0)
    var row = CSVRow()
    var counts: [Int: Int] = [:]
    var total = 0
    do throws(TableError) {
      while total < Self.rowLimit, try scanner.readRow(into: &row) {
        total += 1
        // A delimiter at the end of some lines is no cell.
        counts[row.endsEmpty ? row.count - 1 : row.count, default: 0] += 1
      }
    } catch {
      // Cells that are quoted as no cells of this delimiter are.
      total += Self.rowLimit
    }
    guard let (count, rows) = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }),
      count > 1
    else { return 0 }
    return Double(rows) / Double(total)
  }
}
