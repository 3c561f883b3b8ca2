/// Finds out whether the first row holds names.
///
/// It does where a word stands above numbers. Where there are none, it does unless a word stands in its own
/// column again. A number in the first row is a value, unless the columns are numbered, or what is quoted there
/// stands above numbers that are not.
struct HeaderNoticing {
  private let text: CSVText
  private let dialect: CSVDialect
  private let rules: CellRules

  init(_ text: CSVText, dialect: CSVDialect) {
    self.text = text
    self.dialect = dialect
    rules = CellRules(dialect)
  }

  /// So many rows tell.
  private static let rowLimit = 100

  /// What stands below a cell of the first row.
  private struct Below {
    var numbers = 0
    var words = 0
    var isRepeated = false
    /// Whether there are numbers that are not quoted.
    var hasPlainNumbers = false
  }

  var hasHeader: Bool {
    var scanner = CSVScanner(
      text.bytes, at: text.start, delimiter: dialect.delimiter ?? .comma, comment: dialect.comment,
      cellLimit: Table.maximumColumns)
    var row = CSVRow()
    guard (try? scanner.readRow(into: &row)) == true else { return false }
    let first = row.cells
    let numbers = first.map { rules.number(in: text.bytes, $0) }
    let below = look(below: first, with: &scanner)
    // R quotes names and words alone.
    if first.allSatisfy(\.isQuoted), below.contains(where: \.hasPlainNumbers) { return true }
    guard numbers.allSatisfy({ $0 == nil }) || Self.areNumbered(numbers) else { return false }
    let words = first.indices.filter {
      numbers[$0] == nil && !rules.isMissing(first[$0], in: text.bytes)
    }
    if words.contains(where: { below[$0].numbers > below[$0].words }) { return true }
    let areNames = first.allSatisfy { $0.isEmpty || !rules.isMissing($0, in: text.bytes) }
    return areNames && numbers.allSatisfy { $0 == nil } && !words.contains { below[$0].isRepeated }
  }

  private func look(below first: [CSVCell], with scanner: inout CSVScanner) -> [Below] {
    var below = first.map { _ in Below() }
    var row = CSVRow()
    for _ in 0..<Self.rowLimit {
      guard (try? scanner.readRow(into: &row)) == true else { break }
      for (index, cell) in row.cells.prefix(first.count).enumerated() {
        if rules.number(in: text.bytes, cell) != nil {
          below[index].numbers += 1
          if !cell.isQuoted { below[index].hasPlainNumbers = true }
        } else if !rules.isMissing(cell, in: text.bytes) {
          below[index].words += 1
          if text.bytes[cell.start..<cell.end]
            .elementsEqual(text.bytes[first[index].start..<first[index].end])
          {
            below[index].isRepeated = true
          }
        }
      }
    }
    return below
  }

  /// Whether the numbers in a row are 0, 1, 2, ... or 1, 2, 3, ...: pandas gives columns without names such ones.
  private static func areNumbered(_ row: [Double?]) -> Bool {
    let numbers = row.compactMap(\.self)
    guard let first = numbers.first, first == 0 || first == 1 else { return false }
    return numbers.enumerated().allSatisfy { $0.element == first + Double($0.offset) }
  }
}
