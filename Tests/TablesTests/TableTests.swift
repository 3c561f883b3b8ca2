import Tables
import Testing

/// Tables and what can be asked of them.
@Suite struct TableTests {
  private let table = Result {
    try Table(csv: Array("x1,kind,ok\n1.5,setosa,yes\n,versicolor,no\n".utf8))
  }

  @Test func columnsAreOfOneKind() throws {
    let table = try table.get()
    #expect(table.columnNames == ["x1", "kind", "ok"])
    #expect(table.columns.map(\.kind) == [.numbers, .texts, .booleans])
    #expect(table.rowCount == 2)
  }
}
