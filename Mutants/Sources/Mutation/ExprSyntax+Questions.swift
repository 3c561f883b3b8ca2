import SwiftSyntax

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
