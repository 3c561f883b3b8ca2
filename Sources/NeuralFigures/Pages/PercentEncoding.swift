/// How bytes stand in addresses: some for themselves, all others as percent signs and hexadecimal digits.
///
///     PercentEncoding(keeping: "/").text(of: "dark/a b.svg".utf8)  // dark/a%20b.svg
///
/// Source: RFC 3986, 2.1 ("Percent-Encoding").
struct PercentEncoding: Sendable {
  /// For each byte whether it stands for itself.
  private let isPlain: [Bool]

  /// Letters and digits, and what RFC 3986, 2.3, calls unreserved besides.
  private static let unreserved =
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~"
  private static let digits = Array("0123456789ABCDEF".utf8)

  /// - Parameter kept: characters of ASCII that stand for themselves, too.
  init(keeping kept: String) {
    var isPlain = [Bool](repeating: false, count: Int(UInt8.max) + 1)
    for byte in (Self.unreserved + kept).utf8 { isPlain[Int(byte)] = true }
    self.isPlain = isPlain
  }

  func text(of bytes: some Collection<UInt8>) -> String {
    var encoded: [UInt8] = []
    encoded.reserveCapacity(bytes.count * 5 / 4)
    for byte in bytes {
      if isPlain[Int(byte)] {
        encoded.append(byte)
      } else {
        encoded.append(UInt8(ascii: "%"))
        encoded.append(Self.digits[Int(byte >> 4)])
        encoded.append(Self.digits[Int(byte & 15)])
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }
}
