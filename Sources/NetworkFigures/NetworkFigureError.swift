/// What can be wrong with a model, or with samples, that a picture is to be made of.
///
///     do { _ = try Scatter.byClass(dataset) } catch { print(error) }
///     // features: expected 2 columns, got 3; choose the columns to draw, such as 0 and 1
public enum NetworkFigureError: Error, Equatable, Sendable {
  /// A table has another number of columns than there are axes to draw them along.
  case columns(array: String, expected: Int, actual: Int)

  /// There is not a label for each row of the features.
  case labels(expected: Int, actual: Int)

  /// A model scores fewer than two classes.
  case classes(actual: Int)

  /// There is not a weight for each axis.
  case weights(expected: Int, actual: Int)

  /// The weight of the third axis is 0, so that the plane stands upright.
  case uprightPlane(weights: [Double])

  /// All weights are 0, so that the sum is the same everywhere.
  case noDirection(weights: [Double])

  /// A number is NaN or infinite, or becomes so.
  case notFinite(name: String, value: Double)

  /// A network does not have the hidden layer, counted from 0, that is to be drawn.
  case hiddenLayer(Int, hiddenLayers: Int)

  /// A hidden layer has more or fewer units than can be axes.
  case hiddenUnits(layer: Int, actual: Int)

  /// A layer does not have the unit, counted from 0, that is to be drawn.
  case unit(Int, units: Int)

  /// A network has another shape than the picture is about.
  case network(expected: String, actual: String)
}

extension NetworkFigureError: CustomStringConvertible {
  /// The problem in one line, and what to do about it.
  public var description: String {
    switch self {
    case .columns, .labels, .classes: aboutSamples
    case .weights, .uprightPlane, .noDirection, .notFinite: aboutBorders
    case .hiddenLayer, .hiddenUnits, .unit, .network: aboutNetworks
    }
  }

  private var aboutSamples: String {
    switch self {
    case .columns(let array, let expected, let actual):
      let columns = (0..<expected).map(String.init).joined(separator: " and ")
      return "\(array): expected \(Self.count(expected, "column")), got \(actual); "
        + "choose the columns to draw, such as \(columns)"
    case .labels(let expected, let actual):
      return "labels: expected \(expected), one for each row of the features, got \(actual)"
    case .classes(let actual):
      return "scores: expected a column for each of two classes or more, got \(actual); "
        + "for a single score s that is above 0 for the second class, return the columns -s and s"
    default: return ""
    }
  }

  private var aboutBorders: String {
    switch self {
    case .weights(let expected, let actual):
      return "weights: expected \(expected), one for each axis, got \(actual)"
    case .uprightPlane(let weights):
      return "weights \(weights): the third is 0, so that the plane stands upright and has no "
        + "height; draw a feature with another weight along the third axis"
    case .noDirection(let weights):
      return "weights \(weights): all are 0, so that there is no border; train the model first"
    case .notFinite(let name, let value):
      return "\(name): expected finite numbers, got \(value); "
        + "scale the data, or draw a smaller extent"
    default: return ""
    }
  }

  private var aboutNetworks: String {
    switch self {
    case .hiddenLayer(let layer, let hiddenLayers):
      let remedy = hiddenLayers == 0 ? "take a network that has one" : "they count from 0"
      return
        "layer \(layer): the network has \(Self.count(hiddenLayers, "hidden layer")); \(remedy)"
    case .hiddenUnits(let layer, let actual):
      return "layer \(layer): expected 2 or 3 units, an axis each, got \(actual); "
        + "choose another layer, or draw the columns of its output that matter"
    case .unit(let unit, let units):
      return "unit \(unit): the layer has \(Self.count(units, "unit")), counted from 0"
    case .network(let expected, let actual):
      return "network: expected \(expected), got one with \(actual)"
    default: return ""
    }
  }

  /// A number of things: "1 unit", "2 units".
  static func count(_ number: Int, _ thing: String) -> String {
    "\(number) \(thing)\(number == 1 ? "" : "s")"
  }
}
