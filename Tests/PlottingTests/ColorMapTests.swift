import Testing

@testable import Plotting

@Suite struct ColorMapTests {
  /// What Matplotlib 3.8.0 has: the components of all colours of a map as bytes, cut off as in its pictures,
  /// and a digest of them as doubles.
  private struct Colors: Decodable {
    let bytes: String
    let digest: String
  }

  /// A map, the map from its other end, and the map with other numbers of colours.
  private struct Map: Decodable {
    let full: Colors
    let reversed: Colors
    let resampled: [String: Colors]
  }

  /// Colours at shares of maps whose ends look different; the last one is that of no number.
  private struct Ends: Decodable {
    let shares: [Double]
    let plain: [[Double]]
    let own: [[Double]]
    let reversed: [[Double]]
    let resampled: [[Double]]
  }

  /// Made from `get_cmap(name, n)`, `reversed`, `resampled`, `from_list` and `with_extremes`.
  private struct Fixture: Decodable {
    let maps: [String: Map]
    let lists: [String: Colors]
    let ends: Ends
  }

  private static let maps: [String: ColorMap] = [
    "viridis": .viridis, "plasma": .plasma, "inferno": .inferno, "magma": .magma,
    "cividis": .cividis, "coolwarm": .coolwarm, "RdBu": .redBlue, "Blues": .blues, "gray": .gray,
    "tab10": .tab10, "tab20": .tab20,
  ]

  private func fixture() throws -> Fixture {
    try ScaleSamples.decoded("colorMap", as: Fixture.self)
  }

  private func expect(
    _ map: ColorMap, isEqualTo expected: Colors, _ name: String,
    at location: SourceLocation = #_sourceLocation
  ) {
    let bytes = map.colors.flatMap { $0.bytes.prefix(3) }.map { hex(of: UInt64($0), digits: 2) }
    if !expected.bytes.isEmpty {
      #expect(bytes.joined() == expected.bytes, "\(name)", sourceLocation: location)
    }
    #expect(digest(of: map.colors) == expected.digest, "\(name)", sourceLocation: location)
  }

  private func hex(of value: UInt64, digits: Int) -> String {
    let text = String(value, radix: 16)
    return String(repeating: "0", count: digits - text.count) + text
  }

  /// FNV-1a, 64 bits, of the components as little-endian doubles.
  private func digest(of colors: [RGBA]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for component in colors.flatMap({ [$0.red, $0.green, $0.blue, $0.alpha] }) {
      for shift in stride(from: UInt64(0), to: 64, by: 8) {
        hash = (hash ^ (component.bitPattern >> shift & 0xFF)) &* 0x100_0000_01B3
      }
    }
    return hex(of: hash, digits: 16)
  }

  @Test(arguments: maps.keys.sorted())
  func coloursAreThoseOfMatplotlib(name: String) throws {
    let map = try #require(Self.maps[name])
    let expected = try #require(try fixture().maps[name])
    expect(map, isEqualTo: expected.full, name)
    expect(map.reversed, isEqualTo: expected.reversed, "\(name), reversed")
    #expect(expected.resampled.count == 7)
    for (count, colors) in expected.resampled {
      expect(
        map.resampled(to: try #require(Int(count))), isEqualTo: colors, "\(name), \(count) levels")
    }
  }

  @Test func mapsOfOnesOwnAreThoseOfMatplotlib() throws {
    let lists = try fixture().lists
    let yellow = Color(red: 1, green: 1, blue: 0.25)
    let blue = Color(red: 0, green: 0, blue: 1)
    let listed = ColorMap(listed: [.red, yellow, blue])
    let maps: [(String, ColorMap)] = [
      ("even", ColorMap(through: [.red, yellow, blue.withAlpha(0.5)], count: 11)),
      ("placed", ColorMap(through: [(0, .red), (0.3, yellow), (1, blue)], count: 11)),
      ("listed", listed), ("listedResampled", listed.resampled(to: 7)),
    ]
    for (name, map) in maps { expect(map, isEqualTo: try #require(lists[name]), name) }
  }

  @Test func whatLiesBeyondTheRangeIsAsInMatplotlib() throws {
    let ends = try fixture().ends
    let plain = ColorMap.viridis.resampled(to: 4)
    let bad = Color(red: 0, green: 1, blue: 0, alpha: 0.5)
    let own = plain.with(under: .white, over: .red, bad: bad)
    let cases: [(ColorMap, [[Double]])] = [
      (plain, ends.plain), (own, ends.own), (own.reversed, ends.reversed),
      (own.resampled(to: 3), ends.resampled),
    ]
    for (map, expected) in cases {
      for (share, color) in zip(ends.shares + [.nan], expected) {
        let found = map.color(atShare: share)
        #expect([found.red, found.green, found.blue, found.alpha] == color, "\(share)")
      }
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

  @Test func theProjectsMapsGoFromClassToClass() {
    let regions = Palette.classic.regions.map(Palette.classic.resolve)
    #expect(ColorMap.regions.colors == regions)
    #expect(ColorMap.probability.colors.first == regions[0])
    #expect(ColorMap.probability.colors.last == regions[1])
    let middle = ColorMap.probability.color(atShare: 0.5)
    #expect(min(middle.red, middle.green, middle.blue) > 0.99)
  }

  @Test func mapsThatAreNoneAreRefusedWhenTheyAreDeclared() {
    let wrong: [(ColorMap, String, Double)] = [
      (ColorMap([]), "number of colors of the color map", 0),
      (ColorMap.viridis.resampled(to: 0), "number of colors of the color map", 0),
      (ColorMap.coolwarm.resampled(to: -3), "number of colors of the color map", -3),
      (ColorMap.tab10.resampled(to: .max), "number of colors of the color map", Double(Int.max)),
      (ColorMap(through: [.red, .blue], count: 0), "number of colors of the color map", 0),
      (
        ColorMap(through: [(0, .red), (0.5, .blue)]), "share of a color of the color map", 0.5
      ),
      (
        ColorMap(through: [(0, .red), (0.7, .blue), (0.6, .red), (1, .blue)]),
        "share of a color of the color map", 0.6
      ),
    ]
    for (map, name, value) in wrong {
      for map in [map, map.reversed, map.resampled(to: 3), map.with(bad: .red)] {
        #expect {
          try Figure { ColorBar(ColorScale(map, limits: 0...1)) }
        } throws: { error in
          guard case .measure(name, value, _)? = error as? PlotError else { return false }
          return true
        }
      }
    }
    let faded = Color(red: 0, green: 0, blue: 0, alpha: 2)
    for map in [ColorMap.gray.with(under: faded), .gray.with(over: faded), .gray.with(bad: faded)] {
      #expect(throws: PlotError.self) {
        try Figure { ColorBar(ColorScale(map, limits: 0...1)) }
      }
    }
  }
}
