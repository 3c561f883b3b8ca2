import Foundation
import TestSupport
import Testing

@testable import Plotting

@Suite("Symmetric logarithmic scale")
struct SymmetricLogScaleTests {
  /// Axes worked out with Matplotlib 3.8.0.
  struct Fixture: Decodable {
    struct Axis: Decodable {
      var base: Double
      var threshold: Double
      var linear: Double
      var from: Double
      var to: Double
      var coordinates: [Double]
      var ticks: [Double]
      var labels: [String]

      var scale: SymmetricLogScale {
        SymmetricLogScale(base: base, linearThreshold: threshold, linearScale: linear)
      }
    }
    struct Autoscaled: Decodable {
      var base: Double
      var threshold: Double
      var linear: Double
      var data: [Double]
      var margin: Double
      var sticky: [Double]
      var from: Double
      var to: Double

      var scale: SymmetricLogScale {
        SymmetricLogScale(base: base, linearThreshold: threshold, linearScale: linear)
      }
    }
    var ticks: [Axis]
    var limits: [Autoscaled]
  }

  @Test("Ticks and labels are Matplotlib's")
  func ticksMatchMatplotlib() throws {
    let axes = try ScaleSamples.decoded("symmetricLogScale", as: Fixture.self).ticks
    #expect(axes.count >= 100)
    for axis in axes {
      let comment: Comment = "\(axis.scale), \(axis.from) to \(axis.to)"
      let ticks = axis.scale.ticks(
        in: Interval(from: axis.from, to: axis.to), room: TickRoom(labels: 9))
      #expect(ScaleSamples.areClose(ticks.positions, axis.ticks, share: 1e-11), comment)
      #expect(ticks.labels == axis.labels.map(ScaleSamples.label), comment)
      #expect(ticks.minor.isEmpty && ticks.offsetLabel.isEmpty, comment)
    }
  }

  @Test("Coordinates are Matplotlib's, in units of the threshold")
  func coordinatesMatchMatplotlib() throws {
    for axis in try ScaleSamples.decoded("symmetricLogScale", as: Fixture.self).ticks {
      let found = [axis.from, axis.to].map { axis.scale.coordinate(of: $0) * axis.threshold }
      #expect(ScaleSamples.areClose(found, axis.coordinates, share: 1e-13), "\(axis)")
    }
  }

  @Test("Limits are Matplotlib's")
  func limitsMatchMatplotlib() throws {
    let axes = try ScaleSamples.decoded("symmetricLogScale", as: Fixture.self).limits
    #expect(axes.count >= 50)
    for axis in axes {
      let limits = axis.scale.limits(
        around: DataExtent(of: axis.data, sticky: axis.sticky), margin: axis.margin)
      #expect(ScaleSamples.areClose(limits.from, axis.from, share: 1e-12), "\(axis)")
      #expect(ScaleSamples.areClose(limits.to, axis.to, share: 1e-12), "\(axis)")
    }
  }

  @Test("Labels are math text")
  func labelsAreMathText() throws {
    for limits in [Interval(from: -1e5, to: 1e5), Interval(from: -1.3, to: 0.2)] {
      for label in SymmetricLogScale().ticks(in: limits, room: TickRoom(labels: 9)).labels {
        #expect(try MathText.parse(label).hasFormula)
      }
    }
  }

  /// Scales of all kinds.
  static let scales = [
    SymmetricLogScale(), SymmetricLogScale(base: 2, linearThreshold: 1e-3, linearScale: 0.1),
    SymmetricLogScale(base: 2.718281828459045, linearThreshold: 1e6),
    SymmetricLogScale(linearThreshold: 1e-300, linearScale: 5),
  ]

  @Test("Coordinates grow with values, and values come back", arguments: Self.scales)
  func coordinates(scale: SymmetricLogScale) {
    var generator = SplitMix(state: 5)
    let exponents = (0..<300).map { _ in Double.random(in: -290...308, using: &generator) }
    let values = exponents.sorted().map { pow(10, $0) }
    let all = values.reversed().map { -$0 } + [0] + values
    ScaleLaws(scale: scale).checkCoordinates(of: all, comment: "\(scale)")
    #expect(scale.coordinate(of: -3) == -scale.coordinate(of: 3))
  }

  @Test("The linear and the logarithmic part meet", arguments: Self.scales)
  func meets(scale: SymmetricLogScale) {
    let (inside, outside) = (scale.linearThreshold, scale.linearThreshold.nextUp)
    let jump = scale.coordinate(of: outside) - scale.coordinate(of: inside)
    #expect(jump >= 0 && jump <= 1e-14 * scale.coordinate(of: inside))
  }

  @Test("Random axes obey the laws of ticks", arguments: Self.scales)
  func randomAxes(scale: SymmetricLogScale) {
    var generator = SplitMix(state: 6)
    for _ in 0..<300 {
      let ends = (0..<2).map { _ in
        let size = scale.linearThreshold * pow(10, Double.random(in: -3...12, using: &generator))
        return Bool.random(using: &generator) ? size : -size
      }
      let limits = Interval(from: ends[0], to: ends[1])
      let laws = ScaleLaws(scale: scale)
      laws.checkShares(in: limits)
      laws.checkTicks(in: limits, labels: 9, most: 29)
    }
  }

  @Test("Hostile limits and parameters have few ticks or none")
  func hostile() {
    let numbers = [1e-308, 1e-3, 1, 1.0.nextUp, 10, 1e300, 0, -1, .infinity, .nan]
    for base in numbers {
      for threshold in numbers {
        for linear in [1, 1e-9, 1e9, -1] {
          let scale = SymmetricLogScale(
            base: base, linearThreshold: threshold, linearScale: linear)
          for limits in ScaleSamples.hostileLimits {
            ScaleLaws(scale: scale).checkTicks(in: limits, labels: 9, most: 29)
          }
        }
      }
    }
  }

  @Test("Limits around any data are two different numbers")
  func limitsAroundAnything() {
    let greatest = Double.greatestFiniteMagnitude
    let extents = [
      DataExtent(), DataExtent(of: [0]), DataExtent(of: [greatest]),
      DataExtent(of: [-greatest, greatest]), DataExtent(of: [.nan, .infinity]),
      DataExtent(range: -.infinity ... .infinity), DataExtent(of: [1, 1.0.nextUp]),
    ]
    for extent in extents {
      for margin in [0, 0.05, -0.5, 1e9, .infinity, .nan] {
        let limits = SymmetricLogScale().limits(around: extent, margin: margin)
        #expect(throws: Never.self) { try limits.check("x limits") }
        #expect(limits.from < limits.to, "\(extent) \(margin)")
      }
    }
  }

  @Test("Parameters that make no axis are refused by name")
  func refusals() {
    let limits = Interval(from: -10, to: 10)
    #expect(throws: Never.self) { try SymmetricLogScale().check(limits, name: "x limits") }
    #expect(
      throws: PlotError.measure(
        name: "linear threshold of a symmetric logarithmic axis", value: 0,
        expected: "a number above 0")
    ) { try SymmetricLogScale(linearThreshold: 0).check(limits, name: "x limits") }
    for scale in [
      SymmetricLogScale(base: 1), SymmetricLogScale(linearScale: -1),
      SymmetricLogScale(linearThreshold: .infinity),
    ] {
      #expect(throws: PlotError.self) { try scale.check(limits, name: "x limits") }
    }
    #expect(throws: PlotError.self) {
      try SymmetricLogScale().check(Interval(from: 1, to: 1), name: "x limits")
    }
  }

  @Test("A value that is nothing beside the threshold stands in the middle of the linear part")
  func limitsBesideAGreatThreshold() {
    let scale = SymmetricLogScale(linearThreshold: 1e200)
    let limits = scale.limits(around: DataExtent(of: [1e-200]), margin: 0.05)
    #expect(limits == Interval(from: -1e200, to: 1e200))
  }
}
