import TestSupport
import Testing

@testable import Plotting

@Suite struct NetworkDiagramTests {
  private let fonts: FontFamily

  init() throws { fonts = try .dejaVuSans() }

  private func layout(_ layers: [DiagramLayer]) throws -> (NetworkDiagramLayout, Rect) {
    let figure = try Figure(width: 8, height: 5) {
      NetworkDiagram { for layer in layers { layer } }
    }
    let layout = try figure.layout(fonts: fonts)
    return (try #require(layout.panels.first as? NetworkDiagramLayout), layout.canvas)
  }

  /// A network of 1 to 6 layers, each of 1 to 400 units, some with long labels.
  private func randomLayers(_ random: inout SplitMix) -> [DiagramLayer] {
    let layers = Int.random(in: 1...6, using: &random)
    var lines = 0
    let names = ["x", "a", "w^{[1]}", "\\mathrm{long}"]
    return (1...layers).map { index in
      let name = names.randomElement(using: &random) ?? "x"
      let units = [1, 2, 3, 5, 10, 400].randomElement(using: &random) ?? 1
      var layer = DiagramLayer(
        "Layer \(index)", count: units, shown: Int.random(in: 2...6, using: &random),
        bias: index < layers && Bool.random(using: &random) ? "$1$" : nil,
        activation: ActivationGlyph.allCases.randomElement(using: &random)
      ) { "$\(name)_{\($0)}$" }
      let drawn = layer.units.indices.filter { !layer.units[$0].isEllipsis }
      if index == layers { layer.outputs = drawn.map { _ in "$\\hat{y}$" } }
      if Bool.random(using: &random) {
        for unit in drawn { layer.units[unit].weights = (0..<lines).map { "$w_\($0)$" } }
      }
      lines = drawn.count + (layer.bias == nil ? 0 : 1)
      return layer
    }
  }

  @Test func randomNetworksHaveNothingThatTouchesAnother() throws {
    var random = SplitMix(state: 11)
    for _ in 0..<150 {
      let layers = randomLayers(&random)
      let (diagram, canvas) = try layout(layers)
      #expect(diagram.tightBounds().union(canvas) == canvas)
      let labels = diagram.texts + diagram.edges.compactMap(\.label)
      for (index, label) in labels.enumerated() {
        #expect(!diagram.nodes.contains { $0.frame.intersection(label.box) != nil })
        #expect(!labels.dropFirst(index + 1).contains { $0.box.intersection(label.box) != nil })
        for edge in diagram.edges where edge.label != label {
          #expect(!Segment(from: edge.from, to: edge.to).meets(label.box))
        }
      }
      for node in diagram.nodes {
        guard let label = node.label else { continue }
        #expect(node.frame.union(label.box) == node.frame, "\(label.text)")
      }
      try expectLinesClearOfOtherNodes(diagram)
    }
  }

  /// Lines keep away from nodes they do not join: from the middle lines of their capsules by more than
  /// the radius.
  private func expectLinesClearOfOtherNodes(_ diagram: NetworkDiagramLayout) throws {
    for edge in diagram.edges {
      for (index, node) in diagram.nodes.enumerated() {
        guard index != edge.ends.from, index != edge.ends.to, node.kind != .ellipsis else {
          continue
        }
        let r = node.frame.height / 2
        let core = Rect(
          minX: node.frame.minX + r, minY: node.frame.center.y - 0.1,
          maxX: node.frame.maxX - r, maxY: node.frame.center.y + 0.1)
        for step in 0...200 {
          let point = edge.from + (edge.to - edge.from) * (Double(step) / 200)
          let dx = max(core.minX - point.x, 0, point.x - core.maxX)
          let dy = max(core.minY - point.y, 0, point.y - core.maxY)
          #expect((dx * dx + dy * dy).squareRoot() >= r * 0.98)
        }
      }
    }
  }

  @Test func layersAreEvenlySpaced() throws {
    let layer = DiagramLayer("Layer", ["$a$", "$b$"])
    let (diagram, _) = try layout([layer, layer, layer, layer])
    let columns = stride(from: 0, to: 8, by: 2).map { diagram.nodes[$0].frame.center.x }
    let steps = zip(columns, columns.dropFirst()).map { $1 - $0 }
    #expect(steps.allSatisfy { abs($0 - steps[0]) < 1e-9 })
  }

  @Test func allUnitsAreJoinedToAllOfTheNextLayer() throws {
    let (diagram, _) = try layout([
      DiagramLayer("", ["$x_1$", "$x_2$"], bias: "$1$"),
      DiagramLayer("", count: 400, shown: 4) { "$a_{\($0)}$" },
    ])
    // Three shown units and the last one; a line from each of three to each of four.
    #expect(diagram.edges.count == 3 * 4)
  }

  @Test func linesAreDrawnBeforeNodes() throws {
    let (diagram, _) = try layout([DiagramLayer("", ["$x$"]), DiagramLayer("", ["$y$"])])
    guard case .group(let group) = diagram.node(id: "diagram") else {
      Issue.record("not a group")
      return
    }
    let ids = group.children.compactMap { node -> String? in
      if case .group(let group) = node { group.id } else { nil }
    }
    #expect(ids == ["edges", "nodes", "labels"])
  }

  @Test func labelsAreOpticallyCentred() throws {
    let (diagram, _) = try layout([DiagramLayer("", ["$x_1$", "$y$", "$a_{10}$"])])
    for node in diagram.nodes {
      let label = try #require(node.label)
      let ink = try #require(label.block.inkBounds)
      #expect(abs(label.origin.x + ink.center.x - node.frame.center.x) < 1e-9)
      #expect(abs(label.origin.y + ink.center.y - node.frame.center.y) < 1e-9)
    }
  }
}
