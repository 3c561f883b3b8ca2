import Testing

@testable import Plotting

@Suite struct ColorMapTests {
  /// What Matplotlib 3.8.0 has: for each map the bytes of colours at shares of it.
  private struct Fixture: Decodable {
    let shares: [Double]
    let colors: [String: [[UInt8]]]
  }

  private static let maps: [String: ColorMap] = [
    "viridis": .viridis, "magma": .magma, "cividis": .cividis, "RdBu": .redBlue, "Blues": .blues,
    "gray": .gray,
  ]

  @Test(arguments: maps.keys.sorted())
  func coloursAreThoseOfMatplotlib(name: String) throws {
    let fixture = try ScaleSamples.decoded("colorMap", as: Fixture.self)
    let map = try #require(Self.maps[name])
    let expected = try #require(fixture.colors[name])
    #expect(map.colors.count == 256)
    for (share, bytes) in zip(fixture.shares, expected) {
      let color = Array(map.color(atShare: share).bytes.prefix(3))
      #expect(color == bytes, "\(share)")
    }
  }

  @Test func whatIsNoNumberIsTransparent() {
    #expect(ColorMap.viridis.color(atShare: .nan).alpha == 0)
    #expect(ColorMap.viridis.color(atShare: .infinity) == ColorMap.viridis.colors.last)
    #expect(ColorMap.viridis.color(atShare: -.infinity) == ColorMap.viridis.colors.first)
  }

  @Test func mapsOfFewColoursHaveThose() {
    #expect(ColorMap([]).colors.count == 1)
    #expect(ColorMap(through: [.red]).color(atShare: 0.3) == Palette.classic.resolve(.red))
    let two = ColorMap(through: [.ink, .white], in: .dark)
    #expect(two.colors.first == Palette.dark.resolve(.ink))
    #expect(two.reversed.colors.last == Palette.dark.resolve(.ink))
  }

  // MARK: Scales of colours

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
    let alone = ColorScale(around: [2]).axis.limits
    #expect(alone.from < 2 && alone.to > 2)
    let none = ColorScale(around: [] as [Double]).axis.limits
    #expect(none.length > 0)
  }
}
