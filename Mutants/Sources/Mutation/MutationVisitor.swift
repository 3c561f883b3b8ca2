import SwiftSyntax

/// Collects the changes that may be made to a source.
final class MutationVisitor: SyntaxVisitor {
  private(set) var mutations: [Mutation] = []
  private let file: String
  private let lines: SourceLocationConverter
  private let text: [Substring]
  /// The list of numbers that is being read, and where its middle one stands, which is changed for all:
  /// otherwise most changes would be to tables.
  private var table: (list: SyntaxIdentifier, middle: AbsolutePosition)?

  /// Creates a visitor of a source.
  ///
  /// - Parameters:
  ///   - source: the text.
  ///   - file: its path.
  ///   - lines: where its lines begin.
  init(of source: String, file: String, lines: SourceLocationConverter) {
    self.file = file
    self.lines = lines
    text = source.split(separator: "\n", omittingEmptySubsequences: false)
    super.init(viewMode: .sourceAccurate)
  }

  /// Notes that a part of the source may be another one; nothing when it is left out.
  private func add(_ kind: Mutation.Kind, _ node: some SyntaxProtocol, _ after: String) {
    let start = node.positionAfterSkippingLeadingTrivia
    let line = lines.location(for: start).line
    mutations.append(
      Mutation(
        kind: kind, file: file, line: line,
        range: start.utf8Offset..<node.endPositionBeforeTrailingTrivia.utf8Offset,
        before: node.trimmedDescription, after: after,
        context: text.indices.contains(line - 1) ? String(text[line - 1]).onOneLine : ""))
  }

  // MARK: What is passed over

  override func visit(_ node: AttributeSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
  override func visit(_ node: AvailabilityConditionSyntax) -> SyntaxVisitorContinueKind {
    .skipChildren
  }
  override func visit(_ node: EnumCaseElementSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
  override func visit(_ node: ExpressionPatternSyntax) -> SyntaxVisitorContinueKind {
    .skipChildren
  }
  override func visit(_ node: GenericArgumentClauseSyntax) -> SyntaxVisitorContinueKind {
    .skipChildren
  }
  override func visit(_ node: MacroExpansionExprSyntax) -> SyntaxVisitorContinueKind {
    .skipChildren
  }

  /// The branches of `#if`, without its condition.
  override func visit(_ node: IfConfigClauseSyntax) -> SyntaxVisitorContinueKind {
    if let elements = node.elements { walk(elements) }
    return .skipChildren
  }

  // MARK: Operators and conditions

  override func visit(_ node: InfixOperatorExprSyntax) -> SyntaxVisitorContinueKind {
    guard let symbol = node.symbol, !node.leftOperand.isList, !node.rightOperand.isList else {
      return .visitChildren
    }
    for change in OperatorChanges.of(symbol.text) {
      add(change.kind, node, node.text(replacing: symbol, by: change.other))
    }
    return .visitChildren
  }

  override func visit(_ node: PrefixOperatorExprSyntax) -> SyntaxVisitorContinueKind {
    if node.operator.text == "!" { add(.condition, node, node.expression.trimmedDescription) }
    return .visitChildren
  }

  override func visit(_ node: BooleanLiteralExprSyntax) -> SyntaxVisitorContinueKind {
    // `while true` tells the compiler that nothing comes after it.
    if node.parent?.is(ConditionElementSyntax.self) == true { return .skipChildren }
    add(.condition, node, node.literal.text == "true" ? "false" : "true")
    return .skipChildren
  }

  override func visit(_ node: ConditionElementSyntax) -> SyntaxVisitorContinueKind {
    if case .expression(let condition) = node.condition { negate(condition) }
    return .visitChildren
  }

  override func visit(_ node: TernaryExprSyntax) -> SyntaxVisitorContinueKind {
    negate(node.condition)
    return .visitChildren
  }

  override func visit(_ node: WhereClauseSyntax) -> SyntaxVisitorContinueKind {
    negate(node.condition)
    return .visitChildren
  }

  /// Notes that a condition may be its opposite, unless one of its own operators says so.
  private func negate(_ condition: ExprSyntax) {
    let condition = condition.withoutEffects
    let symbol = condition.as(InfixOperatorExprSyntax.self)?.symbol?.text
    let saysSo =
      condition.is(PrefixOperatorExprSyntax.self) || condition.is(BooleanLiteralExprSyntax.self)
      || symbol.map { !OperatorChanges.of($0).isEmpty } ?? false
    if !saysSo { add(.condition, condition, "!(\(condition.trimmedDescription))") }
  }

  // MARK: Numbers

  override func visit(_ node: ArrayExprSyntax) -> SyntaxVisitorContinueKind {
    if table == nil, let middle = node.middleOfTable { table = (node.id, middle) }
    return .visitChildren
  }

  override func visitPost(_ node: ArrayExprSyntax) {
    if table?.list == node.id { table = nil }
  }

  override func visit(_ node: IntegerLiteralExprSyntax) -> SyntaxVisitorContinueKind {
    guard table.map({ $0.middle == node.position }) ?? true else { return .skipChildren }
    let number = node.literal.text
    add(.constant, node, "\(number) + 1")
    if number != "0" { add(.constant, node, "\(number) - 1") }
    return .skipChildren
  }

  override func visit(_ node: FloatLiteralExprSyntax) -> SyntaxVisitorContinueKind {
    guard table.map({ $0.middle == node.position }) ?? true else { return .skipChildren }
    let number = node.literal.text
    if Double(number) == 0 {
      add(.constant, node, "1.0")
    } else {
      add(.constant, node, "\(number) * 2")
      add(.constant, node, "\(number) / 2")
    }
    return .skipChildren
  }

  // MARK: Names

  override func visit(_ node: FunctionCallExprSyntax) -> SyntaxVisitorContinueKind {
    guard let called = node.calledExpression.as(DeclReferenceExprSyntax.self) else {
      return .visitChildren
    }
    guard !FunctionCallExprSyntax.checks.contains(called.baseName.text) else {
      return .skipChildren
    }
    if !node.arguments.isEmpty, let other = Counterparts.functions[called.baseName.text] {
      add(.counterpart, node, node.text(replacing: called.baseName, by: other))
    }
    return .visitChildren
  }

  override func visit(_ node: MemberAccessExprSyntax) -> SyntaxVisitorContinueKind {
    let name = node.declName.baseName
    guard node.isAValue, let other = Counterparts.members[name.text] else { return .visitChildren }
    // A method with its call: the two are chosen between as values.
    let call = node.parent?.as(FunctionCallExprSyntax.self)
    // `prefix(while:)` has no counterpart.
    if call?.trailingClosure != nil, !Counterparts.takesClosure(name.text) { return .visitChildren }
    let whole = call.map(ExprSyntax.init) ?? ExprSyntax(node)
    add(.counterpart, whole, whole.text(replacing: name, by: other))
    return .visitChildren
  }

  // MARK: Statements

  override func visit(_ node: CodeBlockItemSyntax) -> SyntaxVisitorContinueKind {
    if case .expr(let expression) = node.item, expression.isCallOrAssignment,
      !node.mayBeTheValueOfItsBlock
    {
      add(.statement, expression, "")
    }
    return .visitChildren
  }
}
