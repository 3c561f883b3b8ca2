/// In which way a text that looks like a number is none.
///
/// ```swift
/// let mistake = NumberMistake(in: "1,234.5", hasDecimalComma: false)
/// print(mistake?.remedy ?? "")  // write it without separators of thousands: 1234.5
/// ```
public enum NumberMistake: Hashable, Sendable {
  /// Digits are set off in groups: 1,234.5 or 1 234.5. What it is without.
  case thousands(plain: String)
  /// A comma stands where a point is expected. What it is with a point.
  case decimalComma(plain: String)
  /// A point stands where a comma is expected. What it is with a comma.
  case decimalPoint(plain: String)
  /// The number is hexadecimal, octal or binary: 0x1F.
  case hexadecimal
  /// The value is infinite.
  case infinite
  /// The number is beyond the greatest double.
  case tooLarge
  /// The minus is a typographic one. What it is with a hyphen.
  case minusSign(plain: String)
  /// A unit or sign follows or precedes the digits: 5 %, 3 cm, $7. What it is without.
  case unit(plain: String)
  /// There are characters in it or beside it that are not seen, such as a no-break space. What it is without.
  case invisible(plain: String)
  /// The text stands in the first row, which was taken for data and not for names.
  case name
}

extension NumberMistake {
  /// What the text is instead of a number that can be worked with.
  var kind: String {
    switch self {
    case .infinite: "no finite number"
    case .tooLarge: "too large for a number"
    default: "no number"
    }
  }

  /// What to write instead.
  public var remedy: String {
    switch self {
    case .thousands(let plain): "write it without separators of thousands: \(plain)"
    case .decimalComma(let plain):
      "write it with a decimal point: \(plain); or say that decimals are commas"
    case .decimalPoint(let plain):
      "write it with a decimal comma, as others in this file are: \(plain); or say that decimals are points"
    case .hexadecimal: "write it as a decimal number"
    case .infinite: "leave the cell empty, or put a finite number in its place"
    case .tooLarge: "write numbers up to 1.7e308"
    case .minusSign(let plain): "write the minus as a hyphen: \(plain)"
    case .unit(let plain): "write the number alone: \(plain)"
    case .invisible(let plain):
      "write it without characters that are not seen, such as a no-break space: \(plain)"
    case .name: "if the first row holds the names of the columns, say that there is a header"
    }
  }
}
