/// What is written in the cells of a heat map: their values, or texts of one's own.
///
///     HeatMap(counts, labels: CellLabels())
///     HeatMap(shares, labels: CellLabels(format: .percent()))
///     HeatMap([[0.2, 0.8]], labels: CellLabels([["low", "high"]]))
///
/// In black or white, whichever has the greater contrast with the colour of the cell.
public struct CellLabels: Sendable, Equatable {
  /// A text for each cell, row by row; nil writes the values.
  public var texts: [[String]]?
  /// How values are written.
  public var format: Format
  /// The size in points; nil takes the theme's font size, or less where a label would not fit its cell.
  public var size: Double?
  /// The colour; nil takes black or white by the colour of each cell.
  public var color: Color?

  /// How the value of a cell is written.
  ///
  ///     CellLabels(format: .decimals(2))
  public enum Format: Sendable, Hashable {
    /// Whole numbers with all digits, others with two digits that count; as scikit-learn's
    /// `ConfusionMatrixDisplay` does.
    case automatic
    /// With so many digits behind the point; as Python's format `.2f`.
    case decimals(Int)
    /// With so many digits that count; as Python's format `.2g`.
    case significant(Int)
    /// As a share of a hundred, with so many digits behind the point.
    case percent(decimals: Int = 0)
  }

  /// Creates labels of the values.
  public init(format: Format = .automatic, size: Double? = nil, color: Color? = nil) {
    (texts, self.format, self.size, self.color) = (nil, format, size, color)
  }

  /// Creates labels of given texts, row by row; parts between dollar signs are math text. An empty text
  /// writes nothing.
  public init(_ texts: [[String]], size: Double? = nil, color: Color? = nil) {
    (self.texts, self.format, self.size, self.color) = (texts, .automatic, size, color)
  }
}

extension CellLabels.Format {
  /// Digits that count where nothing else is said.
  private static let usualDigits = 2
  /// Greater whole numbers are no longer exact.
  private static let greatestWhole = 0x1p53
  /// Numbers with more digits before the point are written with an exponent, and those with more zeros
  /// behind it; the latter as C's `%g` does.
  private static let (greatestExponent, leastExponent) = (15, -4)

  /// A value as it is written; nothing for what is no number.
  func text(of value: Double) -> String {
    guard value.isFinite else { return "" }
    switch self {
    case .automatic:
      let isWhole = value == value.rounded() && abs(value) < Self.greatestWhole
      return isWhole
        ? Self.fixed(value, 0) : Self.significant(value, Self.usualDigits)
    case .decimals(let digits): return Self.fixed(value, digits)
    case .percent(let digits): return Self.fixed(value * 100, digits) + " %"
    case .significant(let digits): return Self.significant(value, max(digits, 1))
    }
  }

  private static func fixed(_ value: Double, _ digits: Int) -> String {
    withMinus(Decimals.fixed(value, decimals: digits))
  }

  private static func significant(_ value: Double, _ digits: Int) -> String {
    guard value != 0 else { return "0" }
    var exponent = Decimals.exponent(of: value)
    // Rounded, 9.96 has a digit more.
    let unit = Decimals.power(exponent - digits + 1)
    if (abs(value) / unit).rounded() * unit >= Decimals.power(exponent + 1) { exponent += 1 }
    guard (leastExponent...greatestExponent).contains(exponent) else {
      let mantissa = trimmed(
        Decimals.fixed(value / Decimals.power(exponent), decimals: digits - 1))
      return withMinus("\(mantissa)e\(exponent)")
    }
    return withMinus(
      trimmed(Decimals.fixed(value, decimals: max(digits - 1 - exponent, 0))))
  }

  /// The number without zeros at its end that say nothing.
  private static func trimmed(_ text: String) -> String {
    guard text.contains(".") else { return text }
    let digits = text.reversed().drop { $0 == "0" }
    return String((digits.first == "." ? digits.dropFirst() : digits).reversed())
  }

  /// The sign that ticks have; Matplotlib rcParams: axes.unicode_minus.
  private static func withMinus(_ text: String) -> String {
    String(text.map { $0 == "-" ? "\u{2212}" : $0 })
  }
}
