extension MathText {
  /// The label in characters alone, as it is read aloud: `$x_1$` is x_1, `$\frac{a}{b}$` is a/b, `$\hat{y}$`
  /// is y hat.
  var reading: String { characters.withSingleSpaces }

  /// The same with the spaces as they are.
  fileprivate var characters: String {
    parts.map { part in
      switch part {
      case .text(let text): text
      case .formula(let node): node.reading
      }
    }.joined()
  }
}

extension MathNode {
  /// The formula in characters.
  fileprivate var reading: String {
    switch self {
    case .symbol(let symbol): symbol.reading
    case .row(let nodes): nodes.map(\.reading).joined().withSingleSpaces
    case .scripts(let base, let sub, let sup):
      base.reading + (sub.map { "_\($0.reading)" } ?? "") + (sup.map(\.readingAsExponent) ?? "")
    case .fraction(let fraction): fraction.reading
    case .root(let radicand, let index):
      (index?.reading ?? "") + "√" + radicand.readingAsOperand
    case .accent(let accent, let base): "\(base.reading) \(accent.rawValue)"
    case .function(let name): " \(name) "
    case .fenced(let left, let body, let right):
      (left.map(String.init) ?? "") + body.reading + (right.map(String.init) ?? "")
    case .middle(let character): character.map(String.init) ?? ""
    case .delimiter(let delimiter): delimiter.character.map(String.init) ?? ""
    case .space(let width): width > 0 ? " " : ""
    case .brace(_, let body, let label): body.reading + (label.map { " (\($0.reading))" } ?? "")
    case .stacked(let base, let over, let under):
      base.reading + [over, under].compactMap { $0 }.map { " (\($0.reading))" }.joined()
    case .arrow(let arrow, let above, let below):
      " \(arrow) " + [above, below].compactMap { $0 }.map { "(\($0.reading)) " }.joined()
    case .matrix(let matrix):
      matrix.rows.map { $0.map(\.reading).joined(separator: ", ") }.joined(separator: "; ")
    case .text(let text): text.characters
    case .phantom(let phantom, let node): phantom.isDrawn ? node.reading : ""
    case .limits(_, let node), .line(_, let node), .boxed(let node), .colored(_, let node),
      .style(_, let node), .classified(_, let node):
      node.reading
    }
  }

  /// What is taken together with what stands beside it: in brackets, where it has several parts.
  fileprivate var readingAsOperand: String {
    let text = reading
    return text.count > 1 && text.contains { !($0.isLetter || $0.isNumber) } ? "(\(text))" : text
  }

  /// Primes stand behind what they belong to, anything else is a power.
  private var readingAsExponent: String {
    let text = reading
    return text.allSatisfy { $0 == MathSymbol.prime } ? text : "^\(readingAsOperand)"
  }
}

extension MathSymbol {
  fileprivate var reading: String {
    switch role {
    case .relation, .binary: " \(character) "
    case .punctuation: "\(character) "
    case .ordinary, .largeOperator, .opening, .closing: "\(character)"
    }
  }
}

extension MathFraction {
  fileprivate var reading: String {
    // Without a bar it is a binomial coefficient or the like.
    let sign = barThickness == 0 ? " over " : "/"
    return "\(left.map(String.init) ?? "")\(numerator.readingAsOperand)\(sign)"
      + "\(denominator.readingAsOperand)\(right.map(String.init) ?? "")"
  }
}

extension String {
  /// The text without spaces at its ends and behind others.
  fileprivate var withSingleSpaces: String { split(separator: " ").joined(separator: " ") }
}
