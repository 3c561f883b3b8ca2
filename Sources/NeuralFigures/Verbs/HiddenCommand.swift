import ArgumentParser
import Projects

/// `neural-figures hidden`: what a hidden layer makes of the samples.
struct HiddenCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hidden", abstract: "Draw the samples as a hidden layer outputs them.",
    discussion: """
      Each sample is a point whose coordinates are the outputs of the units. Two units are the axes of a \
      plane, three the axes of a space. Of more units, the principal components are drawn: two, or three if \
      a view is given.

      Examples:
        neural-figures hidden moons.csv --hidden 3 -o space.svg --save net.json
        neural-figures hidden moons.csv --model net.json --view 10,79 -o space.svg
      """)

  @OptionGroup var data: DataOptions

  @Option(help: "The hidden layer, counted from 1.")
  var layer = 1

  @Option(
    help: "The units to draw, counted from 1 and separated by commas. All by default.",
    transform: { try NumberText.wholes($0, expected: "numbers of units, such as 1,2,4") })
  var units: [Int] = []

  @Option(
    parsing: .unconditional,
    help: "The view of the space: elevation and azimuth in degrees, such as 10,79.",
    transform: Self.view)
  var view: HiddenPicture.View?

  @OptionGroup var model: ModelOptions
  @OptionGroup var picture: PictureOptions

  func run() async throws {
    try await reportingFailures {
      var run = PictureRun(picture)
      let samples = try run.read(data)
      let trained = try run.model(model, for: samples)
      let hidden = HiddenPicture(layer: layer, units: units, view: view)
      try run.draw(.hidden(hidden), data: samples, model: trained)
    }
  }

  private static func view(_ text: String) throws -> HiddenPicture.View {
    let (elevation, azimuth) = try NumberText.pair(
      text, separator: ",", expected: "elevation and azimuth in degrees, such as 10,79")
    return HiddenPicture.View(elevation: elevation, azimuth: azimuth)
  }
}
