import Testing

@testable import neural_figures

@Suite struct FormatSelectionTests {
  @Test(arguments: [
    ("png", [BuiltFile.Format.png]), ("svg,png", [.svg, .png]), ("PDF,svg", [.svg, .pdf]),
    ("png,png", [.png]),
  ])
  func formatsAreReadInAnyOrder(argument: String, formats: [BuiltFile.Format]) {
    #expect(FormatSelection(argument: argument)?.formats == formats)
  }

  @Test(arguments: ["", "gif", "png,", "png svg", ","])
  func whatIsNoSelectionIsRefused(argument: String) {
    #expect(FormatSelection(argument: argument) == nil)
  }
}
