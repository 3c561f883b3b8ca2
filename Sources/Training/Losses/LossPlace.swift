/// What a loss is computed from, and where its gradient goes: a row for each unit.
struct LossPlace {
  /// Weighted sums or predictions; see `Loss.evaluate`.
  let outputs: Rows
  let targets: Rows
  let gradients: Rows
  /// The number of vectors in each row that hold samples.
  let vectors: Int
  /// What the gradient is multiplied by.
  let scale: Float
}
