/// Sets a formula: turns a `MathNode` into a `MathBox`.
///
/// Proportions are those of Matplotlib's mathtext for DejaVu Sans, which follow the rules of
/// Appendix G of Knuth's TeXbook with constants instead of font tables. Signs that grow are taken from a
/// font with such tables.
struct MathLayout {
  let fonts: FontFamily
  /// The style of the text around the formula.
  let style: TextStyle
  /// The font of signs that grow, and of characters that the family does not have.
  var math: MathFont?

  /// The thickness of rules in ems; Matplotlib mathtext: get_underline_thickness, 0.75 pt at 12 pt.
  static let ruleThickness = 0.0625

  /// The box of a formula set at `size` pixels per em.
  func box(of node: MathNode, size: Double) -> MathBox {
    box(of: node, in: MathContext(size: size))
  }

  /// The box of a part of a formula.
  func box(of node: MathNode, in context: MathContext) -> MathBox {
    let size = context.size
    return switch node {
    case .symbol(let symbol): self.symbol(symbol, in: context)
    case .row(let nodes): row(nodes, in: context)
    case .scripts(let base, let sub, let sup): scripts(base, sub: sub, sup: sup, in: context)
    case .fraction(let fraction): self.fraction(fraction, in: context)
    case .root(let radicand, let index): root(radicand, index: index, in: context)
    case .accent(let accent, let base): accented(base, with: accent, in: context)
    case .function(let name): word(name, style: TextStyle(weight: style.weight), size: size)
    case .fenced(let left, let body, let right):
      fenced(body, left: left, right: right, in: context)
    // Outside of a pair of delimiters there is no height to have.
    case .middle(let sign): sign.map { character(MathSymbol($0), size: size) } ?? MathBox()
    case .delimiter(let delimiter): self.delimiter(delimiter, size: size)
    case .space(let width): .space(width * em(at: size))
    case .limits(_, let base): box(of: base, in: context)
    case .line(let side, let body): lined(body, on: side, in: context)
    case .boxed(let body): boxed(body, in: context)
    case .brace(let side, let body, let label):
      braced(body, on: side, label: label, in: context)
    case .stacked(let base, let over, let under):
      stacked(base, over: over, under: under, in: context)
    case .arrow(let sign, let above, let below):
      arrow(sign, above: above, below: below, in: context)
    case .matrix(let matrix): self.matrix(matrix, in: context)
    case .text(let text): self.text(text, size: size)
    case .colored(let color, let body): box(of: body, in: context).colored(color)
    case .phantom(let phantom, let body): self.phantom(phantom, of: body, in: context)
    case .style(let style, let body): box(of: body, in: context.styled(style))
    case .classified(_, let body): box(of: body, in: context)
    }
  }

  /// A label's text and formulas one after the other.
  func text(_ label: MathText, size: Double) -> MathBox {
    var box = MathBox()
    for part in label.parts {
      switch part {
      case .text(let text): box.append(words(text, in: label.variant, size: size))
      case .formula(let node): box.append(self.box(of: node, size: size))
      }
    }
    return box
  }

  /// Words in letters of their own, or in those of the text around the formula.
  private func words(_ text: String, in variant: MathSymbol.Variant, size: Double) -> MathBox {
    switch variant {
    case .surrounding: return word(text, style: style, size: size)
    case .math, .roman: return word(text, style: TextStyle(), size: size)
    case .italic: return word(text, style: TextStyle(slant: .oblique), size: size)
    case .bold: return word(text, style: TextStyle(weight: .bold), size: size)
    case .boldItalic:
      return word(text, style: TextStyle(weight: .bold, slant: .oblique), size: size)
    case .blackboardBold, .calligraphic, .script, .fraktur, .sansSerif, .monospace:
      var box = MathBox()
      for letter in text {
        box.append(character(MathSymbol(letter, variant: variant), size: size))
      }
      return box
    }
  }

  /// Characters of plain text within a label that holds formulas.
  func word(_ text: String, style: TextStyle, size: Double) -> MathBox {
    let line = PlacedLine(text, fonts: fonts, style: style, size: size)
    var box = MathBox(width: line.width, glyphs: line.glyphs)
    for run in line.runs {
      guard let (above, below) = run.height, let ink = run.ink else { continue }
      box.height = max(box.height, above)
      box.depth = max(box.depth, below)
      let fitted = Rect(minX: ink.minX, minY: -above, maxX: ink.maxX, maxY: below)
      box.ink = box.ink?.union(fitted) ?? fitted
    }
    return box
  }

  /// The width of an italic m, the unit of spaces, in pixels.
  func em(at size: Double) -> Double {
    advance(of: "m", in: fonts.oblique) * size
  }

  private func advance(of character: Unicode.Scalar, in face: FontFace) -> Double {
    face.metrics(of: face.glyphIndex(of: character)).advance / face.unitsPerEm
  }

  /// The room that a part would take which is not drawn, or is drawn without its height.
  private func phantom(
    _ phantom: MathPhantom, of body: MathNode, in context: MathContext
  ) -> MathBox {
    var box = box(of: body, in: context)
    switch phantom {
    case .all: return MathBox(width: box.width, height: box.height, depth: box.depth)
    case .width: return MathBox(width: box.width)
    case .height: return MathBox(height: box.height, depth: box.depth)
    case .smash:
      (box.height, box.depth) = (0, 0)
      return box
    case .smashTop:
      box.height = 0
      return box
    case .smashBottom:
      box.depth = 0
      return box
    }
  }
}
