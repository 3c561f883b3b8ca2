/// Something in a text that is set otherwise than its author may have meant.
struct ArticleWarning: Sendable, Equatable {
  /// The line, from 1; nil when it is about the text as a whole.
  let line: Int?
  /// What it is, and what to do about it.
  let text: String

  /// The warning as a user reads it.
  func description(in file: String) -> String {
    let place = line.map { "\(file):\($0)" } ?? file
    return "\(place): warning: \(text)"
  }
}
