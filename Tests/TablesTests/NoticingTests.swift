import Tables
import Testing

/// What is not said of a file is noticed.
@Suite struct NoticingTests {
  @Test(
    arguments: [
      ("a,b\n1,2\n", .comma),
      ("a;b\n1;2\n", .semicolon),
      ("a\tb\n1\t2\n", .tab),
      // As many commas in each row as semicolons: decimal ones.
      ("1,5;2\n2,5;3\n", .semicolon),
      ("x;y;z\n1,5;2,5;3,5\n", .semicolon),
      // Some texts have commas, all rows have tabs.
      ("place\tn\nBern, Bremgarten\t1\nGenf\t2\n", .tab),
      // Tabs beside the commas, for the eye.
      ("a,\tb\n1,\t2\n3,\t4\n", .comma),
      ("1,5;a;b\n2,5;c;d\n", .semicolon),
      ("\"a;b\",c\n\"d;e\",f\n", .comma),
      ("\"a,b\";c\n\"d,e\";f\n", .semicolon),
      ("a;b;\n1;2\n", .semicolon),
      // One row is damaged.
      ("a;b\n1;2\n3;4\n5\n", .semicolon),
      ("y\n1\n2\n", .comma),
      ("1.0 2.0 0\n3.5  4.5 1\n", .blanks),
      ("x y class\n 1.0 2.0 first\n 3.5 4.5 second \n", .blanks),
      // Words are not columns.
      ("city\nNew York\nSan Diego\n", .comma),
      ("some city\nNew York\nSan Diego\n", .comma),
      // Quotation marks stand where cells of semicolons have none.
      ("a;b,c\n\"d;e\",f\n", .comma),
    ] as [(String, CSVDelimiter)])
  func delimitersAreNoticed(text: String, delimiter: CSVDelimiter) {
    // Whether the table is whole is another question.
    let dialect = (try? read(text))?.dialect
    let given = mistake(in: text)
    #expect(dialect?.delimiter == delimiter || given?.reason == .cellCount(1, expected: 2))
  }

  /// Up to there commas and semicolons tell as much, and the rarer ones are taken.
  @Test func theFirstHundredRowsTellTheDelimiter() {
    let last = "x,y\n"
    let hundred = String(repeating: "x,y;z\n", count: 100)
    #expect(mistake(in: hundred + last)?.reason == .cellCount(1, expected: 2))
    #expect(mistake(in: hundred.dropFirst("x,y;z\n".count) + last) == nil)
  }

  @Test func aDamagedRowDoesNotHideTheDelimiter() {
    #expect(
      mistake(in: "a;b\n1;2\n3;4\n5\n")
        == TableError(.cellCount(1, expected: 2), line: 4, row: 2))
  }

  @Test(
    arguments: [
      ("a;b\n1,5;2\n", true),
      ("a;b\n1.5;2\n", false),
      ("a;b\n1;2\n", false),
      ("a\tb\n1,5\t2\n", true),
      ("a;b\n0,125;2\n", true),
      ("a;b\n1,5e-3;2\n", true),
      ("a;b\n\"1,5\";2\n", true),
      // One slip among others.
      ("a;b\n1,5;2,5\n3.5;1,5\n", true),
      ("a;b\n1.5;2.5\n3,5;1.5\n", false),
      // Thousands.
      ("a;b\n1,234,567;2\n", false),
      ("a;b\n1,234.5;2\n", false),
      // In a file of commas it has to be asked for.
      ("a,b\n\"1,5\",2\n", false),
    ] as [(String, Bool)])
  func decimalCommasAreNoticed(text: String, hasComma: Bool) throws {
    #expect(try read(text).dialect.decimalComma == hasComma)
  }

  @Test func aDecimalFarDownIsNoticed() throws {
    let text = "a;b\n" + String(repeating: "1;2\n", count: 500) + "1,5;2\n"
    #expect(try read(text).columns[0][500] == .number(1.5))
  }

  @Test func whatMayBeThousandsIsWarnedOf() throws {
    let table = try read("a;b\n1;2\n1,234;2\n")
    #expect(table.columns[0][1] == .number(1.234))
    #expect(table.warnings == [.decimalComma("1,234", line: 3)])
    #expect(try read("a;b\n1,234;2\n1,5;3\n").warnings == [])
    let asked = CSVDialect(decimalComma: true)
    #expect(try read("a;b\n1,234;2\n", asked).warnings == [])
  }

  @Test(
    arguments: [
      ("1,234", true), ("120,234", true), ("-1,234", true), ("999,000", true),
      ("0,123", false), ("012,345", false), ("1234,567", false), ("1,23", false),
    ] as [(String, Bool)])
  func groupsOfThreeDigitsAloneMayBeThousands(cell: String, isWarnedOf: Bool) throws {
    let warnings = try read("a;b\n1;2\n\(cell);2\n").warnings
    #expect(warnings == (isWarnedOf ? [.decimalComma(cell, line: 3)] : []))
  }

  @Test(
    arguments: [
      ("x1,x2,label\n1,2,3\n", true),
      ("1,2,3\n4,5,6\n", false),
      ("5.1,setosa\n4.9,virginica\n", false),
      (",x\n0,5\n", true),
      // A truth table has numbers in its first row.
      ("0,0,0\n0,1,1\n1,0,1\n1,1,0\n", false),
      // Words alone: names, unless one of them is a value too.
      ("name,town\nAnna,Bern\nBeat,Chur\n", true),
      ("yes,no\nno,no\n", false),
      ("red,Bern\nblue,Chur\nred,Genf\n", false),
      // A word over numbers is a name, even if the word comes again.
      ("x,y\n1,2\n3,4\nx,y\n5,6\n", true),
      // A missing value is no name.
      ("NA,setosa\n4.9,virginica\n", false),
      ("?,a\n1,b\n", false),
      // Columns that pandas has numbered.
      ("0,1,target\n1.5,2,1\n2.5,3,0\n", true),
      ("0,2,target\n1.5,2,1\n2.5,3,0\n", false),
      // R quotes names, and no numbers.
      ("\"1990\",\"2000\"\n1,2\n3,4\n", true),
      ("\"1990\",\"2000\"\n\"1\",\"2\"\n", false),
      ("a,b\n", true),
      ("1,2\n", false),
    ] as [(String, Bool)])
  func headersAreNoticed(text: String, hasHeader: Bool) throws {
    #expect(try read(text).dialect.hasHeader == hasHeader)
  }

  @Test func whatIsSaidIsNotNoticed() throws {
    let dialect = CSVDialect(hasHeader: false, delimiter: .semicolon, decimalComma: false)
    let table = try read("a,b\n1,2\n", dialect)
    #expect(table.rows == [["a,b"], ["1,2"]])
    #expect(try read("1,2\n3,4\n", CSVDialect(hasHeader: true)).columnNames == ["1", "2"])
    let quoted = try read("a,b\n\"1,5\",2\n", CSVDialect(decimalComma: true))
    #expect(quoted.columns[0][0] == .number(1.5))
  }

  @Test func delimitersThatAreGivenMayBeAnySign() throws {
    #expect(try read("a|b\n1|2\n", CSVDialect(delimiter: CSVDelimiter("|"))).rows == [["1", "2"]])
    let blanks = CSVDialect(delimiter: .blanks)
    let table = try read("  a   b\n1\t 2  \n \"3 4\"  5\n6\t7\n", blanks)
    #expect(table.rows == [["1", "2"], ["3 4", "5"], ["6", "7"]])
  }

  @Test func theLineOfExcelNamesTheDelimiter() throws {
    let table = try read("sep=;\r\na;b\r\n1,5;2\r\n")
    #expect(table.columnNames == ["a", "b"])
    #expect(table.columns[0][0] == .number(1.5))
    #expect(table.line(ofRow: 0) == 3)
    #expect(try read("SEP=|\na|b\n1|2\n").dialect.delimiter == CSVDelimiter("|"))
  }

  @Test func theSignOfNumPyIsNoPartOfNames() throws {
    #expect(try read("# x1,x2\n1,2\n").columnNames == ["x1", "x2"])
    #expect(try read("# x1 x2\n1.5 2\n3 4\n").columnNames == ["x1", "x2"])
    // Before numbers, it is a mistake.
    #expect(try read("# 1,2\n3,4\n").columns[0].texts() == ["# 1", "3"])
    #expect(try read("# 1,2\n3,4\n", CSVDialect(hasHeader: false)).columns[0][0] == .text("# 1"))
    #expect(try read("#,a\n1,2\n").columnNames == ["#", "a"])
  }

  @Test func dialectsSayWhatIsKnownOfThem() {
    #expect(CSVDialect().description == "")
    #expect(
      CSVDialect.rfc4180.description
        == "commas between columns, decimal points, names in the first row")
    #expect(
      CSVDialect(hasHeader: false, delimiter: .tab, decimalComma: true).description
        == "tabs between columns, decimal commas, no names in the first row")
  }

  @Test(
    arguments: [
      (",", .comma), ("comma", .comma), (";", .semicolon), ("Semicolon", .semicolon),
      ("\t", .tab), ("tab", .tab), ("\\t", .tab), (" ", .blanks), ("space", .blanks),
    ] as [(String, CSVDelimiter)])
  func delimitersHaveNames(text: String, delimiter: CSVDelimiter) throws {
    #expect(try CSVDelimiter(text) == delimiter)
  }

  @Test(arguments: ["", "a", "7", "\"", ".", "-", "+", "::", "é", "\n", "\u{0}"])
  func whatIsInNumbersAndWordsDelimitsNothing(_ text: String) {
    let error = mistake { () throws(TableError) in _ = try CSVDelimiter(text) }
    #expect(error == TableError(.delimiter, value: text))
    #expect(error?.description.contains("is no delimiter") == true)
  }

  @Test(arguments: ["", "##", "a", "1", "\"", " ", "é"])
  func whatIsInCellsMarksNoComments(_ text: String) {
    let error = mistake { () throws(TableError) in _ = try CSVCommentMark(text) }
    #expect(error == TableError(.commentMark, value: text))
    #expect(error?.description.contains("marks no comments") == true)
  }
}
