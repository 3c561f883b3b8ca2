/// Puts the weights of a diagram beside its lines, and colours lines by their values.
struct DiagramWeightPlacer {
  let diagram: NetworkDiagram
  let sizes: DiagramSizes
  let columns: [DiagramColumn]

  /// Where a weight is tried beside its line, in shares of it: from the middle towards the start, where
  /// lines stand further apart.
  private static let shares = Array(stride(from: 0.5, through: 0.12, by: -0.04))

  func addWeights(to layout: inout NetworkDiagramLayout) throws(PlotError) {
    for (edge, unit, index) in weightedEdges(of: layout) {
      guard index < unit.weights.count, !unit.weights[index].isEmpty else { continue }
      layout.edges[edge].label = try place(unit.weights[index], beside: edge, in: layout)
    }
    try addValues(to: &layout)
  }

  /// The lines that end in units, each with the unit and with its number among the lines there.
  private func weightedEdges(
    of layout: NetworkDiagramLayout
  ) -> [(edge: Int, unit: DiagramLayer.Unit, index: Int)] {
    let edgesByTarget = Dictionary(grouping: layout.edges.indices) { layout.edges[$0].ends.to }
    return zip(diagram.layers, columns).dropFirst().flatMap { layer, column in
      zip(column.numbered.filter { $0.node.kind != .bias }, layer.units).flatMap { target, unit in
        (edgesByTarget[target.number] ?? []).enumerated().map { ($1, unit, $0) }
      }
    }
  }

  /// Where a text stands beside a line and meets nothing else; nil where there is no such place.
  private func place(
    _ text: String, beside edge: Int, in layout: NetworkDiagramLayout
  ) throws(PlotError) -> PlacedText? {
    let line = layout.edges[edge]
    let along = line.to - line.from
    guard along.length > 0 else { return nil }
    let normal = Point(along.y / along.length, -along.x / along.length)
    let taken =
      layout.nodes.map(\.frame) + layout.edges.compactMap(\.label?.box) + layout.texts.map(\.box)
    let others = layout.edges.indices.filter { $0 != edge }.map {
      Segment(from: layout.edges[$0].from, to: layout.edges[$0].to)
    }
    for share in Self.shares {
      let middle = try sizes.typesetter.place(
        text, at: line.from + along * share,
        size: diagram.labelSize * sizes.measures.weightSize, color: .ink,
        placement: diagram.weightPlacement.completed(
          by: TextPlacement(.center, .center, rotationMode: .default)))
      let reach = abs(normal.x) * middle.box.width / 2 + abs(normal.y) * middle.box.height / 2
      for side in [1.0, -1] {
        let aside = normal * (side * (reach + sizes.measures.weightPad * sizes.unit))
        let label = middle.moved(by: aside)
        if taken.allSatisfy({ $0.intersection(label.box) == nil }),
          !others.contains(where: { $0.meets(label.box) })
        {
          return label
        }
      }
    }
    return nil
  }
}

// MARK: - Values

extension DiagramWeightPlacer {
  /// Colours the lines whose weights have a value, and says below what the colours mean.
  private func addValues(to layout: inout NetworkDiagramLayout) throws(PlotError) {
    let values = diagram.layers.flatMap(\.units).flatMap(\.weightValues).filter(\.isFinite)
    guard let greatest = values.map(abs).max(), greatest > 0 else { return }
    for (edge, unit, index) in weightedEdges(of: layout) {
      guard index < unit.weightValues.count, unit.weightValues[index].isFinite else { continue }
      layout.edges[edge].weight = unit.weightValues[index] / greatest
    }
    try addSamples(to: &layout)
  }

  /// A line of each colour, with what it means.
  private func addSamples(to layout: inout NetworkDiagramLayout) throws(PlotError) {
    let bounds = layout.tightBounds()
    let length = sizes.measures.outputLength * sizes.unit
    var start = Point(bounds.minX, bounds.maxY + sizes.rowStep / 2)
    for (weight, text) in [(1.0, "positive weight"), (-1.0, "negative weight")] {
      let end = Point(start.x + length, start.y)
      layout.samples.append(
        NetworkDiagramLayout.Edge(
          from: start, to: end, isArrow: false, label: nil, weight: weight, ends: (0, nil)))
      let label = try sizes.typesetter.place(
        text, at: Point(end.x + sizes.measures.labelPad * sizes.unit, end.y),
        size: sizes.measures.captionSize, color: .ink,
        placement: TextPlacement(.left, .center))
      layout.texts.append(label)
      start.x = label.box.maxX + length
    }
  }
}
