import ArgumentParser
import Article
import Files
import Foundation

/// `neural-figures train`: trains all models and says how it went.
struct TrainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train", abstract: "Train all models and print the results.")

  @OptionGroup var collection: CollectionOptions

  @Option(help: "Also write weights and histories to this file, as JSON.")
  var json: String?

  @OptionGroup var options: JobOptions

  func validate() throws {
    try PathArgument.check(json, named: "--json")
  }

  func run() async throws {
    try await reportingFailures {
      let collection = try collection.load(languages: try TranslationSet())
      let models = collection.models
      let progress = Progress(total: models.count, isQuiet: options.quiet)
      let rows = try await inParallel(models, jobs: options.jobs) { model in
        let (outcome, seconds) = try await timed { try await model.train() }
        progress.finished(model.name)
        return Self.row(model.name, outcome, seconds: seconds)
      }
      progress.end()
      if !options.quiet {
        var table = Self.emptyTable
        for row in rows { table.add(row) }
        try printLines(table.text)
      }
      if let json { try OutputFile.write(try await collection.trainingReport(), to: json) }
    }
  }

  private static var emptyTable: TextTable {
    TextTable(columns: [
      .left("model"), .right("epochs"), .right("loss"), .right("accuracy"), .right("ms"),
    ])
  }

  private static func row(
    _ name: String, _ outcome: DeclaredModel.Outcome, seconds: Double
  ) -> [String] {
    [
      name, outcome.epochs.map(String.init) ?? "-",
      outcome.loss.map { String(format: "%.6f", $0) } ?? "-",
      outcome.accuracy.map { String(format: "%.1f %%", 100 * $0) } ?? "-", milliseconds(seconds),
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
