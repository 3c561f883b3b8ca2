extension FontFamily {
  /// Refuses a text with a character that no text may have, or that the family has no glyph for, which would
  /// become an empty box.
  ///
  /// - Throws: `PlotError.character`, and `PlotError.text` for math text that cannot be read.
  func requireCharacters(
    of text: String, style: TextStyle = TextStyle()
  ) throws(PlotError) {
    for part in try MathText.checked(text).parts {
      let missing =
        switch part {
        case .text(let text): missingCharacter(in: text, face: face(for: style))
        case .formula(let node):
          missingCharacter(
            in: node, MathLayout(fonts: self, style: style, math: try? MathFont.installed.get()))
        }
      if let missing { throw .character(missing, text: text) }
    }
  }

  private func missingCharacter(in text: String, face: FontFace) -> Unicode.Scalar? {
    text.unicodeScalars.first { face.glyphIndex(of: $0) == FontFace.missingGlyph }
  }

  private func missingCharacter(in node: MathNode, _ layout: MathLayout) -> Unicode.Scalar? {
    func first(in nodes: [MathNode?]) -> Unicode.Scalar? {
      nodes.lazy.compactMap { $0 }.compactMap { missingCharacter(in: $0, layout) }.first
    }
    switch node {
    case .symbol(let symbol):
      let place = layout.place(of: symbol)
      return place.glyph == FontFace.missingGlyph ? symbol.character.unicodeScalars.first : nil
    case .row(let nodes): return first(in: nodes)
    case .scripts(let base, let sub, let sup): return first(in: [base, sub, sup])
    case .fraction(let fraction):
      return first(in: [fraction.numerator, fraction.denominator])
    case .root(let radicand, let index): return first(in: [index, radicand])
    case .accent(_, let base): return first(in: [base])
    case .function(let name):
      return missingCharacter(
        in: name, face: face(for: TextStyle(weight: layout.style.weight)))
    case .fenced(let left, let body, let right):
      let signs = [left, right].compactMap { $0 }.map(String.init).joined()
      return missingCharacter(in: signs, face: regular) ?? first(in: [body])
    case .space: return nil
    default: return nil
    }
  }
}
