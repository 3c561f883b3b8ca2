/// The formats that figures are written in; a file has the one that its name ends in.
///
///     FigureFormat.allCases.map(\.rawValue)  // ["png", "svg", "pdf"]
enum FigureFormat: String, Sendable, CaseIterable {
  /// Pixels.
  case png
  /// Shapes for pages, in light and dark colours where asked.
  case svg
  /// Shapes for paper, with text that can be searched.
  case pdf

  /// The format that a name ends in, in capitals or not.
  ///
  /// - Throws: `FigureFileError.format` for any other ending, and for none.
  init(path: String) throws(FigureFileError) {
    let ending = FileName(path).ending
    guard let format = FigureFormat(rawValue: ending.lowercased()) else {
      throw .format(path: path, ending: ending)
    }
    self = format
  }
}
