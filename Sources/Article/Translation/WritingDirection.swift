/// Where the lines of a language begin.
///
///     translation.direction.rawValue  // "ltr", as HTML has it
public enum WritingDirection: String, Sendable, CaseIterable {
  /// At the left, as in English.
  case leftToRight = "ltr"
  /// At the right, as in Arabic.
  case rightToLeft = "rtl"
}
