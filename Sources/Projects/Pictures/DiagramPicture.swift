import NetworkFigures
import Plotting
import Training

/// A network as circles and lines: a trained one, whose lines are coloured by the signs of the weights and as
/// wide as they are great, or one that is given by the sizes of its layers alone.
///
///     PictureDeclaration(.diagram(DiagramPicture()))  // of a model
///     PictureDeclaration(.diagram(try DiagramPicture(sizes: "3-5-4-2")))
public struct DiagramPicture: Sendable, Hashable {
  /// The units of the layers, inputs first; empty for those of the model.
  public var sizes: [Int]

  /// The function of the hidden layers, where there is no model; nil draws plain circles.
  public var activation: Activation?

  /// How many units of a layer are drawn, at least 2; three dots stand for the others.
  public var shown: Int

  /// So many units are drawn unless told otherwise.
  public static let usuallyShown = 6

  /// Chooses what is drawn of a model.
  public init(shown: Int = usuallyShown) {
    (sizes, self.shown) = ([], shown)
  }

  /// Chooses a network by the sizes of its layers, inputs first, such as 3-5-4-2.
  ///
  /// - Throws: `ProjectError.layerSizes` for what are not two or more numbers above 0 with hyphens between.
  public init(
    sizes text: String, activation: Activation? = nil, shown: Int = usuallyShown
  ) throws(ProjectError) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, numbers.count > 1, numbers.allSatisfy({ $0 > 0 }) else {
      throw .layerSizes(text)
    }
    (sizes, self.activation, self.shown) = (numbers, activation, shown)
  }
}

extension DiagramPicture {
  func panels(of subject: PictureSubject, style: PictureStyle) throws -> PicturePanels {
    guard shown >= 2 else {
      throw ProjectError.option(name: "shown", value: "\(shown)", expected: "2 units or more")
    }
    let diagram =
      sizes.isEmpty
      ? NetworkDiagram(of: try subject.requireModel().network, shown: shown) : plainDiagram
    let layers = diagram.layers.count
    let height = diagram.layers.map(\.units.count).max() ?? 1
    return PicturePanels(
      diagram, width: Self.width(layers: layers), height: Self.height(units: height))
  }

  /// Inches that layers need beside each other, captions included.
  private static func width(layers: Int) -> Double {
    max(PicturePanels.usualWidth, 2.2 * Double(layers))
  }
  /// Inches that units need below each other, with a bias and a caption.
  private static func height(units: Int) -> Double {
    max(PicturePanels.usualHeight, 0.8 * Double(units + 1))
  }

  private var plainDiagram: NetworkDiagram {
    let last = sizes.count - 1
    return NetworkDiagram {
      for (index, count) in sizes.enumerated() {
        if index == 0 {
          DiagramLayer("Input layer", count: count, shown: shown, bias: "$1$") { "$x_{\($0)}$" }
        } else if index == last {
          DiagramLayer("Output layer", count: count, shown: shown) { "$z_{\($0)}$" }
        } else {
          DiagramLayer(
            "Hidden layer", count: count, shown: shown, bias: "$1$", activation: activation?.glyph
          ) { sizes.count > 3 ? "$a^{[\(index)]}_{\($0)}$" : "$a_{\($0)}$" }
        }
      }
    }
  }
}

extension Activation {
  /// The curve that stands for the function in a diagram; none for softmax.
  fileprivate var glyph: ActivationGlyph? {
    switch self {
    case .linear: .linear
    case .relu, .leakyReLU, .elu, .selu, .softplus, .swish, .gelu: .relu
    case .step: .step
    case .sigmoid, .tanh, .hardSigmoid: .sigmoid
    case .softmax, .temperedSoftmax: nil
    }
  }
}
