/// An element of an array of targets: `Int` (the label of a class) or `Double` (a number).
///
///     let labels = try [0, 2].matrix(units: 3)
///     labels.values  // [1, 0, 0, 0, 0, 1]
public protocol TargetValue: Sendable {
  /// The targets as a table, samples x units.
  static func matrix(of values: [Self], units: Int) throws(TrainingError) -> Matrix
}
