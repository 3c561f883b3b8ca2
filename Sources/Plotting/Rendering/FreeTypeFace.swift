import CCairo

/// A face of a font file as FreeType opens it, with a library of its own: for one thread at a time.
final class FreeTypeFace {
  let face: FT_Face
  private let library: FT_Library

  /// - Throws: `FontError.cannotOpen` when the file cannot be opened, `FontError.unreadable` when FreeType
  ///   cannot read it.
  init(_ source: GlyphStretch.Face) throws(FontError) {
    var newLibrary: FT_Library?
    let status = FT_Init_FreeType(&newLibrary)
    guard status == 0, let newLibrary else {
      throw .unreadable(path: source.path, code: Int(status))
    }
    var newFace: FT_Face?
    let faceStatus = FT_New_Face(newLibrary, source.path, source.index, &newFace)
    guard faceStatus == 0, let newFace else {
      FT_Done_FreeType(newLibrary)
      if let code = InstalledFonts.obstacle(to: source.path) {
        throw .cannotOpen(path: source.path, code: code)
      }
      throw .unreadable(path: source.path, code: Int(faceStatus))
    }
    (library, face) = (newLibrary, newFace)
  }

  // Destroys the face too.
  deinit { FT_Done_FreeType(library) }
}
