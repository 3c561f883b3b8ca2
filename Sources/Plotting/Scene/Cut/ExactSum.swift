/// A sum of numbers of any sizes that loses nothing until it is asked for.
///
/// Source: Shewchuk, "Adaptive Precision Floating-Point Arithmetic and Fast Robust Geometric
/// Predicates", 1997 (GROW-EXPANSION).
struct ExactSum {
  /// Numbers of growing size whose digits do not overlap; together they are the sum.
  private var parts: [Double] = []

  /// Adds a number.
  mutating func add(_ value: Double) {
    var carry = value
    var kept = 0
    for part in parts {
      let sum = DoubleDouble(sum: carry, part)
      if sum.low != 0 {
        parts[kept] = sum.low
        kept += 1
      }
      carry = sum.high
    }
    parts.removeSubrange(kept...)
    parts.append(carry)
  }

  /// Adds a product, all digits of it.
  mutating func add(product a: Double, _ b: Double) {
    let product = DoubleDouble(product: a, b)
    add(product.high)
    add(product.low)
  }

  /// The sum, rounded.
  var value: Double { parts.reduce(0, +) }
}
