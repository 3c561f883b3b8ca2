/// Collects panels from a declaration.
///
///     try Figure(grid: SubplotGrid(columns: 3)) {
///       for column in 0..<3 { chart(column).cell(row: 0, column: column) }
///     }
@resultBuilder
public enum PanelBuilder {
  /// A single panel.
  public static func buildExpression(_ panel: any Panel) -> [any Panel] { [panel] }
  /// Several panels made elsewhere.
  public static func buildExpression(_ panels: [any Panel]) -> [any Panel] { panels }
  /// Panels one after the other.
  public static func buildBlock(_ parts: [any Panel]...) -> [any Panel] { parts.flatMap { $0 } }
  /// The panels of a loop.
  public static func buildArray(_ parts: [[any Panel]]) -> [any Panel] { parts.flatMap { $0 } }
  /// The panels of an `if` without `else`.
  public static func buildOptional(_ part: [any Panel]?) -> [any Panel] { part ?? [] }
  /// The panels of the first branch.
  public static func buildEither(first part: [any Panel]) -> [any Panel] { part }
  /// The panels of the second branch.
  public static func buildEither(second part: [any Panel]) -> [any Panel] { part }
}
