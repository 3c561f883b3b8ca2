/// What stands in the declaration of a network.
///
///     let declarations: [LayerDeclaration] = [
///       .dense(Dense(8, activation: .relu)), .dropout(Dropout(0.2)), .dense(Dense(1))]
public enum LayerDeclaration: Sendable, Equatable {
  /// A layer of units.
  case dense(Dense)
  /// What is left out between two layers.
  case dropout(Dropout)

  /// The layer of units, if it is one.
  var dense: Dense? {
    if case .dense(let layer) = self { layer } else { nil }
  }
}
