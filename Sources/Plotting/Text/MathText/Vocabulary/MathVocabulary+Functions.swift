extension MathVocabulary {
  /// Names of functions, which are set upright.
  static let functions = MathSubject(
    "Functions",
    plainFunctions.map { .init($0, .function($0), example: "\\\($0) x") }
      + functionsWithLimits.map { .init($0.key, .function($0.value), example: "\\\($0.key)_n x") }
      + [
        .init("operatorname", .operatorName, example: #"\operatorname*{arg\,max}_k x_k"#),
        .init("bmod", .modulus(inParentheses: false), example: #"a \bmod b"#),
        .init("pmod", .modulus(inParentheses: true), example: #"a \pmod{b}"#),
      ])

  /// The names that carry limits below and above them, as they are written.
  static let namesWithLimits: Set<String> = Set(functionsWithLimits.map(\.value))

  private static let plainFunctions = [
    "arccos", "arcsin", "arctan", "arg", "cos", "cosh", "cot", "coth", "csc", "deg", "dim", "exp",
    "hom", "ker", "lg", "ln", "log", "sec", "sin", "sinh", "tan", "tanh",
  ]

  /// As in LaTeX; a thin space parts two words.
  private static let functionsWithLimits: KeyValuePairs = [
    "lim": "lim", "limsup": "lim\u{2009}sup", "liminf": "lim\u{2009}inf",
    "injlim": "inj\u{2009}lim",
    "projlim": "proj\u{2009}lim", "max": "max", "min": "min", "sup": "sup", "inf": "inf",
    "det": "det", "gcd": "gcd", "Pr": "Pr",
  ]
}
