import Testing

@testable import Plotting

/// What people call a colour.
@Suite struct ColorNameTests {
  private func name(_ hex: UInt32) -> String {
    "\(ColorName(of: Palette.classic.resolve(Color(hex: hex))))"
  }

  /// Matplotlib's names of `tab10`, but that olive is a dark yellow.
  @Test func theColorsOfTheClassicCycleHaveTheirNames() {
    let names = Palette.classic.cycle.map {
      ColorName(of: Palette.classic.resolve($0)).hue.rawValue
    }
    #expect(
      names == [
        "blue", "orange", "green", "red", "purple", "brown", "pink", "grey", "yellow", "cyan",
      ])
  }

  @Test(
    arguments: [
      (0xFF0000, "red"), (0x0000FF, "blue"), (0x008000, "green"), (0xFFA500, "orange"),
      (0xFFFF00, "yellow"), (0x00FFFF, "cyan"), (0x800080, "purple"), (0x808080, "grey"),
      (0x000000, "black"), (0xFFFFFF, "white"), (0xFF69B4, "pink"), (0xA0522D, "brown"),
      (0x000080, "dark blue"), (0x006400, "dark green"), (0x8B0000, "dark red"),
      (0x90EE90, "light green"), (0xADD8E6, "light blue"), (0xFFA07A, "light orange"),
      (0xFFB6C1, "light pink"), (0xD3D3D3, "light grey"), (0x555555, "dark grey"),
      (0xE0FFFF, "light cyan"), (0x654321, "dark brown"),
    ] as [(UInt32, String)])
  func colorsAreCalledAsPeopleCallThem(hex: UInt32, expected: String) {
    #expect(name(hex) == expected)
  }

  /// Red towards purple is pink where it is light; towards orange it stays red.
  @Test(
    arguments: [
      (0xFF8A95, "pink"), (0xFF9AA0, "pink"), (0xFF8090, "pink"), (0xFF9090, "red"),
      (0xF08080, "red"),
    ] as [(UInt32, String)])
  func lightRedsTowardsPurpleArePink(hex: UInt32, hue: String) {
    #expect(ColorName(of: Palette.classic.resolve(Color(hex: hex))).hue.rawValue == hue)
  }

  @Test func theDarkThemeHasOtherNamesForInkAndRegionsThanTheClassicOne() {
    let roles: [Color.Role] = [
      .ink, .canvas, .accent(0), .accent(1), .accent(2), .region(0), .region(1), .region(2), .grid,
      .diagram(.curve), .diagram(.box),
    ]
    func names(_ palette: Palette) -> [String] {
      roles.map { "\(ColorName(of: palette.resolve(Color($0))))" }
    }
    #expect(
      names(.classic) == [
        "black", "white", "red", "blue", "green", "light orange", "cyan", "light green", "grey",
        "red", "light orange",
      ])
    #expect(
      names(.dark) == [
        "white", "black", "light red", "light blue", "light green", "dark brown", "dark blue",
        "dark green", "dark grey", "light red", "dark brown",
      ])
  }

  @Test func everyColorHasAName() {
    for red in stride(from: 0, through: 1, by: 0.125) {
      for green in stride(from: 0, through: 1, by: 0.125) {
        for blue in stride(from: 0, through: 1, by: 0.125) {
          let name = ColorName(of: RGBA(red: red, green: green, blue: blue))
          // Black and white take neither word.
          #expect(![.black, .white].contains(name.hue) || name.shade == .plain)
        }
      }
    }
  }

  @Test func opacityHasNoNameOfItsOwn() {
    let color = RGBA(red: 1, green: 0, blue: 0, alpha: 0.1)
    #expect(ColorName(of: color) == ColorName(.red))
  }

  @Test func wordsAreThoseOfTheLanguage() {
    let german = ColorWords(hues: [.blue: "blau"], light: "hell{color}", dark: "dunkel{color}")
    #expect(german.word(for: ColorName(.blue, .light)) == "hellblau")
    #expect(german.word(for: ColorName(.red, .dark)) == "dunkelred")
  }
}
