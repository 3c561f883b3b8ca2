import SwiftSyntax

extension SyntaxProtocol {
  /// The text of the node with another word in the place of one of its own.
  func text(replacing word: TokenSyntax, by other: String) -> String {
    let start = positionAfterSkippingLeadingTrivia.utf8Offset
    let text = Array(trimmedDescription.utf8)
    let from = word.positionAfterSkippingLeadingTrivia.utf8Offset - start
    let to = from + word.text.utf8.count
    guard from >= 0, to <= text.count else { return trimmedDescription }
    return String(decoding: text[..<from] + Array(other.utf8) + text[to...], as: UTF8.self)
  }
}

extension InfixOperatorExprSyntax {
  /// The operator; nil for `=` and for `?:`.
  var symbol: TokenSyntax? { self.operator.as(BinaryOperatorExprSyntax.self)?.operator }

  /// Whether the expression changes a variable.
  var isAssignment: Bool {
    if self.operator.is(AssignmentExprSyntax.self) { return true }
    let comparisons = ["==", "!=", "<=", ">=", "===", "!==", ".<=", ".>=", ".==", ".!="]
    return symbol.map { $0.text.hasSuffix("=") && !comparisons.contains($0.text) } ?? false
  }
}

extension ExprSyntax {
  /// Whether the expression is a text or a list, as far as can be told, which have a `+` but no `-`.
  var isList: Bool {
    if let infix = self.as(InfixOperatorExprSyntax.self), infix.symbol?.text == "+" {
      return infix.leftOperand.isList || infix.rightOperand.isList
    }
    let member = self.as(FunctionCallExprSyntax.self)?.calledExpression
      .as(MemberAccessExprSyntax.self)
    return self.is(StringLiteralExprSyntax.self) || self.is(ArrayExprSyntax.self)
      || member.map { Self.methodsOfLists.contains($0.declName.baseName.text) } ?? false
  }

  private static let methodsOfLists: Set<String> = [
    "map", "compactMap", "flatMap", "filter", "sorted", "reversed", "prefix", "suffix", "joined",
    "dropFirst", "dropLast", "split",
  ]

  /// The expression without `try` and `await` before it.
  var withoutEffects: ExprSyntax {
    if let inner = self.as(TryExprSyntax.self)?.expression { return inner.withoutEffects }
    if let inner = self.as(AwaitExprSyntax.self)?.expression { return inner.withoutEffects }
    return self
  }

  /// Whether the expression stands alone for what it does: a call, or the change of a variable.
  var isCallOrAssignment: Bool {
    let expression = withoutEffects
    if let call = expression.as(FunctionCallExprSyntax.self) { return !call.isNeeded }
    guard let infix = expression.as(InfixOperatorExprSyntax.self) else { return false }
    // `_ = value` does nothing that could be left out, and an initializer has to set everything.
    return infix.isAssignment && !infix.leftOperand.is(DiscardAssignmentExprSyntax.self)
      && !isInInitializer
  }

  private var isInInitializer: Bool {
    var parent = parent
    while let node = parent, !node.is(FunctionDeclSyntax.self), !node.is(ClosureExprSyntax.self) {
      if node.is(InitializerDeclSyntax.self) { return true }
      parent = node.parent
    }
    return false
  }
}

extension FunctionCallExprSyntax {
  /// Checks of the program's own state, which no test makes fail.
  static let checks: Set<String> = [
    "assert", "assertionFailure", "precondition", "preconditionFailure", "fatalError",
  ]

  /// Whether the program could not be compiled without the call, or would do the same.
  fileprivate var isNeeded: Bool {
    if let name = calledExpression.as(DeclReferenceExprSyntax.self)?.baseName.text {
      return Self.checks.contains(name) || ["exit", "abort"].contains(name)
    }
    return calledExpression.as(MemberAccessExprSyntax.self)?.declName.baseName.text == "init"
  }
}

extension CodeBlockItemSyntax {
  /// Whether the item may be what its block gives: the only one of a closure, of a getter, of a function
  /// that returns something, or of a branch that is such an item's.
  var mayBeTheValueOfItsBlock: Bool {
    guard let list = parent?.as(CodeBlockItemListSyntax.self), list.count == 1,
      let block = list.parent
    else { return false }
    if block.is(ClosureExprSyntax.self) || block.is(AccessorBlockSyntax.self) { return true }
    if block.is(SwitchCaseSyntax.self) {
      return block.parent?.parent.map(Self.mayBeAValue) ?? false
    }
    guard let owner = block.parent else { return false }
    if let function = owner.as(FunctionDeclSyntax.self) {
      return function.signature.returnClause != nil
    }
    if owner.is(AccessorDeclSyntax.self) { return true }
    return owner.is(IfExprSyntax.self) && Self.mayBeAValue(owner)
  }

  /// Whether an `if` or a `switch` is more than a statement.
  private static func mayBeAValue(_ branching: Syntax) -> Bool {
    guard let parent = branching.parent else { return false }
    if parent.is(IfExprSyntax.self) { return mayBeAValue(parent) }
    guard let statement = parent.as(ExpressionStmtSyntax.self),
      let item = statement.parent?.as(CodeBlockItemSyntax.self)
    else { return true }
    return item.mayBeTheValueOfItsBlock
  }
}

extension MemberAccessExprSyntax {
  /// Whether the name stands for a value of its own, and not for a place that is changed, or a part of a
  /// longer name.
  var isAValue: Bool {
    guard base != nil, declName.argumentNames == nil, let parent else { return false }
    if let infix = parent.as(InfixOperatorExprSyntax.self), infix.isAssignment,
      infix.leftOperand.id == id
    {
      return false
    }
    return !parent.is(OptionalChainingExprSyntax.self) && !parent.is(InOutExprSyntax.self)
      && !parent.is(MemberAccessExprSyntax.self) && !parent.is(SubscriptCallExprSyntax.self)
      && !parent.is(ForceUnwrapExprSyntax.self)
  }
}

extension ArrayExprSyntax {
  /// The most numbers of a list that may each be changed.
  private static let mostNumbers = 12

  /// Where the middle one of the numbers in a long list stands; nil for a short list.
  var middleOfTable: AbsolutePosition? {
    let numbers = tokens(viewMode: .sourceAccurate).filter { token in
      switch token.tokenKind {
      case .integerLiteral, .floatLiteral: true
      default: false
      }
    }
    guard numbers.count > Self.mostNumbers else { return nil }
    return numbers[numbers.count / 2].position
  }
}
