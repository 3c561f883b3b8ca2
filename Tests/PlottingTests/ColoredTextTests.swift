import Testing

@testable import Plotting

/// Texts that call colours by what they are for.
@Suite struct ColoredTextTests {
  private let both: [Palette] = [.classic, .dark]

  private func text(_ source: String, in palettes: [Palette]) -> String {
    ColoredText(source).text(in: palettes)
  }

  @Test func colorsAreThoseOfThePalette() {
    let source = "A {ink} arrow over the {region-2} area, a {curve} curve"
    #expect(
      text(source, in: [.classic]) == "A black arrow over the cyan area, a red curve")
    #expect(
      text(source, in: [.dark]) == "A white arrow over the dark blue area, a light red curve")
  }

  @Test func wordsFitBothPalettesOfAPictureThatChanges() {
    #expect(text("{ink}", in: both) == "black or white")
    // What differs in lightness alone has the basic word.
    #expect(text("{accent-1}", in: both) == "red")
    #expect(text("{region-3}", in: both) == "green")
    #expect(text("{ink}", in: [.dark, .dark]) == "white")
    let chinese = ColorWords(hues: [.black: "黑色", .white: "白色"], either: "{first}或{second}")
    #expect(ColoredText("{ink}箭头").text(in: both, words: chinese) == "黑色或白色箭头")
  }

  @Test func theBasicWordIsSaidOfWhatIsTranslucent() {
    #expect(text("{cycle-1} or {cycle-1 hue}", in: [.dark]) == "light blue or blue")
    #expect(text("{region-2 hue}", in: both) == "cyan or blue")
  }

  @Test(arguments: ["", "{", "}", "{}", "{1, 2}", "{ ink}", "{Ink}", "{ink hue hue}", "a{b"])
  func otherBracesArePartOfTheText(source: String) {
    #expect(text(source, in: both) == source)
    #expect(ColoredText(source).unknownNames.isEmpty)
  }

  @Test(
    arguments: [
      "inc", "accent", "accent-0", "accent-01", "accent-1-1", "region-99999999999999999999",
      "tick-2", "cycle-",
    ])
  func namesThatNoPaletteHasAreTold(name: String) {
    let source = "a {\(name)} b {ink}"
    #expect(ColoredText(source).unknownNames == [name])
    #expect(text(source, in: [.classic]) == "a {\(name)} b black")
  }

  @Test func everyRoleOfAPaletteHasItsName() {
    for palette in both {
      for role in palette.roles {
        #expect(Color.Role(name: role.name) == role)
        #expect(ColoredText.usualNames.contains(role.name))
        #expect(ColoredText("{\(role.name)}").unknownNames.isEmpty)
      }
    }
    #expect(text("{cycle-\(Int.max)}", in: [.classic]) != "")
  }
}
