/// What the layers of a network leave out in training.
///
/// A class, of which networks without dropouts have none: they pay for a look whether it is there, and no more.
final class DropoutMasks {
  private let masks: [DropoutMask?]

  /// Makes room for the inputs of all layers; nil where no layer ever leaves anything out.
  init?(of layers: [Network.Layer], rowLength: Int) {
    masks = layers.map { DropoutMask(of: $0, rowLength: rowLength) }
    guard masks.contains(where: { $0 != nil }) else { return nil }
  }

  /// Draws what is left out of a tile; see `DropoutMask.draw`.
  func draw(step: Int, first: Int, samples: Int) {
    for mask in masks { mask?.draw(step: step, first: first, samples: samples) }
  }

  /// The inputs of a layer without what is left out of them.
  func apply(ofLayer index: Int, to inputs: Rows, vectors: Int) -> Rows {
    guard let mask = masks[index] else { return inputs }
    mask.apply(to: inputs, vectors: vectors)
    return mask.inputs
  }

  /// What `apply` returned last; nil for a layer that takes all.
  func inputs(ofLayer index: Int) -> Rows? { masks[index]?.inputs }

  /// Makes gradients with respect to the inputs of a layer those with respect to what they were before.
  func applyGradient(ofLayer index: Int, to rows: Rows, vectors: Int) {
    masks[index]?.applyGradient(to: rows, vectors: vectors)
  }
}
