import Plotting

/// A scale of one's own: areas, drawn by their sides.
public struct SquareRootScale: Scale, Hashable {
  public init() {}

  public func coordinate(of value: Double) -> Double { value.squareRoot() }
  public func value(at coordinate: Double) -> Double { coordinate * coordinate }
}
