extension Activation {
  /// Replaces the weighted sums of a layer by its outputs.
  func apply(to rows: Rows, vectors: Int) {
    switch self {
    case .linear: break
    case .relu: rows.replaceEach(vectors) { _, _, z in Activation.relu.apply(z) }
    case .step: rows.replaceEach(vectors) { _, _, z in Activation.step.apply(z) }
    case .sigmoid: rows.replaceEach(vectors) { _, _, z in Activation.sigmoid.apply(z) }
    case .tanh: rows.replaceEach(vectors) { _, _, z in Activation.tanh.apply(z) }
    case .softmax: applySoftmax(to: rows, vectors: vectors)
    }
  }

  /// Replaces the gradients with respect to the outputs of a layer by those with respect to its
  /// weighted sums.
  func applyGradient(to rows: Rows, outputs: Rows, vectors: Int) {
    switch self {
    case .linear: break
    case .relu:
      rows.replaceEach(vectors) { Activation.relu.gradient($2, output: outputs[$0][$1]) }
    case .step:
      rows.replaceEach(vectors) { Activation.step.gradient($2, output: outputs[$0][$1]) }
    case .sigmoid:
      rows.replaceEach(vectors) { Activation.sigmoid.gradient($2, output: outputs[$0][$1]) }
    case .tanh:
      rows.replaceEach(vectors) { Activation.tanh.gradient($2, output: outputs[$0][$1]) }
    case .softmax:
      applySoftmaxGradient(to: rows, outputs: outputs, vectors: vectors)
    }
  }
}

extension Rows {
  /// Replaces every vector by what `body` makes of its row, its place in the row and its value.
  @inline(__always)
  fileprivate func replaceEach(
    _ vectors: Int, _ body: (_ row: Int, _ index: Int, _ value: Vector) -> Vector
  ) {
    for row in 0..<count {
      for index in 0..<vectors { self[row][index] = body(row, index, self[row][index]) }
    }
  }
}
