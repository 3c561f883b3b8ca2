/// What a box plot says of a sample: quartiles, whiskers and outliers.
///
///     BoxStatistics(of: [1, 2, 3, 4, 20])?.outliers  // [20]
///
/// Matplotlib's `cbook.boxplot_stats`, with quartiles by NumPy's method `linear`.
public struct BoxStatistics: Sendable, Hashable {
  /// The arithmetic mean.
  public let mean: Double
  /// A quarter of the values lies below.
  public let lowerQuartile: Double
  /// Half of the values lies below.
  public let median: Double
  /// A quarter of the values lies above.
  public let upperQuartile: Double
  /// Where the lower whisker ends: the least value that is no outlier.
  public let lowerWhisker: Double
  /// Where the upper whisker ends: the greatest value that is no outlier.
  public let upperWhisker: Double
  /// Where the median of another sample would lie in 95 of 100 cases; the ends of a notch.
  public let medianInterval: ClosedRange<Double>
  /// The values beyond the whiskers, the lower ones first, in rising order.
  public let outliers: [Double]

  /// How far whiskers reach; Matplotlib's `whis`.
  ///
  ///     BoxPlot(samples, whiskers: .percentiles(5, 95))
  public enum Whiskers: Sendable, Hashable {
    /// To the last value within so many distances of the quartiles from the box.
    case quartileDistances(Double)
    /// To the last values within two percentiles.
    case percentiles(Double, Double)

    /// rcParams `boxplot.whiskers`; J. W. Tukey, Exploratory Data Analysis, 1977.
    public static let `default` = Whiskers.quartileDistances(1.5)
  }

  /// The width of a notch to one side, in distances of the quartiles over the root of the number of values.
  /// Source: R. McGill, J. W. Tukey, W. A. Larsen, Variations of box plots, 1978.
  private static let notch = 1.57

  /// The statistics of a sample; nil for one without a finite value.
  ///
  /// - Parameters:
  ///   - values: the sample; values that are not finite are left out.
  ///   - whiskers: how far whiskers reach.
  public init?(of values: [Double], whiskers: Whiskers = .default) {
    let sample = SortedSample(values)
    guard !sample.values.isEmpty else { return nil }
    let (low, middle, high) = (
      sample.quantile(0.25), sample.quantile(0.5), sample.quantile(0.75)
    )
    let distance = high - low
    let reach =
      switch whiskers {
      case .quartileDistances(let factor): (low - factor * distance, high + factor * distance)
      case .percentiles(let first, let last):
        (sample.quantile(first / 100), sample.quantile(last / 100))
      }
    let inner = (
      sample.values.first { $0 >= reach.0 } ?? low, sample.values.last { $0 <= reach.1 } ?? high
    )
    let (lowerWhisker, upperWhisker) = (min(inner.0, low), max(inner.1, high))
    let half = Self.notch * distance / Double(sample.values.count).squareRoot()
    mean = sample.mean
    (lowerQuartile, median, upperQuartile) = (low, middle, high)
    (self.lowerWhisker, self.upperWhisker) = (lowerWhisker, upperWhisker)
    medianInterval = half.isFinite ? middle - half...middle + half : middle...middle
    outliers = sample.values.filter { $0 < lowerWhisker || $0 > upperWhisker }
  }
}
