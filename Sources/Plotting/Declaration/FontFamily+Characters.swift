extension FontFamily {
  /// Refuses a text with a character that no text may have, or that the family has no glyph for, which would
  /// become an empty box.
  ///
  /// - Throws: `PlotError.character`, and `PlotError.text` for math text that cannot be read.
  func requireCharacters(
    of text: String, style: TextStyle = TextStyle()
  ) throws(PlotError) {
    let label = try MathText.checked(text)
    let layout = MathLayout(fonts: self, style: style, math: try? MathFont.installed.get())
    if let missing = missingCharacter(in: label, layout) { throw .character(missing, text: text) }
  }

  private func missingCharacter(in label: MathText, _ layout: MathLayout) -> Unicode.Scalar? {
    let missing = label.parts.lazy.compactMap { part in
      switch part {
      case .text(let text): missingCharacter(in: text, face: face(for: layout.style))
      case .formula(let node): missingCharacter(in: node, layout)
      }
    }
    return missing.first
  }

  private func missingCharacter(in text: String, face: FontFace) -> Unicode.Scalar? {
    text.unicodeScalars.first { face.glyphIndex(of: $0) == FontFace.missingGlyph }
  }

  private func missingCharacter(in node: MathNode, _ layout: MathLayout) -> Unicode.Scalar? {
    func first(in nodes: [MathNode?]) -> Unicode.Scalar? {
      nodes.lazy.compactMap { $0 }.compactMap { missingCharacter(in: $0, layout) }.first
    }
    func first(of signs: [Character?]) -> Unicode.Scalar? {
      first(in: signs.compactMap { $0 }.map { .symbol(MathSymbol($0, variant: .roman)) })
    }
    switch node {
    case .symbol(let symbol):
      let place = layout.place(of: symbol)
      return place.glyph == FontFace.missingGlyph ? symbol.character.unicodeScalars.first : nil
    case .row(let nodes): return first(in: nodes)
    case .scripts(let base, let sub, let sup): return first(in: [base, sub, sup])
    case .fraction(let fraction):
      return first(of: [fraction.left, fraction.right])
        ?? first(in: [fraction.numerator, fraction.denominator])
    case .root(let radicand, let index): return first(in: [index, radicand])
    case .accent(_, let body), .limits(_, let body), .line(_, let body), .colored(_, let body),
      .phantom(_, let body), .style(_, let body), .classified(_, let body):
      return first(in: [body])
    case .function(let name):
      return missingCharacter(
        in: name, face: face(for: TextStyle(weight: layout.style.weight)))
    case .fenced(let left, let body, let right):
      return first(of: [left, right]) ?? first(in: [body])
    case .middle(let sign): return first(of: [sign])
    case .delimiter(let delimiter): return first(of: [delimiter.character])
    case .brace(_, let body, let label): return first(in: [body, label])
    case .stacked(let base, let over, let under): return first(in: [base, over, under])
    case .arrow(let sign, let above, let below):
      return first(of: [sign]) ?? first(in: [above, below])
    case .matrix(let matrix):
      return first(of: [matrix.left, matrix.right]) ?? first(in: matrix.rows.flatMap { $0 })
    case .text(let text): return missingCharacter(in: text, layout)
    case .space: return nil
    }
  }
}
