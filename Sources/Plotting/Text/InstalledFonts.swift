import CCairo
import Glibc

/// The fonts of this machine as fontconfig knows them.
enum InstalledFonts {
  /// All faces of a family that are outlines.
  ///
  /// fontconfig is asked what there is and not for a match. A match goes by the language of the locale
  /// before it goes by slant, and the stock rules make it pretend to be as bold and as oblique as it was
  /// asked to be.
  static func family(_ name: String) -> InstalledFamily {
    InstalledFamily(name: name, faces: faces(of: name))
  }

  /// All faces that are outlines.
  static func all() -> [InstalledFace] { faces(of: nil) }

  private static func faces(of family: String?) -> [InstalledFace] {
    var faces: [InstalledFace] = []
    forEachFace(of: family) { pattern in
      if let face = InstalledFace(pattern) { faces.append(face) }
    }
    return faces
  }

  /// Checks that fontconfig has seen all there is, so that a font it does not find is not installed.
  ///
  /// - Throws: `FontError.cannotOpen`, `FontError.unconfigured` or `FontError.noFonts`.
  static func checkThatAllAreSeen(lookingFor family: String) throws(FontError) {
    let file = try configuration(lookingFor: family)
    let all = strings(FcConfigGetFontDirs(nil))
    let folders = all.filter { folder in !all.contains { folder.hasPrefix("\($0)/") } }
    for folder in folders {
      // One that is not there, or is somebody else's, is passed over for good reason.
      if let code = obstacle(to: folder), [EMFILE, ENFILE, ENOMEM].contains(code) {
        throw .cannotOpen(path: folder, code: code)
      }
    }
    var count = 0
    forEachFace(of: nil) { _ in count += 1 }
    guard count > 0 else { throw .noFonts(family: family, file: file, folders: folders) }
  }

  /// The file of fontconfig's configuration. Without it, it looks into a few folders of its own choice.
  private static func configuration(lookingFor family: String) throws(FontError) -> String {
    guard let name = FcConfigFilename(nil) else { throw .unconfigured(family: family, file: nil) }
    defer { free(name) }
    let path = String(cString: name)
    guard !strings(FcConfigGetConfigFiles(nil)).contains(path) else { return path }
    if let code = obstacle(to: path) { throw .cannotOpen(path: path, code: code) }
    throw .unconfigured(family: family, file: path)
  }

  /// Why a file or folder cannot be opened: the system's number of the error, or nil when it can.
  static func obstacle(to path: String) -> Int32? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return errno }
    close(file)
    return nil
  }

  /// Calls `body` with fontconfig's view of each face that is outlines, of a family or of all.
  private static func forEachFace(of family: String?, _ body: (OpaquePointer) -> Void) {
    guard let wanted = FcPatternCreate() else { return }
    defer { FcPatternDestroy(wanted) }
    guard let properties = FcObjectSetCreate() else { return }
    defer { FcObjectSetDestroy(properties) }
    if let family { FcPatternAddString(wanted, FC_FAMILY, family) }
    FcPatternAddBool(wanted, FC_OUTLINE, FcTrue)
    for property in InstalledFace.properties { FcObjectSetAdd(properties, property) }
    guard let list = FcFontList(nil, wanted, properties) else { return }
    defer { FcFontSetDestroy(list) }
    for pattern in UnsafeBufferPointer(start: list.pointee.fonts, count: Int(list.pointee.nfont)) {
      if let pattern { body(pattern) }
    }
  }

  /// Takes the strings out of one of fontconfig's lists, which then is gone.
  private static func strings(_ list: OpaquePointer?) -> [String] {
    guard let list else { return [] }
    defer { FcStrListDone(list) }
    var strings: [String] = []
    while let string = FcStrListNext(list) { strings.append(String(cString: string)) }
    return strings
  }
}

extension InstalledFace {
  /// What fontconfig is asked for.
  fileprivate static let properties = [
    FC_FILE, FC_INDEX, FC_STYLE, FC_WEIGHT, FC_SLANT, FC_WIDTH, FC_FONTVERSION,
  ]

  /// Reads a face; nil for one that has no fixed weight, slant and width, as a variable font has it
  /// besides its named faces.
  fileprivate init?(_ pattern: OpaquePointer) {
    func string(_ property: String) -> String? {
      var value: UnsafeMutablePointer<FcChar8>?
      guard FcPatternGetString(pattern, property, 0, &value) == FcResultMatch else { return nil }
      return value.map { String(cString: $0) }
    }
    func integer(_ property: String) -> Int? {
      var value: Int32 = 0
      let result = FcPatternGetInteger(pattern, property, 0, &value)
      return result == FcResultMatch ? Int(value) : nil
    }
    guard let path = string(FC_FILE), let weight = integer(FC_WEIGHT),
      let slant = integer(FC_SLANT), let width = integer(FC_WIDTH)
    else { return nil }
    self.init(
      path: path, index: integer(FC_INDEX) ?? 0, style: string(FC_STYLE) ?? "unnamed",
      weight: weight, slant: slant, width: width, version: integer(FC_FONTVERSION) ?? 0)
  }
}
