import Article
import Foundation
import Training

/// What `train --json` writes. The same models give the same bytes.
struct TrainingReport: Encodable {
  private let models: [Model]
  private let perceptron: [Double]
  private let logistic: Logistic

  init(
    networks: [Article.TrainedNetwork], perceptron: Perceptron.Model,
    regression: LogisticRegression.Model
  ) {
    models = networks.map(Model.init)
    self.perceptron = [perceptron.bias] + perceptron.weights
    logistic = Logistic(
      coef: regression.coefficients.table, intercept: regression.intercepts)
  }

  /// The report as JSON, keys in alphabetical order.
  func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return Array(try encoder.encode(self)) + Array("\n".utf8)
  }

  private struct Model: Encodable {
    let name: String
    let seed: Int
    let epochs: Int
    let initialWeights: [Weights]
    let finalWeights: [Weights]
    let loss: [Double]
    let metric: [Double]

    init(_ trained: Article.TrainedNetwork) {
      name = trained.name
      seed = trained.seed
      epochs = trained.epochs
      initialWeights = trained.initial.layers.flatMap(Weights.of)
      finalWeights = trained.network.layers.flatMap(Weights.of)
      loss = trained.history.loss
      metric = trained.history.recordedMetrics.first.map { trained.history[$0] } ?? []
    }

    private enum CodingKeys: String, CodingKey {
      case name, seed, epochs, loss, metric
      case initialWeights = "initial_weights"
      case finalWeights = "final_weights"
    }
  }

  /// A layer's weights, inputs x units, or its biases.
  private enum Weights: Encodable {
    case kernel([[Double]])
    case bias([Double])

    static func of(_ layer: Network.Layer) -> [Weights] {
      [.kernel(layer.weights.table), .bias(layer.bias)]
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .kernel(let rows): try container.encode(rows)
      case .bias(let values): try container.encode(values)
      }
    }
  }

  private struct Logistic: Encodable {
    let coef: [[Double]]
    let intercept: [Double]
  }
}

extension Matrix {
  /// The entries as an array of rows.
  fileprivate var table: [[Double]] {
    (0..<rows).map { Array(row($0)) }
  }
}
