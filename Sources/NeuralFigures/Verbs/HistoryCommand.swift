import ArgumentParser
import Projects
import Training

/// `neural-figures history`: how a training went.
struct HistoryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "Draw how the training of a model went.",
    discussion: """
      The loss over the epochs, and beside it what else was recorded, with the same of the samples that were \
      kept from training.

      Examples:
        neural-figures history net.json -o history.svg
        neural-figures history net.json --log y --curves loss -o loss.svg
      """)

  @Argument(
    help: "The file of a model, written by --save.", completion: .file(extensions: ["json"]))
  var model: String

  @Option(help: "Which axis is logarithmic: y, for the loss.")
  var log: LogarithmicAxis?

  @Option(
    help: """
      What is drawn, joined by commas: loss, and the metrics that were recorded, such as accuracy; all \
      unless given.
      """,
    transform: Names.parse)
  var curves: Names?

  @OptionGroup var picture: PictureOptions

  /// An axis that may be logarithmic.
  enum LogarithmicAxis: String, CaseIterable, ExpressibleByArgument {
    case y
  }

  func validate() throws {
    try PathArgument.check(model, named: "model")
  }

  func run() async throws {
    try await reportingFailures {
      let run = PictureRun(picture)
      let trained = try ModelFile(path: model, activations: nil).read()
      let history = HistoryPicture(curves: curves?.names ?? [], isLogarithmic: log == .y)
      try run.draw(.history(history), data: nil, model: trained)
    }
  }
}
