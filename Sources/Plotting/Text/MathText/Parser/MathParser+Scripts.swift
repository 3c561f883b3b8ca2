extension MathParser {
  /// A base with all scripts that follow it.
  mutating func scripts(
    of base: MathNode?, _ letters: MathLetters
  ) throws(MathTextError) -> MathNode {
    var parts = ScriptedPart(base ?? .row([]))
    while let sign = peek, sign == "^" || sign == "_" || sign == "'" {
      let place = position
      if sign == "'" {
        guard parts.sup == nil else {
          throw MathTextError(.doubleScript("superscript"), at: place)
        }
        parts.sup = try superscriptOfPrimes(letters)
        continue
      }
      position += 1
      let script = try argument(of: String(sign), letters)
      guard parts.add(script, on: sign == "_" ? .under : .over) else {
        let name = sign == "_" ? "subscript" : "superscript"
        throw MathTextError(.doubleScript(name), at: place)
      }
    }
    return parts.node
  }

  /// Primes, and a superscript right behind them, which joins them as in TeX.
  private mutating func superscriptOfPrimes(
    _ letters: MathLetters
  ) throws(MathTextError) -> MathNode {
    var nodes: [MathNode] = []
    while skip("'") { nodes.append(.symbol(MathSymbol(MathSymbol.prime))) }
    if skip("^") { nodes.append(try argument(of: "^", letters)) }
    return nodes.count == 1 ? nodes[0] : .row(nodes)
  }
}

/// A base and what stands above and below it so far.
private struct ScriptedPart {
  private var base: MathNode
  private var sub: MathNode?
  var sup: MathNode?

  /// Scripts after a space belong to the base before it too: the base may have some already.
  init(_ base: MathNode) {
    if case .scripts(let inner, let sub, let sup) = base {
      (self.base, self.sub, self.sup) = (inner, sub, sup)
    } else {
      self.base = base
    }
  }

  /// Adds a script; whether there was room for it.
  mutating func add(_ script: MathNode, on side: MathSide) -> Bool {
    if case .brace(side, let body, nil) = base {
      base = .brace(side, body: body, label: script)
      return true
    }
    switch (side, sub, sup) {
    case (.under, nil, _): sub = script
    case (.over, _, nil): sup = script
    default: return false
    }
    return true
  }

  var node: MathNode {
    guard sub != nil || sup != nil else { return base }
    // What stands on the other side of a brace stands beyond it too.
    if case .brace = base {
      return .scripts(base: .limits(.belowAndAbove, base), sub: sub, sup: sup)
    }
    return .scripts(base: base, sub: sub, sup: sup)
  }
}
