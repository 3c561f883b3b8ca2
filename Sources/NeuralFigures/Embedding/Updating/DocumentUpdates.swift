import Files
import Spelling

/// Documents with what is to become of them, all of them checked before the first is written.
struct DocumentUpdates {
  /// A document that is to change.
  struct Stale {
    let path: String
    let bytes: [UInt8]
    /// The figures that are not as they are to be.
    let figures: [String]
  }

  /// Those that are to change, in the order in which they were given.
  let stale: [Stale]
  /// All figures that the documents show.
  let shown: [ShownFigure]
  private let documentCount: Int

  /// Reads documents and makes their figures anew.
  ///
  /// - Parameters:
  ///   - paths: the documents. One that is given twice is looked at once.
  ///   - folder: where the figures are taken from.
  ///   - format: the language of all documents; nil for the one that each name tells.
  ///   - request: what is asked for where a document says nothing else.
  /// - Throws: `FileError`, `MarkerError`, `ManifestError` or `TemplateError` for the first thing that is wrong.
  init(
    of paths: [String], from folder: FigureFolder, format: DocumentFormat?,
    request: EmbeddingRequest
  ) throws {
    var seen: Set<String> = []
    var stale: [Stale] = []
    var shown: [ShownFigure] = []
    for path in paths where seen.insert(ResolvedPath(path).description).inserted {
      guard let format = format ?? DocumentFormat(path: path) else {
        throw MarkerError(file: path, line: nil, problem: .unknownFormat)
      }
      let bytes = try InputFile.read(path)
      var request = request
      request.format = format
      request.base =
        request.base
        ?? RelativePath.path(to: folder.path, from: RelativePath.folder(of: path))
      var failure: (any Error)?
      let update = try DocumentUpdate(of: bytes, file: path, request: request) {
        name, request throws(MarkerProblem) in
        do {
          let number = try folder.number(named: name)
          shown.append(ShownFigure(number: number, request: request))
          return try folder.text(of: number, checking: request)
        } catch let problem as MarkerProblem {
          throw problem
        } catch {
          failure = failure ?? error
          return ""
        }
      }
      if let failure { throw failure }
      if !update.changedFigures.isEmpty {
        stale.append(Stale(path: path, bytes: update.bytes, figures: update.changedFigures))
      }
    }
    self.stale = stale
    self.shown = shown
    documentCount = seen.count
  }

  /// Writes the documents that are to change, each whole or not at all.
  ///
  /// - Throws: `FileError`.
  func write() throws(FileError) {
    for document in stale {
      try OutputFile.write(document.bytes, to: document.path, keepsPermissions: true)
    }
  }

  /// What to say of them, a line for each document that has changed, or would.
  func report(isCheck: Bool) -> [String] {
    guard !stale.isEmpty else {
      let documents = counted(documentCount, "document")
      return [
        shown.isEmpty
          ? "no comment names a figure in \(documents)"
          : "\(counted(shown.count, "figure")) in \(documents): up to date"
      ]
    }
    return stale.map { document in
      "\(document.path): \(isCheck ? "stale" : "updated"): \(document.figures.joined(separator: ", "))"
    }
  }
}

extension FigureFolder {
  /// The number of the figure that a document calls by its name, or by its number.
  ///
  /// - Throws: `MarkerProblem` when there is none.
  fileprivate func number(named name: String) throws(MarkerProblem) -> Int {
    let known = manifest.known
    guard let figure = known.first(where: { $0.slug == name || "\($0.number)" == name }) else {
      throw .unknownFigure(name, known: known.map(\.slug))
    }
    return figure.number
  }

  /// What shows a figure in a document.
  ///
  /// - Throws: `MarkerProblem` when the document asks for what there is not, or `TemplateError`.
  fileprivate func text(of number: Int, checking request: EmbeddingRequest) throws -> String {
    do throws(EmbeddingError) {
      try request.format.check(request.style)
      try request.base.map { base throws(EmbeddingError) in try request.format.check(base: base) }
    } catch {
      throw MarkerProblem.unfit(error)
    }
    do {
      return try text(of: number, as: request)
    } catch let error as ManifestError {
      throw error.markerProblem ?? error
    }
  }
}

extension ManifestError {
  /// What is wrong with a comment that asks for what the manifest has not; nil for what is wrong with the
  /// manifest.
  fileprivate var markerProblem: MarkerProblem? {
    switch problem {
    case .unfit(let error): .unfit(error)
    case .noLanguage(let language, let known): .unknownLanguage(language.tag, known: known)
    default: nil
    }
  }
}
