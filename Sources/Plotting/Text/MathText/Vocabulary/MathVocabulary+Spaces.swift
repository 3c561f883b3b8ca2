extension MathVocabulary {
  /// Gaps, in ems of 18 mu; the widths of TeX's commands (Knuth, The TeXbook, chapter 18).
  static let spaces = MathSubject(
    "Spaces",
    [
      space(",", 3.0 / 18), space("thinspace", 3.0 / 18), space("/", 3.0 / 18),
      space(":", 4.0 / 18), space(">", 4.0 / 18), space("medspace", 4.0 / 18),
      space(";", 5.0 / 18), space("thickspace", 5.0 / 18), space(" ", wordSpace),
      space("enspace", 0.5), space("enskip", 0.5), space("quad", 1), space("qquad", 2),
      space("!", -3.0 / 18), space("negthinspace", -3.0 / 18), space("negmedspace", -4.0 / 18),
      space("negthickspace", -5.0 / 18),
      .init("hspace", .customSpace, example: #"a\hspace{1.5em}b"#),
      .init("mspace", .customSpace, example: #"a\mspace{9mu}b"#),
    ])

  /// The room between words in ems, that of a tie too.
  static let wordSpace = 6.0 / 18

  private static func space(_ name: String, _ width: Double) -> MathSubject.Entry {
    // A letter right behind would be part of the name.
    .init(name, .space(width), example: "a\\\(name)\(name.last?.isLetter == true ? " " : "")b")
  }
}
