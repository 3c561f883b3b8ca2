import Spelling

/// A text that cannot be made an article of.
struct ArticleError: Error, Equatable {
  /// The file, as messages call it.
  let file: String
  /// The line, from 1; nil when it is about the text as a whole.
  let line: Int?
  let problem: Problem

  enum Problem: Equatable {
    case notUTF8
    case empty
    case unknownFigure(words: String, name: String, known: [FigureList.Known])
    case unnamedFigure
    case badOption(MarkerProblem)
    case unfinished(String, end: String)
    case tooDeep(Int)
    case noSuchLanguage(String, known: [String])
  }
}

extension ArticleError: CustomStringConvertible {
  var description: String {
    let place = line.map { "\(file):\($0)" } ?? file
    return "\(place): \(problem)"
  }
}

extension ArticleError.Problem: CustomStringConvertible {
  var description: String {
    switch self {
    case .notUTF8: "is no text in UTF-8; save it in that encoding"
    case .empty: "has nothing in it to set; write some text"
    case .unknownFigure(let words, let name, let known):
      """
      there is no figure \(name)\(Self.suggestion(for: name, among: known)), which \(words) names; \
      `neural-figures build` draws those that `neural-figures list` shows
      """
    case .unnamedFigure:
      "a comment names no figure; write its name behind the colon, such as figure: perceptron-boundary"
    case .badOption(let problem): "\(problem)"
    case .unfinished(let what, let end):
      "\(what) begins here and does not end; put \(end) behind it"
    case .tooDeep(let limit):
      "lists and quotations stand in each other more than \(limit) deep; write some of them side by side"
    case .noSuchLanguage(let tag, let known):
      "the language \(tag) is not in the manifest, only \(known.joined(separator: ", "))"
    }
  }

  private static func suggestion(for name: String, among known: [FigureList.Known]) -> String {
    if let near = nearest(to: name, among: known.map(\.slug)) { return " (did you mean \(near)?)" }
    guard Int(name) != nil, let last = known.map(\.number).max() else { return "" }
    return " (the last one is \(last))"
  }
}
