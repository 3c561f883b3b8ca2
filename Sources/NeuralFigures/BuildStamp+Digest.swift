import ArgumentParser
import Files
import Plotting

extension ContentDigest {
  /// The key of everything that what a build writes depends on: the program, the libraries it is
  /// linked with, the fonts, the templates, the files of languages and the options.
  ///
  /// - Parameters:
  ///   - options: the options that decide what is written, in any form that differs when they do.
  ///   - folders: the folders of the user's own templates and files of languages.
  ///   - sources: the files that the figures are made from.
  ///   - program: the file of the program.
  ///   - fonts: the files of the fonts; unless given, those that figures are drawn in.
  ///   - faces: what tells all faces on this machine and their versions; unless given, what there is.
  /// - Throws: `FileError` when one of these cannot be read, `FontError` when a font is missing.
  static func ofBuild(
    options: [String], folders: [String], sources: [String] = [],
    program: String = runningProgram, fonts: [String]? = nil, faces: [String]? = nil
  ) throws -> ContentDigest {
    var key = ContentDigest()
    options.forEach { key.add($0) }
    key.add(try InputFile.read(program))
    for library in try Self.loadedLibraries() { key.add(library) }
    for font in try fonts ?? Self.installedFonts() { key.add(try InputFile.read(font)) }
    // Any of them may set what the family of the figures does not have.
    for face in faces ?? FontFamily.installedFaces() { key.add(face) }
    for folder in folders {
      try key.add(filesIn: folder)
      let extra = "\(folder)/\(ExtraPageName.folder)"
      if FileKind(at: extra) == .folder { try key.add(filesIn: extra) }
    }
    for source in sources {
      key.add(source)
      key.add(try InputFile.read(source))
    }
    return key
  }

  /// Adds the names of the files in a folder and what stands in them; folders in it are passed over.
  private mutating func add(filesIn folder: String) throws(FileError) {
    for name in try InputFile.names(in: folder) {
      let path = "\(folder)/\(name)"
      guard FileKind(at: path) != .folder else { continue }
      add(name)
      add(try InputFile.read(path))
    }
  }

  /// The file of the running program; Linux' proc(5).
  static let runningProgram = "/proc/self/exe"
  /// The files that are mapped into the program's memory, a line each.
  private static let maps = "/proc/self/maps"

  /// The files of the fonts that figures are drawn in.
  static func installedFonts() throws -> [String] {
    try FontFamily.installed(Theme.classic.fontFamilies).faces.map(\.path)
  }

  /// The paths of the shared libraries, whose names hold their versions.
  private static func loadedLibraries() throws(FileError) -> [String] {
    let lines = String(decoding: try InputFile.read(maps), as: UTF8.self).split(separator: "\n")
    let paths = lines.compactMap { line in
      line.firstIndex(of: "/").map { String(line[$0...]) }
    }
    // A figure's own fonts and caches may be mapped too, but not always.
    return Set(paths.filter { $0.contains(".so") }).sorted()
  }
}
