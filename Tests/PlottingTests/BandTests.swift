import Testing

@testable import Plotting

/// Statistics of runs of unequal length with a missing value.
@Suite struct BandTests {
  private let runs: [[Double]] = [
    [1.691, -0.466, 0.033, 0.408, -0.789], [0.002, .nan, -1.755, 1.018, 0.6],
    [-0.625, -0.172, 0.505, -0.261], [-0.243, -1.453, 0.555],
  ]

  // Of NumPy 1.26.4: nanmean, nanmedian, nanstd (ddof 0 and 1), nanmin, nanmax and nanpercentile along axis 0 of
  // the runs, filled up with nan; the standard error is nanstd(ddof=1) / sqrt(number of values).
  private let mean = [
    0.20625000000000002, -0.6970000000000001, -0.1655, 0.38833333333333336,
    -0.09450000000000003,
  ]
  private let median = [-0.1205, -0.466, 0.269, 0.408, -0.09450000000000003]
  private let deviation = [
    0.8858615509773522, 0.5478813740217859, 0.940026994293249, 0.5223347160160384, 0.6945,
  ]
  private let sampleDeviation = [
    1.0229048098430273, 0.6710149029641592, 1.085449676401444, 0.6397267645904252,
    0.9821713190681145,
  ]
  private let standardError = [
    0.5114524049215137, 0.387410634856608, 0.542724838200722, 0.3693464197440904,
    0.6944999999999999,
  ]
  private let least = [-0.625, -1.453, -1.755, -0.261, -0.789]
  private let greatest = [1.691, -0.172, 0.555, 1.018, 0.6]
  private let tenth = [-0.5104, -1.2556, -1.2186, -0.1272, -0.6501]
  private let threeQuarters = [0.42425, -0.319, 0.5175000000000001, 0.713, 0.25275]

  private func expect(
    _ band: Band, center: [Double], low: [Double], high: [Double],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let statistics = band.statistics
    let pairs = [
      (statistics.map(\.center), center), (statistics.map(\.low), low),
      (statistics.map(\.high), high),
    ]
    for (ours, numpys) in pairs {
      #expect(ours.count == numpys.count, sourceLocation: sourceLocation)
      for (value, expected) in zip(ours, numpys) {
        #expect(abs(value - expected) < 1e-12, sourceLocation: sourceLocation)
      }
    }
  }

  @Test func theMeanAndItsSpreadsAreNumPys() {
    func around(_ center: [Double], _ spread: [Double], _ sign: Double) -> [Double] {
      zip(center, spread).map { $0 + sign * $1 }
    }
    expect(
      Band(runs: runs), center: mean, low: around(mean, deviation, -1),
      high: around(mean, deviation, 1))
    expect(
      Band(runs: runs, spread: .standardDeviation(ddof: 1)), center: mean,
      low: around(mean, sampleDeviation, -1), high: around(mean, sampleDeviation, 1))
    expect(
      Band(runs: runs, spread: .standardError()), center: mean,
      low: around(mean, standardError, -1), high: around(mean, standardError, 1))
    expect(
      Band(runs: runs, center: .median, spread: .standardDeviation()), center: median,
      low: around(median, deviation, -1), high: around(median, deviation, 1))
  }

  @Test func theMedianAndPercentilesAreNumPys() {
    expect(
      Band(runs: runs, center: .median, spread: .percentiles(10, 75)), center: median,
      low: tenth, high: threeQuarters)
    expect(Band(runs: runs, spread: .minMax), center: mean, low: least, high: greatest)
    expect(
      Band(runs: runs, spread: .percentiles(0, 100)), center: mean, low: least, high: greatest)
  }

  @Test func whereNoRunHasAValueThereIsAGap() {
    let band = Band(runs: [[1, .nan, 3], [1, .infinity]], spread: .standardError())
    let statistics = band.statistics
    #expect(statistics[0] == Band.Statistics(center: 1, low: 1, high: 1))
    #expect(statistics[1].center.isNaN)
    // A single value has no standard error: the line goes on, the band does not.
    #expect(statistics[2].center == 3)
    #expect(statistics[2].low.isNaN)
  }

  @Test func theAreaLiesBeneathTheLinesOfAllBands() throws {
    let layout = Band(runs: runs, color: .red).layout(in: try testContext())
    #expect(layout.zOrder == ZOrder.line)
    #expect(layout.underlayOrder == ZOrder.patch)
    #expect(layout.underlay.count == 1)
    let figure = try Figure {
      Axes {
        Band(runs: runs, label: "a")
        Band(runs: runs, label: "b")
      }
      .legend(.best)
    }
    guard case .group(let axes)? = try figure.layout().scene().nodes.first else {
      Issue.record("no axes")
      return
    }
    let ids: [String] = axes.children.compactMap {
      if case .group(let group) = $0, group.id.hasPrefix("mark") { group.id } else { nil }
    }
    #expect(ids == ["mark-1-underlay", "mark-2-underlay", "mark-1", "mark-2"])
  }

  @Test func limitsMakeRoomForTheBand() {
    let data = Band(runs: [[1, 2], [3, 6]], x: [10, 20], spread: .minMax).data
    #expect(data.x.range == 10...20)
    #expect(data.y.range == 1...6)
  }

  @Test func whatMakesNoBandIsRefused() {
    let cases: [(Band, String)] = [
      (Band(runs: []), "number of runs of the band: expected 1 or more, got 0.0"),
      (
        Band(runs: runs, x: [1, 2]),
        "band: expected as many x as values in the longest run, got 2 and 5"
      ),
      (
        Band(runs: runs, spread: .percentiles(5, 101), label: "a"),
        "percentiles of the band \"a\": expected numbers from 0 to 100, got 101.0"
      ),
      (
        Band(runs: runs, spread: .standardDeviation(ddof: -1)),
        "ddof of the band: expected a number of 0 or more, got -1.0"
      ),
      (
        Band(runs: runs, bandAlpha: 2),
        "bandAlpha of the band: expected a number from 0 to 1, got 2.0"
      ),
    ]
    for (band, message) in cases {
      #expect {
        try Figure { Axes { band } }
      } throws: {
        "\($0)" == message
      }
    }
  }
}
