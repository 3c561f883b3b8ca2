/// Replaces the weighted sums z of a layer by the softmax of z / temperature.
func applySoftmax(to rows: Rows, vectors: Int, temperature: Float) {
  let sharpness = 1 / temperature
  for s in 0..<vectors {
    let greatest = greatest(of: rows, at: s)
    var sum = Vector()
    for unit in 0..<rows.count {
      let exponential = expWithoutOverflow((rows[unit][s] - greatest) * sharpness)
      rows[unit][s] = exponential
      sum += exponential
    }
    for unit in 0..<rows.count { rows[unit][s] /= sum }
  }
}

/// Replaces the gradients g with respect to the outputs p of a softmax by those with respect to
/// its weighted sums: p_i (g_i - sum over k of g_k p_k) / temperature.
func applySoftmaxGradient(to gradients: Rows, outputs: Rows, vectors: Int, temperature: Float) {
  let sharpness = 1 / temperature
  for s in 0..<vectors {
    var mean = Vector()
    for unit in 0..<outputs.count { mean += gradients[unit][s] * outputs[unit][s] }
    for unit in 0..<outputs.count {
      gradients[unit][s] = outputs[unit][s] * (gradients[unit][s] - mean) * sharpness
    }
  }
}

/// The greatest weighted sum of each sample in the vector `s`. Subtracting it changes nothing in
/// a softmax but keeps exp from overflowing.
@inline(__always)
func greatest(of rows: Rows, at s: Int) -> Vector {
  var greatest = rows[0][s]
  for unit in 1..<rows.count {
    let sum = rows[unit][s]
    greatest.replace(with: sum, where: sum .> greatest)
  }
  return greatest
}
