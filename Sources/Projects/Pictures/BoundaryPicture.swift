import NetworkFigures
import Plotting
import Training

/// What a model says of every place in a plane of two features, with the samples on top: the regions of its
/// classes, how probable a class is, or the number that it predicts. Of a single feature it is the curve of
/// the prediction, or of the probabilities.
///
///     BoundaryPicture(response: .probability, levels: [0.1, 0.3, 0.5, 0.7, 0.9])
public struct BoundaryPicture: Sendable, Hashable {
  /// Which features are shown, where there are more than two, and at which values others are held.
  public var view: FeatureView

  /// What is shown of a model of classes.
  public var response: Response

  /// Where the colours of probabilities or numbers change, rising; empty for a smooth field.
  public var levels: [Double]

  /// The class whose probability is shown; nil takes the second of two, and of more the one that wins.
  public var className: String?

  /// Whether the samples are shown.
  public var showsSamples: Bool

  /// How many cells the picture is divided into along x and along y.
  public var resolution: Int

  /// What is shown of a model of classes.
  ///
  ///     BoundaryPicture(response: .classes)
  public enum Response: String, Sendable, Hashable, CaseIterable {
    /// For which class it decides.
    case classes = "class"
    /// How sure it is.
    case probability
  }

  /// Chooses what is shown.
  ///
  /// - Parameters:
  ///   - view: which features are shown.
  ///   - response: what is shown of a model of classes.
  ///   - levels: where colours change, rising; empty for a smooth field.
  ///   - className: the class whose probability is shown.
  ///   - showsSamples: whether the samples are shown.
  ///   - resolution: how many cells the picture is divided into along each side.
  public init(
    view: FeatureView = FeatureView(), response: Response = .classes, levels: [Double] = [],
    className: String? = nil, showsSamples: Bool = true,
    resolution: Int = RegionTracer.defaultResolution
  ) {
    self.view = view
    self.response = response
    self.levels = levels
    self.className = className
    self.showsSamples = showsSamples
    self.resolution = resolution
  }
}

extension BoundaryPicture {
  func panels(of subject: PictureSubject, style: PictureStyle) throws -> PicturePanels {
    let (data, model) = try (subject.requireData(), subject.requireModel())
    let own = try model.headline(on: data)
    guard data.featureNames.count > 1 else {
      let curve = PredictionCurve(data: data, model: model, style: style)
      return PicturePanels(try curve.axes(title: style.title(own), of: self))
    }
    let plane = try FeaturePlane(view, of: data, picture: subject.picture)
    let field = try ModelField(self, of: model, data: data, plane: plane, style: style)
    let axes = try Axes(
      x: style.xAxis(plane.xName, limits: field.x), y: style.yAxis(plane.yName, limits: field.y),
      title: style.title(own, note: plane.note)
    ) {
      try field.mark()
      if showsSamples { try field.points.scatters() }
    }
    return PicturePanels(
      axes.aspect(style.aspect)
        .legend(style, entries: showsSamples ? field.points.legendEntries : nil)
        .colorBar(field.colorBar))
  }

  /// Which class's probability is shown; nil for the one that wins.
  ///
  /// - Throws: `ProjectError.unknownClass`.
  func classNumber(in data: StudyData) throws(ProjectError) -> Int? {
    guard let className else { return data.classNames.count == 2 ? 1 : nil }
    guard let number = data.classNames.firstIndex(of: className) else {
      throw .unknownClass(className, known: data.classNames)
    }
    return number
  }
}

extension TrainedModel {
  /// What stands above a picture: the data, the network, and how well it does.
  func headline(on data: StudyData) throws -> String {
    let name = data.name.isEmpty ? "" : "\(data.name): "
    let fit =
      switch try fitness(on: data) {
      case .classification(let right, let count):
        "accuracy \((Double(right) / Double(count)).percent)"
      case .regression(let error, _): "mean squared error \(error.brief)"
      }
    return "\(name)\(shape) network, \(fit)"
  }
}
