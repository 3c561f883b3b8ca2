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
    Example(name: "best-epoch", title: "The epoch of the least loss", figure: bestEpoch),
    Example(
      name: "boundary-over-epochs", title: "The boundary over epochs", figure: boundaryOverEpochs),
    Example(name: "class-counts", title: "Samples of each class", figure: classCounts),
    Example(name: "class-shares", title: "Shares of classes, and a filter", figure: classShares),
    Example(
      name: "confusion-matrix", title: "Which class is taken for which", figure: confusionMatrix),
    Example(name: "errors-of-models", title: "Errors of three models", figure: errorsOfModels),
    Example(name: "exclusive-or", title: "Exclusive or", figure: exclusiveOr),
    Example(
      name: "four-classifiers", title: "Boundaries of four classifiers", figure: fourClassifiers),
    Example(name: "gradient-flow", title: "The way down from everywhere", figure: gradientFlow),
    Example(
      name: "hidden-probabilities", title: "Probabilities in the hidden space",
      figure: hiddenProbabilities),
    Example(name: "hidden-units", title: "Four hidden units", figure: hiddenUnits),
    Example(name: "log-losses", title: "Losses over decades, and over less", figure: logLosses),
    Example(name: "loss-curves", title: "Losses of three optimizers", figure: lossCurves),
    Example(name: "loss-landscape", title: "The way down to the least loss", figure: lossLandscape),
    Example(name: "loss-surface", title: "The same way on a surface", figure: lossSurface),
    Example(name: "model-accuracies", title: "Accuracies of models", figure: modelAccuracies),
    Example(name: "network-boundary", title: "A boundary of one's own", figure: networkBoundary),
    Example(name: "network-diagram", title: "The trained network", figure: networkDiagram),
    Example(name: "network-space", title: "The hidden space", figure: networkSpace),
    Example(name: "network-units", title: "What hidden units add", figure: networkUnits),
    Example(name: "own-mark", title: "A mark and a scale of one's own", figure: ownMark),
    Example(
      name: "probability-field", title: "How sure a network is", figure: probabilityField),
    Example(name: "probability-lines", title: "How sure a network is", figure: probabilityLines),
    Example(name: "saddle-views", title: "A saddle in two views", figure: saddleViews),
    Example(name: "scores-by-class", title: "Scores by class", figure: scoresByClass),
    Example(name: "seed-band", title: "Learning curves of ten seeds", figure: seedBand),
    severalScripts,
    Example(name: "validation-loss", title: "Loss and accuracy", figure: validationLoss),
    Example(name: "weight-histograms", title: "Weights of a layer", figure: weightHistograms),
    Example(
      name: "weight-matrix", title: "Weights between two hidden layers", figure: weightMatrix),
  ]
}
