import Article
import Training

/// Times the training of the article's nine networks.
///
///     swift run -c release --package-path Benchmarks benchmarks 21
///
/// The argument is the number of runs of each model (9 unless given). Building the network and
/// drawing its data is not part of the time.
@main
enum Benchmarks {
  private static let defaultRuns = 9

  static func main() throws {
    let runs = max(CommandLine.arguments.dropFirst().first.flatMap(Int.init) ?? defaultRuns, 1)
    print(row("model", "epochs", "median ms", "min ms"))
    var total = Times()
    for model in Article.Models.networks {
      let times = try measure(model, runs: runs)
      total.median += times.median
      total.minimum += times.minimum
      print(row(model.name, "\(model.epochs)", decimal(times.median), decimal(times.minimum)))
    }
    print(row("all", "", decimal(total.median), decimal(total.minimum)))
  }

  /// Wall-clock times in milliseconds.
  private struct Times {
    var median = 0.0
    var minimum = 0.0
  }

  private static func measure(_ model: Article.NetworkModel, runs: Int) throws -> Times {
    let (features, targets) = try model.data.samples()
    let initial = try Network(inputs: features.columns, seed: model.seed, layers: model.layers)
    let clock = ContinuousClock()
    let times = try (0..<runs).map { _ in
      var network = initial
      let duration = try clock.measure {
        try network.fit(
          features, targets, loss: model.loss, metric: model.metric, epochs: model.epochs)
      }
      return duration / .milliseconds(1)
    }.sorted()
    return Times(median: times[runs / 2], minimum: times[0])
  }

  private static func row(_ name: String, _ columns: String...) -> String {
    let name = name + String(repeating: " ", count: max(26 - name.count, 0))
    return columns.reduce(name) { $0 + String(repeating: " ", count: max(12 - $1.count, 1)) + $1 }
  }

  /// The number with two decimals.
  private static func decimal(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let fraction = hundredths % 100
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
  }
}
