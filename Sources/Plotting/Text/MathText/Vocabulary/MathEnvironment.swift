/// What stands between `\begin` and `\end`: rows of cells.
struct MathEnvironment: Sendable, Equatable {
  /// How many columns rows may have, and how these stand.
  ///
  ///     MathEnvironment.Columns.atMost(2, .left)
  enum Columns: Sendable, Equatable {
    /// Any number, all alike.
    case any(MathMatrix.Alignment)
    /// So many at the most, all alike.
    case atMost(Int, MathMatrix.Alignment)
    /// Pairs, the left one at its right and the right one at its left, as sides of equations.
    case pairs
    /// As the letters in braces behind the name say.
    case declared
  }

  /// The columns.
  var columns: Columns
  /// The delimiter at the left, or nil for none.
  var left: Character?
  /// The delimiter at the right, or nil for none.
  var right: Character?
  /// The size of the cells.
  var style: MathStyle = .text
  /// Whether a letter in brackets may say which row is on the line.
  var takesBaseline = false
  /// A formula that shows the environment.
  var example: String

  /// The environments by name.
  static let named: [String: MathEnvironment] = Dictionary(
    all.map { ($0.key, $0.value) }, uniquingKeysWith: { $1 })

  /// The environments in the order in which they are shown.
  static let all: KeyValuePairs<String, MathEnvironment> = [
    "matrix": matrix("matrix", nil, nil), "pmatrix": matrix("pmatrix", "(", ")"),
    "bmatrix": matrix("bmatrix", "[", "]"), "Bmatrix": matrix("Bmatrix", "{", "}"),
    "vmatrix": matrix("vmatrix", "|", "|"), "Vmatrix": matrix("Vmatrix", "‖", "‖"),
    "smallmatrix": matrix("smallmatrix", nil, nil, style: .script),
    "array": MathEnvironment(
      columns: .declared, takesBaseline: true,
      example: #"\begin{array}{lcr} a & b & c \\ aa & bb & cc \end{array}"#),
    "cases": cases("cases", .text), "dcases": cases("dcases", .display),
    "rcases": MathEnvironment(
      columns: .atMost(2, .left), right: "}", example: #"\begin{rcases} a \\ b \end{rcases}"#),
    "aligned": pairs("aligned", takesBaseline: true), "align": pairs("align"),
    "align*": pairs("align*"),
    "split": pairs("split"), "gathered": gathered("gathered", takesBaseline: true),
    "gather": gathered("gather"),
    "gather*": gathered("gather*"),
  ]

  private static func matrix(
    _ name: String, _ left: Character?, _ right: Character?, style: MathStyle = .text
  ) -> MathEnvironment {
    MathEnvironment(
      columns: .any(.center), left: left, right: right, style: style,
      example: "\\begin{\(name)} a & b \\\\ c & d \\end{\(name)}")
  }

  private static func cases(_ name: String, _ style: MathStyle) -> MathEnvironment {
    MathEnvironment(
      columns: .atMost(2, .left), left: "{", style: style,
      example: "\\begin{\(name)} 1 & x > 0 \\\\ 0 & x \\leq 0 \\end{\(name)}")
  }

  private static func pairs(_ name: String, takesBaseline: Bool = false) -> MathEnvironment {
    MathEnvironment(
      columns: .pairs, style: .display, takesBaseline: takesBaseline,
      example: "\\begin{\(name)} a &= b \\\\ &= c + d \\end{\(name)}")
  }

  private static func gathered(_ name: String, takesBaseline: Bool = false) -> MathEnvironment {
    MathEnvironment(
      columns: .atMost(1, .center), style: .display, takesBaseline: takesBaseline,
      example: "\\begin{\(name)} a = b + c \\\\ d = e \\end{\(name)}")
  }
}
