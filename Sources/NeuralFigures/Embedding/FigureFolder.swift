import Article

/// A folder of figures, as documents are given what it holds.
struct FigureFolder: Sendable {
  /// The path of the folder.
  let path: String
  let manifest: Manifest
  private let templates: TemplateSet
  private let languages: TranslationSet

  /// Reads the manifest of a folder.
  ///
  /// - Parameters:
  ///   - path: the path of the folder.
  ///   - templates: what HTML and Markdown on GitHub are made from.
  ///   - languages: what has the word that stands above a description.
  /// - Throws: `ManifestError`.
  init(_ path: String, templates: TemplateSet, languages: TranslationSet) throws(ManifestError) {
    self.path = path
    self.templates = templates
    self.languages = languages
    manifest = try Manifest.read(from: path)
  }

  private var manifestPath: String { "\(path)/\(Manifest.fileName)" }

  /// What shows a figure in a document.
  ///
  /// - Parameters:
  ///   - number: the number of the figure.
  ///   - request: what is asked for; its base is the folder's own path unless it says another.
  /// - Throws: `ManifestError`, or `TemplateError` when the text would grow beyond all measure.
  func text(of number: Int, as request: EmbeddingRequest) throws -> String {
    let figure = try figure(number, as: request)
    return try request.format.embedding(templates: templates).text(of: figure)
  }

  /// A figure as a document is to show it.
  ///
  /// - Throws: `ManifestError`.
  func figure(
    _ number: Int, as request: EmbeddingRequest
  ) throws(ManifestError) -> EmbeddedFigure {
    let entry = try entry(of: number)
    let context = try context(of: request)
    do throws(EmbeddingError) {
      return try EmbeddedFigure(entry, as: request.format, in: context, style: request.style)
    } catch {
      throw ManifestError(path: manifestPath, problem: .unfit(error))
    }
  }
}

extension FigureFolder {
  /// The pictures of a figure that a catalog of DocC is to hold.
  ///
  /// - Throws: `ManifestError` for a figure that is not there and a file that no build has written.
  func catalogPictures(of figure: ShownFigure) throws -> CatalogSelection {
    let entry = try entry(of: figure.number)
    let language = try context(of: figure.request).language
    let selection = CatalogSelection(of: entry, in: language, dark: figure.request.style.dark)
    for picture in selection.pictures {
      // Anybody may have written the manifest: no path of its own choice is followed.
      let isBuilt = entry.files.contains { $0.path == picture.source && entry.isNamedAsBuilt($0) }
      guard isBuilt else {
        throw ManifestError(path: manifestPath, problem: .foreignFile(picture.source))
      }
    }
    return selection
  }

  private func entry(of number: Int) throws(ManifestError) -> Manifest.Entry {
    guard let entry = manifest.figures.first(where: { $0.number == number }) else {
      throw ManifestError(path: manifestPath, problem: .noFigure(number))
    }
    return entry
  }

  /// Where a document is and which language it speaks.
  ///
  /// - Throws: `ManifestError` when the language is not in the manifest.
  private func context(
    of request: EmbeddingRequest
  ) throws(ManifestError) -> EmbeddingContext {
    let known = manifest.languages.map(\.tag)
    let tag = request.language?.tag ?? known.first ?? manifest.options.language
    guard let language = manifest.languages.first(where: { $0.tag == tag }) else {
      throw ManifestError(
        path: manifestPath, problem: .noLanguage(request.language ?? .english, known: known))
    }
    let words = languages.all.first { $0.language.tag == tag } ?? .english
    return EmbeddingContext(
      language: language, base: request.base ?? "", theme: manifest.options.theme,
      descriptionHeading: words.text(.description))
  }
}
