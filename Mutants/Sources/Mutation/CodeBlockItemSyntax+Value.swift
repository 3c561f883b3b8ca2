import SwiftSyntax

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
