import Article
import Training

/// How fast networks of the size of MNIST's train: 60 000 samples of 784 features through 128, 64 and 10 units.
enum LargeTrainingBenchmark {
  private static let sampleCount = 60_000
  private static let featureCount = 784
  private static let classCount = 10

  /// Each run takes seconds: so many are enough.
  static let mostRuns = 3

  /// How many samples make a step.
  private static let batchSizes = [32, 128, sampleCount]
  private static let optimizers: [(name: String, optimizer: Optimizer)] = [
    ("sgd", .sgd()), ("adam", .adam()),
  ]

  static func run(runs: Int) async throws {
    let (features, labels) = try samples()
    let initial = try Network(inputs: featureCount, seed: 0) {
      Dense(128, activation: .relu)
      Dense(64, activation: .relu)
      Dense(classCount, activation: .softmax)
    }
    var table = Table(
      "batch", "optimizer", "median s", "CPU s", "samples/s", "peak MiB")
    for batchSize in batchSizes {
      for (name, optimizer) in optimizers {
        PeakMemory.reset()
        let costs = try epochCosts(of: initial, runs: runs) { network, epochs in
          try network.fit(
            features, labels, loss: .categoricalCrossEntropy, optimizer: optimizer, epochs: epochs,
            batchSize: batchSize)
        }
        table.add(
          "\(batchSize)", name, costs.medianWall.text(decimals: 3),
          costs.medianCPU.text(decimals: 3),
          (Double(sampleCount) / costs.medianCPU).text(decimals: 0), PeakMemory.bytes.mebibytes)
      }
    }
    table.show(
      "An epoch of \(sampleCount) x \(featureCount) through 128, 64 and \(classCount), \(runs) runs"
    )
    try await sideBySide(initial, features, labels)
  }

  /// What an epoch takes, without what a call takes before the first.
  private static func epochCosts(
    of initial: Network, runs: Int, fit: (inout Network, Int) throws -> History
  ) throws -> Costs {
    let more = 2
    return Costs(
      runs: try (0..<runs).map { _ in
        let costs = try [1, 1 + more].map { epochs in
          var network = initial
          return try Cost.of { _ = try fit(&network, epochs) }
        }
        return Cost(
          wall: (costs[1].wall - costs[0].wall) / Double(more),
          cpu: (costs[1].cpu - costs[0].cpu) / Double(more))
      })
  }

  /// Four networks, one and several at a time.
  private static func sideBySide(_ initial: Network, _ features: Matrix, _ labels: [Int])
    async throws
  {
    let few = Array(0..<sampleCount / 10)
    let (features, labels) = try (features.rows(at: few), few.map { labels[$0] })
    var table = Table("jobs", "s", "CPU s")
    for jobs in [1, 2, 4] {
      let stopwatch = Stopwatch()
      _ = try await Network.trainInParallel(0..<4, jobs: jobs) { seed in
        var network = initial
        return try network.fit(
          features, labels, loss: .categoricalCrossEntropy, epochs: 3, batchSize: 32,
          shuffleSeed: seed)
      }
      let cost = stopwatch.cost
      table.add("\(jobs)", cost.wall.text(decimals: 2), cost.cpu.text(decimals: 2))
    }
    table.show("Four networks of \(few.count) samples, 3 epochs")
  }

  /// Random features, and labels that say nothing of them.
  private static func samples() throws -> (Matrix, [Int]) {
    var random = NumPyRandom(seed: 0)
    let features = try random.uniform(
      low: [Double](repeating: 0, count: featureCount),
      high: [Double](repeating: 1, count: featureCount), rows: sampleCount)
    return (features, try random.choice(Array(0..<classCount), count: sampleCount))
  }
}
