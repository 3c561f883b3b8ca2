// Tables of colours as rows of digits, which are short and can be compared with their source.

extension ColorMap {
  /// Creates a map of colours in millionths: three numbers of six digits each.
  init(millionths digits: String) { self.init(Self.colors(of: digits, digits: 6)) }

  /// Creates a map of 256 colours that runs evenly through those given, in billionths: three numbers of nine
  /// digits each.
  init(throughBillionths digits: String) {
    self.init(through: ColorStops(even: Self.colors(of: digits, digits: 9)))
  }

  /// Creates a map of 256 colours that runs evenly through those given, in 24 bits each.
  init(throughHex colors: [UInt32]) {
    self.init(through: colors.map { Color(hex: $0) })
  }

  /// Creates a map of colours in 24 bits each.
  init(hex colors: [UInt32]) {
    self.init(listed: colors.map { Color(hex: $0) })
  }

  /// Opaque colours whose components are the digits after the point, so many each.
  private static func colors(of text: String, digits: Int) -> [RGBA] {
    let values = text.utf8.map { Int($0) - Int(UInt8(ascii: "0")) }
    let unit = (0..<digits).reduce(1.0) { product, _ in product * 10 }
    let components = stride(from: 0, to: values.count, by: digits).map { start -> Double in
      Double(values[start..<min(start + digits, values.count)].reduce(0) { $0 * 10 + $1 }) / unit
    }
    return stride(from: 0, to: components.count - 2, by: 3).map {
      RGBA(red: components[$0], green: components[$0 + 1], blue: components[$0 + 2])
    }
  }
}
