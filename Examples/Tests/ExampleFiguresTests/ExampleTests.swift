import ExampleFigures
import FigureTesting
import Plotting
import Testing

@Suite struct ExampleTests {
  /// The examples that are drawn in the same fonts on every machine.
  private static let drawnAlike = Example.all.indices.filter {
    Example.all[$0].name != Example.severalScripts.name
  }

  @Test(arguments: drawnAlike)
  func theExampleLooksAsItDid(index: Int) throws {
    let example = Example.all[index]
    expectFigure(try example.figure(), matches: example.name)
  }

  @Test(arguments: Example.all.indices)
  func theExampleIsDrawnInEveryFormat(index: Int) throws {
    let example = Example.all[index]
    let figure = try example.figure()
    let description = PictureDescription(
      id: example.name, title: example.title, description: example.title)
    #expect(try figure.png(description: description).count > 1000)
    #expect(try figure.svg(description: description, dark: .dark).contains("--ink"))
    #expect(try figure.pdf(description: description).count > 1000)
  }
}
