import Testing

@testable import neural_figures

@Suite struct TextTableTests {
  @Test func cellsAreAlignedAndRowsHaveNoTrailingSpace() {
    var table = TextTable(columns: [.left("name"), .right("n"), .left("note")])
    table.add(["a", "10", "long note"])
    table.add(["longer", "7", ""])
    #expect(
      table.text == """
        name     n  note
        a       10  long note
        longer   7

        """)
  }
}
