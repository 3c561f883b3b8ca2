import Foundation
import TestSupport
import Testing

@testable import Plotting

@Suite("Ticks")
struct TicksTests {
  /// One axis worked out with Matplotlib 3.8.0.
  struct Axis: Decodable, CustomTestStringConvertible {
    var from: Double
    var to: Double
    var maximumBins: Int
    var ticks: [Double]
    var labels: [String]
    var offset: String

    var testDescription: String { "\(from) to \(to), \(maximumBins) bins" }

    static func all() throws -> [Axis] {
      let url = try #require(
        Bundle.module.url(forResource: "ticks", withExtension: "json", subdirectory: "Fixtures"))
      return try JSONDecoder().decode([Axis].self, from: Data(contentsOf: url))
    }
  }

  @Test("Places, labels and offsets are Matplotlib's")
  func matchesMatplotlib() throws {
    let axes = try Axis.all()
    #expect(axes.count >= 60)
    for axis in axes {
      let ticks = Ticks.auto(from: axis.from, to: axis.to, maximumBins: axis.maximumBins)
      #expect(ticks.labels == axis.labels, "\(axis.testDescription)")
      #expect(ticks.offsetLabel == axis.offset, "\(axis.testDescription)")
      #expect(ticks.positions.count == axis.ticks.count, "\(axis.testDescription)")
      // Powers of ten may differ in the last bit from one C library to the next.
      let rounding = 4 * max(abs(axis.from), abs(axis.to)).ulp
      for (found, expected) in zip(ticks.positions, axis.ticks) {
        #expect(abs(found - expected) <= rounding, "\(axis.testDescription)")
      }
    }
  }

  @Test("Random axes have even, ascending ticks inside the limits, and labels that tell them")
  func randomAxes() throws {
    var generator = SplitMix(state: 20)
    for _ in 0..<3000 {
      let axis = RandomAxis(using: &generator)
      let ticks = Ticks.auto(from: axis.from, to: axis.to, maximumBins: axis.bins)
      try check(ticks, of: axis)
    }
  }

  @Test("Limits that no round number divides still give an axis", arguments: Self.odd)
  func oddLimits(from: Double, to: Double) {
    for bins in [Int.min, 0, 1, 4, 9, 100, Int.max] {
      let ticks = Ticks.auto(from: from, to: to, maximumBins: bins)
      #expect(ticks.labels.count == ticks.positions.count)
      #expect(ticks.positions.count <= 202)
      #expect(ticks.positions.allSatisfy { $0.isFinite })
      let isAscending = zip(ticks.positions, ticks.positions.dropFirst()).allSatisfy { $0 < $1 }
      #expect(isAscending)
    }
  }

  /// Limits at the ends of what a Double can tell.
  static let odd: [(Double, Double)] = [
    (0, Double.leastNonzeroMagnitude),
    (Double.leastNonzeroMagnitude, 3 * Double.leastNonzeroMagnitude),
    (-Double.leastNonzeroMagnitude, Double.leastNonzeroMagnitude), (0, 1e-300), (1e-300, 1e-299),
    (1, 1.0.nextUp), (1e9, 1e9.nextUp), (1e300, 1e300.nextUp), (-1e300, 1e300),
    (-Double.greatestFiniteMagnitude, .greatestFiniteMagnitude),
    (Double.greatestFiniteMagnitude.nextDown, .greatestFiniteMagnitude),
    (0, .greatestFiniteMagnitude), (1.7e308, 1.6e308), (-1e300, 1e-300), (0, 0), (-0.0, 0),
    (7, 7), (1e300, 1e300), (Double.leastNonzeroMagnitude, Double.leastNonzeroMagnitude), (.nan, 1),
    (0, .nan), (-.infinity, .infinity),
    (0, .infinity),
  ]

  @Test("The order of the limits does not matter")
  func reversedLimits() {
    #expect(
      Ticks.auto(from: 3, to: -1, maximumBins: 6) == Ticks.auto(from: -1, to: 3, maximumBins: 6))
  }

  @Test("Limits without a finite end have no ticks")
  func notFinite() {
    #expect(Ticks.auto(from: .nan, to: 1, maximumBins: 5).positions.isEmpty)
    #expect(Ticks.auto(from: 0, to: .infinity, maximumBins: 5).positions.isEmpty)
  }

  @Test("Equal limits have ticks around the value")
  func equalLimits() {
    let ticks = Ticks.auto(from: 5, to: 5, maximumBins: 5)
    #expect(ticks.labels == ["4.8", "4.9", "5.0", "5.1", "5.2"])
  }

  @Test("Limits beyond Matplotlib's smallest get ticks with a power of ten")
  func vanishingLimits() {
    let ticks = Ticks.auto(from: 0, to: 1e-300, maximumBins: 5)
    #expect(ticks.labels == ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"])
    #expect(ticks.offsetLabel == "1e\u{2212}300")
  }

  @Test("An offset has all its digits, where Matplotlib's is cut off after ten")
  func longOffset() {
    let ticks = Ticks.auto(from: 1_190_222_780.483276, to: 1_190_222_780.4898424, maximumBins: 3)
    #expect(ticks.labels == ["0.0050", "0.0075"])
    #expect(ticks.offsetLabel == "+1.19022278048e9")
  }

  @Test("An axis across all of Double has ticks")
  func greatestLimits() {
    let limit = Double.greatestFiniteMagnitude
    let ticks = Ticks.auto(from: -limit, to: limit, maximumBins: 9)
    #expect(ticks.positions.count >= 3)
    #expect(ticks.offsetLabel == "1e308")
  }
}

extension TicksTests {
  /// Limits of any size and distance from zero.
  struct RandomAxis {
    var from: Double
    var to: Double
    var bins: Int

    init(using generator: inout SplitMix) {
      let middle =
        Double(Int.random(in: -1...1, using: &generator))
        * pow(10, Double.random(in: -12...12, using: &generator))
      let reach = max(abs(middle) * 1e-11, pow(10, Double.random(in: -12...12, using: &generator)))
      from = middle - reach * Double.random(in: 0.01...1, using: &generator)
      to = middle + reach * Double.random(in: 0.01...1, using: &generator)
      if Bool.random(using: &generator) { swap(&from, &to) }
      bins = Int.random(in: 1...9, using: &generator)
    }

    var length: Double { abs(to - from) }
  }

  private func check(_ ticks: Ticks, of axis: RandomAxis) throws {
    let comment: Comment = "\(axis)"
    let rounding = 8 * max(abs(axis.from), abs(axis.to)).ulp
    let slack = axis.length * 1e-10
    let places = ticks.positions
    #expect(ticks.labels.count == places.count, comment)
    for place in places {
      #expect(min(axis.from, axis.to) - slack <= place, comment)
      #expect(place <= max(axis.from, axis.to) + slack, comment)
    }
    // One bin has no room for two ticks in general; the locator then lets more bins be.
    #expect(places.count >= 2, comment)
    if axis.bins > 1 { #expect(places.count - 1 <= axis.bins, comment) }
    let steps = zip(places, places.dropFirst()).map { $1 - $0 }
    let step = try #require(steps.first)
    let isEven = steps.allSatisfy { $0 > 0 && abs($0 - step) <= rounding }
    #expect(isEven, comment)
    for (place, label) in zip(places, ticks.labels) {
      let told = try #require(value(of: label, offsetLabel: ticks.offsetLabel), comment)
      #expect(abs(told - place) <= step / 20 + rounding, comment)
    }
    #expect(Set(ticks.labels).count == places.count, comment)
  }

  /// The number that a label states together with the text beside the axis.
  private func value(of label: String, offsetLabel: String) -> Double? {
    let plain = { (text: String) in text.replacingOccurrences(of: "\u{2212}", with: "-") }
    guard let number = Double(plain(label)) else { return nil }
    let texts = Self.parts(of: plain(offsetLabel))
    guard let power = Double(texts.power), let offset = Double(texts.offset) else { return nil }
    return number * power + offset
  }

  /// The power of ten and the number to add in a text such as `1e-6+1.5e3`.
  private static func parts(of text: String) -> (power: String, offset: String) {
    guard !text.isEmpty else { return ("1", "0") }
    // A sign that does not follow an "e" begins the offset.
    var previous: Character = "e"
    for (index, character) in zip(text.indices, text) {
      let isStart = index == text.startIndex || previous != "e"
      if "+-".contains(character), isStart {
        let power = String(text[..<index])
        return (power.isEmpty ? "1" : power, String(text[index...]))
      }
      previous = character
    }
    return (text, "0")
  }
}
