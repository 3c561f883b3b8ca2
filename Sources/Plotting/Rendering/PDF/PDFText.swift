/// The instructions of a page in the making, or another part of a PDF document that is text.
///
/// Source: ISO 32000-1, 7.3 ("Objects"), 7.8.2 ("Content Streams"), annex A ("Operator Summary").
struct PDFText: Sendable {
  /// The text so far, in ASCII.
  private(set) var bytes: [UInt8] = []

  /// Coordinates are written to a thousandth of a pixel: they are right where the page is enlarged, too.
  static let coordinateDecimals = 3

  /// Appends a text as it is.
  mutating func write(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  /// Appends another text.
  mutating func write(_ text: PDFText) {
    bytes.append(contentsOf: text.bytes)
  }

  /// Appends an instruction, behind its operands.
  mutating func write(operator name: StaticString) {
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Appends a number and a space.
  mutating func write(_ value: Double, decimals: Int = coordinateDecimals) {
    write(ShortNumber(value, decimals: decimals))
  }

  /// Appends a number and a space.
  mutating func write(_ number: ShortNumber) {
    number.write(to: &bytes)
    bytes.append(UInt8(ascii: " "))
  }

  /// Appends the coordinates of a point.
  mutating func write(_ point: Point, decimals: Int = coordinateDecimals) {
    write(point.x, decimals: decimals)
    write(point.y, decimals: decimals)
  }

  /// Appends a rectangle as a path.
  mutating func write(_ rect: Rect) {
    // Each edge is rounded for itself: those that two rectangles have in common stay so.
    let corner = Point(rect.minX, rect.minY)
    write(corner)
    for (low, high) in [(rect.minX, rect.maxX), (rect.minY, rect.maxY)] {
      let (low, high) = (
        ShortNumber(low, decimals: Self.coordinateDecimals),
        ShortNumber(high, decimals: Self.coordinateDecimals)
      )
      write(ShortNumber(units: high.units - low.units, decimals: Self.coordinateDecimals))
    }
    write(operator: "re")
  }
}

extension PDFText {
  /// Digits of codes and of UTF-16.
  private static let hexadecimalDigits = Array("0123456789ABCDEF".utf8)

  /// Appends a number of 16 bits as four hexadecimal digits.
  mutating func write(hexadecimal number: UInt16) {
    for shift in [12, 8, 4, 0] {
      bytes.append(Self.hexadecimalDigits[Int(number >> shift) & 0xF])
    }
  }

  /// Appends a text as UTF-16 in hexadecimal digits, within angle brackets.
  ///
  /// - Parameter isMarked: whether a byte order mark says that it is UTF-16, as texts for readers have to.
  mutating func write(unicode text: String, isMarked: Bool) {
    bytes.append(UInt8(ascii: "<"))
    if isMarked { write(hexadecimal: Self.byteOrderMark) }
    for unit in text.utf16 { write(hexadecimal: unit) }
    bytes.append(UInt8(ascii: ">"))
  }

  private static let byteOrderMark: UInt16 = 0xFEFF

  /// A text for readers as PDF writes it: within parentheses where all of it is printable ASCII, else as UTF-16.
  ///
  /// Source: ISO 32000-1, 7.9.2.2 ("Text String Type").
  static func string(_ text: String) -> String {
    var result = PDFText()
    guard text.unicodeScalars.allSatisfy({ (" "..."~").contains($0) }) else {
      result.write(unicode: text, isMarked: true)
      return String(decoding: result.bytes, as: UTF8.self)
    }
    let escaped = text.unicodeScalars.map {
      "()\\".unicodeScalars.contains($0) ? "\\\($0)" : "\($0)"
    }
    return "(\(escaped.joined()))"
  }
}
