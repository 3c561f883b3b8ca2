/// The glyphs of a face that a document shows, each with a code of its own: from 1 on, as they are shown first.
///
/// Source: ISO 32000-1, 9.7 ("Composite Fonts").
struct PDFFont: Sendable {
  /// The PostScript name of the face.
  let name: String
  private var glyphs: [Glyph] = []
  private var codes: [Glyph: UInt16] = [:]
  /// The characters that a glyph stands for where it was shown first.
  private var characters: [UInt16: String] = [:]

  /// What lengths of fonts are counted in.
  private static let unitsPerEm = 1000.0

  init(name: String) {
    self.name = name
  }

  /// Glyphs that stand for a text together, as the document has them.
  mutating func cluster(
    _ placed: [TypesetText.PlacedGlyph], text: String
  ) -> PDFGlyphLine.Cluster {
    let shown = placed.map { placed in
      PDFGlyphLine.Shown(
        code: code(of: placed.glyph), width: Self.width(of: placed.glyph), origin: placed.origin)
    }
    // The font tells what a single glyph stands for, but not when it stands for something else elsewhere.
    guard shown.count == 1, !text.isEmpty, let code = shown.first?.code else {
      return PDFGlyphLine.Cluster(glyphs: shown, text: text)
    }
    let known = characters[code, default: text]
    characters[code] = known
    return PDFGlyphLine.Cluster(glyphs: shown, text: known == text ? nil : text)
  }

  private mutating func code(of glyph: Glyph) -> UInt16 {
    if let code = codes[glyph] { return code }
    glyphs.append(glyph)
    let code = UInt16(clamping: glyphs.count)
    codes[glyph] = code
    return code
  }

  /// How far a glyph advances, in thousandths of an em.
  private static func width(of glyph: Glyph) -> Double {
    (glyph.advance ?? glyph.ink?.maxX ?? 0) / glyph.unitsPerEm * unitsPerEm
  }
}

extension PDFFont {
  /// Adds the font to a document.
  func add(to document: inout PDFDocument) -> PDFDocument.Reference {
    let program = CompactFont(
      name: Self.asciiName(name),
      glyphs: glyphs.map {
        CompactFont.Glyph(
          outline: $0.outline, scale: Self.unitsPerEm / $0.unitsPerEm, width: Self.width(of: $0))
      })
    let subset = "\(Self.tag(of: program.bytes))+\(Self.asciiName(name))"
    let file = document.add(
      stream: program.bytes, PDFDictionary([("Subtype", "/CIDFontType0C")]))
    let descriptor = document.add(descriptor(of: program, name: subset, file: file))
    let descendant = document.add(
      PDFDictionary([
        ("Type", "/Font"), ("Subtype", "/CIDFontType0"), ("BaseFont", "/\(subset)"),
        ("CIDSystemInfo", "<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"),
        ("FontDescriptor", descriptor.text), ("W", widths),
      ]))
    let map = document.add(stream: PDFCharacterMap(characters).bytes)
    return document.add(
      PDFDictionary([
        ("Type", "/Font"), ("Subtype", "/Type0"), ("BaseFont", "/\(subset)-Identity-H"),
        ("Encoding", "/Identity-H"), ("DescendantFonts", "[\(descendant.text)]"),
        ("ToUnicode", map.text),
      ]))
  }

  /// How far each glyph advances.
  private var widths: String {
    let widths = glyphs.map { ShortNumber(Self.width(of: $0), decimals: Self.widthDecimals).text }
    return "[1 [\(widths.joined(separator: " "))]]"
  }

  /// Advances add up along a line: after a hundred of them this is a ten-thousandth of an em.
  private static let widthDecimals = 3

  /// What readers look at who do not have the font; it is embedded, so that nobody does.
  ///
  /// Source: ISO 32000-1, 9.8 ("Font Descriptors").
  private func descriptor(
    of program: CompactFont, name: String, file: PDFDocument.Reference
  ) -> PDFDictionary {
    let box = program.box
    let sides = [box.minX, box.minY, box.maxX, box.maxY].map {
      String(Int($0, clampedTo: Self.lengths))
    }
    return PDFDictionary([
      ("Type", "/FontDescriptor"), ("FontName", "/\(name)"), ("Flags", "\(Self.symbolic)"),
      ("FontBBox", "[\(sides.joined(separator: " "))]"), ("ItalicAngle", "0"),
      ("Ascent", sides[3]), ("Descent", sides[1]), ("CapHeight", sides[3]),
      ("StemV", "\(Self.unknownStem)"), ("FontFile3", file.text),
    ])
  }

  /// The codes are the font's own; ISO 32000-1, table 123.
  private static let symbolic = 4
  /// How thick stems are, for fonts of which it is not known.
  private static let unknownStem = 0
  /// Lengths that a font may have.
  private static let lengths = Int(Int16.min)...Int(Int16.max)

  /// Six capitals that tell subsets of a font from each other: a letter for each digit of a number to the base 26.
  ///
  /// Source: ISO 32000-1, 9.6.4 ("Font Subsets").
  private static func tag(of program: [UInt8]) -> String {
    var rest = ContentDigest(of: program).number
    return String(
      String.UnicodeScalarView(
        (0..<tagLength).map { _ in
          defer { rest /= letterCount }
          return Unicode.Scalar(UInt8(ascii: "A") + UInt8(rest % letterCount))
        }))
  }

  private static let tagLength = 6
  private static let letterCount: UInt64 = 26

  /// The name with nothing in it that names in PDF and in font programs cannot have.
  private static func asciiName(_ name: String) -> String {
    let kept = name.unicodeScalars.filter {
      ("!"..."~").contains($0) && !"[](){}<>/%#".unicodeScalars.contains($0)
    }
    return kept.isEmpty ? "Font" : String(String.UnicodeScalarView(kept.prefix(mostNameLetters)))
  }

  /// Technical note 5176, "Name INDEX": names of more than 127 letters cannot be used, and a tag comes before.
  private static let mostNameLetters = 100
}
