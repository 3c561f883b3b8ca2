import Tables
import Testing

/// Choosing columns, and the different values of one.
@Suite struct ColumnTests {
  @Test func columnsAreSelectedInTheOrderOfTheirNames() throws {
    let table = try read("a,b,c\n1,x,3\n4,y,6\n")
    let selected = try table.selecting(["c", "a"])
    #expect(selected.columnNames == ["c", "a"])
    #expect(selected.rows == [["3", "1"], ["6", "4"]])
    #expect(selected.line(ofRow: 1) == 3)
    let unknown = mistake { () throws(TableError) in _ = try table.selecting(["a", "d"]) }
    #expect(unknown?.value == "d")
    let twice = mistake { () throws(TableError) in _ = try table.selecting(["a", "a"]) }
    #expect(twice?.reason == .sameName(1, 2))
    let none = mistake { () throws(TableError) in _ = try table.selecting([]) }
    #expect(none?.reason == .noColumns)
  }

  @Test func warningsGoWithTheirColumns() throws {
    let table = try read(",a\n0,5\n1,6\n")
    #expect(table.warnings.count == 1)
    #expect(try table.selecting(["a"]).warnings == [])
    #expect(try table.selecting(["unnamed 1"]).warnings == table.warnings)
  }

  @Test func differentNumbersAscend() throws {
    let distinct = try read("a\n10\n9\n10.0\n-1\nNA\n9\n").columns[0].distinctValues()
    #expect(distinct.values == [.number(-1), .number(9), .number(10)])
    #expect(distinct.names == ["-1", "9", "10"])
    #expect(distinct.counts == [1, 2, 2])
    #expect(distinct.indices == [2, 1, 2, 0, nil, 1])
  }

  @Test func differentTextsAreInTheOrderOfCodePoints() throws {
    // As scikit-learn's LabelEncoder has them: capitals first, then accents, then what is beyond U+FFFF.
    let texts = ["zebra", "Zebra", "äpfel", "apfel", "\u{FF21}", "😀", "Apfel", "10", "9"]
    let column = try read("a\n" + texts.map { $0 + "\n" }.joined()).columns[0]
    #expect(
      column.distinctValues().names
        == ["10", "9", "Apfel", "Zebra", "apfel", "zebra", "äpfel", "\u{FF21}", "😀"])
  }

  @Test func textsThatLookTheSameAreTheSame() throws {
    let distinct = try read("a,b\né,1\ne\u{301},2\nf,3\n").columns[0].distinctValues()
    #expect(distinct.counts == [1, 2] || distinct.counts == [2, 1])
    #expect(distinct.names.count == 2)
  }

  @Test func differentBooleansKeepTheirWords() throws {
    let distinct = try read("a,b\nYes,1\nno,2\nYES,3\n").columns[0].distinctValues()
    #expect(distinct.values == [.boolean(false), .boolean(true)])
    #expect(distinct.names == ["no", "Yes"])
    #expect(distinct.indices == [1, 0, 1])
  }

  @Test func booleansAreCalledAsTheyAreFirstWritten() throws {
    let column = try read("a,b\nNO,1\nYES,2\nno,3\nyes,4\n").columns[0]
    #expect(column.distinctValues().names == ["NO", "YES"])
  }

  @Test func booleansMayBeWrittenInAllLettersAtOnce() throws {
    let words = ["false", "true"].flatMap { word in
      (0..<1 << word.count).map { capitals in
        word.enumerated().map { index, letter in
          capitals >> index & 1 == 1 ? letter.uppercased() : String(letter)
        }.joined()
      }
    }
    #expect(Set(words).count == 32 + 16)
    let column = try read("a,b\n" + words.map { "\($0),1\n" }.joined()).columns[0]
    #expect(column.kind == .booleans)
    #expect(column.distinctValues().counts == [32, 16])
  }

  @Test func moreValuesThanAskedForAreNone() throws {
    let column = try read("a\n1\n2\n3\n2\n").columns[0]
    #expect(column.distinctValues(atMost: 2) == nil)
    #expect(column.distinctValues(atMost: 3)?.counts == [1, 2, 1])
    #expect(try read("a,b\n,1\n").columns[0].distinctValues(atMost: 0)?.values == [])
  }

  @Test func columnsAreTheSameWhereverTheyAreFrom() throws {
    let column = try read("a\n1\n\n2\n").columns[0]
    let same = try TableColumn("a", numbers: [1, 2])
    #expect(column == same)
    let others = [
      try TableColumn("b", numbers: [1, 2]), try TableColumn("a", numbers: [1, .nan]),
      try TableColumn("a", numbers: [1, 2, 3]),
    ]
    #expect(!others.contains(column))
    #expect(column != TableColumn("a", texts: ["1", "2"]))
    #expect(TableColumn("a", texts: ["", "b"]) == TableColumn("a", texts: [nil, "b"]))
  }
}
