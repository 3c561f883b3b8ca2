import ArgumentParser
import Projects

/// `neural-figures data`: the samples of a table.
struct DataCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "data", abstract: "Draw the samples of a table.",
    discussion: """
      Two features are the axes; classes or numbers are the colours. If there are more, two of them are chosen \
      by --x and --y, or all are projected to the plane along which they vary most. A single feature gives \
      strips of the classes, or the number over the feature.

      Examples:
        neural-figures data moons.csv -o data.svg
        neural-figures data iris.csv --label kind --x sepal --y petal -o iris.png
      """)

  @OptionGroup var data: DataOptions
  @OptionGroup var view: ViewOptions
  @OptionGroup var picture: PictureOptions

  func validate() throws {
    guard view.fix.isEmpty else {
      throw ValidationError("--fix: nothing is held where samples alone are drawn; leave it out")
    }
  }

  func run() async throws {
    try await reportingFailures {
      var run = PictureRun(picture)
      let samples = try run.read(data)
      try run.draw(.data(DataPicture(view: view.view)), data: samples, model: nil)
    }
  }
}
