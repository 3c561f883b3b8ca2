import Tables
import TestSupport
import Testing

/// Damaged and random files: each is read or refused.
@Suite struct TableFuzzTests {
  private static let pieces = [
    "a", "b,", ",", ";", "\t", " ", "\"", "\"\"", "\n", "\r", "\r\n", "1", "2.5", "1,5", "-3e2",
    "NA", "true",
    "no", "#", "# ", "sep=;", "\u{FEFF}", "é", "x1,x2\n", "1,2\n", "1;2\n", "1 2\n", "1e999", "0x1",
  ].map { Array($0.utf8) }

  @Test func anyBytesAreReadOrRefused() throws {
    var random = SplitMix(state: 17)
    var (read, refused) = (0, 0)
    for _ in 0..<4000 {
      var file = (0..<Int.random(in: 0...40, using: &random)).flatMap { _ in
        Self.pieces.randomElement(using: &random) ?? []
      }
      for _ in 0..<Int.random(in: 0...2, using: &random) { damage(&file, using: &random) }
      let dialect = Bool.random(using: &random) ? RandomTable.dialect(using: &random) : CSVDialect()
      do throws(TableError) {
        try check(Table(csv: file, dialect: dialect), of: file)
        read += 1
      } catch {
        #expect(!error.description.isEmpty)
        #expect((error.line ?? 1) > 0)
        refused += 1
      }
    }
    #expect(read > 500)
    #expect(refused > 500)
  }

  /// What holds of any table that is read.
  private func check(_ table: Table, of file: [UInt8]) throws(TableError) {
    let lines = file.reduce(1) { $0 + ($1 == 10 || $1 == 13 ? 1 : 0) }
    var last = 0
    for row in 0..<table.rowCount {
      let line = table.line(ofRow: row) ?? 0
      #expect(line >= last && line > 0 && line <= lines)
      last = line
    }
    #expect(Set(table.columnNames).count == table.columns.count)
    for column in table.columns {
      #expect(column.count == table.rowCount)
      #expect(column.distinctValues().counts.reduce(0, +) + column.missingCount == column.count)
    }
    let again = try Table(csv: table.csv(), dialect: table.dialect)
    #expect(again == table, "\(file)")
    // With decimals as they are: what is no number otherwise may be one.
    let commas = CSVDialect(
      hasHeader: true, delimiter: .comma, decimalComma: table.dialect.decimalComma,
      missing: table.dialect.missing)
    #expect(try Table(csv: table.csv(commas), dialect: commas) == table, "\(file)")
  }

  private func damage(_ file: inout [UInt8], using random: inout SplitMix) {
    guard let place = file.indices.randomElement(using: &random) else { return }
    switch Int.random(in: 0...3, using: &random) {
    case 0: file[place] ^= 1 << UInt8.random(in: 0...7, using: &random)
    case 1: file[place] = .random(in: 0...255, using: &random)
    case 2: file.remove(at: place)
    default: file.insert(.random(in: 0...255, using: &random), at: place)
    }
  }
}
