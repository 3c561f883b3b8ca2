import Foundation
import Tables
import Testing

/// What is wrong has a line, a value and a remedy.
@Suite struct MistakeTests {
  @Test(
    arguments: [
      ("", nil, "there is no table, but an empty file, or nothing but comments"),
      ("\n \n,,\n", nil, "there is no table, but an empty file, or nothing but comments"),
      ("a,b\n1,2\n1,2,3\n", 3, "the row has 3 cells for 2 columns"),
      ("a,b\n1,2\n\n1\n", 4, "the row has 1 cell for 2 columns"),
      ("a\n1\n1,2\n", 3, "the row has 2 cells for 1 column"),
      ("a,b\n1,\"2\n3,4\n", 2, "a quotation mark is opened and never closed: \"2\""),
      ("a,b\n1,2\n\"x\ny\"z,2\n", 4, "\"z,2\" follows a closing quotation mark"),
      ("a,b,a\n1,2,3\n", 1, "column a: columns 1 and 3 have the same name"),
      ("\n\"é\",\"e\u{301}\"\n1,2\n", 2, "column e\u{301}: columns 1 and 2 have the same name"),
    ] as [(String, Int?, String)])
  func mistakesOfFilesHaveALine(text: String, line: Int?, message: String) {
    let error = mistake(in: text)
    #expect(error?.line == line)
    #expect(error?.message == message)
    #expect(error?.remedy?.isEmpty == false)
  }

  @Test func anotherCharacterSetIsAMistakeWithItsLine() {
    let latin1: [UInt8] = Array("town,n\nBern,1\nZ".utf8) + [0xFC] + Array("rich,2\n".utf8)
    let error = mistake(inBytes: latin1)
    #expect(error == TableError(.notUTF8, line: 3, value: "Zürich"))
    #expect(
      error?.description
        == """
        "Zürich" is not written in UTF-8; save the file as UTF-8, for instance by \
        iconv -f WINDOWS-1252 -t UTF-8
        """)
  }

  @Test(
    arguments: [
      [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0x80], [0xC3], [0xE2, 0x82],
      [0xF0, 0x9F, 0x98], [0xE2, 0x28, 0xA1], [0xFF],
    ] as [[UInt8]])
  func whatUTF8ForbidsIsAMistake(_ bytes: [UInt8]) {
    #expect(mistake(inBytes: Array("a,b\n1,".utf8) + bytes + [10])?.reason == .notUTF8)
    #expect(mistake(inBytes: Array("a,b\n1,".utf8) + bytes)?.reason == .notUTF8)
  }

  /// All first bytes, each with the bytes around the borders of what may come second, in all lengths.
  @Test func textsAreUTF8WhereTheStandardLibrarySaysSo() {
    var count = 0
    for first in 0x80...0xFF as ClosedRange<UInt8> {
      for second in [0x20, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0] as [UInt8] {
        for length in 1...4 {
          let bytes = Array([first, second, 0x80, 0xBF].prefix(length))
          let isUTF8 = String(validating: bytes, as: UTF8.self) != nil
          let reason = mistake(inBytes: Array("a,b\n1,x".utf8) + bytes + Array("y\n".utf8))?.reason
          if (reason == .notUTF8) == isUTF8 { Issue.record("\(Array(bytes))") }
          count += isUTF8 ? 1 : 0
        }
      }
    }
    #expect(count > 100)
  }

  @Test(arguments: [
    "\u{7F}", "\u{80}", "\u{7FF}", "\u{800}", "\u{D7FF}", "\u{E000}", "\u{FFFF}", "\u{10000}",
    "\u{10FFFF}",
  ])
  func allCharactersAreRead(_ character: String) throws {
    #expect(try read("a,b\n1,x\(character)\n").columns[1].texts() == ["x\(character)"])
  }

  @Test func utf16ThatIsNoneIsAMistake() {
    // Half a character, and half a pair.
    #expect(mistake(inBytes: [0xFF, 0xFE, 0x61])?.reason == .notUTF16)
    #expect(mistake(inBytes: [0xFF, 0xFE, 0x00, 0xD8, 0x61, 0x00])?.reason == .notUTF16)
    // Without its mark.
    #expect(
      mistake(inBytes: [0x61, 0, 0x2C, 0, 0x62, 0, 0x0A, 0]) == TableError(.zeroByte, line: 1))
  }

  @Test(
    arguments: [
      ([0x50, 0x4B, 0x03, 0x04, 0x14, 0], "a workbook or another archive (zip)"),
      ([0x1F, 0x8B, 0x08, 0], "a compressed file (gzip)"),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], "a workbook or another document of old office programs"),
      ([0x50, 0x41, 0x52, 0x31, 0x15, 0], "a Parquet file"),
    ] as [([UInt8], String)])
  func filesOfOtherProgramsAreNamed(bytes: [UInt8], kind: String) {
    let error = mistake(inBytes: bytes)
    #expect(error == TableError(.notText(kind)))
    #expect(error?.description.contains("export it as CSV") == true)
  }

  @Test func namesThatLookLikeOtherFilesAreNames() throws {
    #expect(try read("PAR1,PAR2\n1,2\n").columnNames == ["PAR1", "PAR2"])
  }

  @Test func moreColumnsThanAreReadAreAMistake() {
    let most = String(repeating: "1,", count: Table.maximumColumns - 1) + "1\n"
    #expect(mistake(in: most, CSVDialect(hasHeader: false)) == nil)
    #expect(mistake(in: "1," + most)?.reason == .tooManyColumns)
  }

  @Test func theFirstRowsAreToldApartFromLaterOnes() {
    #expect(mistake(in: "My data\na;b\n1;2\n3;4\n")?.remedy?.contains("no title") == true)
    #expect(mistake(in: "a;b\n1;2\n3;4;5\n")?.remedy?.contains("no title") == false)
  }

  @Test func unknownColumnsHaveNeighbours() throws {
    let table = try read("sepal,petal,kind\n1,2,a\n")
    let error = mistake { () throws(TableError) in _ = try table.column(named: "petl") }
    #expect(error?.reason == .unknownColumn(nearest: ["petal"], all: ["sepal", "petal", "kind"]))
    #expect(error?.description == "there is no column \"petl\"; is petal meant?")
    let other = mistake { () throws(TableError) in _ = try table.column(named: "colour") }
    #expect(other?.description == "there is no column \"colour\"; there are sepal, petal, kind")
    #expect(table["petal"]?.name == "petal")
    #expect(table["petl"] == nil)
  }

  @Test func namesAreFoundByTheirLettersNotByTheirBytes() throws {
    #expect(try read("Gro\u{308}ße,b\n1,2\n").column(named: "Größe")[0] == .number(1))
    let near = mistake { () throws(TableError) in _ = try read("x1,x2\n1,2\n").column(named: "X1")
    }
    #expect(near?.description == "there is no column \"X1\"; is x1 meant?")
  }

  @Test func valuesAreQuotedOnOneLine() {
    let error = TableError(
      .noNumber(nil), column: "a:b", value: "x\n\u{1B}[31m" + String(repeating: "y", count: 99))
    #expect(error.message.hasPrefix("column \"a:b\": \"x\\n\\u{1B}[31my"))
    #expect(error.message.contains("y...\" is no number"))
    #expect(error.message.count < 100)
  }

  @Test func whatIsNotSeenIsShown() {
    let error = TableError(.noNumber(nil), value: "1\u{200B}5\u{202E}")
    #expect(error.message == "\"1\\u{200B}5\\u{202E}\" is no number")
  }

  @Test func rowsStandInForLines() {
    #expect(
      TableError(.missing, row: 3, column: "a").message == "column a: row 3: a value is missing")
    #expect(
      TableError(.missing, line: 5, row: 3, column: "a", value: "NA").message
        == "column a: a value is missing: \"NA\"")
  }

  @Test func foundationSaysTheSame() {
    let error: any Error = TableError(.empty)
    #expect(error.localizedDescription == TableError(.empty).description)
    #expect((error as? any LocalizedError)?.recoverySuggestion == TableError(.empty).remedy)
  }

  @Test func columnsOfATableHaveNamesAndOneLength() {
    let (a, b) = (TableColumn("a", texts: ["x"]), TableColumn("b", texts: ["x", "y"]))
    let makes: [([TableColumn], TableError)] = [
      ([], TableError(.noColumns)),
      ([a, b], TableError(.columnLength(2, expected: 1), column: "b")),
      ([a, a], TableError(.sameName(1, 2), column: "a")),
      ([TableColumn("", texts: [])], TableError(.noName)),
    ]
    for (columns, expected) in makes {
      let error = mistake { () throws(TableError) in _ = try Table(columns: columns) }
      #expect(error == expected)
      #expect(expected.remedy?.isEmpty == false)
    }
    let infinite = mistake { () throws(TableError) in
      _ = try TableColumn("a", numbers: [1, -.infinity])
    }
    #expect(infinite == TableError(.noNumber(.infinite), row: 1, column: "a", value: "-inf"))
  }
}
