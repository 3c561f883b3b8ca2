import Plotting
import Training

/// One of the article's numbered figures: what it is called, and how it is made from the models.
///
///     let article = ModelStore()
///     let figure = try await ArticleFigure.perceptronBoundary.figure(from: article)
public struct ArticleFigure: Sendable {
  /// The number in the article, from 1.
  public let number: Int
  /// The name in file names and links: lower case words joined by hyphens.
  public let slug: String
  /// What the figure shows, in a sentence of English; a `Translation` has it in other languages.
  public let caption: String
  /// What kind of picture it is and what it shows, for readers who do not see it: a sentence of English of
  /// `PictureDescription.mostShortCharacters` at most.
  public let shortText: String
  /// What is to be seen, for readers who do not see it, in English; colours stand in braces, as `ColoredText`
  /// has them.
  public let altText: String
  /// The formulas the figure is about, in LaTeX's notation without dollar signs.
  public let formulas: [String]
  /// The number of the article's listing that draws it, or nil when the article gives no code.
  public let listing: Int?
  /// The name of the model in the picture, or nil when it shows data or a formula alone.
  public let model: String?

  private let declaration: @Sendable (ModelStore) async throws -> Figure

  /// Declares a figure.
  init(
    _ number: Int, _ slug: String, caption: String, shortText: String, altText: String,
    formulas: [String], listing: Int?, model: String? = nil,
    declaration: @escaping @Sendable (ModelStore) async throws -> Figure
  ) {
    self.number = number
    self.slug = slug
    self.caption = caption
    self.shortText = shortText
    self.altText = altText
    self.formulas = formulas
    self.listing = listing
    self.model = model
    self.declaration = declaration
  }

  /// The figure as a value, with labels in English, drawn from models that are trained when they are first
  /// asked for.
  ///
  /// - Throws: `TrainingError` or `PlotError`.
  public func figure(from article: ModelStore) async throws -> Figure {
    try await declaration(article)
  }

  /// The file name without its extension: the number in two digits and the slug.
  public var fileName: String {
    "\(number < 10 ? "0" : "")\(number)-\(slug)"
  }

  /// The figures in the order of the article.
  public static let all: [ArticleFigure] = [
    .perceptron, .stepFunction, .twoFeatureDataset, .perceptronBoundary, .sigmoidFunction,
    .sigmoidNeuronDiagram, .sigmoidAccuracy, .sigmoidBoundary, .threeFeatureDataset,
    .threeFeatureBoundary, .logisticRegressionBoundary, .softmaxNetwork, .threeClassDataset,
    .softmaxBoundaries, .nonlinearDataset, .sigmoidNeuronBoundary, .hiddenLayerNetwork,
    .reluFunction, .reluNetworkBoundary, .reluHiddenSpace, .reluBoundaryMappedBack,
    .linearFunction, .linearHiddenLayerNetwork, .linearNetworkBoundary, .linearHiddenSpace,
    .linearBoundaryMappedBack, .regressionDataset, .linearRegressionNetwork, .singleInputNetwork,
    .linearRegressionPrediction, .linearHiddenRegressionNetwork, .reluHiddenRegressionNetwork,
    .reluRegressionPrediction, .reluDecomposition, .reluShapeChanges, .reluCombination,
    .universalApproximation,
  ]
}
