import Foundation

extension Double {
  /// The number in four significant digits, without zeros at the end, as C's `%g` writes it: 0.05, 37.4,
  /// 1e+06.
  var brief: String { String(format: "%.4g", self) }

  /// A share in per cent: 98.5 %.
  var percent: String { String(format: "%.4g %%", 100 * self) }
}
