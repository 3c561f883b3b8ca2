/// The parts of a decimal number: digits · 10^exponent, with a sign.
struct DecimalParts {
  private var isNegative = false
  /// The digits as a whole number, as far as they fit.
  private var digits: UInt64 = 0
  private var digitCount = 0
  private var exponent = 0
  /// Whether digits were left out.
  private var isCut = false

  /// Takes a text apart; nil if it is no decimal number.
  init?(in bytes: [UInt8], from start: Int, to end: Int, separator: UInt8) {
    var place = start
    guard place < end else { return nil }
    if bytes[place] == ASCII.minus || bytes[place] == ASCII.plus {
      isNegative = bytes[place] == ASCII.minus
      place += 1
    }
    let whole = readDigits(in: bytes, from: place, to: end)
    var count = whole - place
    place = whole
    if place < end, bytes[place] == separator {
      let fraction = readDigits(in: bytes, from: place + 1, to: end)
      let length = fraction - place - 1
      // Digits that were left out have raised the exponent by one each.
      exponent -= length
      count += length
      place = fraction
    }
    guard count > 0 else { return nil }
    guard place < end else { return }
    guard bytes[place] | ASCII.lowercase == UInt8(ascii: "e"),
      let power = Self.power(in: bytes, from: place + 1, to: end)
    else { return nil }
    exponent += power
  }

  /// Takes a text apart; nil if it is no decimal number.
  init?(_ text: String, separator: UInt8) {
    let bytes = Array(text.utf8)
    self.init(in: bytes, from: 0, to: bytes.count, separator: separator)
  }

  /// Takes digits in, and returns where they end.
  private mutating func readDigits(in bytes: [UInt8], from start: Int, to end: Int) -> Int {
    var place = start
    while place < end, ASCII.isDigit(bytes[place]) {
      let digit = UInt64(bytes[place] &- ASCII.zero)
      if digitCount < Self.mostDigits {
        digits = digits &* 10 &+ digit
        // Zeros before the first digit do not count.
        if digits != 0 { digitCount += 1 }
      } else {
        exponent += 1
        isCut = isCut || digit != 0
      }
      place += 1
    }
    return place
  }

  /// Any number of 19 digits is below 2^64.
  private static let mostDigits = 19

  /// The number after the e of an exponent; nil if there is none.
  private static func power(in bytes: [UInt8], from start: Int, to end: Int) -> Int? {
    var place = start
    guard place < end else { return nil }
    let isNegative = bytes[place] == ASCII.minus
    if isNegative || bytes[place] == ASCII.plus { place += 1 }
    guard place < end else { return nil }
    var power = 0
    while place < end {
      guard ASCII.isDigit(bytes[place]) else { return nil }
      // What is greater makes zero or infinity of any number, and must not overflow here.
      if power < greatestPower { power = power * 10 + Int(bytes[place] &- ASCII.zero) }
      place += 1
    }
    return isNegative ? -power : power
  }

  private static let greatestPower = 1_000_000_000_000
}

extension DecimalParts {
  /// The number, correctly rounded; nil if it takes more than two words of arithmetic to tell.
  var exactValue: Double? {
    if digits == 0 { return isNegative ? -0.0 : 0 }
    guard !isCut else { return nil }
    let power = Int(exponent.magnitude)
    let magnitude: Double
    if digits <= Self.greatestWhole, power <= Self.greatestExactPower {
      // Both numbers are doubles, and one operation rounds once (Clinger 1990, "How to read floating point
      // numbers accurately").
      let scale = Self.powersOfTen[power]
      magnitude = exponent < 0 ? Double(digits) / scale : Double(digits) * scale
    } else if power < Self.wholePowersOfTen.count {
      let scale = Self.wholePowersOfTen[power]
      magnitude = exponent < 0 ? Self.quotient(digits, scale) : Self.product(digits, scale)
    } else {
      return nil
    }
    return isNegative ? -magnitude : magnitude
  }

  /// 2^53: whole numbers up to here are doubles.
  private static let greatestWhole: UInt64 = 1 << 53
  /// Powers of ten up to here are doubles.
  private static let greatestExactPower = 22
  private static let powersOfTen: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
  ]
  /// The powers of ten that fit into 64 bits.
  private static let wholePowersOfTen: [UInt64] = (0..<19).reduce(into: [1]) { powers, _ in
    powers.append((powers.last ?? 1) * 10)
  }

  /// A quotient of whole numbers above 0, rounded once.
  private static func quotient(_ dividend: UInt64, _ divisor: UInt64) -> Double {
    // With their first bits at the top, the quotient has 64 bits, 11 more than a double.
    let upShift = dividend.leadingZeroBitCount
    let downShift = divisor.leadingZeroBitCount
    let (top, bottom) = (dividend << UInt64(upShift), divisor << UInt64(downShift))
    // One half as large where the quotient would have a bit more.
    let half = top >= bottom ? 1 : 0
    let (quotient, remainder) = bottom.dividingFullWidth(
      (high: top >> UInt64(half), low: half == 1 ? top << 63 : 0))
    return scaled(
      quotient, isInexact: remainder != 0, exponent: downShift - upShift - UInt64.bitWidth + half)
  }

  /// A product of whole numbers above 0, rounded once.
  private static func product(_ first: UInt64, _ second: UInt64) -> Double {
    let (high, low) = first.multipliedFullWidth(by: second)
    guard high != 0 else { return Double(low) }
    let shift = UInt64(high.leadingZeroBitCount)
    let top = shift == 0 ? high : high << shift | low >> (64 - shift)
    return scaled(
      top, isInexact: low << shift != 0, exponent: UInt64.bitWidth - Int(shift))
  }

  /// whole · 2^exponent, where the whole number has 64 bits and may stand for a little more.
  private static func scaled(_ whole: UInt64, isInexact: Bool, exponent: Int) -> Double {
    // The last bit is far below what is rounded away: it only tells more from exactly one half.
    Double(sign: .plus, exponent: exponent, significand: Double(whole | (isInexact ? 1 : 0)))
  }
}
