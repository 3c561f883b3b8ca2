/// A function of one variable at one place, with the gradient it is a cut through.
struct LinePoint: Sendable, Equatable {
  var step: Double
  var value: Double
  var slope: Double
  var gradient: [Double] = []

  var isFinite: Bool { value.isFinite && slope.isFinite }
}
