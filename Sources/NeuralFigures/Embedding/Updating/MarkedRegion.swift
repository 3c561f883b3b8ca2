/// A place of a document that belongs to a figure.
struct MarkedRegion {
  /// The figure, as the document calls it.
  let name: String
  /// What is asked for.
  let request: EmbeddingRequest
  /// The line of the comment that it begins with, from 1.
  let line: Int
  /// What stands between the comments.
  let content: Range<Int>
  private let indentation: Substring
  private let ending: String

  /// A comment that a figure begins with, while its end is looked for.
  private struct Start {
    let name: String
    let request: EmbeddingRequest
    let line: Int
    let indentation: Substring
    let ending: String
    let syntax: CommentSyntax
    let contentStart: Int
  }

  /// The places of all figures in a document, from the first line on.
  ///
  /// - Throws: `MarkerError` for the first comment that cannot be followed.
  static func regions(
    of document: [UInt8], file: String, request: EmbeddingRequest
  ) throws(MarkerError) -> [MarkedRegion] {
    var regions: [MarkedRegion] = []
    var start: Start?
    var scanner = VerbatimScanner(format: request.format)
    for (index, line) in DocumentLine.lines(of: document).enumerated() {
      // What stands in a figure is replaced, whatever it is.
      guard start != nil || !scanner.isVerbatim(line.text),
        let marker = FigureMarker(line.text, in: request.format)
      else { continue }
      do throws(MarkerProblem) {
        switch (marker, start) {
        case (.end, let open?):
          regions.append(MarkedRegion(open, contentEnd: line.bytes.lowerBound))
          start = nil
        case (.end, nil): throw .strayEnd
        case (.start(let words, _, _), let open?):
          throw .nested(words.first.map(String.init) ?? "", openedAt: open.line)
        case (.start(let words, let indentation, let syntax), nil):
          guard let name = words.first else { throw .noFigure }
          var asked = request
          asked.format = syntax.format ?? request.format
          for word in words.dropFirst() { try asked.take(word) }
          start = Start(
            name: String(name), request: asked, line: index + 1, indentation: indentation,
            ending: line.ending, syntax: syntax, contentStart: line.bytes.upperBound)
        }
      } catch {
        throw MarkerError(file: file, line: index + 1, problem: error)
      }
    }
    if let start {
      throw MarkerError(
        file: file, line: start.line,
        problem: .unfinished(start.name, end: start.syntax.comment(FigureMarker.endWord)))
    }
    return regions
  }

  private init(_ start: Start, contentEnd: Int) {
    name = start.name
    request = start.request
    line = start.line
    content = start.contentStart..<contentEnd
    indentation = start.indentation
    ending = start.ending
  }

  /// A text as it stands at this place of the document: indented as the comment is, with the document's ends
  /// of lines.
  func indented(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    if lines.last?.isEmpty == true { lines.removeLast() }
    if request.format.separatesComments { lines = [""] + lines + [""] }
    let emptyLine = indentation.trimmingBlanks
    return lines.map { line in
      line.isEmpty ? "\(emptyLine)\(ending)" : "\(indentation)\(line)\(ending)"
    }.joined()
  }
}
