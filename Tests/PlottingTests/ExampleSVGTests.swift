import Testing

@testable import Plotting

/// The SVGs of `Examples`, whose figures stand beside this file too, show their scenes to the last element.
@Suite struct ExampleSVGTests {
  @Test(arguments: Example.all.indices)
  func everyNodeHasItsElement(index: Int) throws {
    let example = Example.all[index]
    let scene = try example.figure().layout().scene()
    let description = PictureDescription(
      id: example.name, title: example.title, description: example.title)
    let document = try SVGDocument(scene.svg(description: description, dark: .dark))
    let palettes: [Palette?] = [nil, .dark]
    for palette in palettes {
      let seen = try SVGParts.read(document, isDark: palette != nil)
      let expected = try scene.drawnParts(id: example.name, in: palette)
      let difference = DrawnPart.difference(of: seen, from: expected)
      #expect(difference == nil, "\(example.name)")
      #expect(seen.count > 10, "\(example.name)")
    }
  }
}
