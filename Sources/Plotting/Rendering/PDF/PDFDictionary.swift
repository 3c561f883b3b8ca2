/// A dictionary of a PDF document: its keys, in order, and what they stand for, as PDF writes it.
///
///     PDFDictionary([("Type", "/Pages"), ("Count", "1")]).text  // << /Type /Pages /Count 1 >>
///
/// Source: ISO 32000-1, 7.3.7 ("Dictionary Objects").
struct PDFDictionary: Sendable {
  private(set) var entries: [(key: String, value: String)]

  init(_ entries: [(key: String, value: String)] = []) {
    self.entries = entries
  }

  /// Adds an entry.
  mutating func add(_ key: String, _ value: String) {
    entries.append((key, value))
  }

  /// Adds an entry that is a dictionary, unless it is empty.
  mutating func add(_ key: String, _ value: PDFDictionary) {
    if !value.entries.isEmpty { add(key, value.text) }
  }

  /// The dictionary as PDF writes it.
  var text: String {
    "<< \(entries.map { "/\($0.key) \($0.value) " }.joined())>>"
  }
}
