/// Feeds files to the reader of tables, in a dialect that the first byte chooses. What is read has its lines, and
/// is written and read again.

@_cdecl("LLVMFuzzerTestOneInput")
func fuzz(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: data, count: count))
  let dialect = dialect(chosenBy: input.first ?? 0)
  let file = Array(input.dropFirst())
  do throws(TableError) {
    let table = try Table(csv: file, dialect: dialect)
    check(table, of: file)
  } catch {
    precondition(!error.description.isEmpty && !error.message.isEmpty)
    precondition(error.line.map { $0 > 0 } ?? true)
  }
  return 0
}

/// A dialect for each number; that of 0 leaves all open.
private func dialect(chosenBy byte: UInt8) -> CSVDialect {
  let delimiters: [CSVDelimiter?] = [
    nil, .comma, .semicolon, .tab, .blanks, CSVDelimiter(byte: 0x7C),
  ]
  let choices: [Bool?] = [nil, false, true]
  let number = Int(byte)
  return CSVDialect(
    hasHeader: choices[number % 3], delimiter: delimiters[number / 3 % 6],
    decimalComma: choices[number / 18 % 3], comment: number / 54 % 2 == 0 ? nil : .hash,
    missing: number / 108 == 0 ? .usual : MissingValues(["-1", "x"]))
}

private func check(_ table: Table, of file: [UInt8]) {
  var last = 1
  for row in 0..<table.rowCount {
    guard let line = table.line(ofRow: row) else { preconditionFailure("row \(row) has no line") }
    precondition(line >= last && line <= file.count + 1)
    last = line
  }
  for column in table.columns {
    precondition(column.count == table.rowCount)
    precondition(column.texts().count == table.rowCount)
    if let row = column.missingRows.last { precondition(column[row] == .missing) }
    _ = try? column.numbers(missing: .nan)
  }
  for warning in table.warnings { precondition(!warning.description.isEmpty) }
  let whole = table.droppingRowsWithMissingValues()
  precondition(whole.rowsWithMissingValues.isEmpty)
  // Where -1 stands for a missing value, -01 is a number, and is written as -1.
  guard table.dialect.missing == .usual else { return }
  precondition((try? Table(csv: table.csv(), dialect: table.dialect)) == table)
}
