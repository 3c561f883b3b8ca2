import Plotting

extension String {
  /// The text as a label of a figure: formulas between dollar signs stay when they can be read, and are
  /// text otherwise, as names of columns are written by people who think of neither; control characters
  /// become spaces.
  var asLabel: String {
    let text = String(
      String.UnicodeScalarView(
        unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
    guard (try? MathText.parse(text)) == nil else { return text }
    return text.replacing("$", with: "\\$")
  }
}
