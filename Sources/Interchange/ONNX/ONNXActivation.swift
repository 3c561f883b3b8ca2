import Training

/// The activations that ONNX has operators for.
///
/// Source: the operator schemas of ONNX (https://onnx.ai/onnx/operators/), whose defaults these are.
enum ONNXActivation {
  /// The operators that are activations by themselves.
  static let names: Set = [
    "Relu", "LeakyRelu", "Elu", "Selu", "Softplus", "Sigmoid", "HardSigmoid", "Tanh", "Softmax",
    "Gelu",
  ]

  /// The slope at 0 of the hard sigmoid of Keras; that of ONNX has one of its own unless told otherwise.
  static let hardSigmoidSlope = Float(1) / 6

  /// The numbers of SELU, as the standard rounds them.
  private static let seluAlpha: Float = 1.673_263_2
  private static let seluGamma: Float = 1.050_701

  /// How far numbers may lie apart that are written in other ways.
  private static let tolerance: Float = 1e-6

  /// The activation of an operator.
  ///
  /// - Throws: `InterchangeError.unsupported` for one with other numbers than the function has here.
  static func activation(_ node: ONNXNode) throws(InterchangeError) -> Activation {
    func number(_ name: String, _ standard: Float) -> Double {
      // The shortest decimal: 0.1 is written as a float, and meant as a decimal.
      let float = node.floats[name, default: standard]
      return Double(float.description) ?? Double(float)
    }
    func isNear(_ name: String, _ standard: Float, _ expected: Float) -> Bool {
      abs(node.floats[name, default: standard] - expected) <= tolerance
    }
    switch node.name {
    case "Relu": return .relu
    case "LeakyRelu": return .leakyReLU(negativeSlope: number("alpha", 0.01))
    case "Elu": return .elu(alpha: number("alpha", 1))
    case "Selu":
      guard isNear("alpha", seluAlpha, seluAlpha), isNear("gamma", seluGamma, seluGamma) else {
        throw node.unsupported("with other numbers than those of Klambauer et al.")
      }
      return .selu
    case "Softplus": return .softplus
    case "Sigmoid": return .sigmoid
    case "HardSigmoid":
      guard isNear("alpha", 0.2, hardSigmoidSlope), isNear("beta", 0.5, 0.5) else {
        throw node.unsupported("with another slope than 1/6, that of Keras and PyTorch")
      }
      return .hardSigmoid
    case "Tanh": return .tanh
    case "Softmax":
      // The units are the last dimension, and the only one after the samples.
      guard [-1, 1].contains(node.integers["axis", default: -1]) else {
        throw node.unsupported("over the samples")
      }
      return .softmax
    case "Gelu":
      guard node.texts["approximate", default: "none"] == "none" else {
        throw node.unsupported("that is approximated by tanh")
      }
      return .gelu
    case "Mul": return .swish
    default: throw node.unsupported()
    }
  }
}
