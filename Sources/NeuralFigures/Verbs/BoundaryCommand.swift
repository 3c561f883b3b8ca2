import ArgumentParser
import Plotting
import Projects

/// `neural-figures boundary`: where a network decides for which class.
struct BoundaryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "boundary",
    abstract: "Train a network on a table, or take one from a file, and draw where it decides.",
    discussion: """
      Shows the region of each class, how probable a class is, or the number that is predicted, in the data's \
      own units with the samples on top. Of a single feature it is the curve. Features are standardised \
      before training; that is kept in the model.

      Examples:
        neural-figures boundary moons.csv --hidden 16,16 --save net.json -o b.png
        neural-figures boundary flowers.csv --model net.json --fix age=40 -o b.svg
      """)

  @OptionGroup var data: DataOptions
  @OptionGroup var view: ViewOptions

  @Option(
    help: "What is shown of classes: which one wins (class), or how probable one is (probability).")
  var response = BoundaryPicture.Response.classes

  @Option(
    parsing: .unconditional,
    help: "Where the colours of probabilities or numbers change, such as 0.1:0.9:0.1.",
    transform: LevelList.parse)
  var levels: LevelList?

  @Option(
    name: .customLong("class"),
    help: """
      The class whose probability is shown; unless given, the second of two, and of more the one that \
      wins.
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
