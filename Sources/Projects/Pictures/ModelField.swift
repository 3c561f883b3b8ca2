import NetworkFigures
import Plotting
import Training

/// What a model says of every place of a plane.
struct ModelField {
  /// The extent along x, in the units of what runs there.
  let x: ClosedRange<Double>
  /// The extent along y.
  let y: ClosedRange<Double>
  /// The samples in the plane.
  let points: SamplePoints
  private let picture: BoundaryPicture
  private let model: TrainedModel
  private let data: StudyData
  private let plane: FeaturePlane
  private let style: PictureStyle
  /// The class whose probability is shown; nil for the one that wins.
  private let classNumber: Int?

  init(
    _ picture: BoundaryPicture, of model: TrainedModel, data: StudyData, plane: FeaturePlane,
    style: PictureStyle
  ) throws {
    (self.picture, self.model, self.data) = (picture, model, data)
    (self.plane, self.style) = (plane, style)
    let places = try plane.places(of: data.features)
    x = Extent.around(places.column(0), chosen: style.xLimits)
    y = Extent.around(places.column(1), chosen: style.yLimits)
    points = SamplePoints(data, places: places, style: style)
    classNumber = try picture.classNumber(in: data)
  }

  /// The regions of the classes, or the field of probabilities or numbers.
  func mark() throws -> any Mark {
    guard let colors else {
      let scoring = ScoringFunction { try model.classScores(for: plane.features(at: $0)) }
      return try DecisionRegions(
        of: scoring, x: x, y: y, colors: ClassLook(of: data, style: style).regions,
        resolution: picture.resolution)
    }
    return try ProbabilityField(
      x: x, y: y, resolution: picture.resolution, colors: colors, levels: picture.levels
    ) { try values(at: plane.features(at: $0)) }
  }

  /// What the colours of a field mean; nil for regions.
  var colorBar: ColorBar? {
    guard let colors else { return nil }
    let ends = [colors.axis.limits.from, colors.axis.limits.to]
    let inner = picture.levels.filter { $0 > ends[0] && $0 < ends[1] }
    return ColorBar(
      colors, label: label.asLabel, levels: inner.isEmpty ? nil : [ends[0]] + inner + [ends[1]],
      spacing: .proportional)
  }

  /// The colours of a field; nil for regions.
  private var colors: ColorScale? {
    if data.task == .regression { return points.scale }
    guard picture.response == .probability else { return nil }
    guard data.classNames.count == 2, let classNumber else {
      return ProbabilityField.defaultColors
    }
    // From the region of one class to that of the other.
    let regions = ClassLook(of: data, style: style).regions
    let ends = [regions[1 - classNumber], .white, regions[classNumber]]
    return ColorScale(ColorMap(through: ends), limits: 0...1)
  }

  /// What the field shows.
  private var label: String {
    guard data.task == .classification else { return data.targetName }
    guard let classNumber else { return "probability of the class that wins" }
    return "probability of \(ClassLook(of: data, style: style).labels[classNumber])"
  }

  private func values(at features: Matrix) throws -> [Double] {
    guard data.task == .classification else { return try model.predictedNumbers(for: features) }
    let probabilities = try model.probabilities(for: features)
    if let classNumber { return probabilities.column(classNumber) }
    return (0..<probabilities.rows).map { probabilities.row($0).max() ?? 0 }
  }
}
