/// How the weights of a new layer come about, with the same numbers as Keras for the same seed.
///
/// A random initializer takes one number from Python's generator, which seeds its own sequence
/// of uniform floats; `zeros` takes none.
///
///     Dense(3, activation: .relu, kernelInitializer: .heUniform)
///
/// Source: the layer weight initializers in the Keras documentation
/// (https://keras.io/api/layers/initializers/).
public enum Initializer: String, Sendable, Equatable, CaseIterable {
  /// Uniform within ± sqrt(6 / (inputs + units)) (Glorot and Bengio, Understanding the Difficulty
  /// of Training Deep Feedforward Neural Networks, 2010).
  case glorotUniform

  /// Uniform within ± sqrt(6 / inputs) (He et al., Delving Deep into Rectifiers, 2015).
  case heUniform

  /// All zero.
  case zeros

  /// The seeds of single initializers, as Keras draws them from Python's generator.
  private static let seeds = 1...1_000_000_000

  /// Draws `count` floats for an array that has `fanIn` inputs and `fanOut` outputs.
  func floats(
    _ count: Int, fanIn: Int, fanOut: Int, random: inout PythonRandom
  ) throws(TrainingError) -> [Float] {
    switch self {
    case .zeros:
      return [Float](repeating: 0, count: count)
    case .glorotUniform:
      let limit = (6 / Double(fanIn + fanOut)).squareRoot()
      return try Self.uniform(count, within: Float(limit), seed: random.randint(Self.seeds))
    case .heUniform:
      let limit = (6 / Double(fanIn)).squareRoot()
      return try Self.uniform(count, within: Float(limit), seed: random.randint(Self.seeds))
    }
  }

  /// Floats between -limit and limit: every operation rounded to `Float`, in TensorFlow's order.
  private static func uniform(
    _ count: Int, within limit: Float, seed: Int
  ) throws(TrainingError) -> [Float] {
    let width = limit - -limit
    return try StatelessUniform.floats(count: count, seed: seed).map { $0 * width + -limit }
  }
}
