/// What one part has measured: a table, and what its numbers mean.
struct ResultSection {
  /// The same on every run, so that a file of results has each section once.
  let title: String
  /// How the numbers were taken.
  let note: String
  let table: Table

  /// Prints it.
  func show() {
    table.show("\(title); \(note)")
  }

  /// The section in GitHub's Markdown, without what marks it as a heading.
  var markdown: String { "\(title)\n\n\(note)\n\n\(table.markdown)" }
}
