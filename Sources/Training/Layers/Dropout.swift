/// Leaves out some inputs of the next layer in each step of training, others every time, so that units do not rely on
/// single others.
///
///     Dense(32, activation: .relu)
///     Dropout(0.5)
///     Dense(1, activation: .sigmoid)
///
/// An input is left out, made 0, with the probability `rate`; the others are divided by 1 - rate, so that sums stay
/// what they are on average. Predictions, metrics of samples for validation and evaluations leave nothing out. In front
/// of the first layer it leaves out features.
///
/// What is left out in which step follows from the seed alone, and is what Keras leaves out with TensorFlow: inputs
/// whose float of `tf.random.stateless_uniform(shape: [samples, inputs], seed: [seed, step])` is below the rate, in the
/// step of that number, counted from 0. Without a seed it is drawn as that of an initializer is, in the order of the
/// layers. A run that does not continue another counts its steps anew, where Keras goes on counting those of the model.
///
/// Source: N. Srivastava et al., Dropout: A Simple Way to Prevent Neural Networks from Overfitting, 2014; `Dropout` in
/// the Keras documentation (https://keras.io/api/layers/regularization_layers/dropout/).
public struct Dropout: Sendable, Hashable {
  /// The share of inputs that is left out, 0 or more and below 1.
  public var rate: Double

  /// What the choice follows from, 0 to 2^32 - 1; nil for a seed that is drawn.
  public var seed: Int?

  /// Declares a dropout.
  public init(_ rate: Double, seed: Int? = nil) {
    self.rate = rate
    self.seed = seed
  }

  /// The greatest seed: Keras holds them in 32 bits.
  private static let greatestSeed = Int(UInt32.max)

  /// Checks the numbers.
  ///
  /// - Throws: `TrainingError.option` for one out of range.
  func validate() throws(TrainingError) {
    guard rate >= 0, rate < 1, Float(rate) < 1 else {
      throw .option(name: "rate of Dropout", value: "\(rate)", expected: "at least 0 and below 1")
    }
    if let seed, !(0...Self.greatestSeed).contains(seed) {
      throw .option(
        name: "seed of Dropout", value: "\(seed)", expected: "0 to \(Self.greatestSeed)")
    }
  }

  /// The dropout with a seed; nil where nothing is ever left out, which takes no seed.
  func seeded(by random: inout PythonRandom) throws(TrainingError) -> Dropout? {
    try validate()
    guard rate > 0 else { return nil }
    return Dropout(rate, seed: seed ?? random.randint(Initializer.seeds))
  }
}
