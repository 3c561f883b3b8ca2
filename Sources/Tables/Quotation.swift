/// A text as messages quote it: on one line, and not longer than one reads.
struct Quotation: CustomStringConvertible {
  let description: String

  /// A text in quotation marks.
  init(_ text: String) { description = "\"\(Self.shortened(text))\"" }

  /// The name of a column, in quotation marks only where it would run into its surroundings.
  init(name: String) {
    let isPlain = name.unicodeScalars.allSatisfy { !Self.breaks($0) && $0 != ":" && $0 != "\"" }
    description =
      isPlain && name.unicodeScalars.count <= Self.longest ? name : Self(name).description
  }

  /// More of a value does not help to find it.
  private static let longest = 60

  private static func shortened(_ text: String) -> String {
    let start = text.unicodeScalars.prefix(longest)
    let line = start.map { breaks($0) ? $0.escaped(asASCII: true) : String($0) }
    return line.joined() + (start.endIndex < text.unicodeScalars.endIndex ? "..." : "")
  }

  /// Whether a character would break a line, turn it around, or not be seen.
  private static func breaks(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .surrogate: true
    default: false
    }
  }
}
