import Article
import Files
import Plotting

/// A folder of golden files, with what its manifest says of them.
///
///     let golden = GoldenFolder("figures", of: collection.figures)
///     golden.formats  // [.svg, .png, .pdf]
struct GoldenFolder: Sendable {
  /// The path as the user gave it.
  let path: String
  /// What the folder says of itself; nil when it says nothing that can be read.
  let manifest: Manifest?
  /// Why there is no manifest.
  let problem: ManifestError?
  /// The kinds of files that belong to the folder: those that its manifest names or, so that nothing is passed
  /// over by leaving it out there, that stand in it under the name of a figure.
  let formats: [BuiltFile.Format]
  /// What the manifest has of files, by their paths.
  private let records: [String: Manifest.File]

  /// Reads the manifest of a folder.
  ///
  /// - Parameters:
  ///   - path: the path of the folder.
  ///   - figures: the figures that may stand in it.
  init(_ path: String, of figures: [DeclaredFigure]) {
    self.path = path
    let manifest: Manifest?
    do throws(ManifestError) {
      manifest = try Manifest.read(from: path)
      problem = nil
    } catch {
      manifest = nil
      problem = error
    }
    self.manifest = manifest
    // Of two with one path the first counts.
    records = Dictionary(manifest?.figures.flatMap(\.files).map { ($0.path, $0) } ?? []) {
      first, _ in first
    }
    let named = Set(manifest?.figures.flatMap(\.files).map(\.format) ?? [.png])
    formats = BuiltFile.Format.allCases.filter { format in
      // Without a manifest nobody can tell what a PDF was made from.
      if manifest == nil, format == .pdf { return false }
      return named.contains(format)
        || figures.contains { figure in
          let file = BuiltFile.path(of: figure.fileName, format: format)
          return FileKind(at: "\(path)/\(file)") == .file
        }
    }
  }

  /// The languages of the figures, the main one first; English where no manifest says.
  ///
  /// - Throws: `ManifestError` for a language that nobody has given a file to.
  func translations(among known: [Translation]) throws(ManifestError) -> [Translation] {
    guard let manifest else { return [.english] }
    return try manifest.languages.map { entry throws(ManifestError) in
      guard let translation = known.first(where: { $0.language.tag == entry.tag }) else {
        throw ManifestError(
          path: "\(path)/\(Manifest.fileName)", problem: .noTranslation(entry.tag))
      }
      return translation
    }
  }

  /// The options that the figures were drawn with; the usual ones where no manifest says.
  ///
  /// - Throws: `ManifestError` when they are none of a command.
  func drawingOptions() throws(ManifestError) -> DrawingOptions {
    do {
      return try DrawingOptions.parse(manifest?.drawingArguments ?? [])
    } catch {
      throw ManifestError(
        path: "\(path)/\(Manifest.fileName)",
        problem: .malformed("options: \(DrawingOptions.message(for: error))"))
    }
  }

  /// What the manifest has of a file.
  func record(of path: String) -> Manifest.File? { records[path] }

  /// The bytes of a file in the folder, or why it cannot be read.
  func contents(of name: String) -> InputFile.Contents {
    InputFile.contents(of: "\(path)/\(name)")
  }

  /// The pictures in the folder, and in those of languages and dark colours, that are none of these. Where no
  /// manifest says what belongs to it, they are those beside the pictures that are checked, and of their kinds.
  ///
  /// - Throws: `FileError` when a folder cannot be read.
  func pictures(besides known: Set<String>) throws(FileError) -> [String] {
    let kinds = manifest == nil ? formats : BuiltFile.Format.allCases
    let endings = kinds.map { ".\($0.rawValue)" }
    // The icon of the gallery is a picture, too.
    let known = known.union(GalleryPage.allCases.map(\.path))
    return try names(in: "", isOfALanguage: false).filter { name in
      endings.contains { name.hasSuffix($0) } && !known.contains(name)
    }
  }

  private func names(in folder: String, isOfALanguage: Bool) throws(FileError) -> [String] {
    var paths: [String] = []
    for name in try InputFile.names(in: folder.isEmpty ? path : "\(path)/\(folder)") {
      let place = folder.isEmpty ? name : "\(folder)/\(name)"
      let isLanguage = !isOfALanguage && Language(name)?.tag == name
      guard manifest != nil, isLanguage || name == BuiltFile.darkFolder,
        FileKind(at: "\(path)/\(place)") == .folder
      else {
        paths.append(place)
        continue
      }
      paths += try names(in: place, isOfALanguage: true)
    }
    return paths
  }
}

extension Manifest {
  /// The options that the files were drawn with, as arguments of a command.
  fileprivate var drawingArguments: [String] {
    let sharp = figures.flatMap(\.files).filter { $0.format == .png && !$0.hasPlainName }
      .map(\.scale.factor)
    let scales = Set(sharp + [options.scale]).sorted()
    return [
      "--scale=\(scales.map { "\($0)" }.joined(separator: ","))", "--canvas=\(options.canvas)",
      "--theme=\(options.theme)", "--svg-text=\(options.svgText)", "--language=\(options.language)",
    ]
  }
}
