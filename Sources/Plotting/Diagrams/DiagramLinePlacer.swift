/// Places the lines between the nodes of a diagram, and the arrows that leave it.
struct DiagramLinePlacer {
  let diagram: NetworkDiagram
  let sizes: DiagramSizes
  let columns: [DiagramColumn]

  /// The lines from each column to the next.
  func connections() -> [NetworkDiagramLayout.Edge] {
    zip(columns, columns.dropFirst()).flatMap { sources, targets in
      targets.numbered.filter { $0.node.kind == .unit || $0.node.kind == .box }.flatMap { target in
        sources.numbered.filter { $0.node.kind != .ellipsis }.map { source in
          target.node.kind == .box
            ? arrow(from: source, to: target) : line(from: source, to: target)
        }
      }
    }
  }

  /// A level arrow from a node to a box.
  private func arrow(
    from source: (number: Int, node: NetworkDiagramLayout.Node),
    to target: (number: Int, node: NetworkDiagramLayout.Node)
  ) -> NetworkDiagramLayout.Edge {
    let y = source.node.frame.center.y
    return NetworkDiagramLayout.Edge(
      from: Point(source.node.frame.maxX, y), to: Point(target.node.frame.minX, y),
      isArrow: true, label: nil, ends: (source.number, target.number))
  }

  /// A line from border to border, along the line from the middle of the one node's right end to the
  /// middle of the other's left end.
  private func line(
    from source: (number: Int, node: NetworkDiagramLayout.Node),
    to target: (number: Int, node: NetworkDiagramLayout.Node)
  ) -> NetworkDiagramLayout.Edge {
    let (start, end) = (source.node.frame, target.node.frame)
    let a = Point(start.maxX - sizes.radius, start.center.y)
    let b = Point(end.minX + sizes.radius, end.center.y)
    let along = b - a
    let border = along * (sizes.radius / max(along.length, sizes.radius))
    return NetworkDiagramLayout.Edge(
      from: a + border, to: b - border, isArrow: false, label: nil,
      ends: (source.number, target.number))
  }

  /// The arrows to the outputs of layers, with what stands at their ends. Those of a box start where the
  /// units before it are.
  func outputs() -> [(edge: NetworkDiagramLayout.Edge, text: String)] {
    diagram.layers.indices.filter { !diagram.layers[$0].outputs.isEmpty }.flatMap { index in
      let isBox = diagram.layers[index].boxLabel != nil
      let rows = columns[isBox ? max(index - 1, 0) : index].numbered.filter {
        $0.node.kind == .unit
      }
      return zip(rows, diagram.layers[index].outputs).map { row, text in
        let origin = isBox ? columns[index].numbered[0] : row
        let from = Point(origin.node.frame.maxX, row.node.frame.center.y)
        let to = Point(from.x + sizes.measures.outputLength * sizes.unit, from.y)
        let edge = NetworkDiagramLayout.Edge(
          from: from, to: to, isArrow: true, label: nil, ends: (origin.number, nil))
        return (edge, text)
      }
    }
  }
}
