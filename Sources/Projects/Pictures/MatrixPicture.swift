import Plotting

/// How often each class is taken for each other one: a row for each class of the samples, a column for what
/// the model takes them for.
///
///     MatrixPicture(normalization: .true)
public struct MatrixPicture: Sendable, Hashable {
  /// What the numbers are shares of; nil for counts.
  public var normalization: ConfusionMatrix.Normalization?

  /// Chooses counts, or shares.
  public init(normalization: ConfusionMatrix.Normalization? = nil) {
    self.normalization = normalization
  }
}

extension MatrixPicture {
  func panels(of subject: PictureSubject, style: PictureStyle) throws -> PicturePanels {
    let (data, model) = try (subject.requireData(), subject.requireModel())
    guard let labels = data.labels else {
      throw ProjectError.needsTask(.classification, picture: subject.picture)
    }
    let names = style.legend.classLabels ?? data.classNames
    var matrix = try ConfusionMatrix(
      true: labels, predicted: model.predictedClasses(for: data.features),
      order: Array(data.classNames.indices), classes: names.map(\.asLabel))
    if let normalization { matrix = matrix.normalized(by: normalization) }
    var axes = matrix.axes(title: style.title(try model.headline(on: data)))
    axes.x = style.xAxis(ConfusionMatrix.xLabel)
    axes.y = style.yAxis(ConfusionMatrix.yLabel)
    let side = max(PicturePanels.usualHeight, Self.inchesOfClass * Double(names.count))
    return PicturePanels(axes, width: side * Self.shape, height: side)
  }

  /// What a class needs of an axis, in inches.
  private static let inchesOfClass = 0.55
  /// How much wider than high the picture is: Matplotlib's `figure.figsize`, with room for a colour bar.
  private static let shape = PicturePanels.usualWidth / PicturePanels.usualHeight
}
