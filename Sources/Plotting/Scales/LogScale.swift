import Glibc

/// An axis on which equal steps are equal ratios.
///
///     Axis("loss", scale: LogScale())  // ticks at 0.1, 1, 10, 100
///     Axis("samples", scale: LogScale(base: 2))  // ticks at 1, 2, 4, 8
public struct LogScale: Scale, Hashable {
  /// The number whose powers have ticks; above 1.
  public var base: Double

  /// Limits around nothing that has a place on such an axis. Source: Matplotlib's
  /// `LogLocator.nonsingular`.
  private static let limitsOfNothing = Interval(from: 1, to: 10)
  /// Where the axis begins if data reaches down to 0 and nobody says how near. Source: as above.
  private static let leastPositive = 1e-300
  /// A tick this share of the length away from a main one is the same. Source: Matplotlib's
  /// `Axis.get_minorticklocs`.
  private static let overlap = 1e-5

  /// Creates a logarithmic scale.
  ///
  /// - Parameter base: the number whose powers have ticks; above 1.
  public init(base: Double = 10) {
    self.base = base
  }

  /// The logarithm of the value; not a number for 0 and below.
  public func coordinate(of value: Double) -> Double {
    guard value > 0 else { return .nan }
    if base == 10 { return log10(value) }
    return base == 2 ? log2(value) : log(value) / log(base)
  }

  /// The base to the power of the coordinate.
  public func value(at coordinate: Double) -> Double {
    pow(base, coordinate)
  }

  /// Refuses a base up to 1, and limits up to 0.
  public func check(_ limits: Interval, name: String) throws(PlotError) {
    guard base.isFinite, base > 1 else {
      throw .measure(name: "base of a logarithmic axis", value: base, expected: "a number above 1")
    }
    for value in [limits.from, limits.to] where value <= 0 {
      throw .measure(name: name, value: value, expected: "numbers above 0 on a logarithmic axis")
    }
    try checkPlaces(of: limits, name: name)
  }
}

// MARK: - Limits

extension LogScale {
  /// The limits that show all of the data above 0 with a margin at both ends; Matplotlib's.
  ///
  /// Without such data they are those around 1 and 10; a value that stands alone lies between the power
  /// before it and the power after it.
  public func limits(around data: DataExtent, margin: Double) -> Interval {
    let least = data.leastPositive.flatMap { $0 > 0 && $0.isFinite ? $0 : nil }
    let finite = [data.range?.lowerBound, data.range?.upperBound].compactMap { $0 }
      .filter(\.isFinite)
    let ends =
      if let low = finite.min(), let high = finite.max(), high > 0 {
        separated(low > 0 ? low : min(least ?? Self.leastPositive, high), high)
      } else {
        Self.limitsOfNothing
      }
    let wide = Limits.widened(
      ends, margin: margin, sticky: data.sticky.filter { $0 > 0 }, on: self)
    let (from, to) = (Self.positive(wide.from), Self.positive(wide.to))
    return separated(min(from, to), max(from, to))
  }

  /// Ends that are different: a value alone lies between two powers.
  private func separated(_ low: Double, _ high: Double) -> Interval {
    guard low == high else { return Interval(from: low, to: high) }
    let powers = Powers(base: base)
    return Interval(
      from: Self.positive(powers.last(before: low)), to: Self.positive(powers.first(after: high)))
  }

  /// The nearest value that has a place on the axis.
  private static func positive(_ value: Double) -> Double {
    min(max(value, .leastNonzeroMagnitude), .greatestFiniteMagnitude)
  }
}

// MARK: - Ticks

extension LogScale {
  /// Ticks at powers of the base, and at their multiples between them; Matplotlib's `LogLocator` and
  /// `LogFormatterSciNotation`.
  ///
  /// Limits so close that six digits do not tell the ticks apart have those of a linear axis. Limits
  /// that have no place on the axis have none.
  public func ticks(in limits: Interval, room: TickRoom) -> Ticks {
    let (low, high) = (min(limits.from, limits.to), max(limits.from, limits.to))
    guard base > 1, base.isFinite, low > 0, high.isFinite, low < high else {
      return Ticks(positions: [], labels: [])
    }
    let powers = Powers(base: base)
    let locator = LogTickLocator(powers: powers, low: low, high: high, labels: room.labels)
    let count = powers.logarithm(of: high) - powers.logarithm(of: low)
    let formatter = LogTickFormatter(powers: powers, count: count)
    let ends = coordinates(of: Interval(from: low, to: high))
    let isInside = { Ticks.isInside(coordinate(of: $0), limits: ends) }
    let main = locator.exponents.map { (place: powers.power($0), exponent: $0) }
    let shown = main.filter { isInside($0.place) }
    let minor = apart(
      locator.minorPlaces.filter(isInside), from: main.map(\.place), by: ends.length * Self.overlap)
    let ticks = Ticks(
      positions: shown.map(\.place), labels: shown.map { formatter.label(exponent: $0.exponent) },
      minor: minor.map { Ticks.MinorTick($0, label: formatter.label(at: $0)) })
    return ticks.hasRepetitions ? LinearScale().ticks(in: limits, room: room) : ticks
  }

  /// The places that do not coincide with a main tick.
  private func apart(_ places: [Double], from main: [Double], by distance: Double) -> [Double] {
    let coordinates = main.map(coordinate(of:))
    return places.filter { place in
      let coordinate = coordinate(of: place)
      return !coordinates.contains { abs($0 - coordinate) <= distance }
    }
  }
}
