import FigureTesting
import Testing

@testable import Plotting

/// Network diagrams, each kind of layer and line in a picture of its own.
@Suite struct DiagramGalleryTests {
  private func diagram(_ layers: DiagramLayer...) throws -> Figure {
    try smallFigure(width: 4, height: 2.4) { NetworkDiagram { for layer in layers { layer } } }
  }

  @Test func layersWithActivations() throws {
    let figure = try diagram(
      DiagramLayer("Input", ["$x_1$", "$x_2$"], bias: "$1$"),
      DiagramLayer("Hidden", ["$a_1$", "$a_2$"], bias: "$1$", activation: .relu),
      DiagramLayer("Output", ["$z$"], activation: .sigmoid, outputs: ["$p$"]))
    expectFigure(figure, matches: "layers-with-activations")
  }

  @Test(arguments: ActivationGlyph.allCases)
  func activation(glyph: ActivationGlyph) throws {
    let figure = try diagram(DiagramLayer("", ["$z$"], activation: glyph, outputs: ["$y$"]))
    expectFigure(figure, matches: "activation-\(glyph)")
  }

  @Test func unitsLeftOutAndABox() throws {
    let figure = try diagram(
      DiagramLayer("Many", count: 100, shown: 3) { "$z_{\($0)}$" },
      .box("softmax", caption: "One box", outputs: ["$p_1$", "$p_2$", "$p_n$"]))
    expectFigure(figure, matches: "units-left-out-and-a-box")
  }

  @Test func weightsAsTexts() throws {
    let figure = try diagram(
      DiagramLayer("", ["$x_1$", "$x_2$"], bias: "$1$"),
      DiagramLayer(
        "", units: [DiagramLayer.Unit("$z$", weights: ["$w_0$", "$w_1$", "$w_2$"])]))
    expectFigure(figure, matches: "weights-as-texts")
  }

  @Test func weightsAsColours() throws {
    let figure = try diagram(
      DiagramLayer("", ["$x_1$", "$x_2$"]),
      DiagramLayer(
        "",
        units: [
          DiagramLayer.Unit("$z_1$", weightValues: [1, -0.5]),
          DiagramLayer.Unit("$z_2$", weightValues: [-1, 0.1]),
        ]))
    expectFigure(figure, matches: "weights-as-colours")
  }

  @Test func longLabels() throws {
    let figure = try diagram(
      DiagramLayer("", ["$\\mathrm{temperature}$", "$x$"]), DiagramLayer("", ["$z$"]))
    expectFigure(figure, matches: "long-labels")
  }
}
