import Glibc

/// Rows of text in aligned columns, the first to the left, the others to the right.
struct Table {
  private var rows: [[String]]

  /// Starts a table with its headings.
  init(_ headings: String...) {
    self.init(headings)
  }

  /// Starts a table with its headings.
  init(_ headings: [String]) {
    rows = [headings]
  }

  /// Adds a row.
  mutating func add(_ cells: String...) {
    add(cells)
  }

  /// Adds a row.
  mutating func add(_ cells: [String]) {
    rows.append(cells)
  }

  /// The table in GitHub's Markdown.
  var markdown: String {
    guard let headings = rows.first else { return "" }
    let rule = headings.indices.map { $0 == 0 ? "---" : "--:" }
    return ([headings, rule] + rows.dropFirst())
      .map { "| \($0.joined(separator: " | ")) |\n" }.joined()
  }

  /// Prints the table under a title.
  func show(_ title: String) {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    print("\n\(title)\n")
    for row in rows {
      let cells = row.enumerated().map { column, cell in
        let space = String(repeating: " ", count: widths[column] - cell.count)
        return column == 0 ? cell + space : space + cell
      }
      print("  " + cells.joined(separator: "  "))
    }
    // A table is to be seen as soon as it is there, in a pipe too.
    fflush(nil)
  }
}

extension Double {
  /// Seconds as milliseconds.
  var milliseconds: String { (self * 1000).text(decimals: self < 0.1 ? 2 : 0) }

  /// The number with so many decimals.
  func text(decimals: Int) -> String {
    guard isFinite else { return "-" }
    var power = 1
    for _ in 0..<decimals { power *= 10 }
    let units = Int((magnitude * Double(power)).rounded())
    let sign = self < 0 && units > 0 ? "-" : ""
    guard decimals > 0 else { return "\(sign)\(units)" }
    let rest = String(units % power)
    return "\(sign)\(units / power)." + String(repeating: "0", count: decimals - rest.count) + rest
  }
}

extension Int {
  /// Bytes as mebibytes.
  var mebibytes: String { (Double(self) / 0x1p20).text(decimals: 1) }
  /// Bytes as kibibytes.
  var kibibytes: String { (Double(self) / 0x1p10).text(decimals: 0) }
}
