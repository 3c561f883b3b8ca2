extension Judgement {
  /// What stands above the rows.
  static let headings = line(["change", "kind", "differ", "called changed", "wanted"])

  /// The judgement as a row of the table.
  var row: String {
    let count = expectedCount.map(String.init) ?? "-"
    let cells = [name, kind, String(differing.count), String(changed.count), count]
    return Self.line(cells) + (mistakes.isEmpty ? "" : "  <- wrong")
  }

  /// How wide each column is.
  private static let widths = [38, 12, 6, 14, 6]

  private static func line(_ cells: [String]) -> String {
    zip(cells, widths).map { cell, width in
      cell + String(repeating: " ", count: max(width - cell.count, 0))
    }.joined(separator: "  ")
  }
}
