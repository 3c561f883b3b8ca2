/// The revision of a font as its file holds it: a number of 16 bits before the point and 16 after it.
///
/// Source: OpenType specification, "head - Font Header Table", fontRevision.
struct FontRevision: CustomStringConvertible {
  /// The number in parts of 1 / 65536.
  let parts: Int

  private static let partsOfOne = 65536.0
  /// So many places tell neighbouring numbers apart.
  private static let mostDecimals = 5

  /// The shortest decimal number that the file's number may have come from by rounding up or down.
  var description: String {
    let value = Double(parts) / Self.partsOfOne
    for decimals in 0..<Self.mostDecimals {
      let power = Decimals.power(decimals)
      let shortened = (value * power).rounded() / power
      if abs(shortened - value) * Self.partsOfOne < 1 {
        return Decimals.fixed(value, decimals: decimals)
      }
    }
    return Decimals.fixed(value, decimals: Self.mostDecimals)
  }
}
