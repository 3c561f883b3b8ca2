import CCairo
import Locking

/// The fonts of this machine, asked for characters that a figure's own families do not have.
///
/// fontconfig puts all fonts in an order, once for each language and style, as it does for browsers: those
/// that cover the language first, then those that are like the style and the family `sans-serif`, by the
/// user's own settings. The first one that has a character sets it.
enum FallbackFonts {
  /// The first font that sets a character with all its marks, or nil where no font on this machine does.
  ///
  /// - Parameters:
  ///   - character: the character.
  ///   - style: the style of the text; a font that does not have it is taken all the same.
  ///   - language: the language, as fontconfig spells it.
  static func face(for character: Character, style: TextStyle, language: String) -> FontFace? {
    known.withLock { $0.face(for: character, of: Key(style: style, language: language)) }
  }

  fileprivate struct Key: Hashable {
    let style: TextStyle
    let language: String
  }

  private static let known = Locked(Known())

  /// The fonts that have been found so far.
  private struct Known: ~Copyable {
    private var orders: [Key: FontOrder] = [:]
    private var found: [Key: [Character: FontFace?]] = [:]
    private var faces: [InstalledFile: FontFace?] = [:]

    /// More than the characters that any text of one language has.
    private static let mostRemembered = 50_000

    mutating func face(for character: Character, of key: Key) -> FontFace? {
      if let face = found[key]?[character] { return face }
      let face = search(for: character, of: key)
      // There is no end of characters with marks.
      if found[key, default: [:]].count >= Self.mostRemembered { found[key] = [:] }
      found[key, default: [:]][character] = .some(face)
      return face
    }

    private mutating func search(for character: Character, of key: Key) -> FontFace? {
      if orders[key] == nil { orders[key] = FontOrder(style: key.style, language: key.language) }
      guard let order = orders[key] else { return nil }
      // A character with marks that no font has as a whole is set without those marks.
      let scalars = character.unicodeScalars.filter { !$0.properties.isDefaultIgnorableCodePoint }
      for wanted in [scalars.map(\.value), scalars.prefix(1).map(\.value)] where !wanted.isEmpty {
        for file in order.files(with: wanted) {
          if let face = open(file), wanted.count < scalars.count || face.hasAll(character) {
            return face
          }
        }
      }
      return nil
    }

    private mutating func open(_ file: InstalledFile) -> FontFace? {
      if let face = faces[file] { return face }
      // What cannot be read as a font is passed over, as fontconfig does with it.
      let face = try? FontFace(path: file.path, index: file.index)
      faces[file] = .some(face)
      return face
    }
  }
}

/// A font file of this machine and the number of a face in it.
private struct InstalledFile: Hashable {
  let path: String
  let index: Int
}

/// All fonts of this machine, best first.
private final class FontOrder: @unchecked Sendable {
  /// Read under the lock of those who own the order, never changed.
  private let fonts: UnsafeMutablePointer<FcFontSet>?

  init(style: TextStyle, language: String) {
    guard let pattern = FcPatternCreate() else {
      fonts = nil
      return
    }
    defer { FcPatternDestroy(pattern) }
    FcPatternAddString(pattern, FC_FAMILY, "sans-serif")
    // Never left open: fontconfig would take the language of the locale.
    FcPatternAddString(pattern, FC_LANG, language)
    FcPatternAddInteger(
      pattern, FC_WEIGHT, style.weight == .bold ? FC_WEIGHT_BOLD : FC_WEIGHT_REGULAR)
    FcPatternAddInteger(
      pattern, FC_SLANT, style.slant == .oblique ? FC_SLANT_OBLIQUE : FC_SLANT_ROMAN)
    FcPatternAddInteger(pattern, FC_WIDTH, FC_WIDTH_NORMAL)
    FcPatternAddBool(pattern, FC_OUTLINE, FcTrue)
    FcConfigSubstitute(nil, pattern, FcMatchPattern)
    FcDefaultSubstitute(pattern)
    var result = FcResultMatch
    fonts = FcFontSort(nil, pattern, FcFalse, nil, &result)
  }

  deinit { fonts.map(FcFontSetDestroy) }

  /// The files of the fonts that have all of these characters, best first.
  func files(with characters: [UInt32]) -> some Sequence<InstalledFile> {
    let all = UnsafeBufferPointer(
      start: fonts?.pointee.fonts, count: Int(fonts?.pointee.nfont ?? 0))
    return all.lazy.compactMap { $0.flatMap { InstalledFile($0, having: characters) } }
  }
}

extension InstalledFile {
  /// Reads fontconfig's view of a font; nil for one that has not all of these characters, or is not made of
  /// plain outlines: a picture of several colours, or a variable font besides its named instances.
  fileprivate init?(_ pattern: OpaquePointer, having characters: [UInt32]) {
    func isSet(_ property: String) -> Bool {
      var value = FcFalse
      return FcPatternGetBool(pattern, property, 0, &value) == FcResultMatch && value != FcFalse
    }
    var set: OpaquePointer?
    guard FcPatternGetCharSet(pattern, FC_CHARSET, 0, &set) == FcResultMatch, let set,
      characters.allSatisfy({ FcCharSetHasChar(set, $0) != FcFalse }), isSet(FC_OUTLINE),
      !isSet(FC_COLOR), !isSet(FC_VARIABLE)
    else { return nil }
    var file: UnsafeMutablePointer<FcChar8>?
    guard FcPatternGetString(pattern, FC_FILE, 0, &file) == FcResultMatch, let file else {
      return nil
    }
    var index: Int32 = 0
    let hasIndex = FcPatternGetInteger(pattern, FC_INDEX, 0, &index) == FcResultMatch
    self.init(path: String(cString: file), index: hasIndex ? Int(index) : 0)
  }
}
