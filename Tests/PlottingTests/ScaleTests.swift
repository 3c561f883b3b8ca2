import Foundation
import TestSupport
import Testing

@testable import Plotting

/// What the tests of all scales share.
enum ScaleSamples {
  /// Axes worked out with Matplotlib 3.8.0.
  static func decoded<Axes: Decodable>(_ name: String, as type: Axes.Type) throws -> Axes {
    let url = try #require(
      Bundle.module.url(forResource: name, withExtension: "json", subdirectory: "Fixtures"))
    return try JSONDecoder().decode(type, from: Data(contentsOf: url))
  }

  /// A label of Matplotlib's as this library writes it: its math is upright where it has to be.
  static func label(_ matplotlib: String) -> String {
    guard matplotlib.hasPrefix("$\\mathdefault{"), matplotlib.hasSuffix("}$") else {
      return matplotlib
    }
    return "$" + matplotlib.dropFirst("$\\mathdefault{".count).dropLast(2) + "$"
  }

  /// Whether two numbers differ by no more than a share of them.
  static func areClose(_ a: Double, _ b: Double, share: Double) -> Bool {
    abs(a - b) <= max(share * max(abs(a), abs(b)), 2 * Double.leastNonzeroMagnitude)
  }

  /// Whether the numbers of two lists are the same within a share of them.
  static func areClose(_ a: [Double], _ b: [Double], share: Double) -> Bool {
    a.count == b.count && zip(a, b).allSatisfy { areClose($0, $1, share: share) }
  }

  /// Limits at the ends of what a Double can tell.
  static let hostileLimits: [Interval] = [
    Interval(from: 1e-300, to: 1e300), Interval(from: 1e300, to: 1e-300),
    Interval(from: -1e300, to: 1e300), Interval(from: 0, to: 1e300), Interval(from: -1, to: 1e-300),
    Interval(from: .leastNonzeroMagnitude, to: .greatestFiniteMagnitude),
    Interval(from: -.greatestFiniteMagnitude, to: .greatestFiniteMagnitude),
    Interval(from: .leastNonzeroMagnitude, to: 3 * .leastNonzeroMagnitude),
    Interval(from: 0, to: .leastNonzeroMagnitude),
    Interval(from: .leastNormalMagnitude / 256, to: .leastNormalMagnitude),
    Interval(from: 1, to: 1.0.nextUp), Interval(from: 1000.0.nextDown, to: 1000.0.nextUp),
    Interval(from: 1e300, to: 1e300.nextUp), Interval(from: 1.7e9, to: 1.7e9.nextUp),
    Interval(from: .greatestFiniteMagnitude.nextDown, to: .greatestFiniteMagnitude),
    Interval(from: -7, to: -7.0.nextUp), Interval(from: 5, to: 5), Interval(from: 0, to: 0),
    Interval(from: -0.0, to: 0), Interval(from: .nan, to: 1), Interval(from: 1, to: .nan),
    Interval(from: -.infinity, to: .infinity), Interval(from: 1, to: .infinity),
  ]
}

/// The laws that hold on every scale.
struct ScaleLaws<S: Scale> {
  var scale: S

  /// Going there and back again loses no more than the digits that the coordinate has not got;
  /// `values` ascend, and all have a place.
  func checkCoordinates(of values: [Double], comment: Comment) {
    for value in values {
      let coordinate = scale.coordinate(of: value)
      // A coordinate of 300 decades has room for 13 digits of the value.
      let share = 64 * max(1, abs(coordinate)) * Double.ulpOfOne
      let back = scale.value(at: coordinate)
      #expect(ScaleSamples.areClose(back, value, share: share), "\(value), \(back): \(comment)")
    }
    let coordinates = values.map(scale.coordinate(of:))
    let grows = zip(coordinates, coordinates.dropFirst()).allSatisfy { $0 < $1 }
    #expect(grows, comment)
  }

  /// The ends of an axis are its first and its last point.
  func checkShares(in limits: Interval) {
    #expect(AxisMap(scale: scale, limits: limits).share(of: limits.from) == 0, "\(limits)")
    #expect(AxisMap(scale: scale, limits: limits).share(of: limits.to) == 1, "\(limits)")
  }

  /// Ticks ascend, stand inside the limits where these make an axis, and each has a label of its own.
  func checkTicks(in limits: Interval, labels: Int, most: Int = 12) {
    let comment: Comment = "\(scale) \(limits), \(labels) labels"
    let ticks = scale.ticks(in: limits, room: TickRoom(labels: labels))
    checkPlaces(ticks.positions, in: limits, comment)
    checkPlaces(ticks.minor.map(\.position), in: limits, comment)
    #expect(ticks.positions.count <= most, comment)
    #expect(ticks.labels.count == ticks.positions.count, comment)
    // No power of ten is small enough to tell such limits by.
    guard abs(limits.to / 2 - limits.from / 2) > .leastNormalMagnitude / 256 else { return }
    let labels = (ticks.labels + ticks.minor.map(\.label)).filter { !$0.isEmpty }
    #expect(Set(labels).count == labels.count, comment)
  }

  func checkPlaces(_ places: [Double], in limits: Interval, _ comment: Comment) {
    let isAscending = zip(places, places.dropFirst()).allSatisfy { $0 < $1 }
    #expect(isAscending, comment)
    guard (try? scale.check(limits, name: "limits")) != nil else { return }
    let isFinite = places.allSatisfy { $0.isFinite }
    #expect(isFinite, comment)
    // An interval across all of Double is halved, so that its length is a number.
    let slack = abs(limits.to / 2 - limits.from / 2) * 1e-8
    let (low, high) = (min(limits.from, limits.to), max(limits.from, limits.to))
    let isInside = places.allSatisfy { low - slack <= $0 && $0 <= high + slack }
    #expect(isInside, comment)
  }
}

@Suite("Scale")
struct ScaleTests {
  /// A scale that leaves all it can to the protocol.
  struct SquareRootScale: Scale {
    func coordinate(of value: Double) -> Double { value.squareRoot() }
    func value(at coordinate: Double) -> Double { coordinate * coordinate }
  }

  @Test("A scale of two functions has limits, round ticks and shares")
  func defaults() {
    let scale = SquareRootScale()
    #expect(scale.limits(around: DataExtent(of: [4, 16]), margin: 0.5) == Interval(1...25))
    let limits = Interval(0...4)
    #expect(
      scale.ticks(in: limits, room: TickRoom(labels: 4))
        == LinearScale().ticks(in: limits, room: TickRoom(labels: 4)))
    #expect(AxisMap(scale: scale, limits: limits).share(of: 1) == 0.5)
    #expect(AxisMap(scale: scale, limits: limits).value(atShare: 0.5) == 1)
  }

  @Test("Limits without two different places are refused by name")
  func refusals() {
    let check = { (from: Double, to: Double) throws(PlotError) in
      try SquareRootScale().check(Interval(from: from, to: to), name: "x limits")
    }
    #expect(throws: Never.self) { try check(0, 1) }
    #expect(
      throws: PlotError.measure(
        name: "x limits", value: -1, expected: "numbers that have a place on the scale")
    ) { try check(1, -1) }
    #expect(
      throws: PlotError.measure(
        name: "x limits", value: 1.0.nextUp, expected: "numbers that differ by more than rounding")
    ) { try check(1, 1.0.nextUp) }
    #expect(throws: PlotError.self) { try check(1, 1) }
    #expect(throws: PlotError.self) { try check(.nan, 1) }
  }

  @Test("Margins beyond all numbers end with the last one")
  func limitsThatOverflow() {
    let scale = TwoSlopeScale(from: -1e300, center: 0, to: 1)
    let limits = scale.limits(around: DataExtent(of: [-1e308, 1]), margin: 10)
    #expect(limits.from == -.greatestFiniteMagnitude && limits.to.isFinite)
  }
}
