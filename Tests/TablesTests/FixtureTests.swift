import Tables
import Testing

/// Files as other programs write them hold what pandas reads from them.
@Suite struct FixtureTests {
  private struct Facts: Decodable {
    var files: [File]
  }

  struct File: Decodable, Sendable, CustomTestStringConvertible {
    var file: String
    var rows: Int
    var columns: [Column]
    var testDescription: String { file }
  }

  struct Column: Decodable, Sendable {
    var name: String
    var numbers: [Double?]?
    var texts: [String?]?
    var booleans: [Bool?]?

    /// The column as ours.
    func column() throws -> TableColumn {
      if let numbers { return try TableColumn(name, numbers: numbers.map { $0 ?? .nan }) }
      if let booleans { return TableColumn(name, booleans: booleans) }
      return TableColumn(name, texts: texts ?? [])
    }
  }

  private static let files = Result { try fixture("tables", as: Facts.self).files }

  @Test(arguments: try files.get()) func tablesAreThoseOfPandas(_ facts: File) throws {
    let table = try Table(csv: fixtureBytes("files/\(facts.file).csv"))
    #expect(table.rowCount == facts.rows)
    let columns = try facts.columns.map { try $0.column() }
    #expect(table.columnNames == columns.map(\.name))
    for (column, expected) in zip(table.columns, columns) {
      #expect(column == expected, "\(column.name)")
    }
  }

  @Test(arguments: try files.get()) func tablesAreTheSameInAnyDialect(_ facts: File) throws {
    let table = try Table(csv: fixtureBytes("files/\(facts.file).csv"))
    for delimiter in [CSVDelimiter.comma, .semicolon, .tab, .blanks] {
      for lineEnding in CSVDialect.LineEnding.allCases {
        for decimalComma in [false, true] {
          let dialect = CSVDialect(
            hasHeader: true, delimiter: delimiter, decimalComma: decimalComma,
            lineEnding: lineEnding)
          #expect(try Table(csv: table.csv(dialect), dialect: dialect) == table)
        }
      }
    }
  }

  @Test(
    arguments: [
      ("two-moons", "commas between columns, decimal points, names in the first row"),
      ("unscaled", "semicolons between columns, decimal commas, names in the first row"),
      ("one-feature", "blanks between columns, decimal points, no names in the first row"),
      ("utf-16", "tabs between columns, decimal points, names in the first row"),
    ] as [(String, String)]
  )
  func whatWasNoticedCanBeTold(file: String, words: String) throws {
    #expect(try Table(csv: fixtureBytes("files/\(file).csv")).dialect.description == words)
  }
}
