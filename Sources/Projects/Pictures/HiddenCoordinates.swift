import NetworkFigures
import Plotting
import Training

/// Where a hidden layer puts the samples, in one to three coordinates: its units, or their principal
/// components.
struct HiddenCoordinates {
  /// The samples, samples x coordinates.
  let coordinates: Matrix
  /// What each coordinate is called.
  let names: [String]
  /// What there is to say of the coordinates besides their names; empty for nothing.
  let note: String
  private let kind: Kind
  /// The layers after the hidden one.
  private let rest: Network
  private let model: TrainedModel

  private enum Kind {
    /// All units of the layer, in their order.
    case units
    /// Some of them, from which nothing follows for the next layer.
    case someUnits
    case components(PCA)
  }

  /// A component along which units vary by no more than this share is rounding.
  private static let leastShare = 1e-9
  /// More coordinates are not drawn.
  private static let most = 3

  /// Sends samples through a network up to a hidden layer.
  ///
  /// - Throws: `ProjectError.hiddenLayer` for a layer that there is not, `.option` for units that there are
  ///   not; `TrainingError` for samples that do not fit the network.
  init(_ picture: HiddenPicture, of model: TrainedModel, data: StudyData) throws {
    let hiddenLayers = model.network.layers.count - 1
    guard (1...max(hiddenLayers, 1)).contains(picture.layer), hiddenLayers > 0 else {
      throw ProjectError.hiddenLayer(picture.layer, hiddenLayers: hiddenLayers)
    }
    let outputs = try model.output(ofLayer: picture.layer - 1, for: data.features)
    rest = try Network(layers: Array(model.network.layers[picture.layer...]))
    self.model = model
    let units = picture.units.isEmpty ? Array(1...outputs.columns) : picture.units
    try Self.require(units, of: outputs.columns)
    let symbol = hiddenLayers > 1 ? "a^{[\(picture.layer)]}" : "a"
    guard units.count <= Self.most else {
      let wanted = picture.view == nil ? 2 : Self.most
      let all = try PCA.fit(outputs, components: min(wanted, outputs.rows, outputs.columns))
      let shares = all.explainedVarianceRatio
      let count = max(shares.count { $0 > Self.leastShare }, 1)
      let pca = try PCA.fit(outputs, components: count)
      coordinates = try pca.transform(outputs)
      names = (0..<count).map { "component \($0 + 1) (\(shares[$0].percent))" }
      note =
        "principal components of its \(outputs.columns) units, with their shares of the variance"
      kind = .components(pca)
      return
    }
    note = ""
    coordinates = outputs.selectingColumns(units.map { $0 - 1 })
    names = units.map { "$\(symbol)_{\($0)}$" }
    kind = units == Array(1...outputs.columns) ? .units : .someUnits
  }

  private static func require(_ units: [Int], of count: Int) throws(ProjectError) {
    let isSound = units.allSatisfy { (1...count).contains($0) } && Set(units).count == units.count
    guard isSound, units.count <= max(most, count) else {
      throw .option(
        name: "units", value: units.map(String.init).joined(separator: ","),
        expected: "different numbers from 1 to \(count), the units of the layer")
    }
  }

  /// What the rest of the network says of places; nil where it takes more than these coordinates.
  var scoring: ScoringFunction? {
    guard model.task == .classification else { return nil }
    switch kind {
    case .units: return ScoringFunction { try rest.classScores(for: $0) }
    case .components(let pca):
      return ScoringFunction { try rest.classScores(for: pca.inverseTransform($0)) }
    case .someUnits: return nil
    }
  }

  /// The corners of the plane in which the last layer decides between two classes, as far as it lies in the box
  /// around the samples; none when it passes them by, nil where there is no such plane in these coordinates.
  func decisionPlane() -> [Point3]? {
    guard case .units = kind, model.task == .classification, coordinates.columns == Self.most,
      rest.layers.count == 1, let last = rest.layers.first, last.units == 1
    else { return nil }
    let box = (0..<Self.most).map { Extent.around(coordinates.column($0), chosen: nil) }
    return PlaneSection(weights: last.weights.column(0), bias: last.bias[0], box: box).corners
  }
}

extension SamplePoints {
  /// The points in space, a scatter for each class.
  func scatters3D() throws -> [Scatter3D] {
    switch data.target {
    case .classes(let labels, let names):
      let classes = ClassLook(of: data, style: style)
      return try Scatter3D.byClass(
        features: places, labels: labels, classes: Array(names.indices), colors: classes.points,
        size: style.points.size ?? Scatter3D.defaultSize, alpha: style.points.alpha
      ) { classes.labels[$0] }
    case .numbers(let numbers):
      return [
        Scatter3D(
          (0..<places.rows).map { Point3(places[$0, 0], places[$0, 1], places[$0, 2]) },
          size: style.points.size ?? Scatter3D.defaultSize,
          values: ValueColors(numbers, on: scale))
      ]
    }
  }
}
