import ArgumentParser
import Article
import Files
import Foundation
import Training

/// `neural-figures train`: trains all models and says how it went.
struct TrainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train", abstract: "Train all models and print what came of it.")

  @Option(help: "Also write weights and histories to this file, as JSON.")
  var json: String?

  @OptionGroup var options: JobOptions

  func validate() throws {
    try PathArgument.check(json, named: "--json")
  }

  func run() async throws {
    let networks = Article.Models.networks
    let progress = Progress(total: networks.count + 2, isQuiet: options.quiet)
    let store = ModelStore()
    let trained = try await inParallel(networks, jobs: options.jobs) { model in
      let (trained, seconds) = try await timed { try await store.trained(model) }
      progress.finished(model.name)
      return TimedNetwork(model: trained, metric: model.metric, seconds: seconds)
    }
    let (perceptron, perceptronSeconds) = try await timed { try await store.perceptron() }
    progress.finished(Article.Models.perceptronName)
    let (regression, regressionSeconds) = try await timed { try await store.logisticRegression() }
    progress.finished(Article.Models.logisticRegressionName)
    progress.end()

    try await reportingFailures {
      if !options.quiet {
        var table = Self.emptyTable
        for network in trained { table.add(network.row) }
        table.add(Self.row(Article.Models.perceptronName, seconds: perceptronSeconds))
        table.add(Self.row(Article.Models.logisticRegressionName, seconds: regressionSeconds))
        try writeToStandardOutput(table.text)
      }
      if let json {
        let report = TrainingReport(
          networks: trained.map(\.model), perceptron: perceptron, regression: regression)
        try OutputFile.write(report.json(), to: json)
      }
    }
  }

  private static var emptyTable: TextTable {
    TextTable(columns: [
      .left("model"), .right("epochs"), .right("loss"), .right("accuracy"), .right("ms"),
    ])
  }

  /// A row for a model that is not trained in epochs.
  private static func row(_ name: String, seconds: Double) -> [String] {
    [name, "-", "-", "-", milliseconds(seconds)]
  }
}

/// A trained network and how long that took.
private struct TimedNetwork: Sendable {
  let model: Article.TrainedNetwork
  let metric: Metric
  let seconds: Double

  var row: [String] {
    let accuracy = metric == .accuracy ? model.history[.accuracy].last : nil
    return [
      model.name, "\(model.epochs)",
      model.history.loss.last.map { String(format: "%.6f", $0) } ?? "-",
      accuracy.map { String(format: "%.1f %%", 100 * $0) } ?? "-", milliseconds(seconds),
    ]
  }
}

private func milliseconds(_ seconds: Double) -> String {
  String(format: "%.1f", 1000 * seconds)
}

/// The result of `work` and how long it took.
private func timed<Result>(_ work: () async throws -> Result) async rethrows -> (Result, Double) {
  let clock = ContinuousClock()
  let start = clock.now
  let result = try await work()
  return (result, (clock.now - start) / .seconds(1))
}
