/// The function that a layer applies to its weighted sums z.
///
///     Activation.relu(-2)  // 0
///     Activation.leakyReLU(negativeSlope: 0.1)(-2)  // -0.2
///
/// Source: the layer activations in the Keras documentation (https://keras.io/api/layers/activations/), whose
/// formulas and defaults these are.
public enum Activation: Sendable, Hashable {
  /// g(z) = 1 for z >= 0 and 0 for z < 0, the perceptron's.
  ///
  /// Its derivative is 0 wherever it has one, so that gradient descent neither trains a layer
  /// with it nor the layers before that: it is for networks with given weights.
  case step

  /// g(z) = z.
  case linear

  /// g(z) = max(0, z). The derivative at 0 counts as 0.
  case relu

  /// g(z) = z for z > 0, otherwise negativeSlope z, with a slope of 0 or more.
  case leakyReLU(negativeSlope: Double = 0.2)

  /// g(z) = z for z > 0, otherwise alpha (exp(z) - 1), with an alpha of 0 or more (Clevert et al., Fast and
  /// Accurate Deep Network Learning by Exponential Linear Units, 2016).
  case elu(alpha: Double = 1)

  /// g(z) = scale z for z > 0, otherwise scale alpha (exp(z) - 1), with the scale 1.0507 and the alpha 1.6733 that
  /// keep mean and variance (Klambauer et al., Self-Normalizing Neural Networks, 2017).
  case selu

  /// g(z) = ln(1 + exp(z)).
  case softplus

  /// g(z) = z / (1 + exp(-z)), also called SiLU.
  case swish

  /// g(z) = z P(z), P being the distribution function of the standard normal (Hendrycks and Gimpel, Gaussian
  /// Error Linear Units, 2016).
  case gelu

  /// g(z) = z / 6 + 1 / 2, cut off at 0 and at 1.
  case hardSigmoid

  /// g(z) = 1 / (1 + exp(-z)).
  case sigmoid

  /// g(z) = tanh z.
  case tanh

  /// g(z)_i = exp(z_i) / (sum over k of exp(z_k)), over the units of the layer.
  case softmax

  /// The softmax of z / temperature: a high temperature makes probabilities alike, a low one lets the greatest
  /// win (Hinton et al., Distilling the Knowledge in a Neural Network, 2015).
  case temperedSoftmax(temperature: Double)

  /// The value of the function for a layer of a single unit, computed in `Float` as the networks do.
  public func callAsFunction(_ z: Double) -> Double {
    guard !needsAllUnits else { return 1 }
    return Double(apply(Float(z)))
  }

  /// What Keras calls the function.
  public var name: String {
    switch self {
    case .step: "step"
    case .linear: "linear"
    case .relu: "relu"
    case .leakyReLU: "leaky_relu"
    case .elu: "elu"
    case .selu: "selu"
    case .softplus: "softplus"
    case .swish: "swish"
    case .gelu: "gelu"
    case .hardSigmoid: "hard_sigmoid"
    case .sigmoid: "sigmoid"
    case .tanh: "tanh"
    case .softmax: "softmax"
    case .temperedSoftmax: "tempered_softmax"
    }
  }

  /// Whether the function of a unit takes the sums of all others of its layer, too.
  var needsAllUnits: Bool { temperature != nil }

  /// The temperature of a softmax; nil for any other function.
  var temperature: Double? {
    switch self {
    case .softmax: 1
    case .temperedSoftmax(let temperature): temperature
    default: nil
    }
  }

  /// Whether the derivative does not follow from the output alone.
  var needsWeightedSums: Bool { self == .swish || self == .gelu }

  /// Checks the parameters.
  ///
  /// - Throws: `TrainingError.option` for a slope or an alpha below 0, or a temperature that is not positive.
  func validate() throws(TrainingError) {
    switch self {
    case .leakyReLU(let slope): try Self.require(slope, "negativeSlope")
    case .elu(let alpha): try Self.require(alpha, "alpha")
    case .temperedSoftmax(let temperature): try requirePositiveFloat(temperature, "temperature")
    default: break
    }
  }

  private static func require(_ value: Double, _ name: String) throws(TrainingError) {
    guard value >= 0, Float(value).isFinite else {
      throw .option(name: name, value: "\(value)", expected: "0 or more")
    }
  }
}

extension Activation: CaseIterable {
  /// All functions, with the parameters they have unless told otherwise.
  public static let allCases: [Activation] = [
    .step, .linear, .relu, .leakyReLU(), .elu(), .selu, .softplus, .swish, .gelu, .hardSigmoid,
    .sigmoid, .tanh, .softmax, .temperedSoftmax(temperature: 2),
  ]
}
