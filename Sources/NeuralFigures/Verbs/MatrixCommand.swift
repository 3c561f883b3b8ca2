import ArgumentParser
import Plotting
import Projects

/// `neural-figures matrix`: how often each class is taken for each other one.
struct MatrixCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "matrix",
    abstract: "Draw a confusion matrix: how often each class is predicted as each class.",
    discussion: """
      Each row is a true class, each column a predicted one.

      Examples:
        neural-figures matrix moons.csv --model net.json -o confusion.svg
        neural-figures matrix flowers.csv --hidden 8 --normalize true -o shares.png
      """)

  @OptionGroup var data: DataOptions

  @Option(
    help:
      "Show shares instead of counts: of the true class, of the predicted class, or of all samples."
  )
  var normalize: MatrixShares?

  @OptionGroup var model: ModelOptions
  @OptionGroup var picture: PictureOptions

  func run() async throws {
    try await reportingFailures {
      var run = PictureRun(picture)
      let samples = try run.read(data)
      let trained = try run.model(model, for: samples)
      let matrix = MatrixPicture(normalization: normalize?.normalization)
      try run.draw(.matrix(matrix), data: samples, model: trained)
    }
  }
}

/// What the numbers of a confusion matrix are shares of, by scikit-learn's names.
enum MatrixShares: String, CaseIterable, ExpressibleByArgument {
  case `true`
  case predicted = "pred"
  case all

  var normalization: ConfusionMatrix.Normalization {
    switch self {
    case .true: .true
    case .predicted: .predicted
    case .all: .all
    }
  }
}
