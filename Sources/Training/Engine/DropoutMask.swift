/// What a layer leaves out of its inputs in one step of training.
final class DropoutMask {
  /// The inputs as they are with what is left out, a row for each.
  let inputs: Rows
  /// What inputs are multiplied by: 0, or 1 / (1 - rate).
  private let factors: Rows
  private let storage: Storage
  private let seed: Int
  private let rate: Float
  private let scale: Float

  /// Makes room for the inputs of a layer; nil for a layer that takes all.
  init?(of layer: Network.Layer, rowLength: Int) {
    guard let dropout = layer.inputDropout, let seed = dropout.seed else { return nil }
    let vectors = layer.inputs * rowLength
    let storage = Storage(vectors: 2 * vectors)
    inputs = storage.rows(count: layer.inputs, length: rowLength)
    factors = storage.rows(from: vectors, count: layer.inputs, length: rowLength)
    self.storage = storage
    (self.seed, rate, scale) = (seed, Float(dropout.rate), Float(1 / (1 - dropout.rate)))
  }

  /// Draws what is left out of a tile of samples.
  ///
  /// - Parameters:
  ///   - step: The number of the step.
  ///   - first: The place of the first sample in the batch.
  ///   - samples: The number of samples.
  func draw(step: Int, first: Int, samples: Int) {
    let stream = StatelessBlocks(seed: seed, second: step)
    let units = factors.count
    var words = SIMD4<UInt32>()
    for place in first * units..<(first + samples) * units {
      let lane = place % words.scalarCount
      if lane == 0 || place == first * units {
        words = stream.block(UInt64(place / words.scalarCount))
      }
      let (sample, unit) = (place / units - first, place % units)
      let isKept = StatelessBlocks.float(from: words[lane]) >= rate
      factors[unit].scalars[sample] = isKept ? scale : 0
    }
  }

  /// Takes inputs in, without what is left out.
  func apply(to rows: Rows, vectors: Int) {
    for unit in 0..<inputs.count {
      let (input, row, factor) = (inputs[unit], rows[unit], factors[unit])
      for s in 0..<vectors { input[s] = row[s] * factor[s] }
    }
  }

  /// Makes gradients with respect to the inputs, as the layer sees them, those with respect to what they were before.
  func applyGradient(to rows: Rows, vectors: Int) {
    for unit in 0..<inputs.count {
      let (row, factor) = (rows[unit], factors[unit])
      for s in 0..<vectors { row[s] *= factor[s] }
    }
  }
}
