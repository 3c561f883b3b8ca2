/// A network diagram, laid out; all places are scene pixels.
///
///     let diagram = try figure.layout().panels[0] as? NetworkDiagramLayout
///     diagram?.nodes.map(\.frame)
public struct NetworkDiagramLayout: PanelLayout, Equatable {
  /// A unit, a bias, a box or three dots.
  ///
  ///     diagram.nodes.map { ($0.kind, $0.frame, $0.label?.text) }
  public struct Node: Sendable, Equatable {
    /// The rectangle around the node; its ends are round unless it is a box.
    public var frame: Rect
    /// The radius of its corners.
    public var cornerRadius: Double
    /// What stands in it; nil for three dots.
    public var label: PlacedText?
    /// The curve in its right half; empty for none.
    public var curve: [Point]
    /// The kind of the node.
    public var kind: Kind

    /// What a node is.
    ///
    ///     diagram.nodes.count { $0.kind == .unit }
    public enum Kind: Sendable, Equatable {
      /// A unit of a layer.
      case unit
      /// The constant input of the next layer.
      case bias
      /// Three dots for the units left out.
      case ellipsis
      /// A layer that is one box.
      case box
    }
  }

  /// A line from a node to another or an arrow to a label.
  ///
  ///     diagram.edges.compactMap { $0.label?.text }  // the weights
  public struct Edge: Sendable, Equatable {
    /// Where the line leaves its node.
    public var from: Point
    /// Where it ends.
    public var to: Point
    /// Whether it ends in a head.
    public var isArrow: Bool
    /// The weight, where it fits.
    public var label: PlacedText?
    /// The value of the weight as a share of the greatest in the diagram, from -1 to 1; nil for a plain
    /// line.
    public var weight: Double?
    /// The nodes it joins; nil for the end of an arrow.
    var ends: (from: Int, to: Int?)

    /// Whether two lines are equal.
    public static func == (a: Edge, b: Edge) -> Bool {
      a.from == b.from && a.to == b.to && a.isArrow == b.isArrow && a.label == b.label
        && a.weight == b.weight
        && a.ends.from == b.ends.from && a.ends.to == b.ends.to
    }
  }

  /// All nodes, column by column.
  public var nodes: [Node]
  /// All lines.
  public var edges: [Edge]
  /// What the colours of lines mean: a sample of each; empty for plain lines.
  public var samples: [Edge]
  /// The labels of the outputs, the captions and the texts beside the samples.
  public var texts: [PlacedText]
  /// The measures and colours.
  public var theme: Theme
  /// Pixels in a point, with the diagram's own scale in it.
  public var unit: Double
  /// The grid that texts stand on.
  public var grid: PixelGrid

  /// The rectangle that everything drawn fits into.
  public func tightBounds() -> Rect {
    let labels =
      nodes.compactMap(\.label?.box) + edges.compactMap(\.label?.box) + texts.map(\.box)
    let lines = (edges + samples).compactMap { Rect(around: [$0.from, $0.to]) }
    let all = nodes.map(\.frame) + labels + lines
    return Rect(union: all) ?? Rect(x: 0, y: 0, width: 0, height: 0)
  }

  /// The diagram: lines first, nodes over them, texts on top.
  public func node(id: String) -> Scene.Node {
    .group(
      Scene.Group(
        id: id,
        children: [
          .group(Scene.Group(id: "edges", children: (edges + samples).flatMap(nodes(of:)))),
          .group(Scene.Group(id: "nodes", children: nodes.flatMap(nodes(of:)))),
          .group(
            Scene.Group(
              id: "labels",
              children: (edges.compactMap(\.label) + texts).map { $0.node(grid: grid) })),
        ]))
  }

  private func nodes(of edge: Edge) -> [Scene.Node] {
    let diagram = theme.diagram
    let stroke = diagram.stroke(weight: edge.weight, unit: unit)
    let line = Scene.Node.path(
      Scene.Shape(Path(points: [edge.from, edge.to]), stroke: stroke))
    guard edge.isArrow else { return [line] }
    let along = edge.to - edge.from
    let length = along.length
    guard length > 0 else { return [line] }
    let forward = along * (diagram.headLength * unit / length)
    let aside = Point(-forward.y, forward.x) * 0.45
    let base = edge.to - forward
    let head = Path(points: [edge.to, base + aside, base - aside], closed: true)
    return [line, .path(Scene.Shape(head, fill: Color(.diagram(.edge))))]
  }

  private func nodes(of node: Node) -> [Scene.Node] {
    let diagram = theme.diagram
    let ink = Scene.Stroke(.ink, width: diagram.lineWidth * unit)
    if node.kind == .ellipsis {
      let step = node.frame.height / 3
      let places = [-1.0, 0, 1].map {
        Point(node.frame.center.x, node.frame.center.y + $0 * step)
      }
      return [
        .markers(
          Scene.Markers(
            shape: .circle(radius: diagram.dotRadius * unit), fill: .ink, stroke: nil,
            positions: places))
      ]
    }
    let fill: Color =
      switch node.kind {
      case .unit: Color(.diagram(.unit))
      case .bias: Color(.diagram(.bias))
      default: Color(.diagram(.box))
      }
    var parts: [Scene.Node] = [
      .path(
        Scene.Shape(
          Path.capsule(node.frame, radius: node.cornerRadius), fill: fill, stroke: ink))
    ]
    if !node.curve.isEmpty {
      let middle = node.frame.center.x
      parts.append(
        .path(
          Scene.Shape(
            Path(points: [Point(middle, node.frame.minY), Point(middle, node.frame.maxY)]),
            stroke: ink)))
      parts.append(
        .path(
          Scene.Shape(
            Path(points: node.curve),
            stroke: Scene.Stroke(
              Color(.diagram(.curve)), width: diagram.curveWidth * unit, cap: .round, join: .round))
        ))
    }
    if let label = node.label { parts.append(label.node(grid: grid)) }
    return parts
  }
}
