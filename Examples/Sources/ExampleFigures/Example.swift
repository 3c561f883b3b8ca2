import Plotting

/// A figure with its name.
public struct Example: Sendable {
  /// The name of its files.
  public let name: String
  /// What the picture is called.
  public let title: String
  /// Draws it.
  public let figure: @Sendable () throws -> Figure

  /// The example that takes fonts which `make fonts` installs.
  public static let severalScripts = Example(
    name: "several-scripts", title: "Labels in several scripts", figure: labelsInSeveralScripts)

  /// All examples, in the order of this folder's files.
  public static let all = [
    Example(name: "class-counts", title: "Samples of each class", figure: classCounts),
    Example(name: "hidden-units", title: "Four hidden units", figure: hiddenUnits),
    Example(name: "loss-curves", title: "Losses of three optimizers", figure: lossCurves),
    Example(name: "network-boundary", title: "A boundary of one's own", figure: networkBoundary),
    Example(name: "network-diagram", title: "The trained network", figure: networkDiagram),
    Example(name: "network-space", title: "The hidden space", figure: networkSpace),
    Example(name: "network-units", title: "What hidden units add", figure: networkUnits),
    Example(name: "own-mark", title: "A mark and a scale of one's own", figure: ownMark),
    severalScripts,
    Example(name: "validation-loss", title: "Loss and accuracy", figure: validationLoss),
    Example(
      name: "weight-matrix", title: "Weights between two hidden layers", figure: weightMatrix),
  ]
}
