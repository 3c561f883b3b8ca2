import Glibc

/// The density of a sample, smoothed: the mean of a bell curve around each of its values.
///
///     let density = KernelDensity(of: losses)
///     density?.density(at: 0.2)
///
/// SciPy's `gaussian_kde` and Matplotlib's `mlab.GaussianKDE`.
public struct KernelDensity: Sendable, Hashable {
  /// The values of the sample in rising order.
  public let values: [Double]
  /// The standard deviation of the bell curves, in the unit of the values.
  public let bandwidth: Double

  /// How wide the bell curves are: a factor of the standard deviation of the sample; SciPy's `bw_method`.
  ///
  ///     KernelDensity(of: losses, bandwidth: .factor(0.2))
  public enum Bandwidth: Sendable, Hashable {
    /// The number of values to the power of -1/5. Source: D. W. Scott, Multivariate Density Estimation, 1992.
    case scott
    /// 3/4 of the number of values to the power of -1/5. Source: B. W. Silverman, Density Estimation, 1986.
    case silverman
    /// This number.
    case factor(Double)

    /// The factor for so many values.
    func factor(count: Int) -> Double {
      switch self {
      case .scott: pow(Double(count), -1 / 5)
      case .silverman: pow(Double(count) * 3 / 4, -1 / 5)
      case .factor(let factor): factor
      }
    }
  }

  /// The density of a sample; nil for one that has no width: one without two different values that are finite,
  /// or a bandwidth that is not above 0.
  ///
  /// - Parameters:
  ///   - values: the sample; values that are not finite are left out.
  ///   - bandwidth: how wide the bell curves are.
  public init?(of values: [Double], bandwidth: Bandwidth = .scott) {
    let sample = SortedSample(values)
    guard let first = sample.values.first, let last = sample.values.last else { return nil }
    let unit = last / 2 - first / 2
    guard unit > 0 else { return nil }
    // As shares of the length of the sample, so that none is too great to be squared.
    let places = sample.values.map { ($0 / 2 - first / 2) / unit }
    let count = places.count
    let mean = places.reduce(0, +) / Double(count)
    let squares = places.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    // Of a sample, hence one less.
    let deviation = (squares / Double(count - 1)).squareRoot()
    let width = 2 * deviation * bandwidth.factor(count: count) * unit
    guard width > 0, width.isFinite else { return nil }
    self.values = sample.values
    self.bandwidth = width
  }

  /// The density at a place. The time grows with the number of values.
  public func density(at place: Double) -> Double {
    let sum = values.reduce(0) { sum, value in
      // Halves, so that the distance of two numbers far from each other is one as well.
      let distance = (place / 2 - value / 2) / (bandwidth / 2)
      return sum + exp(-distance * distance / 2)
    }
    return sum / (Double(values.count) * bandwidth * (2 * Double.pi).squareRoot())
  }

  /// The density at places.
  public func density(at places: [Double]) -> [Double] { places.map(density(at:)) }
}
