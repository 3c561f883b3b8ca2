import Glibc

/// Writes the labels of ticks on a logarithmic axis, as Matplotlib's `LogFormatterSciNotation` does.
struct LogTickFormatter {
  /// The powers that labels are written with.
  let powers: Powers
  private let rule: Rule

  /// Which ticks between the powers have a label.
  private enum Rule {
    case none, all
    case some(coefficients: Set<Double>)
  }

  /// Across more than `some` powers no tick between them has a label, across no more than `all` every
  /// one has. Source: `LogFormatter`, minor_thresholds.
  private static let thresholds = (some: 1.0, all: 0.4)
  /// The digits of a coefficient. Source: Python's format %g.
  private static let significantDigits = 6

  /// A formatter for an axis.
  ///
  /// - Parameters:
  ///   - powers: the powers that labels are written with.
  ///   - count: across how many powers the axis goes, or the part of it that is logarithmic.
  init(powers: Powers, count: Double) {
    self.powers = powers
    if count > Self.thresholds.some {
      rule = .none
    } else if count > Self.thresholds.all {
      rule = .some(coefficients: Self.spread(below: powers.base))
    } else {
      rule = .all
    }
  }

  /// 1, the base, and whole numbers between them at even distances on the axis. Source:
  /// `LogFormatter.set_locs`.
  private static func spread(below base: Double) -> Set<Double> {
    let count = (base.rounded(.down) / 2).rounded(.down)
    guard count >= 1, LogTickLocator.dividedBases.contains(base) else { return [1] }
    return Set(stride(from: 0, through: count, by: 1).map { pow(base, $0 / count).rounded() })
  }

  /// The label of a power.
  func label(exponent: Double, isNegative: Bool = false) -> String {
    "$\(isNegative ? "-" : "")\(power(exponent))$"
  }

  /// The label of any tick; empty for one that has none.
  func label(at place: Double) -> String {
    guard place != 0 else { return "$0$" }
    let (coefficient, exponent, isPower) = powers.parts(of: abs(place))
    if isPower { return label(exponent: exponent, isNegative: place < 0) }
    guard isLabelled(coefficient) else { return "" }
    return "$\(place < 0 ? "-" : "")\(Self.text(of: coefficient))\\times\(power(exponent))$"
  }

  /// The label of a place on an axis that runs through zero.
  func label(of place: SymmetricLogTickLocator.Place) -> String {
    switch place {
    case .value(let value): label(at: value)
    case .power(let exponent, let isNegative): label(exponent: exponent, isNegative: isNegative)
    }
  }

  private func isLabelled(_ coefficient: Double) -> Bool {
    switch rule {
    case .none: false
    case .all: true
    case .some(let coefficients): coefficients.contains(coefficient.rounded(.toNearestOrEven))
    }
  }

  private func power(_ exponent: Double) -> String {
    "\(baseText)^{\(Decimals.fixed(exponent, decimals: 0))}"
  }

  private var baseText: String {
    let isWhole = powers.base == powers.base.rounded()
    return isWhole ? Decimals.fixed(powers.base, decimals: 0) : powers.base.description
  }

  /// A coefficient without zeros at its end.
  private static func text(of coefficient: Double) -> String {
    let decimals = max(0, significantDigits - 1 - Decimals.exponent(of: coefficient))
    var text = Substring(Decimals.fixed(coefficient, decimals: decimals))
    guard decimals > 0 else { return String(text) }
    while text.last == "0" { text.removeLast() }
    if text.last == "." { text.removeLast() }
    return String(text)
  }
}
