import TestSupport
import Testing

@testable import Plotting

@Suite struct ColorScaleTests {
  /// A norm of Matplotlib 3.8.0, and what it makes of values.
  private struct Norm: Decodable {
    let kind: String
    let vmin: Double?
    let vmax: Double?
    let center: Double?
    let halfrange: Double?
    let linthresh: Double?
    let linscale: Double?
    let levels: [Double]?
    let ncolors: Int?
    let extend: String?
    let values: [Double]
    /// Nil for what has no place.
    let shares: [Double?]?
    /// Red, green, blue and opacity as bytes, in hexadecimal.
    let colors: String
  }

  /// Limits that a norm takes from data.
  private struct Limits: Decodable {
    let kind: String
    let vmin: Double
    let vmax: Double
    let given: [String: Double]
  }

  /// Made from `Normalize`, `LogNorm`, `SymLogNorm`, `CenteredNorm`, `TwoSlopeNorm` and `BoundaryNorm`, and
  /// from their `autoscale_None`.
  private struct Fixture: Decodable {
    let norms: [Norm]
    let data: [Double?]
    let limits: [Limits]
  }

  private func fixture() throws -> Fixture {
    try ScaleSamples.decoded("colorNorm", as: Fixture.self)
  }

  private func scale(of norm: Norm) throws -> ColorScale {
    let bad = Color(red: 0, green: 1, blue: 0, alpha: 0.5)
    let map = ColorMap.viridis.resampled(to: norm.ncolors ?? 256)
      .with(under: .white, over: .red, bad: bad)
    let (low, high) = (norm.vmin ?? 0, norm.vmax ?? 0)
    switch norm.kind {
    case "linear": return ColorScale(map, limits: low...high)
    case "log": return ColorScale(map, limits: low...high, scale: LogScale())
    case "symlog":
      return ColorScale(
        map, limits: low...high,
        scale: SymmetricLogScale(
          linearThreshold: try #require(norm.linthresh), linearScale: try #require(norm.linscale)))
    case "centered":
      return ColorScale(
        map, center: try #require(norm.center), halfRange: try #require(norm.halfrange))
    case "twoslope":
      return ColorScale(
        map, around: [], twoSlopesAt: try #require(norm.center), vmin: low, vmax: high)
    default:
      let extend = try #require(ColorExtend(rawValue: norm.extend ?? ""))
      return ColorScale(map, levels: try #require(norm.levels), extend: extend)
    }
  }

  @Test func coloursAreThoseOfMatplotlibsNorms() throws {
    let norms = try fixture().norms
    #expect(Set(norms.map(\.kind)).count == 6)
    for norm in norms {
      let scale = try scale(of: norm)
      try scale.validate()
      let digits: [Int] = norm.colors.compactMap(\.hexDigitValue)
      for (index, value) in norm.values.enumerated() {
        let expected = (0..<4).map {
          UInt8(16 * digits[8 * index + 2 * $0] + digits[8 * index + 2 * $0 + 1])
        }
        #expect(
          scale.color(of: value).bytes == expected, "\(norm.kind) \(norm.levels ?? []) \(value)")
      }
    }
  }

  @Test func placesAreThoseOfMatplotlibsNorms() throws {
    for norm in try fixture().norms {
      let scale = try scale(of: norm)
      for (value, expected) in zip(norm.values, norm.shares ?? []) {
        let share = scale.axis.share(of: value)
        guard let expected else {
          #expect(share.isNaN, "\(norm.kind) \(value)")
          continue
        }
        // Beyond its limits a norm with two slopes says only which one.
        let isClose = abs(expected) == 1e9 ? share * expected > 0 : abs(share - expected) < 1e-12
        #expect(isClose, "\(norm.kind) \(value): \(share), \(expected)")
      }
    }
  }

  @Test func limitsFromValuesAreThoseOfMatplotlib() throws {
    let fixture = try fixture()
    let data = fixture.data.map { $0 ?? .nan }
    for expected in fixture.limits {
      let given = expected.given
      let scale: ColorScale =
        switch expected.kind {
        case "centered": ColorScale(around: data, center: given["center"] ?? .nan)
        case "twoslope": ColorScale(around: data, twoSlopesAt: given["center"] ?? .nan)
        case "log":
          ColorScale(
            around: data, vmin: given["vmin"], vmax: given["vmax"], scale: LogScale())
        default: ColorScale(around: data, vmin: given["vmin"], vmax: given["vmax"])
        }
      try scale.validate()
      #expect(
        scale.axis.limits == Interval(from: expected.vmin, to: expected.vmax),
        "\(expected.kind) \(given)")
    }
  }

  @Test func valuesHaveTheColoursOfTheirPlaces() {
    let colors = ColorScale(.gray, limits: 1...100, scale: LogScale())
    #expect(colors.color(of: 1) == ColorMap.gray.colors.first)
    #expect(colors.color(of: 10) == ColorMap.gray.color(atShare: 0.5))
    #expect(colors.color(of: 1e9) == ColorMap.gray.colors.last)
    #expect(colors.color(of: 0).alpha == 0)
    #expect(ColorScale(limits: Interval(from: 2, to: 0)).color(of: 2) == ColorMap.viridis.colors[0])
  }

  @Test func limitsFitTheValues() {
    #expect(ColorScale(around: [3, .nan, 1, .infinity]).axis.limits == Interval(from: 1, to: 3))
    // Matplotlib's colour bar moves limits that are one value apart by a tenth.
    let alone = ColorScale(around: [2]).axis.limits
    #expect(alone == Interval(from: 1.8, to: 2.2))
    let none = ColorScale(around: [] as [Double]).axis.limits
    #expect(none.length > 0)
    let positive = ColorScale(around: [-1, 0, 5], scale: LogScale()).axis.limits
    #expect(positive.from > 0 && positive.to > positive.from)
  }

  @Test func oneValueForBothLimitsIsNoMistake() throws {
    let colors = ColorScale(around: [1, 2], vmin: 3, vmax: 3)
    #expect(colors.axis.limits.from < 3 && colors.axis.limits.to > 3)
    #expect(throws: Never.self) { try Figure { ColorBar(colors) } }
  }

  @Test func scalesThatAreNoneAreRefused() {
    let wrong: [(String, ColorScale)] = [
      ("vmin of the colours", ColorScale(around: [1, 2], vmin: 3)),
      ("vmin of the colours", ColorScale(around: [1, 2], vmax: 0)),
      ("number of levels of the colours", ColorScale(levels: [1])),
      ("number of levels of the colours", ColorScale(levels: [])),
      ("levels of the colours", ColorScale(levels: [1, 3, 2])),
      ("levels of the colours", ColorScale(levels: [1, .nan, 2])),
      ("number of levels of the colours", ColorScale(.tab10, levels: (0...11).map(Double.init))),
      (
        "number of levels of the colours",
        ColorScale(.tab10, levels: (0...10).map(Double.init), extend: .min)
      ),
      (
        "middle of the limits of the colours",
        ColorScale(around: [], twoSlopesAt: 5, vmin: 0, vmax: 1)
      ),
      ("limits of the colours", ColorScale(around: [1, 2], vmax: .infinity)),
      ("limits of the colours", ColorScale(center: .nan, halfRange: 1)),
    ]
    for (name, scale) in wrong {
      for panel in [ColorBar(scale), Axes { HeatMap([[1]], colors: scale) }] as [any Panel] {
        #expect {
          try Figure { panel }
        } throws: { error in
          guard case .measure(name, _, _)? = error as? PlotError else { return false }
          return true
        }
      }
    }
  }

  @Test func coloursNeverGoBackAsValuesGrow() throws {
    var random = SplitMix(state: 16)
    let gray = ColorMap(
      (0..<100).map { RGBA(red: Double($0) / 99, green: 0, blue: 0) })
    for _ in 0..<200 {
      let ends = (0..<2).map { _ in Double.random(in: -10...10, using: &random) }.sorted()
      let positive = ends.map { abs($0) + 0.01 }.sorted()
      let levels = (0..<Int.random(in: 2...20, using: &random))
        .map { _ in Double.random(in: -10...10, using: &random) }.sorted()
      let extend = try #require(ColorExtend.allCases.randomElement(using: &random))
      let scales = [
        ColorScale(gray, around: ends),
        ColorScale(gray, around: positive, scale: LogScale()),
        ColorScale(gray, around: ends, scale: SymmetricLogScale()),
        ColorScale(gray, around: ends, center: 1), ColorScale(gray, around: ends, twoSlopesAt: 0),
        ColorScale(gray, levels: levels, extend: extend),
      ]
      let values = (0..<100).map { _ in Double.random(in: -12...12, using: &random) }.sorted()
      for scale in scales {
        let shades = values.map(scale.color(of:)).filter { $0.alpha > 0 }.map(\.red)
        #expect(shades == shades.sorted(), "\(scale)")
      }
    }
  }

  @Test func aScaleOfTwoSlopesGoesThereAndBack() {
    let scale = TwoSlopeScale(from: -3, center: 1, to: 1.5)
    for value in [-8, -3, 0, 1, 1.2, 1.5, 9] {
      #expect(abs(scale.value(at: scale.coordinate(of: value)) - value) < 1e-12)
    }
    #expect([-3, 1, 1.5].map(scale.coordinate(of:)) == [-1, 0, 1])
  }

  @Test func equalScalesAreEqual() {
    #expect(ColorScale(levels: [0, 1]) == ColorScale(levels: [0, 1]))
    #expect(ColorScale(levels: [0, 1]) != ColorScale(limits: 0...1))
    #expect(ColorScale(levels: [0, 1]) != ColorScale(levels: [0, 1], extend: .max))
    #expect(
      ColorScale(around: [0, 2], twoSlopesAt: 1) != ColorScale(around: [0, 2], twoSlopesAt: 0.5))
  }
}
