/// What becomes of a document whose figures are brought up to date: all bytes outside of its figures stay.
///
///     let update = try DocumentUpdate(of: bytes, file: "notes.md", request: request) { name, request in
///       try text(of: name, as: request)
///     }
///     update.changedFigures  // ["perceptron-boundary"]
struct DocumentUpdate: Sendable, Equatable {
  /// The document as it is to be.
  let bytes: [UInt8]
  /// How many figures it names.
  let figureCount: Int
  /// The names of the figures that were not as they are to be, as the document calls them.
  let changedFigures: [String]

  /// What stands in a document for a figure of this name.
  typealias Renderer = (
    _ name: String, _ request: EmbeddingRequest
  ) throws(MarkerProblem) -> String

  /// - Parameters:
  ///   - document: the bytes of the document.
  ///   - file: its path, as messages call it.
  ///   - request: what is asked for where a comment says nothing else.
  ///   - render: makes the text of a figure.
  /// - Throws: `MarkerError` for the first comment that cannot be followed.
  init(
    of document: [UInt8], file: String, request: EmbeddingRequest, render: Renderer
  ) throws(MarkerError) {
    let regions = try MarkedRegion.regions(of: document, file: file, request: request)
    var bytes: [UInt8] = []
    var changed: [String] = []
    var end = 0
    for region in regions {
      let text: String
      do throws(MarkerProblem) {
        text = region.indented(try render(region.name, region.request))
      } catch {
        throw MarkerError(file: file, line: region.line, problem: error)
      }
      bytes += document[end..<region.content.lowerBound]
      bytes += text.utf8
      end = region.content.upperBound
      if !document[region.content].elementsEqual(text.utf8) { changed.append(region.name) }
    }
    self.bytes = bytes + document[end...]
    figureCount = regions.count
    changedFigures = changed
  }
}
