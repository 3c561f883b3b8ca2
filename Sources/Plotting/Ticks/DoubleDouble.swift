/// A number of twice the digits: the sum of two Doubles, of which the second is too small to change the
/// first.
///
/// Source: Dekker, "A Floating-Point Technique for Extending the Available Precision", 1971.
struct DoubleDouble {
  /// The nearest Double.
  var high: Double
  /// What is left.
  var low: Double

  /// The sum of two numbers, exactly.
  init(sum a: Double, _ b: Double) {
    high = a + b
    let share = high - a
    low = (a - (high - share)) + (b - share)
  }

  /// The product of two numbers, exactly.
  init(product a: Double, _ b: Double) {
    high = a * b
    low = (-high).addingProduct(a, b)
  }

  static func + (a: DoubleDouble, b: DoubleDouble) -> DoubleDouble {
    let sum = DoubleDouble(sum: a.high, b.high)
    return DoubleDouble(sum: sum.high, sum.low + (a.low + b.low))
  }

  static func - (a: DoubleDouble, b: DoubleDouble) -> DoubleDouble {
    var opposite = b
    (opposite.high, opposite.low) = (-b.high, -b.low)
    return a + opposite
  }

  static func * (a: DoubleDouble, b: DoubleDouble) -> DoubleDouble {
    let product = DoubleDouble(product: a.high, b.high)
    return DoubleDouble(sum: product.high, product.low + (a.high * b.low + a.low * b.high))
  }

  static func / (a: DoubleDouble, b: DoubleDouble) -> DoubleDouble {
    let quotient = a.high / b.high
    let product = b * DoubleDouble(sum: quotient, 0)
    let rest = (a.high - product.high) - product.low + a.low
    return DoubleDouble(sum: quotient, rest / b.high)
  }
}
