/// Collects the layers of a network, in order.
///
///     try Network(inputs: 2, seed: 0) {
///       for units in [8, 4] { Dense(units, activation: .relu) }
///       Dense(1, activation: .sigmoid)
///     }
@resultBuilder
public enum LayerBuilder {
  /// One layer.
  public static func buildExpression(_ layer: Dense) -> [Dense] { [layer] }

  /// Several layers.
  public static func buildExpression(_ layers: [Dense]) -> [Dense] { layers }

  /// The layers of a block, in order.
  public static func buildBlock(_ layers: [Dense]...) -> [Dense] { layers.flatMap { $0 } }

  /// The layers of a loop.
  public static func buildArray(_ layers: [[Dense]]) -> [Dense] { layers.flatMap { $0 } }

  /// The layers of an `if` without `else`.
  public static func buildOptional(_ layers: [Dense]?) -> [Dense] { layers ?? [] }

  /// The layers of an `if`.
  public static func buildEither(first layers: [Dense]) -> [Dense] { layers }

  /// The layers of an `else`.
  public static func buildEither(second layers: [Dense]) -> [Dense] { layers }
}
