import Tables
import Testing

/// CSV as RFC 4180 describes it, and as people write it.
@Suite struct ReadingTests {
  @Test func columnsAreOfOneKind() throws {
    let table = try read("x1,kind,ok\n1.5,setosa,yes\n,versicolor,no\n")
    #expect(table.columnNames == ["x1", "kind", "ok"])
    #expect(table.columns.map(\.kind) == [.numbers, .texts, .booleans])
    #expect(table.rowCount == 2)
    #expect(table.columns[0][0] == .number(1.5))
    #expect(table.columns[0][1] == .missing)
    #expect(table.columns[1][0] == .text("setosa"))
    #expect(table.columns[2][1] == .boolean(false))
  }

  @Test(arguments: ["\n", "\r\n", "\r"]) func rowsEndAsAnyLineDoes(_ end: String) throws {
    let lines = ["a,b", "1,2", "3,4"]
    for text in [lines.joined(separator: end), lines.joined(separator: end) + end] {
      let table = try read(text)
      #expect(table.rows == [["1", "2"], ["3", "4"]])
      #expect(table.dialect.lineEnding?.rawValue == end)
    }
  }

  @Test func endsOfLinesMayBeMixed() throws {
    #expect(try read("a\r\n1\n2\r3").rows == [["1"], ["2"], ["3"]])
  }

  @Test func quotedCellsHoldAnything() throws {
    let table = try read(
      "name,n\n\"a, b\",1\n\"two\r\nlines\",2\n\"say \"\"hi\"\"\",3\n\"\"\"\",4\n")
    #expect(
      table.columns[0].texts() == ["a, b", "two\r\nlines", "say \"hi\"", "\""])
  }

  @Test func numbersMayBeQuoted() throws {
    let column = try read("\"a\",\"b\"\n\"1\",\" 2.5 \"\n").columns[1]
    #expect(column.kind == .numbers)
    #expect(try column.numbers() == [2.5])
  }

  @Test func blanksAroundCellsAreNoPartOfThem() throws {
    let table = try read("a , \"b, c\" ,\td\n 1 ,\t2,3 \n")
    #expect(table.columnNames == ["a", "b, c", "d"])
    #expect(table.rows == [["1", "2", "3"]])
  }

  @Test func blanksInQuotationMarksArePartOfTexts() throws {
    #expect(try read("a,b\n\" x \",1\n").columns[0].texts() == [" x "])
  }

  @Test func quotationMarksInsideOfCellsAreTheirOwn() throws {
    #expect(try read("pipe,n\n5\" wide,1\n").columns[0].texts() == ["5\" wide"])
    let table = try read("pipe,n\na\"\"b,1\n\"a\"\"b\",2\na\"\"b,3\n")
    #expect(table.columns[0].texts() == ["a\"\"b", "a\"b", "a\"\"b"])
  }

  @Test func linesWithNothingInThemArePassedOver() throws {
    let table = try read("\n\na,b\n\n1,2\n , \n,\n\n3,4\n\n")
    #expect(table.rows == [["1", "2"], ["3", "4"]])
    #expect(table.line(ofRow: 1) == 9)
  }

  @Test func byteOrderMarksAreNoPartOfNames() throws {
    #expect(try read("\u{FEFF}a,b\n1,2\n").columnNames == ["a", "b"])
    #expect(try read("\u{FEFF}\"a\",b\n1,2\n").columnNames == ["a", "b"])
  }

  @Test(arguments: [false, true]) func utf16IsReadWithItsMark(isLittle: Bool) throws {
    let units = Array("\u{FEFF}Größe\t😀\r\n1\tx\r\n".utf16)
    let bytes = units.flatMap { unit -> [UInt8] in
      let halves = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isLittle ? halves.reversed() : halves
    }
    let table = try Table(csv: bytes)
    #expect(table.columnNames == ["Größe", "😀"])
    #expect(table.rows == [["1", "x"]])
  }

  @Test(arguments: ["a,b,\n1,2,\n3,4,\n", "a,b\n1,2,\n3,4,\n", "a,b,\n1,2\n3,4\n"])
  func delimitersAtTheEndOfLinesMakeNoColumn(_ text: String) throws {
    let table = try read(text)
    #expect(table.columnNames == ["a", "b"])
    #expect(table.rows == [["1", "2"], ["3", "4"]])
    #expect(table.warnings == [])
  }

  @Test func aLastColumnWithoutNameButWithValuesIsOne() throws {
    let table = try read("a,b,\n1,2,\n3,4,5\n")
    #expect(table.columnNames == ["a", "b", "unnamed 3"])
    #expect(table.columns[2].missingRows == [0])
    #expect(table.warnings == [.unnamed(column: "unnamed 3")])
  }

  @Test func linesAreCommentsOnlyWhereThatIsAskedFor() throws {
    let text = "% made today\na,b\n1,2\n%3,4\n5,6\n"
    let mark = try CSVCommentMark("%")
    #expect(try read(text, CSVDialect(comment: mark)).rows == [["1", "2"], ["5", "6"]])
    #expect(try read("a,b\nx,2\n%3,4\n").rows == [["x", "2"], ["%3", "4"]])
  }

  @Test func columnsWithoutNamesAreNumbered() throws {
    let table = try read("5.1,3.5,setosa\n4.9,3,virginica\n")
    #expect(table.columnNames == ["x1", "x2", "x3"])
    #expect(table.rowCount == 2)
  }

  @Test func aNameThatIsEmptyIsMadeUp() throws {
    let table = try read("a,,unnamed 2\n1,2,3\n")
    #expect(table.columnNames == ["a", "unnamed 2'", "unnamed 2"])
    #expect(table.warnings == [.unnamed(column: "unnamed 2'")])
  }

  @Test(arguments: ["", "Unnamed: 0"]) func numbersOfRowsAreWarnedOf(name: String) throws {
    let table = try read("\(name),a\n0,5\n1,6\n2,7\n")
    #expect(
      table.warnings == [.rowNumbers(column: name.isEmpty ? "unnamed 1" : name)])
    #expect(try read("n,a\n0,5\n1,6\n2,7\n").warnings == [])
  }

  @Test func aTableMayHaveNoRows() throws {
    let table = try read("a,b\n")
    #expect(table.rowCount == 0)
    #expect(table.columnNames == ["a", "b"])
    #expect(table.line(ofRow: 0) == nil)
  }

  @Test func wordsForBooleansAreOfOnePair() throws {
    let table = try read("a,b,c,d\nTRUE,yes,true,no\nfalse,No,no,\nTrue,YES,true,no\n")
    #expect(table.columns.map(\.kind) == [.booleans, .booleans, .texts, .booleans])
    #expect(table.columns[1].texts() == ["yes", "No", "yes"])
    #expect(try table.columns[0].numbers() == [1, 0, 1])
    #expect(try table.columns[3].numbers(missing: .nan)[0] == 0)
    #expect(table.columns[3].missingRows == [1])
  }

  @Test func manyRowsKeepTheirValuesAndLines() throws {
    var text = "n,half,parity\n"
    for n in 0..<100_000 { text += "\(n),\(n / 2).\(n % 2 * 5),\(n % 2 == 0 ? "even" : "odd")\n" }
    let table = try read(text)
    #expect(table.rowCount == 100_000)
    let halves = try table.columns[1].numbers()
    let isHalf = halves.indices.allSatisfy { halves[$0] == Double($0) / 2 }
    #expect(isHalf)
    #expect(table.columns[2][99_999] == .text("odd"))
    #expect(table.columns[2].line(ofRow: 99_999) == 100_001)
  }

  @Test func manyDifferentTextsAreKept() throws {
    let texts = (0..<5000).map { "sample number \($0) of many" }
    let table = try read("id,n\n" + texts.map { "\($0),1\n" }.joined())
    #expect(table.columns[0].texts() == texts)
  }
}
