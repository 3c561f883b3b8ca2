import CCairo

/// A face of a font file as FreeType opens it, with a library of its own: for one thread at a time. Only fonts of
/// outlines are opened.
final class FreeTypeFace {
  let face: FT_Face
  private let library: FT_Library

  /// - Throws: `FontError.cannotOpen` when the file cannot be opened, `FontError.unreadable` when FreeType
  ///   cannot read it.
  init(path: String, index: Int) throws(FontError) {
    var newLibrary: FT_Library?
    let status = FT_Init_FreeType(&newLibrary)
    guard status == 0, let newLibrary else {
      throw .unreadable(path: path, code: Int(status))
    }
    var newFace: FT_Face?
    let faceStatus = FT_New_Face(newLibrary, path, index, &newFace)
    guard faceStatus == 0, let newFace, newFace.pointee.units_per_EM > 0 else {
      FT_Done_FreeType(newLibrary)
      if let code = InstalledFonts.obstacle(to: path) { throw .cannotOpen(path: path, code: code) }
      throw .unreadable(path: path, code: Int(faceStatus))
    }
    (library, face) = (newLibrary, newFace)
  }

  // Destroys the face too.
  deinit { FT_Done_FreeType(library) }
}
