import ArgumentParser
import Projects
import Training

/// Options that name the file of a model.
struct ModelFileOptions: ParsableArguments {
  @Option(
    help:
      "Draw the model in this file and train none: what --save has written, or weights of others.",
    completion: .file())
  var model: String?

  @Option(
    help: """
      The activations of the layers of a --model, separated by commas, if the file holds only weights, such \
      as relu,sigmoid.
      """,
    transform: Self.activations)
  var activations: [Activation]?

  @Flag(
    help: """
      The weights of a --model were trained with standardised features: scale the features by the means and \
      deviations of the table.
      """)
  var standardized = false

  func validate() throws {
    try PathArgument.check(model, named: "--model")
    guard model == nil else { return }
    for (name, isGiven) in [
      ("--activations", activations != nil), ("--standardized", standardized),
    ]
    where isGiven {
      throw ValidationError("\(name): is about the model in a file; name it by --model")
    }
  }

  /// Reads names joined by commas.
  static func activations(_ text: String) throws -> [Activation] {
    try text.split(separator: ",", omittingEmptySubsequences: false).map {
      try Activation.parse(String($0))
    }
  }
}
