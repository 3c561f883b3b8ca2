import Tables
import Testing

/// Cells without a value, and what is done about them.
@Suite struct MissingValueTests {
  @Test(arguments: [
    "", "NA", "NaN", "nan", "NAN", "null", "NULL", "Null", "?", "\"NA\"", "\"\"", "\" \"", " ? ",
  ])
  func wordsForNothingAreMissingValues(_ word: String) throws {
    let table = try read("a,b\n1,x\n\(word),y\n3,\(word)\n")
    #expect(table.columns.map(\.kind) == [.numbers, .texts])
    #expect(table.columns.map(\.missingRows) == [[1], [2]])
    #expect(table.columns.map(\.missingCount) == [1, 1])
    #expect(table.columns[0][1] == .missing)
    #expect(table.columns[1].texts() == ["x", "y", nil])
  }

  @Test(arguments: ["n/a", "N/A", "None", "na", "-", "missing"])
  func otherWordsAreNone(_ word: String) throws {
    #expect(try read("a,b\n1,x\n\(word),y\n3,z\n").columns[0].kind == .texts)
  }

  @Test func theRuleCanBeAnother() throws {
    let dialect = CSVDialect(missing: MissingValues(["-999", "none"]))
    let table = try read("a,b\n-999,none\n,NA\n-999.0,x\n", dialect)
    #expect(table.columns[0].missingRows == [0, 1])
    #expect(table.columns[0][2] == .number(-999))
    #expect(table.columns[1].texts() == [nil, "NA", "x"])
  }

  @Test func anEmptyCellNeedsNoWord() {
    #expect(MissingValues(["", "x"]) == MissingValues(["x"]))
  }

  @Test func missingValuesAreRefusedOrNaN() throws {
    let column = try read("a,b\n1,2\nNA,3\n").columns[0]
    let error = mistake { () throws(TableError) in _ = try column.numbers() }
    #expect(error == TableError(.missing, line: 3, row: 1, column: "a", value: "NA"))
    #expect(
      error?.description
        == "column a: a value is missing: \"NA\"; fill it in, or leave out rows with missing values"
    )
    let numbers = try column.numbers(missing: .nan)
    #expect(numbers[0] == 1)
    #expect(numbers[1].isNaN)
  }

  @Test func aColumnOfNothingIsOneOfMissingNumbers() throws {
    let column = try read("a,b\n,1\nNA,2\n").columns[0]
    #expect(column.kind == .numbers)
    #expect(column.missingCount == 2)
  }

  @Test func rowsWithMissingValuesAreLeftOut() throws {
    let table = try read("a,b,ok\n1,x,yes\n,y,no\n3,z,yes\n4,,no\n5,w,no\n6,v,?\n")
    #expect(table.rowsWithMissingValues == [1, 3, 5])
    let whole = table.droppingRowsWithMissingValues()
    #expect(whole.rows == [["1", "x", "true"], ["3", "z", "true"], ["5", "w", "false"]])
    #expect(whole.rowsWithMissingValues == [])
    let lines = (0..<3).map { whole.line(ofRow: $0) }
    #expect(lines == [2, 4, 6])
    #expect(whole.columns[1].written(inRow: 2) == "w")
    #expect(whole.dialect == table.dialect)
    #expect(whole.droppingRowsWithMissingValues() == whole)
  }

  @Test func aCellWithoutAValueIsNamedByItsLine() throws {
    let table = try read("a,b\n1,x\n2,\nNA,y\n")
    let missing = mistake { () throws(TableError) in try table.requireNoMissingValues() }
    #expect(missing == TableError(.missing, line: 3, row: 1, column: "b", value: ""))
    let whole = table.droppingRowsWithMissingValues()
    let none = mistake { () throws(TableError) in try whole.requireNoMissingValues() }
    #expect(none == nil)
  }

  @Test func mistakesKeepTheirLinesAfterRowsAreLeftOut() throws {
    let text =
      "a,b\n" + (0..<20).map { "\($0 == 12 ? "x" : "\($0)"),\($0 % 5 == 1 ? "" : "1")\n" }.joined()
    let whole = try read(text).droppingRowsWithMissingValues()
    let error = mistake { () throws(TableError) in _ = try whole.columns[0].numbers() }
    #expect(error == TableError(.noNumber(nil), line: 14, row: 9, column: "a", value: "x"))
    #expect(whole.warnings.first?.line == 14)
  }

  @Test func theFirstMistakeThatIsLeftIsWarnedOf() throws {
    let (mistakes, missing) = ([5, 30, 41], 5)
    let rows = (0..<60).map { row in
      "\(mistakes.contains(row) ? "x" : "")\(row),\(row == missing ? "" : "1")\n"
    }
    let whole = try read("a,b\n" + rows.joined()).droppingRowsWithMissingValues()
    let first = TableError(.noNumber(nil), line: 32, row: 29, column: "a", value: "x30")
    #expect(whole.warnings == [.nearlyNumeric(first, count: 2)])
  }

  @Test func linesAreThoseOfTheFileHoweverOftenRowsAreLeftOut() throws {
    let once = try read("a,b\n1,x\n,y\n3,z\n4,w\n").droppingRowsWithMissingValues()
    let other = TableColumn("c", texts: [nil, "p", "q"])
    let twice = try Table(columns: once.columns + [other]).droppingRowsWithMissingValues()
    #expect(twice.rows == [["3", "z", "p"], ["4", "w", "q"]])
    let lines = (0..<2).map { twice.line(ofRow: $0) }
    #expect(lines == [4, 5])
    #expect(twice.columns[2].line(ofRow: 0) == nil)
  }

  @Test func aColumnWhoseMistakesAreLeftOutIsOneOfNumbers() throws {
    let text =
      "a,b\n" + (0..<20).map { "\($0 == 12 ? "x" : "\($0)"),\($0 == 12 ? "" : "1")\n" }.joined()
    let table = try read(text)
    #expect(table.columns[0].kind == .texts)
    let whole = table.droppingRowsWithMissingValues()
    #expect(whole.columns[0].kind == .numbers)
    #expect(whole.warnings == [])
    #expect(try whole.columns[0].numbers().count == 19)
    #expect(whole.columns[0].line(ofRow: 12) == 15)
  }
}
