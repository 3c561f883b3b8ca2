/// A line of a text that figures are told apart by.
enum FigureLine {
  case figure(FigurePlace)
  /// What ends the figure of a comment; between the two stands what `embed --update` has put there.
  case end

  /// What a line says; nil for one that is about no figure.
  ///
  /// - Throws: `ArticleError` for a comment that names none, or asks for what there is not.
  init?(
    _ line: SourceLine, names: FigureNames, emphasis: Set<Character> = [], file: String
  ) throws(ArticleError) {
    if let marker = FigureMarker(line.text, in: .html) {
      switch marker {
      case .end: self = .end
      case .start(let words, _, _):
        self = .figure(try Self.place(words, line: line, file: file))
      }
      return
    }
    var words = line.content
    while let first = words.first, emphasis.contains(first), words.last == first, words.count > 1 {
      words = words.dropFirst().dropLast()
    }
    guard let number = names.number(ofLine: words) else { return nil }
    self = .figure(FigurePlace(name: number.digits, words: String(words), line: line.number))
  }

  /// The figure of a comment, which may say what `embed` takes besides.
  private static func place(
    _ words: [Substring], line: SourceLine, file: String
  ) throws(ArticleError) -> FigurePlace {
    guard let name = words.first else {
      throw ArticleError(file: file, line: line.number, problem: .unnamedFigure)
    }
    var request = EmbeddingRequest(format: .html)
    do throws(MarkerProblem) {
      for word in words.dropFirst() { try request.take(word) }
      do throws(EmbeddingError) {
        try DocumentFormat.html.check(EmbeddingStyle(width: request.style.width))
      } catch {
        throw .unfit(error)
      }
    } catch {
      throw ArticleError(file: file, line: line.number, problem: .badOption(error))
    }
    return FigurePlace(
      name: String(name), words: String(name), width: request.style.width, line: line.number)
  }
}
