import Plotting

/// Puts drawn files into a folder, or leaves those that are there when they show the same.
struct FigureWriter: Sendable {
  let folder: OutputFolder
  let earlier: EarlierBuild
  /// Whether files are written even where those that are there show the same.
  let isFresh: Bool
  /// What new files are drawn with.
  let environment: DrawingEnvironment

  /// A file as it stands now, and whether it is the one that stood there before.
  struct PlacedFile: Sendable {
    let file: BuiltFile
    let isKept: Bool
  }

  /// Writes what has to be written of a figure.
  func place(_ figure: DrawnFigure) throws(FileError) -> [PlacedFile] {
    var placed: [PlacedFile] = []
    for file in figure.files {
      if !isFresh, let kept = earlier.kept(file, of: figure) {
        placed.append(
          PlacedFile(
            file: BuiltFile(
              file, content: kept.content, environment: kept.environment ?? environment),
            isKept: true))
      } else {
        try folder.write(file.bytes, to: file.path)
        placed.append(
          PlacedFile(
            file: BuiltFile(
              file, content: ContentDigest(of: file.bytes), environment: environment),
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
      format: file.format, variant: file.variant, path: file.path, width: file.width,
      height: file.height, content: content, environment: environment)
  }
}
