import CCairo

@testable import Plotting

/// A font program as FreeType reads it, from memory.
final class EmbeddedFont {
  private let library: FT_Library
  private let face: FT_Face
  /// FreeType reads them as long as the face lives.
  private let bytes: UnsafeMutablePointer<UInt8>

  /// Pixels in an em: FreeType then gives the thousandths that font programs have in 64ths.
  private static let pixelsPerEm: FT_UInt = 1000

  init(_ program: [UInt8]) throws {
    bytes = .allocate(capacity: program.count)
    bytes.initialize(from: program, count: program.count)
    var newLibrary: FT_Library?
    var newFace: FT_Face?
    guard FT_Init_FreeType(&newLibrary) == 0, let newLibrary,
      FT_New_Memory_Face(newLibrary, bytes, FT_Long(program.count), 0, &newFace) == 0, let newFace
    else { throw PDFFile.Failure(reason: "font program of \(program.count) bytes") }
    (library, face) = (newLibrary, newFace)
    FT_Set_Pixel_Sizes(face, Self.pixelsPerEm, Self.pixelsPerEm)
  }

  deinit {
    FT_Done_FreeType(library)
    bytes.deallocate()
  }

  var glyphCount: Int { Int(face.pointee.num_glyphs) }
  var unitsPerEm: Int { Int(face.pointee.units_per_EM) }
  var name: String? { FT_Get_Postscript_Name(face).map { String(cString: $0) } }

  /// A glyph's outline and how far it advances, in thousandths of an em.
  func glyph(_ index: Int) throws -> (outline: Path, advance: Double) {
    guard
      FT_Load_Glyph(face, FT_UInt(index), FT_Int32(FT_LOAD_NO_HINTING | FT_LOAD_NO_BITMAP)) == 0,
      let slot = face.pointee.glyph
    else { throw PDFFile.Failure(reason: "glyph \(index)") }
    return (
      Self.path(slot.pointee.outline), Double(slot.pointee.linearHoriAdvance) / 65536
    )
  }

  /// The contours of cubic curves and lines.
  private static func path(_ outline: FT_Outline) -> Path {
    var path = Path()
    var first = 0
    for contour in 0..<Int(outline.n_contours) {
      let last = Int(outline.contours[contour])
      defer { first = last + 1 }
      guard first <= last else { continue }
      func point(_ index: Int) -> Point {
        let point = outline.points[index > last ? first : index]
        return Point(Double(point.x) / 64, Double(point.y) / 64)
      }
      path.elements.append(.move(point(first)))
      var index = first + 1
      while index <= last {
        if Int32(outline.tags[index]) & 3 == Int32(FT_CURVE_TAG_CUBIC) {
          path.elements.append(
            .cubic(control1: point(index), control2: point(index + 1), end: point(index + 2)))
          index += 3
        } else {
          path.elements.append(.line(point(index)))
          index += 1
        }
      }
      path.elements.append(.close)
    }
    return path
  }
}

/// Tags of points; the macros of FreeType are not seen in Swift.
private let FT_CURVE_TAG_CUBIC = 2
