/// Places the texts around a diagram.
struct DiagramLabelPlacer {
  let diagram: NetworkDiagram
  let sizes: DiagramSizes
  let columns: [DiagramColumn]

  /// Between the lowest node and a caption, in steps from node to node.
  private static let captionGap = 1.0 / 3

  /// What stands at the ends of arrows.
  func outputs(
    _ outputs: [(edge: NetworkDiagramLayout.Edge, text: String)]
  ) throws(PlotError) -> [PlacedText] {
    var texts: [PlacedText] = []
    for (edge, text) in outputs {
      let place = Point(edge.to.x + sizes.measures.labelPad * sizes.unit, edge.to.y)
      texts.append(
        try sizes.typesetter.place(
          text, at: place, size: diagram.labelSize, color: .ink,
          placement: diagram.labelPlacement.completed(
            by: TextPlacement(.left, .center, rotationMode: .default))))
    }
    return texts
  }

  /// What the layers are called, below them.
  func captions() throws(PlotError) -> [PlacedText] {
    guard let bottom = columns.flatMap(\.nodes).map(\.frame.maxY).max() else { return [] }
    var texts: [PlacedText] = []
    for (layer, column) in zip(diagram.layers, columns) where !layer.caption.isEmpty {
      guard let last = column.nodes.last else { continue }
      let place = Point(last.frame.center.x, bottom + sizes.rowStep * Self.captionGap)
      texts.append(
        try sizes.typesetter.place(
          layer.caption, at: place, size: sizes.measures.captionSize, color: .ink,
          placement: diagram.captionPlacement.completed(
            by: TextPlacement(.center, .top, rotationMode: .default))))
    }
    return texts
  }
}
