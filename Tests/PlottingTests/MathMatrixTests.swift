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

  @Test func aGapBelowARowIsAddedToItsDistance() throws {
    func box(_ end: String, of name: String = "matrix") throws -> MathBox {
      try sheet.box("\\begin{\(name)} 1 \(end) 2 \\\\ 3 \\end{\(name)}")
    }
    for name in ["matrix", "cases", "aligned", "gathered"] {
      let plain = places(of: "123", in: try box(#"\\"#, of: name))
      for (end, gap) in [(#"\\[5pt]"#, 0.5), (#"\\[-5pt]"#, -0.5), (#"\\*[1em]"#, 1.0)] {
        let wide = places(of: "123", in: try box(end, of: name))
        let (before, after) = (plain[1].y - plain[0].y, wide[1].y - wide[0].y)
        #expect(abs(after - before - gap * sheet.size) < 1e-9)
        #expect(abs((wide[2].y - wide[1].y) - (plain[2].y - plain[1].y)) < 1e-9)
      }
    }
    let (plain, ended) = try (
      sheet.box(#"\begin{matrix} 1 \end{matrix}"#),
      sheet.box(#"\begin{matrix} 1 \\[1em] \end{matrix}"#)
    )
    #expect(
      abs((ended.height + ended.depth) - (plain.height + plain.depth) - sheet.size) < 1e-9)
  }

  @Test func theBoxHoldsRowsThatGapsDrawOverOthers() throws {
    let box = try sheet.box(#"\begin{matrix} 1 \\[-5em] 2 \\[-90em] \end{matrix}"#)
    for glyph in box.glyphs {
      let ink = try #require(sheet.ink(of: glyph))
      #expect(-ink.minY <= box.height + 2 && ink.maxY <= box.depth + 2)
    }
  }

  @Test func linesStandBetweenTheirColumnsAndRows() throws {
    let tall = #"\dfrac{a}{b}"#
    for cells in [("a", "b", "c", "d"), (tall, tall, tall, tall)] {
      let box = try sheet.box(
        "\\begin{array}{c|c} \(cells.0) & \(cells.1) \\\\ \\hline \(cells.2) & \(cells.3) \\end{array}"
      )
      let rules = box.rules.map(\.rect)
      let upright = try #require(rules.first { $0.maxY - $0.minY > 2 * sheet.size })
      let level = try #require(rules.first { $0.maxX - $0.minX > box.width - 1 })
      #expect(abs(upright.minY + box.height) < 1e-9 && abs(upright.maxY - box.depth) < 1e-9)
      let inks = box.glyphs.compactMap { sheet.ink(of: $0) }
      let isClear = inks.allSatisfy { ink in
        (ink.maxX < upright.minX || ink.minX > upright.maxX)
          && (ink.maxY < level.minY || ink.minY > level.maxY)
      }
      #expect(isClear)
      #expect(Set(inks.map { $0.maxX < upright.minX }).count == 2)
      #expect(Set(inks.map { $0.maxY < level.minY }).count == 2)
    }
  }

  @Test func linesAtTheEdgesAreInTheBox() throws {
    let box = try sheet.box(
      #"\begin{array}{|c|} \hline \dfrac{a}{b} \\ \hline \end{array}"#)
    let rules = box.rules.map(\.rect)
    #expect(rules.count == 5)
    #expect(abs((rules.map(\.minX).min() ?? 1) - 0) < 1e-9)
    #expect(abs((rules.map(\.maxX).max() ?? 0) - box.width) < 1e-9)
    #expect(abs((rules.map(\.minY).min() ?? 0) + box.height) < 1e-9)
    #expect(abs((rules.map(\.maxY).max() ?? 0) - box.depth) < 1e-9)
    let part = try sheet.box(#"\dfrac{a}{b}"#)
    #expect(box.height + box.depth > part.height + part.depth + 0.3 * sheet.size)
    #expect(box.width > part.width + sheet.size)
  }

  @Test func aRowOnTheLineIsTheOneThatIsWanted() throws {
    for name in ["aligned", "gathered"] {
      func box(_ option: String) throws -> MathBox {
        try sheet.box("\\begin{\(name)}\(option) 1 \\\\ 2 \\\\[1em] 3 \\end{\(name)}")
      }
      let (top, middle, bottom) = try (box("[t]"), box("[c]"), box("[b]"))
      #expect(abs(places(of: "1", in: top)[0].y) < 1e-9)
      #expect(abs(places(of: "3", in: bottom)[0].y) < 1e-9)
      let plain = try box("")
      #expect(middle.glyphs == plain.glyphs)
      for other in [top, bottom] {
        #expect(abs((other.height + other.depth) - (middle.height + middle.depth)) < 1e-9)
      }
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
