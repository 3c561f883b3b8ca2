import Tables
import Testing

/// Each cell knows its line, also where rows span lines.
@Suite struct LineTests {
  private func lines(_ column: TableColumn) -> [Int?] {
    (0..<column.count).map { column.line(ofRow: $0) }
  }

  @Test func linesOfCellsCountLineBreaksInQuotationMarks() throws {
    let table = try read("a,b,c\r\n\"x\r\ny\",\"1\",2\r\n\r\n3,\"p\nq\rr\",\"s\n\"\r\nlast,1,2")
    #expect(table.rowCount == 3)
    #expect(lines(table.columns[0]) == [2, 5, 9])
    #expect(lines(table.columns[1]) == [3, 5, 9])
    #expect(lines(table.columns[2]) == [3, 7, 9])
  }

  @Test func linesAreRightFarDown() throws {
    var text = "# a comment\na,b\n"
    var lines: [Int] = []
    var line = 3
    for row in 0..<2000 {
      lines.append(line)
      text += row % 3 == 0 ? "\"\(row)\n\",1\n" : row % 7 == 0 ? "\(row),\n\n" : "\(row),2\n"
      line += row % 3 == 0 || row % 7 == 0 ? 2 : 1
    }
    let table = try read(text, CSVDialect(comment: .hash))
    #expect(self.lines(table.columns[0]) == lines)
    #expect(table.columns[0].written(inRow: 1999) == "1999")
    #expect(table.columns[1].written(inRow: 7) == "")
  }

  @Test func rowsThatAreNotThereHaveNoLine() throws {
    let table = try read("a,b\n1,2\n")
    #expect(table.columns[0].line(ofRow: 1) == nil)
    #expect(table.columns[0].line(ofRow: -1) == nil)
    #expect(table.columns[0].written(inRow: 1) == "")
    #expect(TableColumn("a", texts: ["b"]).line(ofRow: 0) == nil)
    #expect(TableColumn("a", texts: ["b"]).written(inRow: 0) == "b")
  }
}
