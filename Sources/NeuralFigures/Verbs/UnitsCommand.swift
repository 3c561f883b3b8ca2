import ArgumentParser
import Projects

/// `neural-figures units`: the prediction of a number, taken apart into its hidden units.
struct UnitsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "units", abstract: "Break the prediction of a number down into its hidden units.",
    discussion: """
      For a table of one feature and a number, and a network with one hidden layer: the output of each unit, \
      what it adds to the prediction, and the sum of all.

      Examples:
        neural-figures units sine.csv --hidden 10 -o relu.svg
        neural-figures units sine.csv --model net.json --units 1,3,4 -o three.png
      """)

  @OptionGroup var data: DataOptions

  @Option(
    help: """
      The units to draw, counted from 1 and separated by commas. By default the \
      \(UnitsPicture.mostUnits) that add most.
      """,
    transform: { try NumberText.wholes($0, expected: "numbers of units, such as 1,2,4") })
  var units: [Int] = []

  @OptionGroup var model: ModelOptions
  @OptionGroup var picture: PictureOptions

  func run() async throws {
    try await reportingFailures {
      var run = PictureRun(picture)
      let samples = try run.read(data)
      let trained = try run.model(model, for: samples)
      try run.draw(.units(UnitsPicture(units: units)), data: samples, model: trained)
    }
  }
}
