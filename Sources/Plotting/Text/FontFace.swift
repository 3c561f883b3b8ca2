import CCairo
import Locking

/// One font file: the outlines of its glyphs and how far they stand apart, in font units.
///
/// Outlines are taken as they are in the file, without hinting, so that they do not depend on
/// FreeType's version or on the size. A face may be used from several threads at a time.
///
///     let face = try FontFace(path: "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf")
///     let metrics = face.metrics(of: face.glyphIndex(of: "x"))
public final class FontFace: Sendable {
  /// The font's file.
  public let path: String
  /// The number of the face in the file, above 0 in collections of several.
  public let index: Int
  /// The font's PostScript name, as in `DejaVuSans-Oblique`.
  public let name: String
  /// The font's revision, as in `2.37`; `0` in a format that has none.
  public let version: String
  /// Font units in an em.
  public let unitsPerEm: Double

  /// How far a round letter reaches above the baseline in font units: the x-height with its overshoot.
  let roundHeight: Double
  /// The extent of the letters l and p, y up, which every line has room for; nil where they are not both there.
  let lineInk: Rect?
  /// HarfBuzz's view of the file.
  let shaping: ShapingFont
  private let loaded: Locked<LoadedFace>

  /// The number of the glyph that stands for characters the font does not have.
  public static let missingGlyph = 0

  /// A glyph and how much room it takes, in font units.
  ///
  ///     let metrics = face.metrics(of: face.glyphIndex(of: "x"))
  ///     metrics.advance / face.unitsPerEm  // in ems
  public struct Metrics: Sendable {
    /// The outline.
    public let glyph: Glyph
    /// From the glyph's origin to that of the next glyph.
    public let advance: Double
    /// The extent of the outline, y up, or nil for a blank.
    public let ink: Rect?
  }

  /// Reads a font file.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - index: the number of the face in a file that holds several.
  /// - Throws: `FontError.cannotOpen` when the file cannot be opened, `FontError.unreadable` when
  ///   FreeType or HarfBuzz cannot read it.
  public init(path: String, index: Int = 0) throws(FontError) {
    // A number below 0 asks FreeType how many faces there are.
    guard index >= 0 else { throw .unreadable(path: path, code: Int(FT_Err_Invalid_Argument)) }
    var face = try LoadedFace(path: path, index: index)
    guard let shaping = ShapingFont(path: path, index: index) else {
      throw .unreadable(path: path, code: Int(FT_Err_Unknown_File_Format))
    }
    self.shaping = shaping
    self.path = path
    self.index = index
    name = face.name
    version = face.version
    unitsPerEm = face.unitsPerEm
    roundHeight = face.metrics(of: face.glyphIndex(of: "o")).ink?.maxY ?? 0
    let (tall, deep) = (face.glyphIndex(of: "l"), face.glyphIndex(of: "p"))
    let hasBoth = tall != Self.missingGlyph && deep != Self.missingGlyph
    lineInk =
      hasBoth
      ? Rect(union: [face.metrics(of: tall).ink, face.metrics(of: deep).ink].compactMap { $0 })
      : nil
    loaded = Locked(face)
  }

  /// Reads the face that fontconfig has listed.
  convenience init(_ face: InstalledFace) throws(FontError) {
    try self.init(path: face.path, index: face.index)
  }

  /// The number of the glyph for a character, or `missingGlyph`.
  public func glyphIndex(of character: Unicode.Scalar) -> Int {
    loaded.withLock { $0.glyphIndex(of: character) }
  }

  /// The outline and measures of a glyph; of one the font does not have, those of a blank.
  public func metrics(of index: Int) -> Metrics {
    loaded.withLock { $0.metrics(of: index) }
  }

  /// The outlines and measures of several glyphs.
  func metrics(of indices: some Sequence<Int>) -> [Metrics] {
    loaded.withLock { face in indices.map { face.metrics(of: $0) } }
  }

  /// How much closer (below 0) or farther two glyphs stand than their advances say.
  public func kerning(_ left: Int, _ right: Int) -> Double {
    loaded.withLock { $0.kerning(left, right) }
  }
}

/// FreeType's view of a font file, and the glyphs asked for so far. Not safe to share; `FontFace`
/// puts it behind a lock.
private struct LoadedFace: ~Copyable, @unchecked Sendable {
  /// Kept open as long as the face is used.
  private let file: FreeTypeFace
  private let face: FT_Face
  private var known: [Int: FontFace.Metrics]
  private let path: String
  private let index: Int

  let name: String
  let version: String
  let unitsPerEm: Double

  init(path: String, index: Int) throws(FontError) {
    let file = try FreeTypeFace(path: path, index: index)
    // Not at the declaration: compilers before 6.3 abort on a default in a noncopyable struct whose
    // initialiser throws.
    known = [:]
    self.path = path
    self.index = index
    self.file = file
    // Not computed: the compiler 6.0.3 aborts on the getter.
    face = file.face
    unitsPerEm = Double(file.face.pointee.units_per_EM)
    name = FT_Get_Postscript_Name(file.face).map { String(cString: $0) } ?? path
    version = Self.version(of: file.face)
  }

  /// The revision in the table `head`.
  private static func version(of face: FT_Face) -> String {
    guard let table = FT_Get_Sfnt_Table(face, FT_SFNT_HEAD) else { return "0" }
    let header = table.assumingMemoryBound(to: TT_Header.self).pointee
    return FontRevision(parts: Int(header.Font_Revision)).description
  }

  func glyphIndex(of character: Unicode.Scalar) -> Int {
    Int(FT_Get_Char_Index(face, FT_ULong(character.value)))
  }

  func kerning(_ left: Int, _ right: Int) -> Double {
    var distance = FT_Vector()
    guard let left = FT_UInt(exactly: left), let right = FT_UInt(exactly: right) else { return 0 }
    let status = FT_Get_Kerning(
      face, left, right, FT_UInt(FT_KERNING_UNSCALED.rawValue), &distance)
    return status == 0 ? Double(distance.x) : 0
  }

  mutating func metrics(of index: Int) -> FontFace.Metrics {
    if let metrics = known[index] { return metrics }
    let metrics = load(index)
    known[index] = metrics
    return metrics
  }

  private func load(_ index: Int) -> FontFace.Metrics {
    let id = "\(name)-\(index)"
    guard let number = FT_UInt(exactly: index),
      FT_Load_Glyph(face, number, FT_Int32(FT_LOAD_NO_SCALE)) == 0,
      let slot = face.pointee.glyph
    else {
      let blank = Glyph(id: id, outline: Path(), unitsPerEm: unitsPerEm)
      return FontFace.Metrics(glyph: blank, advance: 0, ink: nil)
    }
    let advance = Double(slot.pointee.metrics.horiAdvance)
    let glyph = Glyph(
      id: id, outline: Path(slot.pointee.outline), unitsPerEm: unitsPerEm, advance: advance,
      source: Glyph.Source(path: path, face: self.index, index: index, version: version))
    return FontFace.Metrics(glyph: glyph, advance: advance, ink: glyph.ink)
  }
}

extension Path {
  /// The outline of a glyph, every contour closed.
  fileprivate init(_ outline: FT_Outline) {
    self.init()
    var functions = FT_Outline_Funcs(
      move_to: { to, path in
        Path.extend(path) { path in
          if !path.elements.isEmpty { path.elements.append(.close) }
          path.elements.append(.move(Point(to)))
        }
      },
      line_to: { to, path in
        Path.extend(path) { $0.elements.append(.line(Point(to))) }
      },
      conic_to: { control, to, path in
        Path.extend(path) { $0.elements.append(.quad(control: Point(control), end: Point(to))) }
      },
      cubic_to: { control1, control2, to, path in
        Path.extend(path) {
          $0.elements.append(
            .cubic(control1: Point(control1), control2: Point(control2), end: Point(to)))
        }
      },
      shift: 0, delta: 0)
    var outline = outline
    withUnsafeMutablePointer(to: &self) { path in
      // An outline that FreeType cannot walk is drawn as far as it came.
      _ = FT_Outline_Decompose(&outline, &functions, path)
    }
    if !elements.isEmpty { elements.append(.close) }
  }

  /// Changes the path behind FreeType's untyped pointer; returns FreeType's code for success.
  private static func extend(
    _ path: UnsafeMutableRawPointer?, _ change: (inout Path) -> Void
  ) -> Int32 {
    if let path { change(&path.assumingMemoryBound(to: Path.self).pointee) }
    return 0
  }
}

extension Point {
  fileprivate init(_ vector: UnsafePointer<FT_Vector>?) {
    self.init(Double(vector?.pointee.x ?? 0), Double(vector?.pointee.y ?? 0))
  }
}
