import NetworkFigures
import Plotting
import Spelling
import Training

/// The prediction of a number from a single feature, taken apart: what each hidden unit gives, what it adds to
/// the prediction, and all of them together; the article's figure 34.
///
///     PictureDeclaration(.units(UnitsPicture()))
public struct UnitsPicture: Sendable, Hashable {
  /// The hidden units to draw, counted from 1; empty for those that add most, at most ``mostUnits``.
  public var units: [Int]

  /// So many units are drawn unless others are asked for; more of them would be too small to read.
  public static let mostUnits = 12

  /// Chooses units.
  public init(units: [Int] = []) {
    self.units = units
  }
}

extension UnitsPicture {
  func panels(of subject: PictureSubject, style: PictureStyle) throws -> PicturePanels {
    let (data, model) = try (subject.requireData(), subject.requireModel())
    guard let numbers = data.numbers else {
      throw ProjectError.needsTask(.regression, picture: subject.picture)
    }
    try requireShape(of: model, picture: subject.picture)
    let x = Extent.around(data.features.column(0), chosen: style.xLimits)
    let places = Extent.places(in: x, count: Self.places)
    let parts = try HiddenUnits(of: model.network, for: model.scaled(Matrix(column: places)))
    let drawn = try chosen(of: parts)
    let curves = UnitCurves(
      places: places, parts: parts, units: drawn, feature: data.featureNames[0], style: style)
    let sum = try curves.sum(
      samples: zip(data.features.column(0), numbers).map { Point($0, $1) },
      target: data.targetName)
    let own = try model.headline(on: data)
    let count = parts.outputs.columns
    let note = drawn.count < count ? "the \(drawn.count) of \(count) units that add most" : ""
    return PicturePanels(
      curves.unitPanels() + sum, grid: curves.grid, width: curves.width, height: curves.height,
      title: style.title(own, note: units.isEmpty ? note : ""))
  }

  /// The article's.
  private static let places = 1000

  private func requireShape(of model: TrainedModel, picture: String) throws(ProjectError) {
    let network = model.network
    guard network.inputs == 1, network.layers.count == 2, network.outputs == 1 else {
      let hidden = counted(network.layers.count - 1, "hidden layer")
      throw .network(
        picture: picture, expected: "one feature, one hidden layer and one output",
        actual:
          "\(counted(network.inputs, "feature")), \(hidden) and \(counted(network.outputs, "output"))"
      )
    }
  }

  /// The units to draw, counted from 0, in their order.
  private func chosen(of parts: HiddenUnits) throws(ProjectError) -> [Int] {
    let count = parts.outputs.columns
    guard units.isEmpty else {
      guard units.allSatisfy({ (1...count).contains($0) }), Set(units).count == units.count else {
        throw .option(
          name: "units", value: units.map(String.init).joined(separator: ","),
          expected: "different numbers from 1 to \(count), the units of the layer")
      }
      return units.map { $0 - 1 }
    }
    let reach = (0..<count).map { unit -> Double in
      let values = parts.contributions.column(unit)
      return (values.max() ?? 0) - (values.min() ?? 0)
    }
    let most = reach.indices.sorted { (reach[$0], $1) > (reach[$1], $0) }.prefix(Self.mostUnits)
    return most.sorted()
  }
}
