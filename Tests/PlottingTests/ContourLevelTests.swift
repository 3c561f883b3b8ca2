import Testing

@testable import Plotting

@Suite struct ContourLevelTests {
  /// Least value, greatest, number, `extend`, and the levels of Matplotlib 3.8.0:
  /// `contourf(z, levels=number, extend=extend).levels`.
  private let chosen =
    [
      (0, 1, 7, .neither, [0.0, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 1.05]),
      (0, 1, 7, .both, [0.15, 0.3, 0.45, 0.6, 0.75, 0.9]),
      (-3, 8.1, 1, .neither, [-6.0, 0.0, 6.0, 12.0]),
      (-3, 8.1, 1, .both, [-6.0, 0.0, 6.0, 12.0]),
      (-3, 8.1, 3, .neither, [-3.0, 0.0, 3.0, 6.0, 9.0]),
      (-3, 8.1, 3, .both, [0.0, 3.0, 6.0]),
      (-3, 8.1, 7, .neither, [-3.0, -1.5, 0.0, 1.5, 3.0, 4.5, 6.0, 7.5, 9.0]),
      (-6.4, 8.03, 7, .neither, [-8.0, -6.0, -4.0, -2.0, 0.0, 2.0, 4.0, 6.0, 8.0, 10.0]),
      (-6.4, 8.03, 7, .both, [-6.0, -4.0, -2.0, 0.0, 2.0, 4.0, 6.0, 8.0]),
      (0.02, 0.97, 1, .neither, [0.0, 0.5, 1.0]),
      (0.02, 0.97, 3, .both, [0.25, 0.5, 0.75]),
      (0.02, 0.97, 10, .both, [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]),
      (
        1e5, 101_000, 7, .neither,
        [1e5, 100_150, 100_300, 100_450, 100_600, 100_750, 100_900, 101_050]
      ),
      (-1e-07, 3e-07, 7, .both, [-5e-08, 0.0, 5e-08, 1e-07, 1.5e-07, 2e-07, 2.5e-07]),
      (0, 0, 7, .neither, [-2.5e-14, 0.0, 2.5e-14]),
      (
        1000.1, 1000.9, 7, .neither,
        [1000.1, 1000.2, 1000.3, 1000.4, 1000.5, 1000.6, 1000.7, 1000.8, 1000.9]
      ),
      (-50, 0, 7, .neither, [-56.0, -48.0, -40.0, -32.0, -24.0, -16.0, -8.0, 0.0]),
      (-50, 0, 7, .both, [-48.0, -40.0, -32.0, -24.0, -16.0, -8.0]),
    ] as [(Double, Double, Int, ColorExtend, [Double])]

  @Test func levelsAreThoseOfMatplotlib() {
    for (low, high, count, extend, expected) in chosen {
      let levels = ContourLevels.about(count).values(for: [low, high], extend: extend)
      expectEqual(levels, expected, "\(low) to \(high), \(count), \(extend)")
    }
  }

  /// The same with `locator=LogLocator()`.
  @Test func levelsOnALogarithmicScaleAreThoseOfMatplotlib() {
    let chosen =
      [
        (0.5, 2000, .neither, [0.1, 1, 10, 100, 1000, 10000]),
        (0.5, 2000, .both, [1, 10, 100, 1000]),
        (1, 1e12, .neither, [0.01, 1, 100, 1e4, 1e6, 1e8, 1e10, 1e12, 1e14]),
        (3, 7, .both, [0.1, 1, 10, 100]),
      ] as [(Double, Double, ColorExtend, [Double])]
    for (low, high, extend, expected) in chosen {
      let levels = ContourLevels.default.values(
        for: [low, -1, high], on: LogScale(), extend: extend)
      expectEqual(levels, expected, "\(low) to \(high), \(extend)")
    }
  }

  private func expectEqual(_ levels: [Double], _ expected: [Double], _ comment: Comment) {
    #expect(levels.count == expected.count, comment)
    let greatest = expected.map { abs($0) }.max() ?? 0
    for (level, expected) in zip(levels, expected) {
      #expect(abs(level - expected) <= 1e-12 * greatest, comment)
    }
  }

  @Test func levelsOfOnesOwnStayAsTheyAre() {
    let levels: ContourLevels = [0.5, 0.25]
    #expect(levels.values(for: [0, 1]) == [0.5, 0.25])
  }

  @Test func withoutValuesThereAreNoLevels() {
    #expect(ContourLevels.default.values(for: []).isEmpty)
    #expect(ContourLevels.default.values(for: [.nan, .infinity]).isEmpty)
    #expect(ContourLevels.default.values(for: [-1, 0], on: LogScale()).isEmpty)
  }

  @Test func oddNumbersOfLevelsAreNoTrap() {
    for count in [Int.min, -1, 0, Int.max] {
      let levels = ContourLevels.about(count).values(for: [0, 1])
      #expect((2...1000).contains(levels.count))
    }
    #expect(ContourLevels.about(200).values(for: [0, 1]).count == 201)
  }

  /// Matplotlib's `ScalarFormatter(useOffset=False)`, as `clabel` asks it; where that leaves out a power of
  /// ten, all digits are written.
  @Test func labelsTellTheLevels() {
    let written =
      [
        ([0.1, 0.2, 0.9], ["0.1", "0.2", "0.9"]),
        ([-4, -2, 0, 2], ["−4", "−2", "0", "2"]),
        ([-1.5, -1, 0.25], ["−1.50", "−1.00", "0.25"]),
        ([5], ["5"]),
        ([0.333333], ["0.3333"]),
        ([1e6, 2e6], ["1000000", "2000000"]),
        ([1000.25, 1000.5], ["1000.25", "1000.50"]),
        ([0, 1e-9], ["0.000000000", "0.000000001"]),
      ] as [([Double], [String])]
    for (levels, expected) in written {
      let texts = ContourLabels().texts(of: levels)
      #expect(levels.map { texts[$0] } == expected)
    }
  }

  @Test func labelsMayBeChosenAndWrittenOtherwise() {
    let labels = ContourLabels(levels: [0, 1], decimals: 2, texts: [1: "one", 2: "two"])
    #expect(labels.texts(of: [-1, 0, 1, 2]) == [0: "0.00", 1: "one"])
  }
}
