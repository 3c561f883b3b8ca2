/// Collects 3-D marks from a declaration.
///
///     Axes3D {
///       Scatter3D(points, color: .accent(0))
///       for normal in normals { Arrow3D(vector: normal) }
///     }
@resultBuilder
public enum Mark3DBuilder {
  /// A single mark.
  public static func buildExpression(_ mark: any Mark3D) -> [any Mark3D] { [mark] }
  /// Several marks made elsewhere.
  public static func buildExpression(_ marks: [any Mark3D]) -> [any Mark3D] { marks }
  /// Marks one after the other.
  public static func buildBlock(_ parts: [any Mark3D]...) -> [any Mark3D] { parts.flatMap { $0 } }
  /// The marks of a loop.
  public static func buildArray(_ parts: [[any Mark3D]]) -> [any Mark3D] { parts.flatMap { $0 } }
  /// The marks of an `if` without `else`.
  public static func buildOptional(_ part: [any Mark3D]?) -> [any Mark3D] { part ?? [] }
  /// The marks of the first branch.
  public static func buildEither(first part: [any Mark3D]) -> [any Mark3D] { part }
  /// The marks of the second branch.
  public static func buildEither(second part: [any Mark3D]) -> [any Mark3D] { part }
}
