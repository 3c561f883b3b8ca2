import Tables
import Testing

/// Columns of numbers, and the cells that keep a column from being one.
@Suite struct NumberColumnTests {
  private func moons(_ cell: String, rows: Int = 30) -> String {
    var text = "x1,x2,label\n"
    for row in 0..<rows { text += "\(row),\(row == 15 ? cell : "\(row).5"),\(row % 2)\n" }
    return text
  }

  @Test func theFirstOfSeveralMistakesIsNamed() throws {
    let column = try read("a,b\n1,1\nx,1\n2,1\ny,1\n").columns[0]
    let error = mistake { () throws(TableError) in _ = try column.numbers() }
    #expect(error?.line == 3)
    #expect(error?.value == "x")
  }

  @Test func wholeNumbersOfAnySizeAreKeptBesideMissingOnes() throws {
    let numbers = [32_766.0, 32_767, 32_768, -32_767, -32_768, -32_769]
    for count in 1...numbers.count {
      let some = numbers.prefix(count)
      let text = "a,b\n" + some.map { "\(Int($0)),1\n" }.joined() + ",1\n"
      let column = try read(text).columns[0]
      #expect(column.missingRows == [count])
      #expect(try Array(column.numbers(missing: .nan).dropLast()) == Array(some))
    }
  }

  @Test func theFirstCellThatIsNoNumberIsNamed() throws {
    let column = try read(moons("n/a")).column(named: "x2")
    #expect(column.kind == .texts)
    #expect(column.isNearlyNumeric)
    let error = mistake { () throws(TableError) in _ = try column.numbers() }
    #expect(
      error == TableError(.noNumber(nil), line: 17, row: 15, column: "x2", value: "n/a"))
    #expect(error?.message == "column x2: \"n/a\" is no number")
  }

  @Test func aFewCellsAmongNumbersAreWarnedOf() throws {
    let table = try read(moons("n/a"))
    #expect(table.warnings.count == 1)
    #expect(
      table.warnings.first?.description
        == "column x2: \"n/a\" is no number; leave the cell empty where a value is missing")
    #expect(table.warnings.first?.line == 17)
    #expect(table.warnings.first?.column == "x2")
    let two = try read("a\n1\n2\n-\n3\n4\n5\n6\n7\n8\n-\n").warnings.first
    #expect(two?.line == 4)
    #expect(
      two?.description
        == "column a: \"-\" is no number, nor is one other cell of this column of numbers; leave the cell empty where a value is missing"
    )
  }

  @Test func textsAreNotNearlyNumbers() throws {
    let table = try read("a,b\nx,1\ny,2\n1,x\n2,y\n3,z\n4,5\n")
    #expect(table.columns.map(\.isNearlyNumeric) == [false, false])
    #expect(table.warnings == [])
    // Texts first, however many numbers follow them.
    let late = "a\n" + String(repeating: "x\n", count: 40) + String(repeating: "1\n", count: 400)
    #expect(try read(late).columns[0].isNearlyNumeric == false)
    #expect(try read(late).columns[0].texts().count == 440)
  }

  @Test func textsAreRefusedAsNumbersFromTheFirstOneOn() throws {
    let column = try read("x,kind\n1,\n2,setosa\n3,4\n").column(named: "kind")
    let error = mistake { () throws(TableError) in _ = try column.numbers() }
    #expect(error?.line == 3)
    #expect(error?.value == "setosa")
  }

  @Test func namesInTheFirstRowOfDataAreRecognised() throws {
    let column = try read("x,y\n1,2\n", CSVDialect(hasHeader: false)).columns[0]
    let error = mistake { () throws(TableError) in _ = try column.numbers() }
    #expect(error?.reason == .noNumber(.name))
    #expect(error?.description.contains("say that there is a header") == true)
  }

  @Test func cellsKeepTheirTextAmongNumbers() throws {
    #expect(
      try read("a\n1.50\n007\nx\n1e3\n2\n3\n").columns[0].texts().prefix(4) == [
        "1.50", "007", "x", "1e3",
      ])
  }

  @Test func numbersAreWrittenAsShortAsTheyCanBe() throws {
    #expect(try read("a\n1.0\n2.50\n1e3\n\n").columns[0].texts() == ["1", "2.5", "1000"])
    #expect(TableValue.number(-0.0).description == "-0")
    #expect(TableValue.number(1e300).description == "1e+300")
  }

  @Test func columnsThatAreMadeMayHoldNumbersAsTexts() throws {
    #expect(
      try TableColumn("a", texts: ["1", " 2.5", nil]).numbers(missing: .nan).prefix(2) == [1, 2.5])
    let error = mistake { () throws(TableError) in
      _ = try TableColumn("a", texts: ["1", "x"]).numbers()
    }
    #expect(error == TableError(.noNumber(nil), row: 1, column: "a", value: "x"))
    #expect(error?.message == "column a: row 1: \"x\" is no number")
  }

  @Test(
    arguments: [
      ("1,234.5", .thousands(plain: "1234.5")), ("1 234", .thousands(plain: "1234")),
      ("1'234'567", .thousands(plain: "1234567")), ("12\u{A0}345.6", .thousands(plain: "12345.6")),
      ("-1_000", .thousands(plain: "-1000")), ("1,234", .thousands(plain: "1234")),
      ("1,5", .decimalComma(plain: "1.5")), ("0,123", .decimalComma(plain: "0.123")),
      ("0x1F", .hexadecimal), ("-0b11", .hexadecimal), ("0x1.8p3", .hexadecimal),
      ("inf", .infinite), ("-Infinity", .infinite), ("∞", .infinite),
      ("1e400", .tooLarge), ("-2e308", .tooLarge),
      ("\u{2212}3.5", .minusSign(plain: "-3.5")), ("\u{2013}3", .minusSign(plain: "-3")),
      ("5 %", .unit(plain: "5")), ("3cm", .unit(plain: "3")), ("$7.50", .unit(plain: "7.50")),
      ("<0.1", .unit(plain: "0.1")), ("-4 €", .unit(plain: "-4")),
      ("1.5\u{A0}", .invisible(plain: "1.5")), ("\u{200B}-3", .invisible(plain: "-3")),
      ("5\u{A0}%", .unit(plain: "5")), ("1e400\u{A0}", nil),
      ("n/a", nil), ("setosa", nil), ("x1", nil), ("2024-01-05", nil), ("1.2.3", nil), ("1 2", nil),
      ("12:30", nil), ("e5", nil), ("1e", nil), (".", nil), ("-", nil), ("+-1", nil),
      ("1e5.5", nil),
      ("1,23,456", nil), ("٣", nil), ("½", nil),
    ] as [(String, NumberMistake?)])
  func whatIsNearlyANumberHasARemedy(cell: String, reason: NumberMistake?) throws {
    let column = try read(moons("\"\(cell)\"")).column(named: "x2")
    let error = mistake { () throws(TableError) in _ = try column.numbers() }
    #expect(error?.reason == .noNumber(reason))
    #expect(error?.line == 17)
    #expect(error?.value == cell)
    #expect(error?.remedy?.isEmpty == false)
  }

  @Test(
    arguments: [
      ("1.5", .decimalPoint(plain: "1,5")), ("1.234,5", .thousands(plain: "1234,5")),
      ("1.234", .thousands(plain: "1234")), ("1 234,5", .thousands(plain: "1234,5")),
    ] as [(String, NumberMistake)])
  func decimalCommasHaveMistakesOfTheirOwn(cell: String, reason: NumberMistake) throws {
    let text = "a;b\n" + String(repeating: "1,5;2\n", count: 9) + "\(cell);2\n"
    let column = try read(text).columns[0]
    let error = mistake { () throws(TableError) in _ = try column.numbers() }
    #expect(error?.reason == .noNumber(reason))
    #expect(error?.line == 11)
  }

  @Test func remediesAreWordsToActOn() {
    let mistakes: [NumberMistake] = [
      .thousands(plain: "1"), .decimalComma(plain: "1.5"), .decimalPoint(plain: "1,5"),
      .hexadecimal,
      .infinite, .tooLarge, .minusSign(plain: "-1"), .unit(plain: "1"), .invisible(plain: "1"),
      .name,
    ]
    let texts = mistakes.map { TableError(.noNumber($0), value: "v").description }
    #expect(Set(texts).count == mistakes.count)
    #expect(texts[3] == "\"v\" is no number; write it as a decimal number")
    #expect(texts[4].hasPrefix("\"v\" is no finite number; "))
    #expect(texts[5].hasPrefix("\"v\" is too large for a number; "))
  }
}
