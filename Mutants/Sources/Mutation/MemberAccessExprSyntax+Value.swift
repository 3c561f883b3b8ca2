import SwiftSyntax

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
