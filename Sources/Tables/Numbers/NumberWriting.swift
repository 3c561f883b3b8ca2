/// Writes numbers with as few digits as tell them from all others.
enum NumberWriting {
  /// The number with a decimal point; whole ones have none.
  static func text(of number: Double) -> String {
    let text = number.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
