import Testing

@testable import Plotting

@Suite("Limits")
struct LimitsTests {
  /// Data, margin and limits as Matplotlib 3.8.0 chooses them.
  static let chosen: [(ClosedRange<Double>, Double, Interval)] = [
    (0...1, 0.05, Interval(from: -0.05, to: 1.05)),
    (0...1, 0, Interval(from: 0, to: 1)),
    (-2...3, 0.1, Interval(from: -2.5, to: 3.5)),
    (0.1...0.3, 0.05, Interval(from: 0.09000000000000001, to: 0.31)),
    (1e-5...2e-5, 0.05, Interval(from: 9.5e-06, to: 2.05e-05)),
    (5...5, 0.05, Interval(from: 4.725, to: 5.275)),
    (-7 ... -7, 0.1, Interval(from: -7.42, to: -6.58)),
    (0...0, 0.05, Interval(from: -0.05500000000000001, to: 0.05500000000000001)),
    (0...1e-300, 0.05, Interval(from: -0.05500000000000001, to: 0.05500000000000001)),
    (1e9...1e9 + 1e-3, 0.05, Interval(from: 999999999.99995, to: 1000000000.00105)),
    (1e9...1e9.nextUp, 0.05, Interval(from: 945000000.0, to: 1055000000.0000001)),
    (1e300...1e300, 0.05, Interval(from: 9.450000000000001e+299, to: 1.055e+300)),
    (-1e300...1e300, 0.05, Interval(from: -1.1e300, to: 1.1e300)),
    (1...Double.infinity, 0.05, Interval(from: 0.945, to: 1.0550000000000002)),
    (
      -Double.infinity...Double.infinity, 0.05,
      Interval(from: -0.05500000000000001, to: 0.05500000000000001)
    ),
  ]

  @Test("Limits fit the data with a margin, as Matplotlib's", arguments: Self.chosen)
  func autoscaled(data: ClosedRange<Double>, margin: Double, expected: Interval) {
    #expect(Limits.autoscaled(data: data, margin: margin) == expected)
  }

  @Test("Without data the limits are 0 and 1")
  func noData() {
    #expect(Limits.autoscaled(data: nil, margin: 0.05) == Interval(from: 0, to: 1))
  }

  @Test("Limits stay finite at the ends of Double")
  func greatestData() {
    let limit = Double.greatestFiniteMagnitude
    for data in [-limit...limit, limit...limit, 1e308...limit, -limit ... -1e308] {
      let limits = Limits.autoscaled(data: data, margin: 0.05)
      #expect(limits.from.isFinite && limits.to.isFinite && limits.from < limits.to)
    }
  }

  @Test("Only equal limits move apart")
  func separated() {
    #expect(Limits.separated(Interval(from: 2, to: -1)) == Interval(from: 2, to: -1))
    #expect(Limits.separated(Interval(from: 5, to: 5)) == Interval(from: 4.75, to: 5.25))
  }
}
