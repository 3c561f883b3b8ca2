/// Rows of text in aligned columns.
struct TextTable {
  /// A column: its heading and which way its cells are aligned.
  enum Column {
    case left(String)
    case right(String)

    var heading: String {
      switch self {
      case .left(let heading), .right(let heading): heading
      }
    }

    func padded(_ cell: String, to width: Int) -> String {
      let space = String(repeating: " ", count: max(0, width - cell.count))
      switch self {
      case .left: return cell + space
      case .right: return space + cell
      }
    }
  }

  let columns: [Column]
  private var rows: [[String]]

  init(columns: [Column]) {
    self.columns = columns
    rows = [columns.map(\.heading)]
  }

  /// Adds a row with a cell for each column, which becomes a line.
  mutating func add(_ row: [String]) {
    rows.append(row.map(\.onOneLine))
  }

  /// The table, its headings first, each row ended by a line feed.
  var text: String {
    let widths = columns.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      let cells = columns.indices.map { columns[$0].padded(row[$0], to: widths[$0]) }
      let line = cells.joined(separator: "  ")
      return line.prefix(
        upTo: line.lastIndex { $0 != " " }.map(line.index(after:)) ?? line.startIndex)
        + "\n"
    }.joined()
  }
}
