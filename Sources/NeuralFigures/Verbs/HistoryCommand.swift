import ArgumentParser
import Projects
import Training

/// `neural-figures history`: how a training went.
struct HistoryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "Draw the history of a model's training.",
    discussion: """
      The loss over the epochs, and the metrics that were recorded beside it, with those of the samples that \
      were held out for validation.

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
      What to draw, separated by commas: loss, and the metrics that were recorded, such as accuracy. All by \
      default.
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
