import TestSupport
import Testing

@testable import Plotting

/// Box plots, violins, strips, swarms and empirical distributions. The numbers are those of Matplotlib 3.8's
/// `cbook.boxplot_stats`, `mlab.GaussianKDE` and limits.
@Suite struct DistributionTests {
  private let fonts: FontFamily

  init() throws { fonts = try .dejaVuSans() }

  private func layout(_ axes: Axes) throws -> AxesLayout {
    try #require(try Figure { axes }.layout(fonts: fonts).axes.first)
  }

  private func labels(_ axis: AxisLayout) -> [String?] { axis.ticks.map { $0.label?.text } }

  private func isClose(_ value: Double, _ expected: Double, within share: Double) -> Bool {
    abs(value - expected) <= share * abs(expected)
  }

  // MARK: Boxes

  /// boxplot_stats(x): mean, q1, med, q3, whislo, whishi, cilo, cihi
  @Test func statisticsAreMatplotlibs() throws {
    let expected: [([Double], [Double], [Double])] = [
      (
        TestSample.bell,
        [
          0.019944308735430242, -0.7314310753718019, -0.02788643818348646, 0.8617367511615157,
          -2.6273663891479373, 2.4165975200012326, -0.20475318265594736, 0.14898030628897443,
        ], []
      ),
      (
        TestSample.skewed,
        [
          0.25284564134584625, 0.016291348992798365, 0.11502985135112358, 0.43607136166930144,
          8.245526608537253e-09, 0.9924216234330444, 0.09418871433765152, 0.13587098836459563,
        ], []
      ),
      (TestSample.constant, [3.0303030303030303, 3, 3, 3, 3, 3, 3, 3], [1, 2, 7]),
      ([2.5], [2.5, 2.5, 2.5, 2.5, 2.5, 2.5, 2.5, 2.5], []),
      (
        TestSample.few, [3.6, 2, 2, 3, 1, 3, 1.297874655065066, 2.702125344934934], [10]
      ),
    ]
    for (sample, numbers, outliers) in expected {
      let found = try #require(BoxStatistics(of: sample.reversed() + [.nan]))
      let values = [
        found.mean, found.lowerQuartile, found.median, found.upperQuartile, found.lowerWhisker,
        found.upperWhisker, found.medianInterval.lowerBound, found.medianInterval.upperBound,
      ]
      for (value, number) in zip(values, numbers) {
        #expect(isClose(value, number, within: 1e-13))
      }
      #expect(values[1...5] == numbers[1...5], "quartiles and whiskers to the last bit")
      #expect(found.outliers == outliers)
    }
    #expect(BoxStatistics(of: [.nan]) == nil)
  }

  /// boxplot_stats(x, whis=(5, 95))
  @Test func whiskersMayReachToPercentiles() throws {
    let bell = try #require(
      BoxStatistics(of: TestSample.bell, whiskers: .percentiles(5, 95)))
    #expect(bell.lowerWhisker == -1.690130922012031)
    #expect(bell.upperWhisker == 1.7353294687345624)
    #expect(bell.outliers.count == 20)
    let few = try #require(BoxStatistics(of: TestSample.few, whiskers: .percentiles(5, 95)))
    #expect([few.lowerWhisker, few.upperWhisker] == [2, 3])
    #expect(few.outliers == [1, 10])
  }

  @Test(arguments: UInt64(0)..<100) func whiskersHoldTheBoxAndEveryValueHasItsPlace(
    seed: UInt64
  ) throws {
    var random = SplitMix(state: seed)
    let magnitude = [1, 1e-300, 1e300][Int(seed % 3)]
    let values = (0..<Int.random(in: 1...40, using: &random)).map { _ in
      let value = Double.random(in: -1...1, using: &random)
      return value * value * value * magnitude
    }
    let found = try #require(BoxStatistics(of: values))
    let row = [
      found.lowerWhisker, found.lowerQuartile, found.median, found.upperQuartile,
      found.upperWhisker,
    ]
    #expect(row == row.sorted())
    let whiskers = found.lowerWhisker...found.upperWhisker
    let inside = values.count { whiskers.contains($0) }
    #expect(inside + found.outliers.count == values.count)
    let lower = values.count { $0 <= found.median }
    #expect(2 * lower >= values.count)
  }

  @Test func quantilesOfNumbersFarFromEachOtherAreNumbers() {
    let greatest = Double.greatestFiniteMagnitude
    #expect(SortedSample([-greatest, greatest]).quantile(0.5) == 0)
    #expect(SortedSample([greatest, greatest]).mean == greatest)
    #expect(SortedSample([1, 2, 3, 4]).quantile(0.25) == 1.75)
    #expect(SortedSample([]).quantile(0.5).isNaN)
  }

  // MARK: Densities

  /// mlab.GaussianKDE(x, bw_method).evaluate(np.linspace(x.min(), x.max(), 5))
  @Test func densitiesAreMatplotlibs() throws {
    let bell = [
      -2.6273663891479373, -1.3663754118606448, -0.10538443457335234, 1.1556065427139401,
      2.4165975200012326,
    ]
    let few = [1, 3.25, 5.5, 7.75, 10]
    let cases: [([Double], KernelDensity.Bandwidth, [Double], [Double], Double)] = [
      (
        TestSample.bell, .scott, bell,
        [
          0.025608120155373334, 0.1808061043574071, 0.3230231729431883, 0.22097738922540988,
          0.04315393936251927,
        ], 0.37738568504745273
      ),
      (
        TestSample.bell, .silverman, bell,
        [
          0.02590709876956544, 0.18118398582001258, 0.32165241109252535, 0.220290538540633,
          0.044379006643687276,
        ], 0.39973591487280025
      ),
      (
        TestSample.few, .scott, few,
        [
          0.10915238522054291, 0.10620637374890171, 0.05859723779606735, 0.033840655649814005,
          0.031802270469193525,
        ], 2.643210918506887
      ),
      (
        TestSample.few, .factor(0.3), few,
        [
          0.18269819111112381, 0.1557889834402279, 0.006264214467255686, 0.008806528204249,
          0.0729277789036495,
        ], 1.0940749517286283
      ),
    ]
    for (sample, bandwidth, places, densities, width) in cases {
      let density = try #require(KernelDensity(of: sample + [.nan], bandwidth: bandwidth))
      #expect(isClose(density.bandwidth, width, within: 1e-12))
      for (place, expected) in zip(places, densities) {
        #expect(isClose(density.density(at: place), expected, within: 1e-12))
      }
    }
  }

  @Test func aDensityHasTheAreaOneAtEveryScale() throws {
    for scale in [1, 1e-200, 1e200] {
      let sample = TestSample.few.map { $0 * scale }
      let density = try #require(KernelDensity(of: sample))
      let step = density.bandwidth / 10
      let area = (-400...800).reduce(0) { $0 + density.density(at: Double($1) * step) * step }
      #expect(abs(area - 1) < 1e-9)
    }
  }

  @Test func aSampleWithoutWidthHasNoDensity() {
    #expect(KernelDensity(of: []) == nil)
    #expect(KernelDensity(of: [.nan, 1]) == nil)
    #expect(KernelDensity(of: [2, 2, 2]) == nil)
    #expect(KernelDensity(of: [1, 2], bandwidth: .factor(0)) == nil)
  }

  // MARK: Limits

  /// ax.get_xlim(), ax.get_ylim(); the places of samples are one more there.
  @Test func limitsAreMatplotlibs() throws {
    let groups = SampleGroups([TestSample.bell, TestSample.few])
    let y = (-3.258734708605334, 10.631368319457398)
    try expectLimits(BoxPlot(groups), x: (-0.5, 1.5), y: y)
    try expectLimits(
      BoxPlot(groups, showsOutliers: false, orientation: .horizontal),
      x: (-2.9087347086053343, 3.281368319457397), y: (-0.5, 1.5))
    try expectLimits(Violin(groups), x: (-0.325, 1.325), y: y)
    try expectLimits(
      Violin(groups, width: 0.9, orientation: .horizontal), x: y,
      y: (-0.545, 1.545))
    try expectLimits(
      BoxPlot(SampleGroups(x: [1, 2], [TestSample.bell, TestSample.few])), x: (0.5, 2.5), y: y)
    try expectLimits(StripPlot(groups), x: (-0.5, 1.5), y: y)
    try expectLimits(SwarmPlot(groups), x: (-0.5, 1.5), y: y)
    let distribution = EmpiricalDistribution([3, 1, 2, 2])
    try expectLimits(distribution, x: (0.9, 3.1), y: (0, 1))
  }

  // MARK: Samples by their names

  @Test func samplesAreNamedOrNumbered() throws {
    let named: SampleGroups = ["SGD": [1, 2], "Adam": [3]]
    #expect(named.places == .categories(["SGD", "Adam"]))
    let numbered: SampleGroups = [[1, 2], [3]]
    #expect(numbered.places == .categories(["1", "2"]))
    #expect(numbered.samples == named.samples)
    for mark in [BoxPlot(named), Violin(named), StripPlot(named)] as [any Mark] {
      let layout = try layout(Axes { mark })
      #expect(labels(layout.x) == ["SGD", "Adam"])
    }
    let lying = try layout(Axes { BoxPlot(named, orientation: .horizontal) })
    #expect(labels(lying.y) == ["SGD", "Adam"])
  }

  @Test func anErrorNamesTheAxisOfTheNames() throws {
    let plot = BoxPlot(["a": [1, 2]], orientation: .horizontal)
    let axes = Axes(x: "", y: Axis(scale: CategoryScale(["b"]))) { plot }
    #expect {
      try layout(axes)
    } throws: { error in
      error as? PlotError == .category("a", axis: "y")
    }
  }

  @Test func whatCannotBeDrawnIsRefused() throws {
    let (groups, unequal) = (
      SampleGroups([[1, 2]]), SampleGroups(["a", "b"], [[1]])
    )
    let marks: [any Mark] = [
      BoxPlot(unequal), Violin(unequal), StripPlot(unequal), SwarmPlot(unequal),
      BoxPlot(SampleGroups(x: [1], [])), BoxPlot(groups, width: 0),
      BoxPlot(groups, whiskers: .quartileDistances(-1)),
      BoxPlot(groups, whiskers: .percentiles(5, 105)), BoxPlot(groups, lineWidth: -1),
      Violin(groups, bandwidth: .factor(0)), Violin(groups, pointCount: 1),
      Violin(groups, width: .nan), Violin(groups, quantiles: [2]), Violin(groups, alpha: -1),
      StripPlot(groups, jitter: .infinity), StripPlot(groups, size: 0),
      SwarmPlot(groups, width: 0), SwarmPlot(groups, alpha: 3),
      EmpiricalDistribution([1, 2], weights: [1]), EmpiricalDistribution([1], weights: [-1]),
      EmpiricalDistribution([1], weights: [0]), EmpiricalDistribution([1], width: -1),
    ]
    for mark in marks {
      #expect(throws: PlotError.self, "\(mark)") { try Figure { Axes { mark } } }
    }
  }

  @Test func valuesThatAreNotFiniteAreLeftOutAndNamed() throws {
    let groups = SampleGroups([[1, .nan, 2], [.infinity, 3, 4]])
    let marks: [(any Mark, String)] = [
      (BoxPlot(groups, label: "a"), "box plot \"a\""), (Violin(groups), "violins"),
      (StripPlot(groups), "strip plot"), (SwarmPlot(groups), "swarm plot"),
      (EmpiricalDistribution([1, .nan, .nan]), "empirical distribution"),
    ]
    for (mark, name) in marks {
      let warnings = try Figure { Axes { mark } }.layout(fonts: fonts).warnings
      #expect(warnings == [.notFinite(2, of: name)])
    }
  }

  @Test func emptySamplesKeepTheirPlaces() throws {
    let groups: SampleGroups = ["a": [], "b": [1, 2], "c": [.nan]]
    for mark in [BoxPlot(groups), Violin(groups), SwarmPlot(groups)] as [any Mark] {
      let layout = try layout(Axes { mark })
      #expect(layout.x.ticks.map(\.value) == [0, 1, 2])
    }
  }

  // MARK: Discs

  @Test(arguments: UInt64(0)..<50) func discsOfASwarmDoNotOverlap(seed: UInt64) {
    var random = SplitMix(state: seed)
    let places = (0..<80).map { _ in Double.random(in: 0...60, using: &random) }
    let swarm = SwarmLayout(along: places, diameter: 5, room: .infinity)
    #expect(swarm.crowded == 0)
    let centers = zip(swarm.offsets, places).map { Point($0, $1) }
    var least = Double.infinity
    for (index, center) in centers.enumerated() {
      for other in centers[..<index] { least = min(least, (center - other).length) }
    }
    #expect(least > 5 * (1 - 1e-8))
    // No disc is farther out than half of all the others beside each other could bring it.
    let farthest = swarm.offsets.map(abs).max() ?? 0
    #expect(farthest < 200)
  }

  @Test func discsWithoutRoomStandAtTheEdgeAndAreCounted() throws {
    let swarm = SwarmLayout(along: [0, 0, 0, 0, 0], diameter: 2, room: 3)
    let offsets = swarm.offsets.map { ($0 * 1000).rounded() / 1000 }
    #expect(offsets == [0, 2, -2, 3, -3])
    #expect(swarm.crowded == 2)
    let mark = SwarmPlot([[Double](repeating: 1, count: 400)], label: "a")
    let warnings = try Figure(width: 2, height: 2) { Axes { mark } }.layout(fonts: fonts).warnings
    guard case .crowded(let count, "swarm plot \"a\"")? = warnings.first else {
      Issue.record("\(warnings)")
      return
    }
    #expect(count > 200)
  }

  @Test func discsOfAStripStayWithinTheirJitter() throws {
    let mark = StripPlot([TestSample.bell], jitter: 0.2)
    let layout = try layout(Axes { mark })
    guard case .markers(let markers)? = layout.marks[0].nodes.first else {
      Issue.record("no discs")
      return
    }
    let unit = layout.frame.width  // one sample fills one unit
    let offsets = markers.positions.map { ($0.x - layout.frame.center.x) / unit }
    #expect(offsets.count == 200)
    let (least, greatest) = (offsets.min() ?? 0, offsets.max() ?? 0)
    let pixel = 1 / unit
    #expect(least > -0.2 - pixel && least < -0.19)
    #expect(greatest > 0.19 && greatest < 0.2 + pixel)
    let again = try self.layout(Axes { mark })
    #expect(again.marks == layout.marks)
  }

  // MARK: Shares

  /// ax.ecdf([3, 1, 2, 2], weights=[1, 2, 3, 2]) and complementary=True
  @Test func distributionsRiseAtTheirValues() {
    let weighted = EmpiricalDistribution([3, 1, 2, 2], weights: [1, 2, 3, 2])
    #expect(weighted.values == [1, 2, 3])
    #expect(weighted.shares == [0.25, 0.875, 1])
    let falling = EmpiricalDistribution([3, 1, 2, 2], isComplementary: true)
    #expect(
      falling.points == [
        Point(1, 1), Point(1, 0.75), Point(2, 0.75), Point(2, 0.25), Point(3, 0.25), Point(3, 0),
      ])
    let lying = EmpiricalDistribution([1, 2], orientation: .horizontal)
    #expect(lying.points == [Point(0, 1), Point(0.5, 1), Point(0.5, 2), Point(1, 2)])
  }

  @Test func aDistributionEndsAtOneExactly() {
    for count in 1...200 {
      let values = TestSample.uniform(count, seed: UInt64(count))
      #expect(EmpiricalDistribution(values).shares.last == 1)
    }
  }
}
