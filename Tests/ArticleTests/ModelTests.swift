import Article
import Foundation
import Testing
import Training

/// The article's networks, compared with Keras; see `Fixtures/training/README.md`.
@Suite struct ModelTests {
  /// How far a final weight may be from Keras's.
  private static let weightTolerance = 5e-5

  /// How far a loss may be from Keras's, relative to it.
  private static let lossTolerance = 1e-4

  @Test(arguments: Article.Models.networks.map(\.name))
  func trainsLikeKeras(_ name: String) throws {
    let model = try #require(Article.Models.networks.first { $0.name == name })
    let recording = try Recording(named: name)
    let trained = try model.train()

    #expect(parameters(of: trained.initial) == recording.initialWeights.flatMap(\.values))
    let final = parameters(of: trained.network)
    let expected = recording.finalWeights.flatMap(\.values)
    #expect(final.count == expected.count)
    let errors = zip(final, expected).map { abs($0 - $1) }
    #expect(try #require(errors.max()) <= Float(Self.weightTolerance))
  }

  @Test(arguments: Article.Models.networks.map(\.name))
  func goesThroughTheSameLossesAsKeras(_ name: String) throws {
    let model = try #require(Article.Models.networks.first { $0.name == name })
    let recording = try Recording(named: name)
    let history = try model.train().history
    let samples = try model.data.samples().features.rows

    #expect(history.loss.count == recording.epochs)
    let observed = history[model.metric]
    #expect(observed.count == recording.epochs)
    for (index, epoch) in recording.history.epoch.enumerated() {
      let (loss, metric) = (recording.history.loss[index], recording.history.metric[index])
      #expect(abs(history.loss[epoch - 1] - loss) <= Self.lossTolerance * loss, "epoch \(epoch)")
      let tolerance =
        model.metric == .accuracy ? 1.01 / Double(samples) : Self.lossTolerance * metric
      #expect(abs(observed[epoch - 1] - metric) <= tolerance, "epoch \(epoch)")
    }
  }

  @Test func declaresTheModelsAsTheListingsDo() throws {
    #expect(Article.Models.networks.count == 9)
    for model in Article.Models.networks {
      let recording = try Recording(named: model.name)
      #expect(model.listing == recording.listing)
      #expect(model.seed == recording.seed)
      #expect(model.epochs == recording.epochs)
      #expect(model.layers.map(\.units) == recording.layers.map(\.units))
      #expect(model.layers.map(\.activation.name) == recording.layers.map(\.activation))
    }
  }

  @Test func trainingTwiceGivesTheSameBits() throws {
    let model = Article.Models.relu3
    #expect(try model.train() == model.train())
  }

  /// Weights depend on no library, compiler setting or processor: this number was recorded from
  /// debug and release builds for x86-64. A change of the order of operations changes it.
  @Test func weightsAreTheSameBitsOnEveryMachine() throws {
    let checksum = try Article.Models.networks.reduce(UInt32(2_166_136_261)) { hash, model in
      try self.checksum(of: model.train().network, continuing: hash)
    }
    #expect(checksum == 1_258_716_989)
  }

  @Test func perceptronAndLogisticRegressionSeparateTheTwoFeatures() throws {
    let dataset = try Article.Datasets.twoFeatures()
    #expect(try Article.Models.perceptron().predict(dataset.features) == dataset.labels)
    #expect(try Article.Models.logisticRegression().predict(dataset.features) == dataset.labels)
  }

  /// The weights and biases as floats, in Keras's order.
  private func parameters(of network: Network) -> [Float] {
    network.layers.flatMap { $0.weights.values + $0.bias }.map { Float($0) }
  }

  /// The FNV-1a hash of a network's weights, word by word.
  private func checksum(of network: Network, continuing hash: UInt32) -> UInt32 {
    parameters(of: network).reduce(hash) { ($0 ^ $1.bitPattern) &* 16_777_619 }
  }
}

/// What Keras made of one of the networks.
private struct Recording: Decodable {
  struct Layer: Decodable {
    let units: Int
    let activation: String
  }
  struct History: Decodable {
    let epoch: [Int]
    let loss, metric: [Double]
  }
  /// A kernel, or biases, row by row.
  struct Weights: Decodable {
    let values: [Float]

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let table = try? container.decode([[Float]].self) {
        values = table.flatMap { $0 }
      } else {
        values = try container.decode([Float].self)
      }
    }
  }

  let listing: String
  let seed, epochs: Int
  let layers: [Layer]
  let initialWeights, finalWeights: [Weights]
  let history: History

  init(named name: String) throws {
    let url = try #require(
      Bundle.module.url(forResource: "Fixtures/training/\(name)", withExtension: "json"))
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    self = try decoder.decode(Recording.self, from: Data(contentsOf: url))
  }
}
