import NetworkFigures
import Plotting
import Training

/// What a hidden layer makes of the samples: each is a point whose coordinates are the outputs of the units,
/// and the layers after it decide there.
///
/// Two units are the axes of a plane, with the regions that the rest of the network divides it into; three
/// are those of space, with the plane that the last layer decides by where it comes next. Of more units the
/// principal components are drawn, two of them, or three where a view is given.
///
///     HiddenPicture(layer: 1, elevation: 10, azimuth: 79)
public struct HiddenPicture: Sendable, Hashable {
  /// The hidden layer, counted from 1.
  public var layer: Int

  /// The units to draw, counted from 1; empty for all.
  public var units: [Int]

  /// From where space is seen.
  public var view: View?

  /// Whether the regions, or the plane, in which the rest of the network decides are shown.
  public var showsBoundary: Bool

  /// From where space is seen.
  ///
  ///     HiddenPicture.View(elevation: 10, azimuth: 79)
  public struct View: Sendable, Hashable {
    /// How far above the ground, in degrees.
    public var elevation: Double
    /// How far around the third axis, in degrees.
    public var azimuth: Double

    /// Matplotlib's view of axes in space.
    public static let usual = View(elevation: 30, azimuth: -60)

    /// Chooses a view.
    public init(elevation: Double, azimuth: Double) {
      self.elevation = elevation
      self.azimuth = azimuth
    }
  }

  /// Chooses what is shown.
  ///
  /// - Parameters:
  ///   - layer: the hidden layer, counted from 1.
  ///   - units: the units to draw, counted from 1; empty for all.
  ///   - view: from where space is seen.
  ///   - showsBoundary: whether it is shown where the rest of the network decides.
  public init(
    layer: Int = 1, units: [Int] = [], view: View? = nil, showsBoundary: Bool = true
  ) {
    self.layer = layer
    self.units = units
    self.view = view
    self.showsBoundary = showsBoundary
  }
}

extension HiddenPicture {
  func panels(of subject: PictureSubject, style: PictureStyle) throws -> PicturePanels {
    let (data, model) = try (subject.requireData(), subject.requireModel())
    let space = try HiddenCoordinates(self, of: model, data: data)
    let name = data.name.isEmpty ? "" : "\(data.name): "
    let plane = showsBoundary ? space.decisionPlane() : nil
    let missing = plane?.isEmpty == true ? "its plane of decision passes the samples by" : ""
    let title = style.title(
      "\(name)hidden layer \(layer) of a \(model.shape) network",
      note: space.note.isEmpty ? missing : space.note)
    switch space.names.count {
    case 1:
      let strip = FeatureStrip(
        values: space.coordinates.column(0), name: space.names[0], data: data, style: style)
      return PicturePanels(strip.axes(title: title))
    case 2: return PicturePanels(try flat(space, data: data, title: title, style: style))
    default:
      return PicturePanels(
        try solid(space, plane: plane ?? [], data: data, title: title, style: style),
        width: PicturePanels.usualWidth, height: PicturePanels.usualWidth)
    }
  }

  private func flat(
    _ space: HiddenCoordinates, data: StudyData, title: String, style: PictureStyle
  ) throws -> Axes {
    let x = Extent.around(space.coordinates.column(0), chosen: style.xLimits)
    let y = Extent.around(space.coordinates.column(1), chosen: style.yLimits)
    let points = SamplePoints(data, places: space.coordinates, style: style)
    let axes = try Axes(
      x: style.xAxis(space.names[0], limits: x), y: style.yAxis(space.names[1], limits: y),
      title: title
    ) {
      if showsBoundary, data.task == .classification, let scoring = space.scoring {
        try DecisionRegions(
          of: scoring, x: x, y: y, colors: ClassLook(of: data, style: style).regions)
      }
      try points.scatters()
    }
    return axes.aspect(style.aspect).legend(style, entries: points.legendEntries)
      .colorBar(points.colorBar)
  }

  /// The article's.
  private static let planeAlpha = 0.5

  private func solid(
    _ space: HiddenCoordinates, plane: [Point3], data: StudyData, title: String, style: PictureStyle
  ) throws -> Axes3D {
    let view = view ?? .usual
    let points = SamplePoints(data, places: space.coordinates, style: style)
    let axes = try Axes3D(
      x: style.xAxis(space.names[0]), y: style.yAxis(space.names[1]),
      z: Axis(
        style.zLabel ?? space.names[2].asLabel, labelSize: style.labelSize), title: title,
      elevation: view.elevation, azimuth: view.azimuth
    ) {
      if !plane.isEmpty { Polygon3D(plane, color: .cycle[0], alpha: Self.planeAlpha) }
      try points.scatters3D()
    }
    guard let bar = points.colorBar else { return axes.legend(style) }
    return axes.legend(style).colorBar(bar)
  }
}
