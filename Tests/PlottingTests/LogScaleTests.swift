import Foundation
import TestSupport
import Testing

@testable import Plotting

@Suite("Logarithmic scale")
struct LogScaleTests {
  /// Axes worked out with Matplotlib 3.8.0.
  struct Fixture: Decodable {
    struct Axis: Decodable {
      var base: Double
      var from: Double
      var to: Double
      var room: Int
      var major: [Double]
      var labels: [String]
      var minor: [Double]
      /// Empty when no tick has one.
      var minorLabels: [String]
    }
    struct Autoscaled: Decodable {
      var base: Double
      var data: [Double]
      var margin: Double
      var sticky: [Double]
      var from: Double
      var to: Double
    }
    var ticks: [Axis]
    var limits: [Autoscaled]
  }

  @Test("Ticks and labels are Matplotlib's")
  func ticksMatchMatplotlib() throws {
    let axes = try ScaleSamples.decoded("logScale", as: Fixture.self).ticks
    #expect(axes.count >= 300)
    for axis in axes {
      let comment: Comment = "base \(axis.base), \(axis.from) to \(axis.to), \(axis.room) labels"
      let ticks = LogScale(base: axis.base).ticks(
        in: Interval(from: axis.from, to: axis.to), room: TickRoom(labels: axis.room))
      #expect(ScaleSamples.areClose(ticks.positions, axis.major, share: 1e-11), comment)
      #expect(ticks.labels == axis.labels.map(ScaleSamples.label), comment)
      let minor = ticks.minor.map(\.position)
      #expect(ScaleSamples.areClose(minor, axis.minor, share: 1e-11), comment)
      let labels = axis.minorLabels.isEmpty ? axis.minor.map { _ in "" } : axis.minorLabels
      #expect(ticks.minor.map(\.label) == labels.map(ScaleSamples.label), comment)
      #expect(ticks.offsetLabel.isEmpty, comment)
    }
  }

  @Test("Limits are Matplotlib's")
  func limitsMatchMatplotlib() throws {
    let axes = try ScaleSamples.decoded("logScale", as: Fixture.self).limits
    #expect(axes.count >= 60)
    for axis in axes {
      let limits = LogScale(base: axis.base).limits(
        around: DataExtent(of: axis.data, sticky: axis.sticky), margin: axis.margin)
      // The powers of either end may lose digits: up to 300 decades are one number.
      #expect(ScaleSamples.areClose(limits.from, axis.from, share: 1e-12), "\(axis)")
      #expect(ScaleSamples.areClose(limits.to, axis.to, share: 1e-12), "\(axis)")
    }
  }

  @Test("Labels are math text", arguments: [10, 2, 2.718281828459045, 3.5])
  func labelsAreMathText(base: Double) throws {
    for limits in [Interval(from: 1e-3, to: 1e5), Interval(from: 2, to: 6)] {
      let ticks = LogScale(base: base).ticks(in: limits, room: TickRoom(labels: 9))
      for label in ticks.labels + ticks.minor.map(\.label) where !label.isEmpty {
        #expect(try MathText.parse(label).hasFormula)
      }
    }
  }

  @Test("Values up to 0 have no place")
  func noPlace() {
    for value in [0, -0.0, -1, -Double.infinity, .nan] {
      #expect(LogScale().coordinate(of: value).isNaN)
    }
  }

  @Test("Coordinates grow with values, and values come back", arguments: [10, 2, 2.5, 1000.0])
  func coordinates(base: Double) {
    var generator = SplitMix(state: 3)
    let exponents = (0..<500).map { _ in Double.random(in: -307...308, using: &generator) }
    let values = exponents.sorted().map { pow(10, $0) }
    ScaleLaws(scale: LogScale(base: base)).checkCoordinates(of: values, comment: "\(base)")
  }

  @Test("Random axes obey the laws of ticks")
  func randomAxes() {
    var generator = SplitMix(state: 4)
    let bases = [10, 2, 2.718281828459045, 3, 16, 1.5]
    for _ in 0..<1000 {
      let middle = Double.random(in: -280...280, using: &generator)
      let reach = pow(10, Double.random(in: -9...1.4, using: &generator))
      var limits = Interval(from: pow(10, middle - reach), to: pow(10, middle + reach))
      if Bool.random(using: &generator) { limits = Interval(from: limits.to, to: limits.from) }
      let base = bases[Int.random(in: bases.indices, using: &generator)]
      let laws = ScaleLaws(scale: LogScale(base: base))
      laws.checkShares(in: limits)
      laws.checkTicks(in: limits, labels: Int.random(in: 1...12, using: &generator))
    }
  }

  @Test("Hostile limits and bases have few ticks or none")
  func hostile() {
    for base in [10, 2, 1.0.nextUp, 1 + 1e-9, 1e6, 1e300, .greatestFiniteMagnitude, 1, 0, -2, .nan]
    {
      for limits in ScaleSamples.hostileLimits {
        for labels in [Int.min, 1, 9, Int.max] {
          ScaleLaws(scale: LogScale(base: base)).checkTicks(in: limits, labels: labels)
        }
      }
    }
  }

  @Test("Limits that six digits cannot tell apart have the ticks of a linear axis")
  func narrowLimits() {
    let limits = Interval(from: 1, to: 1 + 1e-7)
    let ticks = LogScale().ticks(in: limits, room: TickRoom(labels: 9))
    #expect(ticks == LinearScale().ticks(in: limits, room: TickRoom(labels: 9)))
  }

  @Test("Powers below the normal numbers are labelled, which Matplotlib leaves bare")
  func subnormalLimits() {
    let unit = Double.leastNonzeroMagnitude
    let ticks = LogScale().ticks(
      in: Interval(from: unit, to: 2100 * unit), room: TickRoom(labels: 9))
    #expect(ticks.labels == (-323 ... -320).map { "$10^{\($0)}$" })
    #expect(ticks.minor.count == 24)
  }

  @Test("Limits around any data are two numbers above 0")
  func limitsAroundAnything() {
    let extents = [
      DataExtent(), DataExtent(of: [Double.leastNonzeroMagnitude]),
      DataExtent(of: [Double.greatestFiniteMagnitude]),
      DataExtent(of: [.leastNonzeroMagnitude, .greatestFiniteMagnitude]),
      DataExtent(of: [.nan, .infinity]),
      DataExtent(range: -.infinity ... .infinity, leastPositive: .nan),
      DataExtent(range: -1...5, leastPositive: 7), DataExtent(range: 0...5, leastPositive: -1),
    ]
    for extent in extents {
      for margin in [0, 0.05, -0.5, 1e9, .infinity, .nan] {
        let limits = LogScale().limits(around: extent, margin: margin)
        #expect(limits.from > 0 && limits.from < limits.to && limits.to.isFinite, "\(extent)")
      }
    }
  }

  @Test("A base up to 1, and limits up to 0, are refused by name")
  func refusals() {
    let limits = Interval(from: 1, to: 10)
    #expect(throws: Never.self) { try LogScale().check(limits, name: "x limits") }
    for base in [1, 0, -10, .nan, Double.infinity] {
      #expect(throws: PlotError.self) { try LogScale(base: base).check(limits, name: "x limits") }
    }
    #expect(
      throws: PlotError.measure(
        name: "x limits", value: -1, expected: "numbers above 0 on a logarithmic axis")
    ) { try LogScale().check(Interval(from: 1, to: -1), name: "x limits") }
    for limits in [Interval(from: 1, to: 1), Interval(from: 1000, to: 1000.0.nextUp)] {
      #expect(throws: PlotError.self) { try LogScale().check(limits, name: "x limits") }
    }
  }
}

@Suite("Logarithms")
struct LogScaleArithmeticTests {
  @Test("A logarithm is the nearest number to the true one")
  func nearest() {
    // By Python's decimal module, to 40 digits.
    #expect(Logarithm.natural(10) == 2.302585092994046)
    #expect(Logarithm.natural(1) == 0)
    #expect(Logarithm.natural(1.0.nextUp) == 2.2204460492503128e-16)
    #expect(Logarithm.natural(1e-300) == -690.7755278982137)
    #expect(Logarithm.natural(.leastNonzeroMagnitude) == -744.4400719213812)
    #expect(Logarithm.natural(.greatestFiniteMagnitude) == 709.782712893384)
    #expect(Logarithm.natural(0) == -.infinity)
    #expect(Logarithm.natural(.infinity) == .infinity)
    #expect(Logarithm.natural(-1).isNaN)
    #expect(Logarithm.natural(.nan).isNaN)
  }

  @Test("The C library's logarithms are no further away than it promises")
  func likeTheLibrary() {
    var generator = SplitMix(state: 9)
    for _ in 0..<3000 {
      let value = exp(Double.random(in: -700...700, using: &generator))
      let expected = log(value)
      #expect(abs(Logarithm.natural(value) - expected) <= expected.ulp)
    }
  }

  @Test("Logarithms to a base are rounded as Matplotlib's are")
  func toBase() {
    #expect(Powers(base: 10).logarithm(of: 1000) == 2.9999999999999996)
    #expect(Powers(base: 10).logarithm(of: 100) == 2)
  }
}
