import Spelling

/// A comment of a document that names a figure and cannot be followed.
struct MarkerError: Error, Equatable, CustomStringConvertible {
  /// The file, as it was given.
  let file: String
  /// The line, from 1; nil when it is about the file as a whole.
  let line: Int?
  let problem: MarkerProblem

  var description: String {
    let place = line.map { "\(file):\($0)" } ?? file
    return "\(place): \(problem)"
  }
}

/// What is wrong with a comment that names a figure.
enum MarkerProblem: Error, Equatable {
  case unknownFormat
  case noFigure
  case unknownFigure(String, known: [String])
  case unknownOption(String)
  case badValue(EmbeddingRequest.Option, String, expected: String)
  case unknownLanguage(String, known: [String])
  case unfinished(String, end: String)
  case nested(String, openedAt: Int)
  case strayEnd
  case unfit(EmbeddingError)
}

extension MarkerProblem: CustomStringConvertible {
  var description: String {
    switch self {
    case .unknownFormat:
      """
      the end of its name does not tell the language of the document; say it with --format, which is one of \
      \(DocumentFormat.allCases.map(\.rawValue).joined(separator: ", "))
      """
    case .noFigure:
      "a comment names no figure; write its name behind the colon, such as figure: perceptron-boundary"
    case .unknownFigure(let name, let known):
      """
      there is no figure \(name)\(suggestion(for: name, among: known)); `neural-figures list` shows those \
      that there are
      """
    case .unknownOption(let name):
      """
      there is no option \(name)\(suggestion(for: name, among: options)); a comment may say \
      \(options.joined(separator: ", "))
      """
    case .badValue(let option, let value, let expected):
      "\(option.rawValue): expected \(expected)\(value.isEmpty ? "" : ", got \(value)")"
    case .unknownLanguage(let tag, let known):
      "the language \(tag) is not in the manifest, only \(known.joined(separator: ", "))"
    case .unfinished(let name, let end):
      "the figure \(name) begins here and does not end; put \(end) on a line behind it"
    case .nested(let name, let line):
      "the figure \(name) begins inside of the one of line \(line); end that one first"
    case .strayEnd:
      "a figure ends here that has not begun; remove the line"
    case .unfit(let error):
      "\(error)"
    }
  }

  private var options: [String] { EmbeddingRequest.Option.allCases.map(\.rawValue) }

  private func suggestion(for name: String, among known: [String]) -> String {
    nearest(to: name, among: known).map { " (did you mean \($0)?)" } ?? ""
  }
}
