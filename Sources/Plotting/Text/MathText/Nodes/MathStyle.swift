/// The sizes of a formula's parts: the styles of TeX (Knuth, The TeXbook, chapter 17).
///
///     try MathText.parse(formula: #"\displaystyle \sum_i x_i"#)
public enum MathStyle: Int, Sendable, Equatable, CaseIterable {
  /// As in a formula on lines of its own.
  case display
  /// As within a line of text.
  case text
  /// As in scripts.
  case script
  /// As in scripts of scripts.
  case scriptScript
}
