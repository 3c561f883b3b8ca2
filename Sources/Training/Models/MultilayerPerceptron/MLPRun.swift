/// How the training of an ``MLPClassifier`` or an ``MLPRegressor`` went.
///
///     let model = try MLPClassifier(hiddenLayerSizes: [8]).fit(dataset)
///     model.run.hasConverged  // false when the steps were used up
public struct MLPRun: Sendable, Equatable {
  /// The objective before the first step and after each: the loss with the penalty.
  public let losses: [Double]

  /// The objective at the end: `loss_`.
  public var loss: Double { losses[losses.count - 1] }

  /// The number of steps: `n_iter_`.
  public var iterations: Int { losses.count - 1 }

  /// Whether the gradient, or what the last step gained, had become small enough. Where it has not,
  /// scikit-learn warns: more steps make the loss smaller.
  public let hasConverged: Bool
}
