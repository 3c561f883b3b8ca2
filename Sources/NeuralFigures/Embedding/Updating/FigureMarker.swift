/// A line of a document that says where a figure begins or ends.
enum FigureMarker: Equatable {
  /// `<!-- figure: name option=value -->`
  case start(words: [Substring], indentation: Substring, syntax: CommentSyntax)
  /// `<!-- /figure -->`
  case end

  private static let startWord = "figure:"
  /// What the comment at the end says.
  static let endWord = "/figure"

  /// The marker on a line; nil when there is none.
  ///
  /// - Parameters:
  ///   - line: the line without what ends it.
  ///   - format: the language of the document.
  init?(_ line: Substring, in format: DocumentFormat) {
    // Figures may stand in lists and, in Markdown, in quotations.
    let indentation = line.prefix { $0 == " " || $0 == "\t" || format.isMarkdown && $0 == ">" }
    let content = line.dropFirst(indentation.count).trimmingBlanks
    for syntax in format.comments {
      guard let text = syntax.text(of: content) else { continue }
      if text == Self.endWord {
        self = .end
        return
      }
      if text.hasPrefix(Self.startWord) {
        let rest = text.dropFirst(Self.startWord.count)
        // Two colons are a directive of reStructuredText.
        guard rest.first != ":" else { return nil }
        let words = rest.split { $0 == " " || $0 == "\t" }
        self = .start(words: words, indentation: indentation, syntax: syntax)
        return
      }
    }
    return nil
  }
}
