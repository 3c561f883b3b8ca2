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
