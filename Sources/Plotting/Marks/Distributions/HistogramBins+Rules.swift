import Glibc

extension HistogramBins {
  /// How many bins a rule wants between the outer edges. Source: NumPy's `_get_bin_edges`; a rule that
  /// finds no width has one bin.
  func count(of sample: SortedSample, between ends: ClosedRange<Double>) -> Double {
    guard let first = sample.values.first, let last = sample.values.last else { return 1 }
    let unit = Self.unit(for: max(abs(first), abs(last)))
    let width = width(for: unit == 1 ? sample : SortedSample(sample.values.map { $0 * unit }))
    guard width != 0 else { return 1 }
    return ((ends.upperBound * unit - ends.lowerBound * unit) / width).rounded(.up)
  }

  /// Squares of numbers with a greater or smaller exponent to the base 2 may be infinite or nothing.
  private static let greatestExponent = 500

  /// A power of two by which values are multiplied, so that they can be squared; a rule then finds as many
  /// bins. 1 for those of usual size.
  private static func unit(for magnitude: Double) -> Double {
    guard magnitude > 0, abs(Int(magnitude.exponent)) > greatestExponent else { return 1 }
    let limit = Int(Double.greatestFiniteMagnitude.exponent) - 1
    let exponent = min(max(-Int(magnitude.exponent), -limit), limit)
    return Double(sign: .plus, exponent: exponent, significand: 1)
  }

  /// The width of a bin; 0 where the rule has none.
  private func width(for sample: SortedSample) -> Double {
    let count = Double(sample.values.count)
    let length = (sample.values.last ?? 0) - (sample.values.first ?? 0)
    switch self {
    case .count(let number): return length / Double(number)
    case .edges: return length
    case .auto: return Self.narrower(sample)
    case .freedmanDiaconis: return Self.freedmanDiaconisWidth(sample)
    case .sturges: return length / (log2(count) + 1)
    case .scott:
      return pow(24 * Double.pi.squareRoot() / count, 1 / 3) * sample.standardDeviation
    case .squareRoot: return length / count.squareRoot()
    case .rice: return length / (2 * pow(count, 1 / 3))
    case .doane: return Self.doaneWidth(sample, length: length)
    }
  }

  /// The narrower of two, as half of the values may be one and the same, so that quartiles tell nothing.
  private static func narrower(_ sample: SortedSample) -> Double {
    let (quartiles, number) = (
      freedmanDiaconisWidth(sample), HistogramBins.sturges.width(for: sample)
    )
    return quartiles == 0 ? number : min(quartiles, number)
  }

  private static func freedmanDiaconisWidth(_ sample: SortedSample) -> Double {
    let distance = sample.quantile(0.75) - sample.quantile(0.25)
    return 2 * distance * pow(Double(sample.values.count), -1 / 3)
  }

  /// Source: D. P. Doane, Aesthetic frequency classifications, 1976; three values at least have a skew.
  private static func doaneWidth(_ sample: SortedSample, length: Double) -> Double {
    let (count, deviation, mean) = (
      Double(sample.values.count), sample.standardDeviation, sample.mean
    )
    guard count > 2, deviation > 0 else { return 0 }
    let cubes = sample.values.reduce(0) { sum, value in
      let distance = (value - mean) / deviation
      return sum + distance * distance * distance
    }
    let usual = (6 * (count - 2) / ((count + 1) * (count + 3))).squareRoot()
    return length / (1 + log2(count) + log2(1 + abs(cubes / count) / usual))
  }
}
