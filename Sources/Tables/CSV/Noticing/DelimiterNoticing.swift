/// Finds out what stands between the cells of a file.
struct DelimiterNoticing {
  private let text: CSVText
  private let comment: CSVCommentMark?

  init(_ text: CSVText, comment: CSVCommentMark?) {
    self.text = text
    self.comment = comment
  }

  /// The rarer in texts and numbers, the earlier: a file with as many semicolons in each row is one of
  /// semicolons, even if it has as many commas, which are decimal ones then.
  private static let candidates: [CSVDelimiter] = [.tab, .semicolon, .comma]
  /// So many rows tell.
  private static let rowLimit = 100

  /// How a delimiter divides the first rows.
  private struct Division {
    var delimiter: CSVDelimiter
    /// Which part of the rows has as many cells as most of them, two at least.
    var agreement: Double
    /// How many of the cells are numbers, and how many there are.
    var numbers: Int
    var cells: Int

    func isBetter(than other: Division) -> Bool {
      (agreement, numbers) > (other.agreement, other.numbers)
    }
  }

  /// The delimiter that gives most of the first rows the same number of cells, two at least, and of several that do
  /// so the one that leaves most numbers; commas for a single column.
  var delimiter: CSVDelimiter {
    var best: Division?
    for candidate in Self.candidates {
      let division = division(by: candidate)
      if division.agreement > 0, best.map({ division.isBetter(than: $0) }) ?? true {
        best = division
      }
    }
    if let best { return best.delimiter }
    // Blanks stand between words too: only numbers tell that they are delimiters.
    let blanks = division(by: .blanks)
    let areNumbers = Double(blanks.numbers) >= Self.leastNumbers * Double(blanks.cells)
    return blanks.agreement == 1 && areNumbers ? .blanks : .comma
  }

  /// Names and classes are words, and most of the rest is numbers.
  private static let leastNumbers = 0.4

  private func division(by delimiter: CSVDelimiter) -> Division {
    var scanner = CSVScanner(
      text.bytes, at: text.start, delimiter: delimiter, comment: comment, cellLimit: Self.cellLimit)
    var row = CSVRow()
    var counts: [Int: Int] = [:]
    var (rows, cells, numbers) = (0, 0, 0)
    do throws(TableError) {
      while rows < Self.rowLimit, try scanner.readRow(into: &row) {
        rows += 1
        // A delimiter at the end of some lines is no cell.
        counts[row.endsEmpty ? row.count - 1 : row.count, default: 0] += 1
        cells += row.cells.count
        numbers += row.cells.filter(isNumber).count
      }
    } catch {
      // Cells are quoted as those between other delimiters are.
      rows += Self.rowLimit
    }
    // Among equals the greater count, so that the same is found on each run.
    guard let most = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }), most.key > 1
    else {
      return Division(delimiter: delimiter, agreement: 0, numbers: 0, cells: 0)
    }
    return Division(
      delimiter: delimiter, agreement: Double(most.value) / Double(rows), numbers: numbers,
      cells: cells)
  }

  /// More cells of a row are no help.
  private static let cellLimit = 1000

  /// Whether a cell is a number, with a point or a comma for decimals. A comma at its end is a delimiter.
  private func isNumber(_ cell: CSVCell) -> Bool {
    guard !cell.isEmpty, text.bytes[cell.end - 1] != ASCII.comma else { return false }
    return [false, true].contains { hasComma in
      DecimalReading(hasDecimalComma: hasComma)
        .number(in: text.bytes, from: cell.start, to: cell.end) != nil
    }
  }
}
