/// The weights of units without a function: a score each for a sample.
struct LinearUnits: Sendable, Equatable {
  /// Units x features.
  let coefficients: Matrix

  /// One for each unit.
  let intercepts: [Double]

  init(coefficients: Matrix, intercepts: [Double]) {
    self.coefficients = coefficients
    self.intercepts = intercepts
  }

  /// Takes coefficients, unit by unit, that the intercepts follow.
  init(packed parameters: [Double], units: Int, inputs: Int) throws(TrainingError) {
    coefficients = try Matrix(
      rows: units, columns: inputs, values: Array(parameters.prefix(units * inputs)))
    intercepts = Array(parameters.suffix(units))
  }

  /// The coefficients, unit by unit, and then the intercepts.
  var packed: [Double] { coefficients.values + intercepts }

  /// Puts units beside one another.
  init(joining units: [LinearUnits]) throws(TrainingError) {
    coefficients = try Matrix(
      rows: units.reduce(0) { $0 + $1.coefficients.rows },
      columns: units.first?.coefficients.columns ?? 0, values: units.flatMap(\.coefficients.values))
    intercepts = units.flatMap(\.intercepts)
  }
}
