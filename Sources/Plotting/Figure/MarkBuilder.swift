/// Collects marks from a declaration.
///
///     Axes(x: "$x$") {
///       Line(x: xs, y: ys)
///       if showsBorder { Rule(x: 0, dash: .dashed) }
///     }
@resultBuilder
public enum MarkBuilder {
  /// A single mark.
  public static func buildExpression(_ mark: any Mark) -> [any Mark] { [mark] }
  /// Several marks made elsewhere.
  public static func buildExpression(_ marks: [any Mark]) -> [any Mark] { marks }
  /// Marks one after the other.
  public static func buildBlock(_ parts: [any Mark]...) -> [any Mark] { parts.flatMap { $0 } }
  /// The marks of a loop.
  public static func buildArray(_ parts: [[any Mark]]) -> [any Mark] { parts.flatMap { $0 } }
  /// The marks of an `if` without `else`.
  public static func buildOptional(_ part: [any Mark]?) -> [any Mark] { part ?? [] }
  /// The marks of the first branch.
  public static func buildEither(first part: [any Mark]) -> [any Mark] { part }
  /// The marks of the second branch.
  public static func buildEither(second part: [any Mark]) -> [any Mark] { part }
}
