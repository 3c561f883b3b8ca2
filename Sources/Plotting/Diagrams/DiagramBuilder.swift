/// Collects the layers of a diagram from a declaration.
///
///     NetworkDiagram {
///       DiagramLayer("Input", ["$x$"])
///       for index in 1...3 { DiagramLayer("Hidden", ["$a_{\(index)}$"], activation: .relu) }
///     }
@resultBuilder
public enum DiagramBuilder {
  /// A single layer.
  public static func buildExpression(_ layer: DiagramLayer) -> [DiagramLayer] { [layer] }
  /// Layers one after the other.
  public static func buildBlock(_ parts: [DiagramLayer]...) -> [DiagramLayer] {
    parts.flatMap { $0 }
  }
  /// The layers of a loop.
  public static func buildArray(_ parts: [[DiagramLayer]]) -> [DiagramLayer] {
    parts.flatMap { $0 }
  }
  /// The layers of an `if` without `else`.
  public static func buildOptional(_ part: [DiagramLayer]?) -> [DiagramLayer] { part ?? [] }
}
