import Deflating

/// A font program made of outlines: glyph 0, which stands for characters that are missing, is blank, and the others
/// have the numbers of their places from 1 on.
///
/// Source: Adobe Technical Note 5176, "The Compact Font Format Specification".
struct CompactFont: Sendable {
  /// An outline and how it becomes a glyph.
  struct Glyph: Sendable {
    /// The outline, y up.
    let outline: Path
    /// Thousandths of an em in a unit of the outline.
    let scale: Double
    /// How far the glyph advances, in thousandths of an em.
    let width: Double
  }

  /// What holds all outlines, in thousandths of an em.
  let box: Rect
  /// The program.
  let bytes: [UInt8]

  /// - Parameters:
  ///   - name: the font's name, in ASCII.
  ///   - glyphs: the glyphs from number 1 on.
  init(name: String, glyphs: [Glyph]) {
    let outlines = glyphs.compactMap { glyph in
      glyph.outline.bounds.map {
        Rect(
          minX: ($0.minX * glyph.scale).rounded(.down),
          minY: ($0.minY * glyph.scale).rounded(.down),
          maxX: ($0.maxX * glyph.scale).rounded(.up), maxY: ($0.maxY * glyph.scale).rounded(.up))
      }
    }
    let box = outlines.dropFirst().reduce(outlines.first ?? Rect(x: 0, y: 0, width: 0, height: 0)) {
      $0.union($1)
    }
    self.box = box
    let blank = Glyph(outline: Path(), scale: 1, width: 0)
    let strings = ([blank] + glyphs).map {
      CharString($0.outline, scale: $0.scale, width: $0.width).bytes
    }
    bytes = Self.program(name: name, box: box, charStrings: strings)
  }

  /// Version 1.0, the length of the header, and how long offsets are that nothing here has.
  private static let header: [UInt8] = [1, 0, 4, 4]

  private static func program(name: String, box: Rect, charStrings: [[UInt8]]) -> [UInt8] {
    let names = CompactFontIndex([Array(name.utf8)]).bytes
    // What stands for strings 391 to 393; those before are given.
    let strings = CompactFontIndex(["Adobe", "Identity", name].map { Array($0.utf8) }).bytes
    let subroutines = CompactFontIndex([]).bytes
    let parts = Parts(
      charset: charset(count: charStrings.count), selection: selection(count: charStrings.count),
      charStrings: CompactFontIndex(charStrings).bytes, privateDictionary: privateDictionary)
    /// The dictionary that comes first is as long wherever the parts are.
    func beginning(partsAt start: Int) -> [UInt8] {
      let dictionary = top(parts.places(from: start), glyphCount: charStrings.count, box: box)
      return header + names + CompactFontIndex([dictionary]).bytes + strings + subroutines
    }
    let start = beginning(partsAt: 0).count
    let places = parts.places(from: start)
    var font = CompactFontDictionary()
    font.add([firstString + 2], .fontName)
    font.add(size: privateDictionary.count, offset: places.privateDictionary)
    return beginning(partsAt: start) + parts.bytes + CompactFontIndex([font.bytes]).bytes
  }

  /// What the first dictionary names, in the order in which it is written.
  private struct Parts {
    let charset: [UInt8]
    let selection: [UInt8]
    let charStrings: [UInt8]
    let privateDictionary: [UInt8]

    var bytes: [UInt8] { charset + selection + charStrings + privateDictionary }

    struct Places {
      let charset: Int
      let selection: Int
      let charStrings: Int
      let privateDictionary: Int
      let fontDictionaries: Int
    }

    func places(from start: Int) -> Places {
      let selectionPlace = start + charset.count
      let charStringsPlace = selectionPlace + selection.count
      let privatePlace = charStringsPlace + charStrings.count
      return Places(
        charset: start, selection: selectionPlace, charStrings: charStringsPlace,
        privateDictionary: privatePlace, fontDictionaries: privatePlace + privateDictionary.count)
    }
  }

  private static func top(_ places: Parts.Places, glyphCount: Int, box: Rect) -> [UInt8] {
    var top = CompactFontDictionary()
    top.add([firstString, firstString + 1, 0], .registryOrderingSupplement)
    top.add(
      [box.minX, box.minY, box.maxX, box.maxY].map { Int($0, clampedTo: lengths) }, .fontBox)
    top.add(offset: places.charset, .charset)
    top.add([glyphCount], .glyphCount)
    top.add(offset: places.selection, .fontSelection)
    top.add(offset: places.charStrings, .charStrings)
    top.add(offset: places.fontDictionaries, .fontDictionaries)
    return top.bytes
  }

  /// The number of the first string that is not given.
  private static let firstString = 391
  private static let lengths = Int(Int16.min)...Int(Int16.max)

  /// All glyphs but the first have their numbers as names: a single range, in format 2.
  private static func charset(count: Int) -> [UInt8] {
    [2] + 1.bigEndianBytes(2)
      + max(count - 2, 0).bigEndianBytes(2)
  }

  /// All glyphs are of the first font: a single range, in format 3.
  private static func selection(count: Int) -> [UInt8] {
    [3, 0, 1, 0, 0, 0] + count.bigEndianBytes(2)
  }

  /// Advances are written as they are.
  private static var privateDictionary: [UInt8] {
    var dictionary = CompactFontDictionary()
    dictionary.add([0], .defaultWidth)
    dictionary.add([0], .nominalWidth)
    return dictionary.bytes
  }
}
