/// A number with a fixed count of decimals, written as short as SVG and PDF allow: `.5`, `-12`, `3.25`.
struct ShortNumber: Sendable, Hashable {
  /// The number in units of the last decimal.
  let units: Int
  /// How many decimals there are.
  let decimals: Int

  /// Pixels are written to a hundredth: a tenth of what a display could show at eight times the size.
  static let coordinateDecimals = 2
  /// Opacities are written to a hundredth: off by at most 1.3 of a display's 255 steps.
  static let opacityDecimals = 2
  /// Numbers beyond this cannot be in sight of a picture; keeping them smaller keeps arithmetic exact.
  private static let greatest = 1e9

  /// Rounds `value`; what is not a number becomes 0, what is out of all sight the greatest number.
  init(_ value: Double, decimals: Int = coordinateDecimals) {
    let bounded = value.isNaN ? 0 : min(max(value, -Self.greatest), Self.greatest)
    var power = 1.0
    for _ in 0..<decimals { power *= 10 }
    self.init(units: Int((bounded * power).rounded()), decimals: decimals)
  }

  init(units: Int, decimals: Int) {
    self.units = units
    self.decimals = decimals
  }

  /// Appends the number's digits.
  func write(to bytes: inout [UInt8]) {
    if units < 0 { bytes.append(UInt8(ascii: "-")) }
    var power = 1
    for _ in 0..<decimals { power *= 10 }
    let (whole, rest) = units.magnitude.quotientAndRemainder(dividingBy: UInt(power))
    if whole > 0 || rest == 0 { bytes.append(contentsOf: String(whole).utf8) }
    guard rest > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    var left = rest
    var place = UInt(power)
    while left > 0 {
      place /= 10
      bytes.append(UInt8(ascii: "0") + UInt8(left / place))
      left %= place
    }
  }

  /// The number's digits.
  var text: String {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
