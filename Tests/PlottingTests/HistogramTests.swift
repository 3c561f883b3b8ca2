import TestSupport
import Testing

@testable import Plotting

/// Counting and what histograms make of it. The numbers are NumPy 1.26's and Matplotlib 3.8's.
@Suite struct HistogramTests {
  private let fonts: FontFamily

  init() throws { fonts = try .dejaVuSans() }

  private func layout(_ axes: Axes) throws -> AxesLayout {
    try #require(try Figure { axes }.layout(fonts: fonts).axes.first)
  }

  // MARK: Bins

  /// len(np.histogram_bin_edges(x, rule)) - 1
  @Test func rulesHaveAsManyBinsAsNumPys() throws {
    let rules: [HistogramBins] = [
      .auto, .freedmanDiaconis, .sturges, .scott, .squareRoot, .rice, .doane,
    ]
    let expected: [([Double], [Int])] = [
      (TestSample.bell, [10, 10, 9, 8, 15, 12, 9]),
      (TestSample.skewed, [12, 12, 11, 10, 32, 20, 15]),
      (TestSample.constant, [7, 1, 7, 7, 6, 7, 10]),
      ([2.5], [1, 1, 1, 1, 1, 1, 1]),
      (TestSample.few, [8, 8, 4, 2, 3, 4, 6]),
      (TestSample.far, [7, 5, 7, 5, 8, 8, 8]),
      (TestSample.wide, [16, 16, 10, 13, 23, 16, 11]),
      ([], [1, 1, 1, 1, 1, 1, 1]),
    ]
    for (sample, counts) in expected {
      for (rule, count) in zip(rules, counts) {
        let edges = try rule.edges(of: sample)
        #expect(edges.count - 1 == count, "\(rule) of \(sample.count) values")
      }
    }
  }

  /// np.histogram(x) with the edges to the last bit
  @Test func edgesAndCountsAreNumPys() throws {
    let bell = try HistogramCounts(of: TestSample.bell, bins: .auto)
    #expect(bell.counts == [5, 7, 19, 27, 37, 33, 26, 22, 17, 7])
    #expect(
      bell.edges == [
        -2.6273663891479373, -2.12296999823302, -1.6185736073181034, -1.1141772164031865,
        -0.6097808254882695, -0.10538443457335234, 0.3990119563415644, 0.9034083472564811,
        1.4078047381713983, 1.9122011290863155, 2.4165975200012326,
      ])
    let far = try HistogramCounts(of: TestSample.far)
    #expect(far.counts == [7, 3, 5, 6, 7, 7, 9, 6, 8, 2])
    #expect(
      far.edges == [
        999999999.9983166, 999999999.9986889, 999999999.9990612, 999999999.9994335,
        999999999.9998058, 1000000000.0001781, 1000000000.0005504, 1000000000.0009227,
        1000000000.001295, 1000000000.0016673, 1000000000.0020396,
      ])
    let single = try HistogramCounts(of: [2.5])
    #expect(single.counts == [0, 0, 0, 0, 0, 1, 0, 0, 0, 0])
    #expect(single.edges == [2, 2.1, 2.2, 2.3, 2.4, 2.5, 2.6, 2.7, 2.8, 2.9, 3])
    let none = try HistogramCounts(of: [])
    #expect(none.counts == [Double](repeating: 0, count: 10))
    #expect(none.edges.prefix(4) == [0, 0.1, 0.2, 0.30000000000000004])
  }

  @Test func rangesAndEdgesAreKept() throws {
    let ranged = try HistogramCounts(of: TestSample.bell, bins: 5, range: -1...1)
    #expect(ranged.counts == [23, 29, 30, 18, 25])
    #expect(
      ranged.edges
        == [-1, -0.6, -0.19999999999999996, 0.20000000000000018, 0.6000000000000001, 1])
    let rule = try HistogramCounts(of: TestSample.bell, bins: .auto, range: -1...1)
    #expect(rule.counts == [12, 17, 19, 12, 12, 17, 10, 11, 15])
    let uneven = try HistogramCounts(of: TestSample.bell, bins: [-3, -1, -0.5, 0, 2])
    #expect(uneven.counts == [35, 36, 32, 90])
    #expect(uneven.outside == 7)
  }

  @Test func densitiesAndWeightsAreNumPys() throws {
    let uneven = try HistogramCounts(of: TestSample.bell, bins: [-3, -1, -0.5, 0, 2])
    expectClose(
      uneven.density,
      [0.09067357512953368, 0.37305699481865284, 0.3316062176165803, 0.23316062176165803])
    let weighted = try HistogramCounts(
      of: TestSample.few, bins: 3, weights: [0.5, 1, 2, 0.25, 4])
    #expect(weighted.counts == [3.75, 0, 4])
    var histogram = Histogram(uneven, isDensity: true, cumulation: .upwards)
    expectClose(
      histogram.heights, [0.18134715025906736, 0.36787564766839376, 0.533678756476684, 1])
    histogram.cumulation = .downwards
    expectClose(
      histogram.heights, [1, 0.8186528497409327, 0.6321243523316062, 0.46632124352331605])
    #expect(uneven.cumulative().counts == [35, 71, 103, 193])
    #expect(uneven.cumulative(.downwards).counts == [193, 158, 122, 90])
  }

  private func expectClose(
    _ values: [Double], _ expected: [Double], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(values.count == expected.count, sourceLocation: sourceLocation)
    for (value, number) in zip(values, expected) {
      let slack = 1e-14 * abs(number)
      #expect(abs(value - number) <= slack, sourceLocation: sourceLocation)
    }
  }

  @Test func severalSamplesHaveCommonBins() throws {
    let bins = try HistogramBins.auto.common(to: TestSample.bell, TestSample.few)
    let all = try HistogramBins.auto.edges(of: TestSample.bell + TestSample.few)
    #expect(bins == .edges(all))
    #expect(all.first == TestSample.bell.min() && all.last == 10)
  }

  // MARK: Laws

  @Test(arguments: UInt64(0)..<200) func everyFiniteValueIsCountedOnceInItsBin(seed: UInt64) throws
  {
    var random = SplitMix(state: seed)
    func value(_ magnitude: Double) -> Double { .random(in: -1...1, using: &random) * magnitude }
    let magnitude = [1, 1e-300, 1e300, .leastNormalMagnitude, 1e308][Int(seed % 5)]
    var values = (0..<Int.random(in: 1...60, using: &random)).map { _ in value(magnitude) }
    values += [.nan, .infinity, -.infinity]
    let edges = (0...Int.random(in: 1...9, using: &random)).map { _ in value(magnitude) }.sorted()
    let choices: [HistogramBins] = [
      .count(.random(in: 1...40, using: &random)), .edges(edges), .auto, .sturges, .doane,
    ]
    for bins in choices {
      let counts = try HistogramCounts(of: values, bins: bins)
      #expect(counts.notFinite == 3)
      let counted = counts.counts.reduce(0, +)
      #expect(Int(counted) + counts.outside == values.count - 3)
      if case .edges = bins {} else { #expect(counts.outside == 0) }
      // The number of values in each bin, found value by value.
      let (all, last) = (counts.edges, counts.counts.count - 1)
      let found = counts.counts.indices.map { bin in
        values.count { value in
          value >= all[bin] && (value < all[bin + 1] || bin == last && value == all[bin + 1])
        }
      }
      let isRising = zip(all, all.dropFirst()).allSatisfy { $0 < $1 }
      if isRising { #expect(found.map(Double.init) == counts.counts, "\(bins)") }
    }
  }

  @Test func theAreaOfDensitiesIsOne() throws {
    for bins in [HistogramBins.auto, .count(7), [-3, -2.5, 0, 4]] {
      let counts = try HistogramCounts(of: TestSample.bell, bins: bins)
      let area = zip(counts.density, counts.widths).reduce(0) { $0 + $1.0 * $1.1 }
      #expect(abs(area - 1) < 1e-12)
    }
  }

  // MARK: What cannot be

  @Test func binsThatCannotBeAreRefused() throws {
    func error(_ histogram: Histogram) -> PlotError? {
      do {
        _ = try Figure { Axes { histogram } }
        return nil
      } catch { return error as? PlotError }
    }
    let values = [1.0, 2, 3]
    #expect(
      error(Histogram(values, weights: [1]))
        == .counts(of: "histogram", "values", 3, "weights", 1))
    let wrong: [(Histogram, String)] = [
      (Histogram(values, bins: 0), "number of bins"),
      (Histogram(values, bins: 2_000_000), "number of bins"),
      (Histogram(TestSample.bell + [1e12], bins: .freedmanDiaconis), "number of bins"),
      (Histogram(values, bins: [1]), "number of edges of the bins"),
      (Histogram(values, bins: [1, 3, 2]), "edge of the bins"),
      (Histogram(values, bins: [1, .infinity]), "edge of the bins"),
      (Histogram(values, range: 0...Double.infinity), "range of the bins"),
      (Histogram(values, weights: [1, .nan, 1]), "weight of the histogram"),
      (
        Histogram(values, bins: .auto, weights: [1, 1, 1]), "number of bins of weighted values"
      ),
      (Histogram(values, bottom: .nan), "bottom of the histogram"),
      (Histogram(values, relativeWidth: 2), "relativeWidth of the histogram"),
      (Histogram(values, edgeWidth: -1), "edgeWidth of the histogram"),
      (Histogram(values, alpha: 2), "alpha of the histogram"),
    ]
    for (histogram, name) in wrong {
      guard case .measure(name, _, _)? = error(histogram) else {
        Issue.record("\(name): \(String(describing: error(histogram)))")
        continue
      }
    }
  }

  @Test func valuesThatAreNotFiniteAreLeftOutAndNamed() throws {
    let figure = try Figure {
      Axes { Histogram([1, .nan, 2, .infinity], bins: 2, label: "loss") }
    }
    let layout = try figure.layout(fonts: fonts)
    #expect(layout.warnings == [.notFinite(2, of: "histogram \"loss\"")])
    let text = try #require(layout.warnings.first).description
    #expect(text.contains("2 of its values are not finite"))
  }

  // MARK: Limits

  /// ax.get_xlim(), ax.get_ylim()
  @Test func limitsAreMatplotlibs() throws {
    let x = (-2.879564584605396, 2.668795715458691)
    try expectLimits(Histogram(TestSample.bell), x: x, y: (0, 38.85))
    try expectLimits(Histogram(TestSample.bell, style: .step), x: x, y: (0, 38.85))
    try expectLimits(
      Histogram(TestSample.bell, bottom: 2, orientation: .horizontal), x: (2, 40.85), y: x)
    try expectLimits(
      Histogram(TestSample.bell, relativeWidth: 0.5), x: (-2.740855577103794, 2.530086707957089),
      y: (0, 38.85))
    try expectLimits(
      Histogram(TestSample.bell), x: x, y: (4.523852312674515, 40.8943500391655),
      scale: LogScale())
  }

  private func expectLimits(
    _ histogram: Histogram, x: (Double, Double), y: (Double, Double),
    scale: any Scale = LinearScale(), sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let layout = try layout(Axes(x: "", y: Axis(scale: scale)) { histogram })
    let pairs = [
      (layout.x.limits.from, x.0), (layout.x.limits.to, x.1), (layout.y.limits.from, y.0),
      (layout.y.limits.to, y.1),
    ]
    for (limit, expected) in pairs {
      #expect(abs(limit - expected) < 1e-12, sourceLocation: sourceLocation)
    }
  }

  @Test func stepsGoAlongTheHeadsOfTheBars() throws {
    let sample = [1.0, 1, 2, 4]
    let bars = try layout(Axes { Histogram(sample, bins: 3) })
    let steps = try layout(Axes { Histogram(sample, bins: 3, style: .stepFilled) })
    guard case .path(let bar)? = bars.marks[0].nodes.first,
      case .path(let step)? = steps.marks[0].nodes.first
    else {
      Issue.record("no path")
      return
    }
    #expect(step.path.bounds == bar.path.bounds)
    #expect(Set(step.path.points).isSubset(of: bar.path.points))
    #expect(step.path.points.count == 8)
    #expect(bars.marks[0].zOrder == ZOrder.patch && steps.marks[0].zOrder == ZOrder.patch)
  }

  @Test func histogramsTakeTheColoursOfLines() {
    var cycle = ColorCycle()
    _ = cycle.nextLineColor()
    #expect(Histogram([1]).colored(from: &cycle).color == .cycle[1])
    #expect(Histogram([1], color: .red).colored(from: &cycle).color == .red)
  }
}
