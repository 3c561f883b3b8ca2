import ArgumentParser
import Projects
import Training

/// Options that name the file of a model.
struct ModelFileOptions: ParsableArguments {
  @Option(
    help:
      "Draw the model in this file and train none: what --save has written, or weights of others.")
  var model: String?

  @Option(
    help: """
      What the layers of a --model apply, where the file holds weights alone, joined by commas, such as \
      relu,sigmoid.
      """,
    transform: Self.activations)
  var activations: [Activation]?

  func validate() throws {
    try PathArgument.check(model, named: "--model")
  }

  /// Reads names joined by commas.
  static func activations(_ text: String) throws -> [Activation] {
    try text.split(separator: ",", omittingEmptySubsequences: false).map {
      try Activation.parse(String($0))
    }
  }
}
