/// Collects the layers of a network, in order.
///
///     try Network(inputs: 2, seed: 0) {
///       for units in [8, 4] { Dense(units, activation: .relu) }
///       Dropout(0.2)
///       Dense(1, activation: .sigmoid)
///     }
@resultBuilder
public enum LayerBuilder {
  /// One layer.
  public static func buildExpression(_ layer: Dense) -> [LayerDeclaration] { [.dense(layer)] }

  /// Several layers.
  public static func buildExpression(_ layers: [Dense]) -> [LayerDeclaration] {
    layers.map { .dense($0) }
  }

  /// What is left out between two layers.
  public static func buildExpression(_ dropout: Dropout) -> [LayerDeclaration] {
    [.dropout(dropout)]
  }

  /// The layers of a block, in order.
  public static func buildBlock(_ layers: [LayerDeclaration]...) -> [LayerDeclaration] {
    layers.flatMap { $0 }
  }

  /// The layers of a loop.
  public static func buildArray(_ layers: [[LayerDeclaration]]) -> [LayerDeclaration] {
    layers.flatMap { $0 }
  }

  /// The layers of an `if` without `else`.
  public static func buildOptional(_ layers: [LayerDeclaration]?) -> [LayerDeclaration] {
    layers ?? []
  }

  /// The layers of an `if`.
  public static func buildEither(first layers: [LayerDeclaration]) -> [LayerDeclaration] { layers }

  /// The layers of an `else`.
  public static func buildEither(second layers: [LayerDeclaration]) -> [LayerDeclaration] { layers }
}
