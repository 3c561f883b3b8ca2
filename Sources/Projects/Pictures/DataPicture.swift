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
      let strip = FeatureStrip(
        values: data.features.column(0), name: data.featureNames[0], data: data, style: style)
      return PicturePanels(strip.axes(title: style.title(own)))
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
