/// The letters that are in force at a place of a formula.
enum MathLetters: Sendable, Equatable {
  /// Letters of one shape.
  case variant(MathSymbol.Variant)
  /// Bold letters that lean where the usual ones do: `\boldsymbol`.
  case boldSymbols

  /// The usual letters of formulas.
  static let usual = MathLetters.variant(.math)

  /// A symbol in these letters.
  func applied(to symbol: MathSymbol) -> MathSymbol {
    var result = symbol
    switch self {
    case .variant(let variant): result.variant = variant
    case .boldSymbols:
      result.variant = .math
      result.variant = result.isSlanted ? .boldItalic : .bold
    }
    return result
  }
}
