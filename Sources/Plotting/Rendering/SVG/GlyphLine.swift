/// A set line of text as outlines: glyphs of one size and colour share a group in font units.
struct GlyphLine {
  private let run: Scene.GlyphRun
  /// Glyphs of one size and one colour that follow each other.
  private let stretches: [[TypesetText.PlacedGlyph]]

  init(_ run: Scene.GlyphRun) {
    self.run = run
    let inked = run.typeset.glyphs.filter { !$0.glyph.outline.elements.isEmpty }
    stretches = inked.reduce(into: []) { stretches, placed in
      if let last = stretches.last?.last, last.scale == placed.scale,
        last.color == placed.color
      {
        stretches[stretches.count - 1].append(placed)
      } else {
        stretches.append([placed])
      }
    }
  }

  /// Whether nothing is to be drawn.
  var isBlank: Bool { stretches.isEmpty && run.typeset.rules.isEmpty }

  /// Writes the rest of the line's start tag, and what is in it. What has the line's colour gets it from the
  /// line's own tag.
  func write(
    to text: inout SVGText, definitions: inout SVGDefinitions, palette: inout SVGPalette
  ) {
    // A single size needs a single group: the line's own.
    guard stretches.count != 1 || !run.typeset.rules.isEmpty || stretches[0][0].color != nil else {
      let scale = stretches[0][0].scale
      text.write(transform: run.transform, scale: scale)
      text.write(">")
      write(stretches[0], to: &text, definitions: &definitions)
      return
    }
    text.write(transform: run.transform)
    text.write(">")
    for stretch in stretches {
      text.write("<g")
      if let color = stretch[0].color {
        text.write(fill: color, inside: run.color, palette: &palette)
      }
      text.write(transform: .identity, scale: stretch[0].scale)
      text.write(">")
      write(stretch, to: &text, definitions: &definitions)
      text.write("</g>")
    }
    for rule in run.typeset.rules {
      text.write("<path")
      if let color = rule.color {
        text.write(fill: color, inside: run.color, palette: &palette)
      }
      text.write(" d=\"")
      text.write(path: Path(rule.rect), decimals: 3)
      text.write("\"/>")
    }
  }

  private func write(
    _ stretch: [TypesetText.PlacedGlyph], to text: inout SVGText,
    definitions: inout SVGDefinitions
  ) {
    for placed in stretch {
      text.write("<use xlink:href=\"#\(definitions.id(of: placed.glyph))\"")
      // Font units: y runs up.
      let place = [("x", placed.origin.x / placed.scale), ("y", -placed.origin.y / placed.scale)]
      for (name, value) in place where ShortNumber(value, decimals: 0).units != 0 {
        text.write(attribute: name, value, decimals: 0)
      }
      text.write("/>")
    }
  }
}

extension SVGText {
  /// A scale of font units is small and is multiplied by thousands of them.
  private static let scaleDecimals = 7
  /// A turn is multiplied by hundreds of pixels.
  private static let turnDecimals = 5

  /// Writes the colour of a part of a text that has another one.
  mutating func write(fill color: Color, inside outer: Color, palette: inout SVGPalette) {
    let (paint, outerPaint) = (palette.paint(color), palette.paint(outer))
    write(attribute: "fill", paint.light.svgHex)
    // What the whole text lets through, its parts would inherit.
    if paint.light.alpha < 1 || outerPaint.light.alpha < 1 || outerPaint.opacityVaries {
      write(
        attribute: "fill-opacity", paint.light.alpha, decimals: ShortNumber.opacityDecimals)
    }
    if paint.varies {
      write(attribute: "class", palette.className(for: paint, property: "fill"))
    }
  }

  /// Writes the transform from the space of a line's glyphs to the line's surroundings: from pixels for nil,
  /// else from font units of which `scale` make a pixel.
  mutating func write(transform: AffineTransform, scale: Double? = nil) {
    var steps: [String] = []
    func list(_ values: [(Double, Int)]) -> String {
      values.map { ShortNumber($0.0, decimals: $0.1).text }.joined(separator: " ")
    }
    let place = [
      (transform.tx, ShortNumber.coordinateDecimals),
      (transform.ty, ShortNumber.coordinateDecimals),
    ]
    let turn = [transform.a, transform.b, transform.c, transform.d]
    if turn != [1, 0, 0, 1] {
      steps.append("matrix(\(list(turn.map { ($0, Self.turnDecimals) } + place)))")
    } else if transform.tx != 0 || transform.ty != 0 {
      steps.append("translate(\(list(place)))")
    }
    if let scale {
      steps.append("scale(\(list([(scale, Self.scaleDecimals), (-scale, Self.scaleDecimals)])))")
    }
    if !steps.isEmpty { write(attribute: "transform", steps.joined(separator: " ")) }
  }
}

extension TypesetText.PlacedGlyph {
  /// Pixels in a font unit.
  fileprivate var scale: Double { size / glyph.unitsPerEm }
}
