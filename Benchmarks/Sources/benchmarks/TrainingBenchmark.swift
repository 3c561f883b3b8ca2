import Article
import Training

/// How long each of the article's models takes to train. Building a network and drawing its data is
/// not part of the time.
enum TrainingBenchmark {
  static func run(runs: Int) throws {
    var table = Table("model", "epochs", "median ms", "min ms", "CPU ms")
    var total = (median: 0.0, least: 0.0, cpu: 0.0)
    for model in Article.Models.networks {
      let costs = try measure(model, runs: runs)
      total.median += costs.medianWall
      total.least += costs.leastWall
      total.cpu += costs.medianCPU
      table.add(
        model.name, "\(model.epochs)", costs.medianWall.milliseconds, costs.leastWall.milliseconds,
        costs.medianCPU.milliseconds)
    }
    table.add(
      "all", "", total.median.milliseconds, total.least.milliseconds, total.cpu.milliseconds)
    table.show("Training, \(runs) runs of each model")
  }

  private static func measure(_ model: Article.NetworkModel, runs: Int) throws -> Costs {
    let (features, targets) = try model.data.samples()
    let initial = try Network(inputs: features.columns, seed: model.seed, layers: model.layers)
    return try Costs.of(runs: runs) {
      var network = initial
      try network.fit(
        features, targets, loss: model.loss, metrics: [model.metric], epochs: model.epochs)
    }
  }
}
