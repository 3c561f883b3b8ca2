extension Activation {
  /// Replaces the weighted sums of a unit by its outputs; but for softmax, which needs all units
  /// at once.
  func apply(to row: Row, vectors: Int) {
    switch self {
    case .linear, .softmax: break
    case .relu: row.replaceEach(vectors) { Activation.relu.apply($1) }
    case .step: row.replaceEach(vectors) { Activation.step.apply($1) }
    case .sigmoid: row.replaceEach(vectors) { Activation.sigmoid.apply($1) }
    case .tanh: row.replaceEach(vectors) { Activation.tanh.apply($1) }
    }
  }

  /// Replaces the gradients with respect to the outputs of a unit by those with respect to its
  /// weighted sums; but for softmax, which needs all units at once.
  func applyGradient(to row: Row, output: Row, vectors: Int) {
    switch self {
    case .linear, .softmax: break
    case .relu: row.replaceEach(vectors) { Activation.relu.gradient($1, output: output[$0]) }
    case .step: row.replaceEach(vectors) { Activation.step.gradient($1, output: output[$0]) }
    case .sigmoid: row.replaceEach(vectors) { Activation.sigmoid.gradient($1, output: output[$0]) }
    case .tanh: row.replaceEach(vectors) { Activation.tanh.gradient($1, output: output[$0]) }
    }
  }

  /// The same for all units of a layer.
  func applyGradient(to rows: Rows, outputs: Rows, vectors: Int) {
    if self == .softmax {
      applySoftmaxGradient(to: rows, outputs: outputs, vectors: vectors)
    } else {
      for unit in 0..<rows.count {
        applyGradient(to: rows[unit], output: outputs[unit], vectors: vectors)
      }
    }
  }
}

extension Row {
  /// Replaces every vector by what `body` makes of its place and its value.
  @inline(__always)
  fileprivate func replaceEach(_ vectors: Int, _ body: (_ index: Int, _ value: Vector) -> Vector) {
    for index in 0..<vectors { self[index] = body(index, self[index]) }
  }
}
