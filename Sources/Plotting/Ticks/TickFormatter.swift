/// Writes the labels of ticks, as Matplotlib's `ScalarFormatter` does.
///
/// All labels of an axis have the same number of digits after the point. What they have in common,
/// a power of ten or a number to add, is written once beside the axis.
struct TickFormatter {
  /// The number that is added to every label.
  private(set) var offset = 0.0
  /// The exponent of the last digit of the offset.
  private var offsetUnit = 0
  /// The exponent of the power of ten that every label is multiplied by.
  private(set) var exponent = 0
  /// The digits after the point.
  private(set) var decimals = 0
  /// A scaled value below this is zero. Source: `ScalarFormatter.__call__`.
  private var zeroTolerance = 1e-8

  /// Powers of ten up to the first and from the second on are written beside the axis. Source:
  /// Matplotlib rcParams: axes.formatter.limits.
  private static let plainExponents = (-5, 6)
  /// An offset has to save as many digits as this. Source: Matplotlib rcParams:
  /// axes.formatter.offset_threshold.
  private static let offsetThreshold = 4
  /// A label may miss its value by this share of the power of ten of the range. Source:
  /// `ScalarFormatter._set_format`.
  private static let labelTolerance = 1e-3
  /// The sign of negative numbers: U+2212. Source: Matplotlib rcParams: axes.unicode_minus.
  private static let minus: Character = "\u{2212}"

  /// A formatter for ticks at `places` on an axis between two limits in any order.
  ///
  /// - Parameter usesOffset: whether a number may be taken from all labels to be written beside the axis.
  init(places: [Double], limits: Interval, usesOffset: Bool = true) {
    let low = min(limits.from, limits.to)
    let high = max(limits.from, limits.to)
    let shown = places.filter { low <= $0 && $0 <= high }
    if usesOffset { (offset, offsetUnit) = Self.offset(shown: shown) }
    exponent = Self.exponent(shown: shown, offset: offset, length: high - low)
    decimals = decimals(for: places, limits: limits)
  }

  /// A formatter for numbers that each tell their value alone.
  ///
  /// - Parameters:
  ///   - numbers: the numbers.
  ///   - decimals: the digits after the point; nil has as many as tell the numbers.
  init(numbers: [Double], decimals: Int? = nil) {
    self.decimals =
      decimals.map { min(max($0, 0), Decimals.mostDecimals) }
      // The last one twice, so that a number alone has a range. Source: Matplotlib's `ContourLabeler.get_text`.
      ?? self.decimals(for: numbers + numbers.suffix(1), limits: Interval(0...1))
    zeroTolerance = Decimals.power(-self.decimals) / 2
  }

  /// The label of the tick at `place`.
  func label(at place: Double) -> String {
    let value = scaled(place)
    let shown = abs(value) < zeroTolerance ? 0 : value
    return Self.withMinusSign(Decimals.fixed(shown, decimals: decimals))
  }

  /// The label of the tick at `place` where nothing is written beside the axis: with the power of ten.
  func fullLabel(at place: Double) -> String {
    guard exponent != 0 else { return label(at: place) }
    let digits = label(at: place).map { $0 == Self.minus ? "-" : $0 }
    return "$\(String(digits))\\times10^{\(exponent)}$"
  }

  /// What all labels have in common, as in `1e6`, `+1e5` or `1e−6+1e2`; empty for nothing.
  var offsetLabel: String {
    let power = exponent == 0 ? "" : "1e\(exponent)"
    guard offset != 0 else { return Self.withMinusSign(power) }
    return Self.withMinusSign(power + (offset > 0 ? "+" : "") + offsetText)
  }

  /// What the label of the tick at `place` states.
  private func scaled(_ place: Double) -> Double {
    (place - offset) / Decimals.power(exponent)
  }

  private static func withMinusSign(_ text: String) -> String {
    String(text.map { $0 == "-" ? minus : $0 })
  }
}

extension TickFormatter {
  /// The leading digits that all ticks share, as a number, and the exponent of the last of them;
  /// 0 where that saves too little.
  private static func offset(shown: [Double]) -> (offset: Double, unit: Int) {
    guard let low = shown.min(), let high = shown.max(), low != high, low > 0 || high < 0 else {
      return (0, 0)
    }
    let near = min(abs(low), abs(high))
    let far = max(abs(low), abs(high))
    var unit = sharedUnit(near: near, far: far) { $1 != $0 }
    if (far - near) / Decimals.power(unit) <= 1e-2 {
      // The ticks straddle a round number: let the last shared digit differ by one.
      unit = sharedUnit(near: near, far: far) { $1 - $0 > 1 }
    }
    let shared = Decimals.floorDivision(of: far, by: Decimals.power(unit)).quotient
    guard shared >= Decimals.power(offsetThreshold - 1) else { return (0, 0) }
    let magnitude = shared * Decimals.power(unit)
    return (low < 0 ? -magnitude : magnitude, unit)
  }

  /// The exponent of the last digit before the one at which the two numbers, cut off there,
  /// differ by the given measure.
  private static func sharedUnit(
    near: Double, far: Double, differ: (Double, Double) -> Bool
  ) -> Int {
    let last = -Decimals.greatestExponent
    var exponent = Decimals.exponent(of: far) + 1
    while exponent > last {
      let unit = Decimals.power(exponent)
      let cutNear = Decimals.floorDivision(of: near, by: unit).quotient
      let cutFar = Decimals.floorDivision(of: far, by: unit).quotient
      if differ(cutNear, cutFar) { break }
      exponent -= 1
    }
    return exponent + 1
  }

  /// The exponent of the power of ten to write beside the axis; 0 where plain numbers do.
  private static func exponent(shown: [Double], offset: Double, length: Double) -> Int {
    guard let greatest = shown.map({ abs($0) }).max() else { return 0 }
    let exponent = Decimals.exponent(of: offset == 0 ? greatest : length)
    let (low, high) = plainExponents
    // Ten to the power of less is no number to divide by.
    return low < exponent && exponent < high ? 0 : max(exponent, -Decimals.greatestExponent)
  }

  /// The fewest digits after the point that show every place well enough.
  private func decimals(for places: [Double], limits: Interval) -> Int {
    let values = places.map(scaled)
    // A tick alone has no range: the limits stand in for it.
    let ends = places.count < 2 ? [scaled(limits.from), scaled(limits.to)] : []
    let exponent = Decimals.exponent(of: Self.range(of: values + ends))
    let tolerance = Self.labelTolerance * Decimals.power(exponent)
    var decimals = min(max(0, 3 - exponent), Decimals.mostDecimals)
    while decimals > 0, Self.rounded(values, decimals: decimals - 1, areWithin: tolerance) {
      decimals -= 1
    }
    return decimals
  }

  /// The distance between the extremes; where there is none, the magnitude, and at zero 1.
  private static func range(of values: [Double]) -> Double {
    guard let low = values.min(), let high = values.max() else { return 1 }
    if low != high { return high - low }
    return low == 0 ? 1 : abs(low)
  }

  private static func rounded(
    _ values: [Double], decimals: Int, areWithin tolerance: Double
  ) -> Bool {
    let unit = Decimals.power(decimals)
    return values.allSatisfy {
      abs($0 - ($0 * unit).rounded(.toNearestOrEven) / unit) < tolerance
    }
  }

  /// The offset with all its digits, as in `1.2345e5`.
  ///
  /// Matplotlib cuts off after ten digits; the labels would then not tell the values.
  private var offsetText: String {
    let exponent = Decimals.exponent(of: offset)
    let text = Decimals.fixed(
      offset / Decimals.power(exponent), decimals: max(1, exponent - offsetUnit))
    var digits = Substring(text)
    while digits.last == "0" { digits.removeLast() }
    if digits.last == "." { digits.removeLast() }
    return exponent == 0 ? String(digits) : "\(digits)e\(exponent)"
  }
}
