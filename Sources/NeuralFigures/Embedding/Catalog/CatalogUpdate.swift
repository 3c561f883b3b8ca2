import Files
import Spelling

/// What is to be copied into a catalog of DocC, so that it holds the pictures of some figures as they are now.
struct CatalogUpdate {
  /// A picture that is not there yet, or not as it is.
  struct Stale {
    let name: String
    let bytes: [UInt8]
  }

  /// The folder in the catalog.
  let folder: String
  let stale: [Stale]
  /// How many pictures are to be there.
  let count: Int
  /// What there is to say of pictures that DocC would not find, a line each.
  let warnings: [String]

  /// Reads the pictures and compares them with those in the catalog.
  ///
  /// - Parameters:
  ///   - folder: the folder in the catalog, which need not be there.
  ///   - figures: the figures.
  ///   - source: where they stand.
  /// - Throws: `FileError` for a picture that cannot be read, `ManifestError` for a figure that is not in the
  ///   manifest or a file that no build has written.
  init(of folder: String, with figures: [ShownFigure], from source: FigureFolder) throws {
    var pictures: [CatalogPicture] = []
    var unknown: [String] = []
    for figure in figures {
      let selection = try source.catalogPictures(of: figure)
      for picture in selection.pictures where !pictures.contains(picture) {
        pictures.append(picture)
      }
      unknown += selection.unknown.filter { !unknown.contains($0) }
    }
    self.folder = folder
    count = pictures.count
    warnings = unknown.map {
      "\($0): left out: DocC has names for pictures of 1, 2 and 3 pixels for each of a page; draw these"
    }
    stale = try pictures.compactMap { picture in
      let bytes = try InputFile.read("\(source.path)/\(picture.source)")
      let there = try? InputFile.read("\(folder)/\(picture.name)")
      return there == bytes ? nil : Stale(name: picture.name, bytes: bytes)
    }
  }

  /// Writes what is not as it is to be.
  ///
  /// - Throws: `FileError`.
  func write() throws(FileError) {
    let output = try OutputFolder(creating: folder)
    for picture in stale { try output.write(picture.bytes, to: picture.name) }
  }

  /// What to say of the pictures, a line for each that has been copied, or would be.
  func report(isCheck: Bool) -> [String] {
    guard !stale.isEmpty else {
      return [
        count == 0
          ? "no figure in a document of DocC"
          : "\(counted(count, "picture")) in \(folder): up to date"
      ]
    }
    return stale.map { "\(folder)/\($0.name): \(isCheck ? "stale" : "updated")" }
  }
}
