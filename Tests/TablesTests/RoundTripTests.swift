import Tables
import TestSupport
import Testing

/// What is written reads as the same table.
@Suite struct RoundTripTests {
  @Test func cellsAreQuotedWhereTheyHaveToBe() throws {
    let table = try Table(columns: [
      TableColumn("a, b", texts: ["plain", "say \"hi\"", " x ", nil, "two\nlines", "#"]),
      TableColumn("n", numbers: [1, 0.1, -2.5e-7, 1e22, .nan, 123_456_789]),
      TableColumn("ok", booleans: [true, false, nil, true, true, false]),
    ])
    let text = """
      "a, b",n,ok
      plain,1,true
      "say ""hi""\",0.1,false
      " x ",-2.5e-07,
      ,1e+22,true
      "two
      lines",,true
      #,123456789,false

      """
    #expect(String(decoding: table.csv(), as: UTF8.self) == text)
    #expect(try read(text) == table)
    let hash = String(decoding: table.csv(CSVDialect(comment: .hash)), as: UTF8.self)
    #expect(hash.hasSuffix("\"#\",123456789,false\n"))
  }

  @Test func filesAreWrittenInTheirOwnDialect() throws {
    let text = "a;b\r\n1,5;x\r\n"
    #expect(String(decoding: try read(text).csv(), as: UTF8.self) == text)
    #expect(String(decoding: try read(text).csv(.rfc4180), as: UTF8.self) == "a,b\r\n1.5,x\r\n")
    let points = CSVDialect(delimiter: .comma)
    #expect(String(decoding: try read(text).csv(points), as: UTF8.self) == "a,b\r\n1.5,x\r\n")
    let commas = CSVDialect(delimiter: .comma, decimalComma: true)
    #expect(String(decoding: try read(text).csv(commas), as: UTF8.self) == "a,b\r\n\"1,5\",x\r\n")
  }

  @Test func rowsWithoutValuesAreNotPassedOver() throws {
    let table = try Table(columns: [
      TableColumn("a", numbers: [1, .nan, 3]), TableColumn("b", texts: ["x", nil, nil]),
    ])
    #expect(try Table(csv: table.csv()) == table)
    let one = try Table(columns: [TableColumn("a", numbers: [.nan, 1, .nan])])
    #expect(String(decoding: one.csv(), as: UTF8.self) == "a\n\"\"\n1\n\"\"\n")
    #expect(try Table(csv: one.csv()) == one)
  }

  @Test(arguments: ["sep=;", "# a", "\u{FEFF}a", "PAR1", "a\tb", "\"", "\r", "1", "sep=\t"])
  func namesAreKept(_ name: String) throws {
    for delimiter in [CSVDelimiter.comma, .semicolon, .tab, .blanks] {
      let table = try Table(columns: [
        TableColumn(name, numbers: [1]), TableColumn("b", numbers: [2]),
      ])
      let dialect = CSVDialect(hasHeader: true, delimiter: delimiter)
      #expect(try Table(csv: table.csv(dialect), dialect: dialect).columnNames == [name, "b"])
    }
  }

  @Test(arguments: 0..<200) func anyTableIsReadAsItIsWritten(seed: Int) throws {
    var random = SplitMix(state: UInt64(seed))
    let table = try RandomTable.table(using: &random)
    var dialect = RandomTable.dialect(using: &random)
    let names = dialect.hasHeader == false ? table.columns.indices.map { "x\($0 + 1)" } : nil
    let expected = try names.map { try table.renamed($0) } ?? table
    let read = try Table(csv: table.csv(dialect), dialect: dialect)
    #expect(read == expected)
    #expect(read.warnings == [])
    // The order of columns is theirs.
    let order = table.columnNames.shuffled(using: &random)
    dialect.hasHeader = true
    let shuffled = try Table(csv: table.selecting(order).csv(dialect), dialect: dialect)
    #expect(shuffled.columnNames == order)
    #expect(try shuffled.selecting(table.columnNames) == table)
  }

  @Test func everyDoubleComesBack() throws {
    var random = SplitMix(state: 5)
    let bits = (0..<20_000).map { _ in UInt64.random(in: 0...UInt64.max, using: &random) }
    let edges: [Double] = [
      .leastNonzeroMagnitude, .leastNormalMagnitude, .leastNormalMagnitude.nextDown,
      .greatestFiniteMagnitude, -0.0, 0, 1e23, 8.5e22, 9_007_199_254_740_992, .pi, .ulpOfOne,
    ]
    let numbers = (bits.map { Double(bitPattern: $0) } + edges).filter(\.isFinite)
    let table = try Table(columns: [TableColumn("a", numbers: numbers)])
    let read = try Table(csv: table.csv()).columns[0].numbers()
    #expect(read.map(\.bitPattern) == numbers.map(\.bitPattern))
  }
}

extension Table {
  /// The table with other names.
  fileprivate func renamed(_ names: [String]) throws -> Table {
    try Table(
      columns: zip(columns, names).map { column, name in
        switch column.kind {
        case .numbers: try TableColumn(name, numbers: column.numbers(missing: .nan))
        case .texts: TableColumn(name, texts: column.texts())
        case .booleans: TableColumn(name, booleans: column.texts().map { $0.map { $0 == "true" } })
        }
      })
  }
}
