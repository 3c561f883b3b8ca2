import ArgumentParser
import Plotting
import Projects

/// `neural-figures boundary`: where a network decides for which class.
struct BoundaryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "boundary",
    abstract:
      "Train a network on a table, or read one from a file, and draw its decision boundary.",
    discussion: """
      Shows the region of each class, how probable a class is, or the number that is predicted, in the data's \
      own units with the samples on top. For a single feature, it shows a curve. Features are standardised \
      before training, and the model remembers how.

      Examples:
        neural-figures boundary moons.csv --hidden 16,16 --save net.json -o b.png
        neural-figures boundary flowers.csv --model net.json --fix age=40 -o b.svg
      """)

  @OptionGroup var data: DataOptions
  @OptionGroup var view: ViewOptions

  @Option(
    help:
      "What to show of classes: which one is predicted (class), or how probable one is (probability)."
  )
  var response = BoundaryPicture.Response.classes

  @Option(
    parsing: .unconditional,
    help: "Where the colours of probabilities or numbers change, such as 0.1:0.9:0.1.",
    transform: LevelList.parse)
  var levels: LevelList?

  @Option(
    name: .customLong("class"),
    help: """
      The class whose probability is shown. By default the second of two, or the predicted one of more.
      """)
  var className: String?

  @OptionGroup var model: ModelOptions
  @OptionGroup var picture: PictureOptions

  func run() async throws {
    try await reportingFailures {
      var run = PictureRun(picture)
      let samples = try run.read(data)
      let trained = try run.model(model, for: samples)
      let boundary = BoundaryPicture(
        view: view.view, response: response, levels: levels?.levels ?? [], className: className)
      try run.draw(.boundary(boundary), data: samples, model: trained)
    }
  }
}

extension BoundaryPicture.Response: ExpressibleByArgument {}
