import NetworkFigures
import Plotting

/// The samples: points in two features, in the colours of their classes or numbers; of a single feature,
/// strips of the classes, or the number over the feature.
///
///     PictureDeclaration(.data(DataPicture(view: FeatureView(x: "sepal", y: "petal"))))
public struct DataPicture: Sendable, Hashable {
  /// Which features are shown, where there are more than two.
  public var view: FeatureView

  /// Chooses what is shown.
  public init(view: FeatureView = FeatureView()) {
    self.view = view
  }
}

extension DataPicture {
  func panels(of subject: PictureSubject, style: PictureStyle) throws -> PicturePanels {
    let data = try subject.requireData()
    let own = data.name
    guard data.featureNames.count > 1 else {
      return PicturePanels(try axesOfOneFeature(data, title: style.title(own), style: style))
    }
    let plane = try FeaturePlane(view, of: data, picture: subject.picture)
    let places = try plane.places(of: data.features)
    let points = SamplePoints(data, places: places, style: style)
    let axes = try Axes(
      x: style.xAxis(plane.xName), y: style.yAxis(plane.yName),
      title: style.title(own, note: plane.projectionNote)
    ) {
      try points.scatters()
    }
    return PicturePanels(
      axes.aspect(style.aspect).legend(style, entries: points.legendEntries)
        .colorBar(points.colorBar))
  }

  /// The samples along their only feature.
  private func axesOfOneFeature(
    _ data: StudyData, title: String, style: PictureStyle
  ) throws -> Axes {
    let values = data.features.column(0)
    let look = PointLook(style.points, count: data.count)
    switch data.target {
    case .numbers(let numbers):
      return Axes(
        x: style.xAxis(data.featureNames[0]), y: style.yAxis(data.targetName), title: title
      ) {
        Scatter(
          zip(values, numbers).map { Point($0, $1) }, size: look.size, color: style.numberColor,
          edgeColor: look.edgeColor, alpha: look.alpha)
      }
      .aspect(style.aspect)
    case .classes(let labels, _):
      let classes = ClassLook(of: data, style: style)
      let samples = classes.labels.indices.map { number in
        labels.indices.filter { labels[$0] == number }.map { values[$0] }
      }
      return Axes(x: style.xAxis(data.featureNames[0]), y: style.yAxis(""), title: title) {
        StripPlot(
          SampleGroups(classes.labels, samples), size: look.size ?? StripPlot.defaultSize,
          orientation: .horizontal, colors: classes.points, edgeColor: look.edgeColor,
          alpha: look.alpha)
      }
    }
  }
}

extension PictureStyle {
  /// The colour of points that have no class.
  var numberColor: Color { colors.first ?? .cycle[0] }
}

extension Axes {
  /// The same axes with a colour bar, where there is one.
  func colorBar(_ bar: ColorBar?) -> Axes {
    guard let bar else { return self }
    return colorBar(bar)
  }
}
