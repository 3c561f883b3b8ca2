/// The columns that an array declares.
struct MathColumns: Sendable, Equatable {
  /// How the columns stand.
  private(set) var alignments: [MathMatrix.Alignment] = []
  /// The lines by the number of columns before them.
  private(set) var lines: Set<Int> = []

  /// Columns from a letter for each, `l`, `c` or `r`, and bars for lines; nil if there is anything else, or no column.
  init?(_ text: String) {
    for letter in text where !MathParser.isBlank(letter) {
      switch letter {
      case "l": alignments.append(.left)
      case "c": alignments.append(.center)
      case "r": alignments.append(.right)
      case "|":
        guard lines.insert(alignments.count).inserted else { return nil }
      default: return nil
      }
    }
    guard !alignments.isEmpty else { return nil }
  }
}
