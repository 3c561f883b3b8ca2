import Files
import Plotting

/// Puts drawn files into a folder, or leaves those that are there when they show the same.
struct FigureWriter: Sendable {
  let folder: OutputFolder
  let earlier: EarlierBuild
  /// Whether files are written even where those that are there show the same.
  let isFresh: Bool

  /// A file as it stands now, and whether it is the one that stood there before.
  struct PlacedFile: Sendable {
    let file: BuiltFile
    let isKept: Bool
  }

  /// Writes what has to be written of a figure in one language.
  func place(_ edition: DrawnEdition) throws(FileError) -> [PlacedFile] {
    var placed: [PlacedFile] = []
    for file in edition.files {
      if !isFresh, let kept = earlier.kept(file, of: edition) {
        placed.append(
          PlacedFile(
            file: BuiltFile(
              file, content: kept.content, environment: kept.environment ?? edition.environment),
            isKept: true))
      } else {
        try folder.createFolders(of: file.path)
        try folder.write(file.bytes, to: file.path)
        placed.append(
          PlacedFile(
            file: BuiltFile(
              file, content: ContentDigest(of: file.bytes), environment: edition.environment),
            isKept: false))
      }
    }
    return placed
  }
}

extension BuiltFile {
  /// A drawn file as it stands in the folder.
  init(_ file: DrawnFile, content: ContentDigest, environment: DrawingEnvironment) {
    self.init(
      format: file.format, variant: file.variant, language: file.language, scale: file.scale,
      path: file.path, width: file.width, height: file.height, content: content,
      environment: environment)
  }
}
