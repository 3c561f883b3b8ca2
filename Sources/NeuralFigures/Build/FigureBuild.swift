import Article
import Files
import Plotting

/// Draws figures of a collection into a folder, and writes the pages about them.
struct FigureBuild: Sendable {
  private let folder: OutputFolder
  /// Keeps other builds from mixing their files with these.
  private let lock: FolderLock
  private let earlier: EarlierBuild
  private let drawing: Drawing
  private let pages: PageContext
  private let writer: FigureWriter
  /// Whether pages are written, for which figures are drawn in all languages.
  private let writesPages: Bool
  /// What there is to say before anything is drawn, a line each.
  let warnings: [String]

  /// A figure that has been drawn and put into the folder.
  struct PlacedFigure: Sendable {
    let built: BuiltFigure
    let files: [FigureWriter.PlacedFile]
    /// What it shows otherwise than declared, a line each.
    let warnings: [String]
  }

  /// How figures are drawn and written.
  struct Options: Sendable {
    let style: DrawingOptions
    let formats: [BuiltFile.Format]
    let templates: TemplateSet
    let pages: PageOptions
    /// Whether files are written also where those that are there show the same.
    let isFresh: Bool
    /// Whether pages are written.
    let writesPages: Bool
    /// Whether files are on the disk once they are written.
    var isDurable = false
  }

  /// Prepares the folder.
  ///
  /// - Throws: `ValidationError` for a language that there is not, `TemplateError` for a template whose page would
  ///   take the place of a picture, `FileError` for a folder that cannot be written to or holds somebody else's
  ///   pages.
  init(of collection: FigureCollection, into output: String, options: Options) throws {
    let language = options.style.language ?? collection.language
    let known = collection.translations
    let all = try known.beginning(with: language)
    try collection.checkExtraPages(of: options.templates)
    let translations = options.writesPages ? all : Array(all.prefix(1))
    warnings = known.warnings(for: translations)
    let folder = try OutputFolder(creating: output, isDurable: options.isDurable)
    self.folder = folder
    lock = try FolderLock(output) { reportProblem("waiting for another build into \(output)") }
    Self.removeLeftovers(in: output, languages: translations.map(\.language))
    earlier = EarlierBuild(
      folder: output, manifest: try? Manifest.read(from: output),
      options: .init(options.style, language: language))
    writesPages = options.writesPages
    writer = FigureWriter(folder: folder, earlier: earlier, isFresh: options.isFresh)
    pages = PageContext(
      languages: translations, codeLanguage: collection.codeLanguage, options: earlier.options,
      templates: options.templates, site: options.pages.site,
      isSelfContained: options.pages.isSelfContained)
    drawing = Drawing(
      options: options.style, formats: options.formats, translations: translations,
      makesElements: pages.showsElements(besides: options.formats))
    guard writesPages else { return }
    try checkPages()
    try folder.createFolder(BuiltFile.darkFolder)
  }

  /// Removes what builds have left that were killed.
  private static func removeLeftovers(in output: String, languages: [Language]) {
    for folder in [output] + languages.map({ "\(output)/\($0)" }) {
      TemporaryFiles.shared.removeLeftovers(in: folder)
      TemporaryFiles.shared.removeLeftovers(in: "\(folder)/\(BuiltFile.darkFolder)")
    }
  }

  /// Draws a figure and puts its files into the folder.
  ///
  /// - Throws: `StrictnessError` if it is strict and something is shown otherwise than declared.
  func place(_ figure: DeclaredFigure, isStrict: Bool = false) async throws -> PlacedFigure {
    let drawn = try await drawing.draw(figure, forPages: writesPages)
    if isStrict, !drawn.warnings.isEmpty { throw StrictnessError(warnings: drawn.warnings) }
    let placed = try drawn.editions.map { (edition: $0, files: try writer.place($0)) }
    let editions = placed.map { BuiltEdition($0.edition, files: $0.files.map(\.file)) }
    return PlacedFigure(
      built: BuiltFigure(figure: figure, editions: editions, mathML: drawn.mathML),
      files: placed.flatMap(\.files), warnings: drawn.warnings)
  }

  /// Writes pages and manifest about all figures.
  func writePages(for figures: [BuiltFigure]) throws -> [BuildStamp.WrittenFile] {
    let pages = try Pages.files(for: figures, in: pages)
    // The manifest first: it tells that the others may be replaced, should this be interrupted.
    let manifest = pages.filter { $0.path == Manifest.fileName }
    return try (manifest + pages.filter { $0.path != Manifest.fileName }).map { page in
      try folder.write(page.bytes, to: page.path)
      return BuildStamp.WrittenFile(
        path: folder.path(of: page.path), content: ContentDigest(of: page.bytes))
    }
  }

  /// Removes the pictures of the earlier build that are not among these, and its pages that are not written any
  /// more, and returns the paths of those that
  /// are left because somebody has changed them.
  func removeStale(keeping files: [FigureWriter.PlacedFile]) throws(FileError) -> [String] {
    guard let manifest = earlier.manifest else { return [] }
    let kept = Set(files.map(\.file.path) + pages.paths)
    return try StaleFiles(folder: folder, manifest: manifest, kept: kept).remove()
  }

  /// Makes sure that pages take the place of those of an earlier build, whose manifest stands beside
  /// them, and not of the README of a project.
  private func checkPages() throws(FileError) {
    let manifest = folder.path(of: Manifest.fileName)
    var foreign = pages.paths
    if FileKind(at: manifest) != nil {
      let isForeign = Manifest.isForeign(try InputFile.read(manifest))
      foreign = isForeign ? [Manifest.fileName] : foreign.filter { !earlier.hasWritten(page: $0) }
    }
    for other in foreign.map(folder.path(of:)) where FileKind(at: other) != nil {
      throw FileError(path: other, action: .replace, reason: .foreign(to: "`neural-figures build`"))
    }
  }
}
