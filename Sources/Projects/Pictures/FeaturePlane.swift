import Plotting
import Training

/// The plane of a picture among several features: where samples stand in it, and which features its places
/// have.
struct FeaturePlane {
  /// What runs along x.
  let xName: String
  /// What runs along y.
  let yName: String
  /// At which values features are held that do not run along an axis; empty where there are none.
  private let held: String
  private let kind: Kind

  private enum Kind {
    /// Two of the features; all others are those of one sample.
    case slice(x: Int, y: Int, others: [Double])
    /// The first two principal components of the standardised features.
    case components(PCA, StandardScaler)
  }

  /// Chooses a plane for data of two features or more.
  ///
  /// - Throws: `ProjectError` for features that there are not, the same along both axes, one that is held
  ///   and drawn, and too many to choose for; `TrainingError` for features that have no components.
  init(_ view: FeatureView, of data: StudyData, picture: String) throws {
    let fixed = try view.fixedValues(in: data)
    if view.projection == .pca {
      if let axis = view.x ?? view.y { throw ProjectError.projection(with: "feature \(axis)") }
      guard fixed.isEmpty else { throw ProjectError.projection(with: "features that are held") }
      let scaler = try StandardScaler.fit(data.features)
      let pca = try PCA.fit(scaler.transform(data.features), components: 2)
      (xName, yName) = (pca.name(ofComponent: 0), pca.name(ofComponent: 1))
      (kind, held) = (.components(pca, scaler), "")
      return
    }
    let (x, y) = try view.axes(in: data, picture: picture)
    if let axis = [x, y].first(where: { fixed[$0] != nil }) {
      throw ProjectError.fixedAxis(data.featureNames[axis])
    }
    var others = try StandardScaler.fit(data.features).means
    for (column, value) in fixed { others[column] = value }
    (xName, yName) = (data.featureNames[x], data.featureNames[y])
    held = Self.held(others, fixed: Set(fixed.keys), besides: [x, y], names: data.featureNames)
    kind = .slice(x: x, y: y, others: others)
  }

  /// What there is to say of the plane besides its axes; empty for nothing.
  var note: String { projectionNote.isEmpty ? held : projectionNote }

  /// What the axes of a plane are that are no features; empty where they are.
  var projectionNote: String {
    guard case .components(let pca, _) = kind else { return "" }
    return "in the plane of the first two principal components of the \(pca.means.count) features, "
      + "standardised"
  }

  /// Where samples stand in the plane, samples x 2.
  ///
  /// - Parameter features: samples x features, in their own units.
  func places(of features: Matrix) throws -> Matrix {
    switch kind {
    case .slice(let x, let y, _): features.selectingColumns([x, y])
    case .components(let pca, let scaler): try pca.transform(scaler.transform(features))
    }
  }

  /// The features, in their own units, of places in the plane.
  ///
  /// - Parameter places: places x 2.
  func features(at places: Matrix) throws -> Matrix {
    switch kind {
    case .slice(let x, let y, let others):
      var features = Matrix(rows: places.rows, columns: others.count)
      for row in 0..<places.rows {
        for (column, value) in others.enumerated() { features[row, column] = value }
        features[row, x] = places[row, 0]
        features[row, y] = places[row, 1]
      }
      return features
    case .components(let pca, let scaler):
      return try scaler.inverseTransform(pca.inverseTransform(places))
    }
  }

  /// More values are not read in a title.
  private static let mostNamed = 3

  /// What is said of features that are held.
  private static func held(
    _ values: [Double], fixed: Set<Int>, besides axes: [Int], names: [String]
  ) -> String {
    let others = values.indices.filter { !axes.contains($0) }
    let isShort = others.count <= mostNamed
    let named = others.filter { isShort || fixed.contains($0) }
      .map {
        "\(names[$0].replacing(" ", with: "\u{A0}"))\u{A0}=\u{A0}\(values[$0].brief)"
          + (fixed.contains($0) ? "" : "\u{A0}(mean)")
      }
    let rest = others.count - named.count
    let means =
      rest == 0 ? [] : named.isEmpty ? ["\(rest) others at their means"] : ["others at their means"]
    let parts = named + means
    return parts.isEmpty ? "" : "at " + parts.joined(separator: ", ")
  }
}

extension FeatureView {
  /// The values of features that are held, by their places.
  fileprivate func fixedValues(in data: StudyData) throws(ProjectError) -> [Int: Double] {
    var values: [Int: Double] = [:]
    // In order, so that of several mistakes it is always the same that is named.
    for (name, value) in fixed.sorted(by: { $0.key < $1.key }) {
      guard value.isFinite else {
        throw .option(name: "fix \(name)", value: "\(value)", expected: "a finite number")
      }
      values[try data.index(ofFeature: name)] = value
    }
    return values
  }

  /// The places of the features along x and y.
  fileprivate func axes(
    in data: StudyData, picture: String
  ) throws(ProjectError) -> (x: Int, y: Int) {
    let most = Self.mostFeaturesWithoutChoice
    if x == nil, y == nil, data.featureNames.count > most {
      throw .tooManyFeatures(data.featureNames.count, picture: picture, most: most)
    }
    let chosenX = try x.map { name throws(ProjectError) in try data.index(ofFeature: name) }
    let chosenY = try y.map { name throws(ProjectError) in try data.index(ofFeature: name) }
    let x = chosenX ?? (chosenY == 0 ? 1 : 0)
    let y = chosenY ?? (x == 0 ? 1 : 0)
    guard x != y else { throw .sameFeature(data.featureNames[x]) }
    return (x, y)
  }
}

extension PCA {
  /// What an axis along a component is called.
  func name(ofComponent index: Int) -> String {
    "principal component \(index + 1) (\(explainedVarianceRatio[index].percent) of the variance)"
  }
}
