/// The sums, over samples, of the slopes of a loss to the parameters of a multilayer perceptron.
struct MLPGradient {
  private(set) var kernels: [MLPKernel]
  private(set) var biases: [[MLPKernel.Lanes]]

  init(_ layout: MLPLayout) {
    let widths = layout.widths
    kernels = zip(widths, widths.dropFirst()).map { MLPKernel(inputs: $0, units: $1) }
    biases = kernels.map { [MLPKernel.Lanes](repeating: MLPKernel.Lanes(), count: $0.laneCount) }
  }

  mutating func add(_ inputs: [Double], _ slopes: [MLPKernel.Lanes], layer: Int) {
    kernels[layer].addProducts(of: inputs, with: slopes)
    for lane in slopes.indices { biases[layer][lane] += slopes[lane] }
  }

  /// The sums in the order of the parameters.
  func packed(_ layout: MLPLayout) -> [Double] {
    var result: [Double] = []
    result.reserveCapacity(layout.parameterCount)
    for kernel in kernels {
      for input in 0..<kernel.inputs {
        for unit in 0..<kernel.units { result.append(kernel[input, unit]) }
      }
    }
    for (bias, kernel) in zip(biases, kernels) {
      for unit in 0..<kernel.units {
        let (lane, place) = unit.quotientAndRemainder(dividingBy: MLPKernel.Lanes.scalarCount)
        result.append(bias[lane][place])
      }
    }
    return result
  }
}
