import Plotting

/// A scale of one's own: areas, drawn by their sides.
struct SquareRootScale: Scale, Hashable {
  func coordinate(of value: Double) -> Double { value.squareRoot() }
  func value(at coordinate: Double) -> Double { coordinate * coordinate }
}
