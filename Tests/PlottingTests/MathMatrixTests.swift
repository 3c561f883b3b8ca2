import Testing

@testable import Plotting

@Suite struct MathMatrixTests {
  private let sheet: MathSheet

  init() throws { sheet = try MathSheet() }

  /// The origins of the glyphs that stand for `text`, in reading order.
  private func places(of text: String, in box: MathBox) -> [Point] {
    box.glyphs.filter { text.contains($0.text) }.map(\.origin)
  }

  @Test func rowsAndColumnsAlign() throws {
    let box = try sheet.box(
      #"\begin{bmatrix} 1 & 2 & 3 \\ 4 & 5 & 6 \\ 7 & 8 & 9 \end{bmatrix}"#)
    let cells = places(of: "123456789", in: box)
    #expect(cells.count == 9)
    for index in cells.indices {
      #expect(cells[index].y == cells[index / 3 * 3].y)
      #expect(abs(cells[index].x - cells[index % 3].x) < 1e-9)
    }
    #expect(cells[0].x < cells[1].x && cells[1].x < cells[2].x)
    #expect(abs((cells[6].y - cells[3].y) - (cells[3].y - cells[0].y)) < 1e-9)
    // TeX's distance of lines at ten points.
    #expect(abs(cells[3].y - cells[0].y - 1.2 * sheet.size) < 1e-9)
  }

  @Test func cellsOfDifferentWidthsStandAsTheirColumnSays() throws {
    func cells(_ column: String) throws -> [MathBox] {
      try ["1", "222", "33"].map { try sheet.box($0) }
        + [sheet.box("\\begin{array}{\(column)} 1 \\\\ 222 \\\\ 33 \\end{array}")]
    }
    for (column, share) in [("l", 0.0), ("c", 0.5), ("r", 1.0)] {
      let boxes = try cells(column)
      let whole = boxes[3]
      let starts = ["1", "2", "3"].map { places(of: $0, in: whole)[0].x }
      for (start, box) in zip(starts, boxes) {
        #expect(abs(start - share * (whole.width - box.width)) < 1e-9)
      }
    }
  }

  @Test func aMatrixIsInTheMiddleOfTheLine() throws {
    let axis = sheet.layout.axisHeight(at: sheet.size)
    for rows in [1, 2, 3, 7] {
      let body = Array(repeating: "x", count: rows).joined(separator: "\\\\")
      let box = try sheet.box("\\begin{matrix}\(body)\\end{matrix}")
      #expect(abs((box.height - box.depth) / 2 - axis) < 1e-9)
    }
  }

  @Test func tallCellsPushRowsApart() throws {
    let tall = #"\dfrac{\frac{a}{b}}{\frac{c}{d}}"#
    let box = try sheet.box("\\begin{matrix} \(tall) \\\\ \(tall) \\\\ \(tall) \\end{matrix}")
    let bars = box.rules.map(\.rect).sorted { $0.minY < $1.minY }
    let cell = try sheet.box(tall)
    #expect(bars.count == 9)
    #expect(bars[4].minY - bars[1].minY > cell.height + cell.depth)
  }

  @Test func equationsAlignAtTheirSigns() throws {
    let box = try sheet.box(#"\begin{aligned} a + b &= c \\ d &= e + f \\ &= g \end{aligned}"#)
    let signs = places(of: "=", in: box)
    #expect(signs.count == 3)
    #expect(signs.allSatisfy { abs($0.x - signs[0].x) < 1e-9 })
    #expect(signs[1].y - signs[0].y > 1.2 * sheet.size)
  }

  @Test func casesAlignBehindTheirBrace() throws {
    let box = try sheet.box(#"\begin{cases} 1 & x > 0 \\ 22 & y \end{cases}"#)
    #expect(box.glyphs.first?.text == "{")
    let conditions = places(of: "xy", in: box)
    #expect(abs(conditions[0].x - conditions[1].x) < 1e-9)
    #expect(abs(places(of: "1", in: box)[0].x - places(of: "2", in: box)[0].x) < 1e-9)
  }

  @Test func smallMatricesAreSetInTheSizeOfScripts() throws {
    let box = try sheet.box(#"\begin{smallmatrix} a & b \\ c & d \end{smallmatrix}"#)
    #expect(Set(box.glyphs.map(\.size)) == [70])
    let script = try sheet.box(#"x^{\begin{matrix} a \\ b \end{matrix}}"#)
    #expect(Set(script.glyphs.dropFirst().map(\.size)) == [70])
  }

  @Test func shortRowsLeaveTheirLastCellsEmpty() throws {
    let (short, full) = try (
      sheet.box(#"\begin{matrix} a & b \\ c \end{matrix}"#),
      sheet.box(#"\begin{matrix} a & b \\ c & {} \end{matrix}"#)
    )
    #expect(short.glyphs == full.glyphs)
    #expect(sheet.layout.matrix(MathMatrix(rows: []), in: MathContext(size: 100)).width == 0)
  }
}
