import SwiftSyntax

extension FunctionCallExprSyntax {
  /// Checks of the program's own state, which no test makes fail.
  static let checks: Set<String> = [
    "assert", "assertionFailure", "precondition", "preconditionFailure", "fatalError",
  ]

  /// Whether the program could not be compiled without the call, or would do the same.
  var isNeeded: Bool {
    if let name = calledExpression.as(DeclReferenceExprSyntax.self)?.baseName.text {
      return Self.checks.contains(name) || ["exit", "abort"].contains(name)
    }
    return calledExpression.as(MemberAccessExprSyntax.self)?.declName.baseName.text == "init"
  }
}
