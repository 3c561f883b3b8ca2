import NetworkFigures
import Plotting
import Training

/// What a model says along a single feature: the number that it predicts, or the probability of each class.
struct PredictionCurve {
  let data: StudyData
  let model: TrainedModel
  let style: PictureStyle

  /// So many places make a smooth curve, as in the article.
  private static let places = 1000
  /// How far beyond 0 and 1 the axis of probabilities reaches.
  private static let probabilityLimits = -0.1...1.1

  /// The curve over the samples.
  func axes(title: String, of picture: BoundaryPicture) throws -> Axes {
    let x = Extent.around(data.features.column(0), chosen: style.xLimits)
    let places = Extent.places(in: x, count: Self.places)
    let axes =
      switch data.target {
      case .numbers(let numbers):
        try numberAxes(numbers, over: places, title: title, picture: picture)
      case .classes(let labels, _):
        try classAxes(labels, over: places, x: x, title: title, picture: picture)
      }
    let isCrowd = picture.showsSamples && data.count >= PointLook.many
    let entries =
      isCrowd && data.task == .classification
      ? ClassLook(of: data, style: style).legendEntries : nil
    return axes.legend(style, entries: entries)
  }

  private func numberAxes(
    _ numbers: [Double], over places: [Double], title: String, picture: BoundaryPicture
  ) throws -> Axes {
    let look = PointLook(style.points, count: data.count)
    let prediction = try model.predictedNumbers(for: Matrix(column: places))
    return Axes(
      x: style.xAxis(data.featureNames[0]), y: style.yAxis(data.targetName), title: title
    ) {
      if picture.showsSamples {
        Scatter(
          zip(data.features.column(0), numbers).map { Point($0, $1) }, size: look.size,
          color: style.numberColor, edgeColor: look.edgeColor, alpha: look.alpha,
          label: "Train data")
      }
      Line(
        x: places, y: prediction, color: style.colors.dropFirst().first ?? .accent(0),
        label: "Prediction")
    }
    .aspect(style.aspect)
  }

  /// The curves over the regions that the feature is divided into, which stand alone for a model without
  /// probabilities. Samples of a class stand where its probability would have to be: the first of two at 0, the
  /// second at 1, and those of more all at 1.
  private func classAxes(
    _ labels: [Int], over places: [Double], x: ClosedRange<Double>, title: String,
    picture: BoundaryPicture
  ) throws -> Axes {
    let look = ClassLook(of: data, style: style)
    let y = style.yLimits ?? Self.probabilityLimits
    let shown = try picture.classNumber(in: data).map { [$0] } ?? Array(look.labels.indices)
    let curves =
      model.givesProbabilities ? try curves(of: shown, over: places, look: look) : []
    let name = shown.count == 1 ? "probability of \(look.labels[shown[0]])" : "probability"
    return try Axes(
      x: style.xAxis(data.featureNames[0], limits: x),
      y: style.yAxis(curves.isEmpty ? "" : name, limits: y), title: title
    ) {
      try DecisionRegions(
        of: ScoringFunction { try model.classScores(for: $0.selectingColumns([0])) }, x: x, y: y,
        colors: look.regions, resolution: picture.resolution)
      if picture.showsSamples { try samples(labels, at: shown) }
      curves
    }
  }

  private func curves(
    of classes: [Int], over places: [Double], look: ClassLook
  ) throws -> [Line] {
    let probabilities = try model.probabilities(for: Matrix(column: places))
    return classes.map { number in
      Line(
        x: places, y: probabilities.column(number),
        color: classes.count == 1 ? .ink : look.points[number])
    }
  }

  private func samples(_ labels: [Int], at classes: [Int]) throws -> [Scatter] {
    let feature = data.features.column(0)
    var places = Matrix(rows: labels.count, columns: 2)
    for (row, label) in labels.enumerated() {
      places[row, 0] = feature[row]
      places[row, 1] = classes.contains(label) ? 1 : 0
    }
    return try SamplePoints(data, places: places, style: style).scatters()
  }
}
