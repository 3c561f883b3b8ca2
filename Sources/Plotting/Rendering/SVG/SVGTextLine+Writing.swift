extension SVGTextLine {
  /// Writes the text in the space of the line.
  ///
  /// A single piece is the `text` element itself; several are `tspan` elements in it.
  func write(to text: inout SVGText, palette: inout SVGPalette) {
    guard !pieces.isEmpty else { return }
    text.write("<text xml:space=\"preserve\"")
    if pieces.count == 1 {
      write(pieces[0], to: &text, palette: &palette)
    } else {
      text.write(">")
      for piece in pieces {
        text.write("<tspan")
        write(piece, to: &text, palette: &palette)
        text.write("</tspan>")
      }
    }
    text.write("</text>")
  }

  /// Sizes are multiplied by dozens of letters.
  private static let sizeDecimals = 3

  /// Writes the rest of a start tag, and the characters.
  private func write(_ piece: Piece, to text: inout SVGText, palette: inout SVGPalette) {
    // Nothing of an unseen text has a colour.
    if let color = piece.color, piece.isVisible {
      text.write(fill: color, inside: outlined.color, palette: &palette)
    }
    text.write(attribute: "font-family", piece.font?.families ?? SVGFont.standIn)
    text.write(attribute: "font-size", piece.size, decimals: Self.sizeDecimals)
    if let font = piece.font {
      if font.weight != SVGFont.usualWeight {
        text.write(attribute: "font-weight", "\(font.weight)")
      }
      if font.style != .normal { text.write(attribute: "font-style", font.style.rawValue) }
    }
    text.write(
      attribute: "x", piece.places.map { ShortNumber($0).text }.joined(separator: " "))
    text.write(attribute: "y", piece.baseline)
    if piece.isRightToLeft {
      text.write(attribute: "direction", "rtl")
      // Brackets at an end of the piece would be taken to belong to what stands beside it.
      text.write(attribute: "unicode-bidi", "bidi-override")
      // Programs do not agree on which end such text starts from, but on its middle.
      text.write(attribute: "text-anchor", "middle")
    }
    if let width = piece.width, width > 0, piece.text.unicodeScalars.count > 1 {
      text.write(attribute: "textLength", width)
      text.write(attribute: "lengthAdjust", "spacingAndGlyphs")
    }
    if !piece.isVisible { text.write(attribute: "fill-opacity", "0") }
    text.write(">")
    text.write(escaped: piece.text)
  }
}
