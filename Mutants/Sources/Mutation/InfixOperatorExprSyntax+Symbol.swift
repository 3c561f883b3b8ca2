import SwiftSyntax

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
