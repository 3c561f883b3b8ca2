import Testing

@testable import Plotting

/// Diagrams whose parts do not fit together are refused when a figure is declared.
@Suite struct DiagramDeclarationTests {
  private func error(of layers: DiagramLayer...) throws -> PlotError? {
    do {
      _ = try Figure { NetworkDiagram { for layer in layers { layer } } }
      return nil
    } catch let error as PlotError {
      return error
    }
  }

  private let inputs = DiagramLayer("in", ["$x_1$", "$x_2$"], bias: "$1$")

  @Test(arguments: [0, -1, -7, .min]) func aLayerOfNoUnitsIsAnError(count: Int) throws {
    let layer = DiagramLayer("none", count: count) { "$a_{\($0)}$" }
    #expect(layer.units.isEmpty)
    #expect(
      try error(of: inputs, layer)
        == .measure(name: "count of layer \"none\"", value: Double(count), expected: "1 or more"))
  }

  @Test func aListOfNoUnitsIsAnError() throws {
    for layer in [DiagramLayer("none", []), DiagramLayer("none", units: [])] {
      #expect(
        try error(of: layer)
          == .measure(name: "units of layer 0 \"none\"", value: 0, expected: "at least one"))
    }
    #expect(try error(of: inputs, .box("softmax")) == nil)
  }

  @Test(arguments: [1, 0, -3]) func fewerThanTwoShownUnitsAreAnError(shown: Int) throws {
    let layer = DiagramLayer("a", count: 9, shown: shown) { "$a_{\($0)}$" }
    #expect(
      try error(of: layer)
        == .measure(name: "shown of layer \"a\"", value: Double(shown), expected: "2 or more"))
  }

  @Test func aLayerHasAsManyUnitsAsAreShown() {
    for (count, shown, units) in [(1, 2, 1), (2, 2, 2), (3, 2, 3), (9, 5, 6), (5, 5, 5)] {
      #expect(DiagramLayer(count: count, shown: shown) { "\($0)" }.units.count == units)
    }
  }

  @Test(arguments: [1, 2, 4]) func thereIsAWeightForEachLine(count: Int) throws {
    let name = "unit 0 of layer 1 \"out\" \"$z$\""
    let texts = DiagramLayer.Unit("$z$", weights: .init(repeating: "$w$", count: count))
    #expect(
      try error(of: inputs, DiagramLayer("out", units: [texts]))
        == .counts(of: name, "weights", count, "lines that end there", 3))
    let values = DiagramLayer.Unit("$z$", weightValues: .init(repeating: 1, count: count))
    #expect(
      try error(of: inputs, DiagramLayer("out", units: [values]))
        == .counts(of: name, "weightValues", count, "lines that end there", 3))
  }

  @Test func weightsOfAllLinesOrOfNoneAreDrawn() throws {
    for count in [0, 3] {
      let unit = DiagramLayer.Unit(
        "$z$", weights: .init(repeating: "$w$", count: count),
        weightValues: .init(repeating: -1, count: count))
      #expect(try error(of: inputs, DiagramLayer("out", units: [unit])) == nil)
    }
  }

  @Test func noLinesEndInTheFirstLayerOrInThreeDots() throws {
    let unit = DiagramLayer.Unit("$z$", weights: ["$w$"])
    #expect(
      try error(of: DiagramLayer("", units: [unit]))
        == .counts(
          of: "unit 0 of layer 0 \"$z$\"", "weights", 1, "lines that end there", 0))
    var dots = DiagramLayer.Unit.ellipsis
    dots.weightValues = [1, 2, 3]
    #expect(
      try error(of: inputs, DiagramLayer("", units: [dots]))
        == .counts(of: "unit 0 of layer 1", "weightValues", 3, "lines that end there", 0))
  }

  @Test(arguments: [Double.nan, .infinity]) func weightsAreNumbers(value: Double) throws {
    let unit = DiagramLayer.Unit("$z$", weightValues: [1, value, 2])
    guard case .measure(let name, _, _) = try error(of: inputs, DiagramLayer("", units: [unit]))
    else {
      Issue.record("not refused")
      return
    }
    #expect(name.hasPrefix("weight of unit 0"))
  }

  @Test func thereIsAnOutputForEachUnitOrNone() throws {
    let box = DiagramLayer.box("softmax", outputs: ["$p$"])
    #expect(
      try error(of: inputs, box) == .counts(of: "layer 1", "outputs", 1, "units", 2))
    #expect(
      try error(of: DiagramLayer("", ["$z$"], outputs: ["$p$", "$q$"]))
        == .counts(of: "layer 0", "outputs", 2, "units", 1))
    #expect(try error(of: inputs, .box("softmax", outputs: ["$p$", "$q$"])) == nil)
  }
}
