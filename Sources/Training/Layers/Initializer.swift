/// How the weights of a new layer come about, with the numbers of Keras for the same seed.
///
/// A random initializer takes one number from Python's generator, which seeds its own sequence
/// of floats; `zeros`, `ones` and `constant` take none. Uniform floats are Keras's to the bit, normal ones to the
/// last place or two.
///
///     Dense(3, activation: .relu, kernelInitializer: .heUniform)
///
/// Source: the layer weight initializers in the Keras documentation
/// (https://keras.io/api/layers/initializers/), whose formulas and defaults these are.
public enum Initializer: Sendable, Hashable {
  /// Uniform within ± sqrt(6 / (inputs + units)) (Glorot and Bengio, Understanding the Difficulty
  /// of Training Deep Feedforward Neural Networks, 2010).
  case glorotUniform

  /// Normal with the variance 2 / (inputs + units), cut off at two deviations.
  case glorotNormal

  /// Uniform within ± sqrt(6 / inputs) (He et al., Delving Deep into Rectifiers, 2015).
  case heUniform

  /// Normal with the variance 2 / inputs, cut off at two deviations.
  case heNormal

  /// Uniform within ± sqrt(3 / inputs) (LeCun et al., Efficient BackProp, 1998).
  case leCunUniform

  /// Normal with the variance 1 / inputs, cut off at two deviations.
  case leCunNormal

  /// Uniform between two numbers.
  case randomUniform(from: Double = -0.05, to: Double = 0.05)

  /// Normal with a mean and a standard deviation.
  case randomNormal(mean: Double = 0, deviation: Double = 0.05)

  /// The same, cut off at two deviations.
  case truncatedNormal(mean: Double = 0, deviation: Double = 0.05)

  /// Columns or rows, whichever are fewer, that are perpendicular to each other and as long as `gain` (Saxe et
  /// al., Exact Solutions to the Nonlinear Dynamics of Learning in Deep Linear Neural Networks, 2014).
  case orthogonal(gain: Double = 1)

  /// All the same.
  case constant(Double)

  /// All zero.
  case zeros

  /// All one.
  case ones

  /// The seeds of single initializers and dropouts, as Keras draws them from Python's generator.
  static let seeds = 1...1_000_000_000

  /// The standard deviation of a normal distribution cut off at two of its deviations, in these.
  private static let truncatedDeviation = 0.87962566103423978

  /// Draws the floats of an array of `fanIn` rows and `fanOut` columns, row by row.
  ///
  /// - Parameter rows: the number of rows that there are: 1 for biases.
  /// - Throws: `TrainingError.option` for a parameter out of range.
  func floats(
    rows: Int, columns: Int, fanIn: Int, fanOut: Int, random: inout PythonRandom
  ) throws(TrainingError) -> [Float] {
    let count = rows * columns
    let (inputs, both) = (Double(fanIn), Double(fanIn + fanOut))
    switch self {
    case .zeros: return [Float](repeating: 0, count: count)
    case .ones: return [Float](repeating: 1, count: count)
    case .constant(let value):
      return [Float](repeating: try Self.finite(value, "constant"), count: count)
    case .glorotUniform: return try Self.uniform(count, variance: 2 / both, &random)
    case .heUniform: return try Self.uniform(count, variance: 2 / inputs, &random)
    case .leCunUniform: return try Self.uniform(count, variance: 1 / inputs, &random)
    case .glorotNormal: return try Self.truncated(count, variance: 2 / both, &random)
    case .heNormal: return try Self.truncated(count, variance: 2 / inputs, &random)
    case .leCunNormal: return try Self.truncated(count, variance: 1 / inputs, &random)
    case .randomUniform(let low, let high):
      return try Self.uniform(
        count, from: Self.finite(low, "from"), to: Self.finite(high, "to"), &random)
    case .randomNormal(let mean, let deviation):
      let (mean, deviation) = try (
        Self.finite(mean, "mean"), Self.finite(deviation, "deviation")
      )
      return try StatelessNormal.floats(count: count, seed: random.randint(Self.seeds))
        .map { $0 * deviation + mean }
    case .truncatedNormal(let mean, let deviation):
      let (mean, deviation) = try (
        Self.finite(mean, "mean"), Self.finite(deviation, "deviation")
      )
      return try StatelessNormal.truncatedFloats(count: count, seed: random.randint(Self.seeds))
        .map { $0 * deviation + mean }
    case .orthogonal(let gain):
      let seed = random.randint(Self.seeds)
      return try OrthogonalBasis.floats(rows: rows, columns: columns, seed: seed)
        .map { Float(gain) * $0 }
    }
  }

  /// Floats within the limits of a uniform distribution with a variance.
  private static func uniform(
    _ count: Int, variance: Double, _ random: inout PythonRandom
  ) throws(TrainingError) -> [Float] {
    let limit = Float((3 * variance).squareRoot())
    return try uniform(count, from: -limit, to: limit, &random)
  }

  /// Floats between two limits: every operation rounded to `Float`, in TensorFlow's order.
  private static func uniform(
    _ count: Int, from low: Float, to high: Float, _ random: inout PythonRandom
  ) throws(TrainingError) -> [Float] {
    let width = high - low
    return try StatelessUniform.floats(count: count, seed: random.randint(seeds))
      .map { $0 * width + low }
  }

  private static func truncated(
    _ count: Int, variance: Double, _ random: inout PythonRandom
  ) throws(TrainingError) -> [Float] {
    let deviation = Float(variance.squareRoot() / truncatedDeviation)
    return try StatelessNormal.truncatedFloats(count: count, seed: random.randint(seeds))
      .map { $0 * deviation }
  }

  private static func finite(_ value: Double, _ name: String) throws(TrainingError) -> Float {
    guard Float(value).isFinite else {
      throw .option(name: "\(name) of the initializer", value: "\(value)", expected: "a number")
    }
    return Float(value)
  }
}

extension Initializer: CaseIterable {
  /// All initializers, with the parameters they have unless told otherwise.
  public static let allCases: [Initializer] = [
    .glorotUniform, .glorotNormal, .heUniform, .heNormal, .leCunUniform, .leCunNormal,
    .randomUniform(), .randomNormal(), .truncatedNormal(), .orthogonal(), .constant(0.1), .zeros,
    .ones,
  ]
}
