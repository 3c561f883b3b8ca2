import Testing

@testable import Plotting

/// What is drawn in space is as opaque as its colour and its own opacity say, multiplied.
@Suite struct SpaceOpacityTests {
  private let fonts: FontFamily

  init() throws { fonts = try .dejaVuSans() }

  private static let color = Color.crimson.withAlpha(0.5)
  private static let places = [0.0, 0.5, 1]

  /// The name of a kind, a mark of it, and the opacities that its parts have.
  private static let kinds: [(name: String, mark: any Mark3D, opacities: Set<Double>)] = [
    ("scatter", Scatter3D([.zero], color: color, alpha: 0.5), [0.25]),
    ("scatter that fades", Scatter3D([.zero], color: color), [0.5]),
    (
      "plane", Surface3D(x: [0, 1], y: [0, 1], color: color, alpha: 0.5) { x, y in x * y }, [0.25]
    ),
    (
      "surface", Surface3D(x: places, y: places, color: color, alpha: 0.5) { x, y in x * y },
      [0.25]
    ),
    ("arrow", Arrow3D(vector: Point3(1, 1, 1), color: color), [0.5]),
    ("arrow of no length", Arrow3D(vector: .zero, color: color), [0.5]),
    ("text", Text3D("text", at: .zero, color: color), [0.5]),
  ]

  @Test(arguments: DepthOrder.allCases)
  func marksKeepTheOpacityOfTheirColour(order: DepthOrder) throws {
    for (name, mark, opacities) in Self.kinds {
      let figure = try Figure(width: 3, height: 3) {
        Axes3D(depthOrder: order) { mark }.limits(x: -1...1, y: -1...1, z: -1...1)
      }
      let colors = try figure.layout(fonts: fonts).scene().colors
      let own = colors.filter { $0.source == Self.color.source }
      #expect(Set(own.map(\.alpha)) == opacities, "\(name)")
    }
  }

  @Test func aLegendShowsTheOpacityOfPoints() throws {
    let scatter = Scatter3D([.zero], color: Self.color, alpha: 0.5, label: "a")
    let handle = try #require(scatter.legendEntry).handle
    let nodes = handle.nodes(Rect(x: 0, y: 0, width: 20, height: 10), DrawingMeasures())
    #expect(Set(nodes.flatMap(\.colors).map(\.alpha)) == [0.25])
  }
}
