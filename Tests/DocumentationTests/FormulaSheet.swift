import Plotting

/// Formulas in rows and columns, each above the command that it shows.
struct FormulaSheet {
  /// A formula and the name of its command.
  struct Cell {
    let formula: String
    let name: String
  }

  /// What the cells are about.
  let title: String
  let cells: [Cell]

  /// Lengths in pixels, at 100 in an inch.
  private enum Measure {
    static let columns = 4
    static let columnWidth = 180.0
    static let formulaSize = 20.0
    static let nameSize = 11.0
    static let gap = 12.0
  }

  /// The sheet as a drawing that follows dark pages.
  func svg(id: String) throws -> String {
    let description = PictureDescription(
      id: id, title: title, description: "\(title): each formula stands above its command.",
      language: "en")
    return try scene().svg(
      description: description, dark: .dark, options: SVGOptions(size: .pixels))
  }

  private func scene() throws -> Scene {
    let fonts = try FontFamily.dejaVuSans()
    // What the fonts of formulas do not have is drawn from any other of the machine, or not at all.
    let cells = try cells.filter { cell in
      try fonts.typeset("$\(cell.formula)$", size: Measure.formulaSize).isOfFormulaFonts
    }
    var (nodes, top) = ([] as [Scene.Node], Measure.gap)
    for start in stride(from: 0, to: cells.count, by: Measure.columns) {
      let row = cells[start..<min(start + Measure.columns, cells.count)]
      let formulas = try row.map {
        try fonts.typeset("$\($0.formula)$", size: Measure.formulaSize)
      }
      let names = try row.map { try fonts.typeset($0.label, size: Measure.nameSize) }
      let ascent = formulas.map(\.ascent).max() ?? 0
      let descent = formulas.map(\.descent).max() ?? 0
      let nameTop = top + ascent + descent + Measure.gap / 2
      for (column, (formula, name)) in zip(formulas, names).enumerated() {
        let center = (Double(column) + 0.5) * Measure.columnWidth
        nodes.append(Self.node(formula, center: center, baseline: top + ascent))
        nodes.append(Self.node(name, center: center, baseline: nameTop + Measure.nameSize))
      }
      top = nameTop + Measure.nameSize + 2 * Measure.gap
    }
    let width = Measure.columnWidth * Double(Measure.columns)
    return Scene(
      viewBox: Rect(x: 0, y: 0, width: width, height: top.rounded(.up)), pixelsPerInch: 100,
      background: Color(.canvas), nodes: nodes)
  }

  private static func node(
    _ text: TypesetText, center: Double, baseline: Double
  ) -> Scene.Node {
    .glyphs(
      Scene.GlyphRun(
        text: "", typeset: text, color: .ink,
        transform: .translation((center - text.width / 2).rounded(), baseline.rounded())))
  }
}

extension FormulaSheet.Cell {
  /// The name in letters as wide as each other.
  fileprivate var label: String {
    let escaped = name.map { character in
      switch character {
      case "\\": "\\textbackslash "
      case "~": "\\textasciitilde "
      case "{", "}", "%", "&", "#", "_", "$": "\\\(character)"
      default: String(character)
      }
    }
    return "$\\texttt{\(escaped.joined())}$"
  }
}

extension TypesetText {
  /// Whether the fonts that every machine sets formulas in have all glyphs.
  fileprivate var isOfFormulaFonts: Bool {
    glyphs.allSatisfy { placed in
      Self.formulaFonts.contains { placed.glyph.id.hasPrefix("\($0)-") }
        && !Self.otherFonts.contains { placed.glyph.id.hasPrefix("\($0)-") }
    }
  }

  private static let formulaFonts = ["DejaVuSans", "DejaVuMathTeXGyre"]
  /// Fonts whose names begin as that of a font for formulas does.
  private static let otherFonts = ["DejaVuSans-ExtraLight"]
}
