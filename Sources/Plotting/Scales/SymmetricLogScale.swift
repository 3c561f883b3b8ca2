import Glibc

/// An axis that is logarithmic away from zero in both directions, and linear around it.
///
///     Axis("gradient", scale: SymmetricLogScale(linearThreshold: 0.01))
///     SymmetricLogScale().ticks(in: Interval(-100...100), room: TickRoom(labels: 9)).positions
///     // [-100, -10, -1, 0, 1, 10, 100]
public struct SymmetricLogScale: Scale, Hashable {
  /// The number whose powers have ticks; above 1.
  public var base: Double
  /// The axis is linear up to this distance from zero; above 0.
  public var linearThreshold: Double
  /// How many powers of the base are as long as the axis from zero to the threshold; above 0.
  public var linearScale: Double

  /// Values that differ by no more than the second share lie the first share from the limits. Source:
  /// Matplotlib's `Locator.nonsingular`.
  private static let expander = 0.05
  private static let resolution = 1e-15

  /// Creates a scale; its parameters are Matplotlib's unless given.
  ///
  /// - Parameters:
  ///   - base: the number whose powers have ticks; above 1.
  ///   - linearThreshold: the axis is linear up to this distance from zero; above 0.
  ///   - linearScale: how many powers of the base are as long as the axis from zero to the threshold;
  ///     above 0.
  public init(base: Double = 10, linearThreshold: Double = 2, linearScale: Double = 1) {
    self.base = base
    self.linearThreshold = linearThreshold
    self.linearScale = linearScale
  }

  /// The length of the axis from zero to the threshold, in powers of the base.
  private var linearLength: Double { linearScale / (1 - 1 / base) }

  /// How many powers of the base from zero a value lies: Matplotlib's `SymmetricalLogTransform`,
  /// divided by the threshold.
  public func coordinate(of value: Double) -> Double {
    let magnitude = abs(value)
    guard magnitude > linearThreshold else { return value / linearThreshold * linearLength }
    // The quotient of the values themselves may be greater than any number.
    let ratio = magnitude.squareRoot() / linearThreshold.squareRoot()
    let coordinate = linearLength + 2 * log(ratio) / log(base)
    return value < 0 ? -coordinate : coordinate
  }

  /// The value that many powers of the base from zero.
  public func value(at coordinate: Double) -> Double {
    let powers = abs(coordinate) - linearLength
    guard powers > 0 else { return coordinate / linearLength * linearThreshold }
    let root = linearThreshold.squareRoot() * pow(base, powers / 2)
    return coordinate < 0 ? -root * root : root * root
  }

  /// The limits that show all of the data with a margin at both ends, measured along the axis;
  /// Matplotlib's.
  public func limits(around data: DataExtent, margin: Double) -> Interval {
    let finite = [data.range?.lowerBound, data.range?.upperBound].compactMap { $0 }
      .filter(\.isFinite)
    guard let low = finite.min(), let high = finite.max() else {
      return LinearScale().limits(around: DataExtent(), margin: margin)
    }
    let ends = Limits.nonsingular(
      Interval(from: low, to: high), expander: Self.expander, resolution: Self.resolution)
    let limits = Limits.autoscaled(ends, margin: margin, sticky: data.sticky, on: self)
    // Beside a threshold that is beyond all measure larger, different values have one place.
    let isSeen = coordinates(of: limits).length != 0
    return isSeen ? limits : Interval(from: -linearThreshold, to: linearThreshold)
  }

  /// Ticks at zero and at the powers of the base, or at the limits where the axis is linear;
  /// Matplotlib's `SymmetricalLogLocator` and `LogFormatterSciNotation`.
  ///
  /// Limits so close that six digits do not tell the ticks apart have those of a linear axis.
  public func ticks(in limits: Interval, room: TickRoom) -> Ticks {
    let (low, high) = (min(limits.from, limits.to), max(limits.from, limits.to))
    guard areParametersValid, low.isFinite, high.isFinite, low < high else {
      return Ticks(positions: [], labels: [])
    }
    let powers = Powers(base: base)
    let locator = SymmetricLogTickLocator(powers: powers, threshold: linearThreshold)
    let formatter = LogTickFormatter(
      powers: powers, count: locator.powerCount(low: low, high: high))
    let ends = coordinates(of: Interval(from: low, to: high))
    let shown = locator.places(low: low, high: high)
      .filter { Ticks.isInside(coordinate(of: locator.value(of: $0)), limits: ends) }
    let ticks = Ticks(
      positions: shown.map(locator.value(of:)), labels: shown.map(formatter.label(of:)))
    return ticks.hasRepetitions ? LinearScale().ticks(in: limits, room: room) : ticks
  }

  private var areParametersValid: Bool {
    base > 1 && base.isFinite && linearThreshold > 0 && linearThreshold.isNormal
      && linearScale > 0 && linearScale.isFinite
  }

  /// Refuses parameters that make no axis, and limits that have no two different places on it.
  public func check(_ limits: Interval, name: String) throws(PlotError) {
    guard base.isFinite, base > 1 else {
      throw .measure(name: "base of a logarithmic axis", value: base, expected: "a number above 1")
    }
    for (part, value) in [("threshold", linearThreshold), ("scale", linearScale)]
    where !(value > 0 && value.isNormal) {
      throw .measure(
        name: "linear \(part) of a symmetric logarithmic axis", value: value,
        expected: "a number above 0")
    }
    try checkPlaces(of: limits, name: name)
  }
}
