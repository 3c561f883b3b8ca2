import Tables

/// Tables and dialects that are put together by chance.
enum RandomTable {
  /// A table with columns of all kinds, whose values a file can tell apart.
  static func table(using random: inout some RandomNumberGenerator) throws -> Table {
    let rows = Int.random(in: 1...12, using: &random)
    var columns: [TableColumn] = []
    for index in 0..<Int.random(in: 1...5, using: &random) {
      let name = text(using: &random) + "\(index)"
      switch Int.random(in: 0...3, using: &random) {
      case 0:
        let values = (0..<rows).map { _ in boolean(using: &random) }
        // A column without any value is one of numbers.
        guard values.contains(where: { $0 != nil }) else { fallthrough }
        columns.append(TableColumn(name, booleans: values))
      case 1, 2:
        columns.append(
          try TableColumn(name, numbers: (0..<rows).map { _ in number(using: &random) }))
      default:
        // The first one is no number and no boolean; and it is there.
        let others = (1..<rows).map { _ in
          Bool.random(using: &random) ? text(using: &random) : nil
        }
        columns.append(TableColumn(name, texts: ["x" + text(using: &random)] + others))
      }
    }
    return try Table(columns: columns)
  }

  static func dialect(using random: inout some RandomNumberGenerator) -> CSVDialect {
    CSVDialect(
      hasHeader: .random(using: &random),
      delimiter: [.comma, .semicolon, .tab, .blanks].randomElement(using: &random),
      decimalComma: .random(using: &random),
      lineEnding: CSVDialect.LineEnding.allCases.randomElement(using: &random),
      comment: Bool.random(using: &random) ? .hash : nil)
  }

  private static func boolean(using random: inout some RandomNumberGenerator) -> Bool? {
    [true, false, nil].randomElement(using: &random) ?? nil
  }

  private static func number(using random: inout some RandomNumberGenerator) -> Double {
    switch Int.random(in: 0...3, using: &random) {
    case 0: .nan
    case 1: Double(Int.random(in: -100...100, using: &random))
    case 2: Double.random(in: -1...1, using: &random)
    default: Double.random(in: -1...1, using: &random) * 1e300
    }
  }

  /// A text that is no number, no boolean, and no word for a missing value, with all that files trip over.
  private static func text(using random: inout some RandomNumberGenerator) -> String {
    let parts = [
      "a", "é", "😀", ",", ";", "\t", " ", "\"", "\"\"", "\n", "\r", "\r\n", "#", "# ", "\u{FEFF}",
      "1,5", "2.5",
      "sep=", "yes", "NA",
    ]
    let count = Int.random(in: 1...4, using: &random)
    let middle = (0..<count).map { _ in parts.randomElement(using: &random) ?? "" }.joined()
    // A letter somewhere keeps it from being a number or nothing.
    return Bool.random(using: &random) ? "z" + middle : middle + "z"
  }
}
