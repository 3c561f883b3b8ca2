extension NetworkDiagram {
  /// The diagram laid out in the room it has; where it would not fit, everything shrinks alike.
  ///
  /// - Throws: `PlotError` for a text that cannot be set, or a label size out of range.
  public func layout(in place: PanelPlace) throws(PlotError) -> any PanelLayout {
    guard labelSize.isFinite, labelSize > 0 else {
      throw .measure(name: "label size", value: labelSize, expected: "a number above 0")
    }
    var scale = 1.0
    var layout = try NetworkDiagramLayouter(diagram: self, place: place, scale: scale).layout()
    // Labels do not shrink quite as their size does, so once may not be enough.
    for _ in 0..<4 {
      let bounds = layout.tightBounds()
      let fit = min(place.room.width / bounds.width, place.room.height / bounds.height)
      if !(fit < 1) { break }
      scale *= fit * 0.99
      layout = try NetworkDiagramLayouter(diagram: self, place: place, scale: scale).layout()
    }
    return layout
  }
}

/// Finds the places of a diagram's parts.
struct NetworkDiagramLayouter {
  let diagram: NetworkDiagram
  let place: PanelPlace
  let unit: Double
  let typesetter: Typesetter
  private let measures: DiagramTheme
  private let radius: Double
  private let halfWidth: [Double]
  private let captionWidths: [Double]

  init(diagram: NetworkDiagram, place: PanelPlace, scale: Double) throws(PlotError) {
    self.diagram = diagram
    self.place = place
    unit = place.measures.pixelsPerPoint * scale
    typesetter = Typesetter(fonts: place.fonts, pixelsPerPoint: unit)
    measures = place.theme.diagram
    var widest = 0.0
    var highest = 0.0
    for layer in diagram.layers {
      for label in layer.units.map(\.label) + [layer.bias ?? ""] {
        let text = try typesetter.typeset(label, size: diagram.labelSize)
        widest = max(widest, text.width)
        highest = max(highest, text.ascent + text.descent)
      }
    }
    var captions: [Double] = []
    for layer in diagram.layers {
      captions.append(try typesetter.typeset(layer.caption, size: measures.captionSize).width)
    }
    captionWidths = captions
    let pad = measures.labelPad * unit
    // A label that is wider than high makes its node a capsule, not a bigger circle.
    radius = max(highest / 2 + pad, measures.leastRadius * unit)
    let circle = max(radius, widest / 2 + pad)
    halfWidth = [circle, max(2 * circle, 2 * radius)]
  }

  /// Half the width of the nodes of a layer; units with a curve are twice as wide.
  private func halfWidth(of layer: DiagramLayer) -> Double {
    if layer.boxLabel != nil { return radius }
    return layer.activation == nil ? halfWidth[0] : halfWidth[1]
  }

  private var rowStep: Double { 2 * radius + measures.unitGap * unit }

  func layout() throws(PlotError) -> NetworkDiagramLayout {
    var layout = NetworkDiagramLayout(
      nodes: [], edges: [], samples: [], texts: [], theme: place.theme, unit: unit, grid: place.grid
    )
    let columns = try placeNodes(in: &layout)
    joinColumns(columns, in: &layout)
    try addOutputs(columns, to: &layout)
    try addCaptions(columns, to: &layout)
    try addWeights(columns, to: &layout)
    try addValues(columns, to: &layout)
    return layout
  }

  /// How far apart neighbouring columns stand, from border to border: so far that captions do not touch
  /// and that no line is so steep that it meets the neighbours of the units it joins.
  private var layerGap: Double {
    let steepest = radius / (rowStep * rowStep - radius * radius).squareRoot()
    var gap = measures.layerGap * unit
    for index in diagram.layers.indices.dropLast() {
      let pair = [diagram.layers[index], diagram.layers[index + 1]]
      let rows = pair.map { Double($0.units.count + ($0.bias == nil ? 0 : 1)) }
      let height = rowStep * ((rows[0] + rows[1]) / 2 - 1)
      // A quarter more than touching.
      gap = max(gap, 1.25 * height * steepest)
      let halves = pair.map(halfWidth(of:)).reduce(0, +)
      let captions = (captionWidths[index] + captionWidths[index + 1]) / 2
      gap = max(gap, captions + 2 * measures.labelPad * unit - halves)
    }
    return gap
  }

  /// The middles of the columns: gaps between neighbours are equal, from border to border.
  private var columnCenters: [Double] {
    var centers: [Double] = []
    var right = 0.0
    for layer in diagram.layers {
      let half = halfWidth(of: layer)
      let left = centers.isEmpty ? 0 : right + layerGap
      centers.append(left + half)
      right = left + 2 * half
    }
    let outputs = diagram.layers.contains { !$0.outputs.isEmpty } ? measures.outputLength * unit : 0
    let start = place.room.center.x - (right + outputs) / 2
    return centers.map { $0 + start }
  }

  /// Places all nodes and returns their numbers, column by column.
  private func placeNodes(in layout: inout NetworkDiagramLayout) throws(PlotError) -> [[Int]] {
    var columns: [[Int]] = []
    for (layer, x) in zip(diagram.layers, columnCenters) {
      var column: [Int] = []
      if let label = layer.boxLabel {
        let before = (columns.last ?? []).map { layout.nodes[$0].frame }
        let frames = before.dropFirst().reduce(before.first) { $0?.union($1) }
        let around = frames ?? Rect(x: x, y: place.room.center.y, width: 0, height: 0)
        let frame = Rect(
          minX: x - radius, minY: around.minY, maxX: x + radius, maxY: around.maxY)
        column.append(layout.nodes.count)
        layout.nodes.append(
          NetworkDiagramLayout.Node(
            frame: frame, cornerRadius: measures.boxCorner * unit,
            label: try typesetter.place(
              label, at: frame.center, size: diagram.labelSize, color: .ink,
              horizontal: .center, vertical: .center, rotation: .quarter),
            curve: [], kind: .box))
      } else {
        let units = (layer.bias == nil ? [] : [nil]) + layer.units.map(Optional.some)
        let top = place.room.center.y - rowStep * Double(units.count - 1) / 2
        for (row, item) in units.enumerated() {
          column.append(layout.nodes.count)
          // A bias stands above the right ends of wider units, so that its lines start where theirs do.
          let aside = item == nil ? halfWidth(of: layer) - halfWidth[0] : 0
          let center = Point(x + aside, top + rowStep * Double(row))
          layout.nodes.append(try node(for: item, of: layer, at: center))
        }
      }
      columns.append(column)
    }
    return columns
  }

  /// A unit, or the layer's bias for nil.
  private func node(
    for item: DiagramLayer.Unit?, of layer: DiagramLayer, at center: Point
  ) throws(PlotError) -> NetworkDiagramLayout.Node {
    let curve = item == nil ? nil : layer.activation
    let half = item == nil ? halfWidth[0] : halfWidth(of: layer)
    let frame = Rect(
      minX: center.x - half, minY: center.y - radius, maxX: center.x + half,
      maxY: center.y + radius)
    if item?.isEllipsis == true {
      return NetworkDiagramLayout.Node(
        frame: frame, cornerRadius: radius, label: nil, curve: [], kind: .ellipsis)
    }
    let text = item?.label ?? layer.bias ?? ""
    let shift = curve == nil ? 0 : half / 2
    let size = min(radius, half / 2) * 0.6
    return NetworkDiagramLayout.Node(
      frame: frame, cornerRadius: radius,
      label: text.isEmpty
        ? nil : try centered(text, at: Point(center.x - shift * 0.92, center.y)),
      curve: curve?.points.map {
        Point(center.x + shift * 0.92 + $0.x * size, center.y - $0.y * size)
      } ?? [],
      kind: item == nil ? .bias : .unit)
  }

  /// A label whose ink, not its line, is in the middle.
  private func centered(_ text: String, at center: Point) throws(PlotError) -> PlacedText {
    let placed = try typesetter.place(
      text, at: center, size: diagram.labelSize, color: .ink, horizontal: .center,
      vertical: .center)
    guard let ink = placed.typeset.inkBounds else { return placed }
    var moved = placed
    moved.origin = Point(center.x - ink.center.x, center.y - ink.center.y)
    let shift = moved.origin - placed.origin
    moved.box = Rect(
      minX: placed.box.minX + shift.x, minY: placed.box.minY + shift.y,
      maxX: placed.box.maxX + shift.x, maxY: placed.box.maxY + shift.y)
    return moved
  }

  private func joinColumns(_ columns: [[Int]], in layout: inout NetworkDiagramLayout) {
    for (sources, targets) in zip(columns, columns.dropFirst()) {
      for target in targets {
        let kind = layout.nodes[target].kind
        guard kind == .unit || kind == .box else { continue }
        for source in sources {
          let start = layout.nodes[source]
          guard start.kind != .ellipsis else { continue }
          if kind == .box {
            let y = start.frame.center.y
            layout.edges.append(
              NetworkDiagramLayout.Edge(
                from: Point(start.frame.maxX, y), to: Point(layout.nodes[target].frame.minX, y),
                isArrow: true, label: nil, ends: (source, target)))
          } else {
            layout.edges.append(line(from: source, to: target, in: layout))
          }
        }
      }
    }
  }

  /// A line from border to border, along the line from the middle of the one node's right end to the
  /// middle of the other's left end.
  private func line(
    from source: Int, to target: Int, in layout: NetworkDiagramLayout
  ) -> NetworkDiagramLayout.Edge {
    let (start, end) = (layout.nodes[source].frame, layout.nodes[target].frame)
    let a = Point(start.maxX - radius, start.center.y)
    let b = Point(end.minX + radius, end.center.y)
    let along = b - a
    let length = (along.x * along.x + along.y * along.y).squareRoot()
    let border = along * (radius / max(length, radius))
    return NetworkDiagramLayout.Edge(
      from: a + border, to: b - border, isArrow: false, label: nil, ends: (source, target))
  }

  private func addOutputs(
    _ columns: [[Int]], to layout: inout NetworkDiagramLayout
  ) throws(PlotError) {
    for (index, layer) in diagram.layers.enumerated() where !layer.outputs.isEmpty {
      let rows = layer.boxLabel == nil ? columns[index] : columns[max(index - 1, 0)]
      let sources = rows.filter { layout.nodes[$0].kind == .unit }
      for (source, text) in zip(sources, layer.outputs) {
        let y = layout.nodes[source].frame.center.y
        let origin = layer.boxLabel == nil ? source : columns[index][0]
        let from = Point(layout.nodes[origin].frame.maxX, y)
        let to = Point(from.x + measures.outputLength * unit, y)
        layout.edges.append(
          NetworkDiagramLayout.Edge(
            from: from, to: to, isArrow: true, label: nil, ends: (origin, nil)))
        let label = try typesetter.place(
          text, at: Point(to.x + measures.labelPad * unit, y), size: diagram.labelSize,
          color: .ink, horizontal: .left, vertical: .center)
        layout.texts.append(label)
      }
    }
  }

  private func addCaptions(
    _ columns: [[Int]], to layout: inout NetworkDiagramLayout
  ) throws(PlotError) {
    let bottom = layout.nodes.map(\.frame.maxY).max() ?? place.room.center.y
    for (layer, column) in zip(diagram.layers, columns) where !layer.caption.isEmpty {
      guard let first = column.first else { continue }
      layout.texts.append(
        try typesetter.place(
          layer.caption,
          at: Point(layout.nodes[column.last ?? first].frame.center.x, bottom + rowStep / 3),
          size: measures.captionSize, color: .ink, horizontal: .center, vertical: .top))
    }
  }

  /// Puts weights beside their lines where they meet nothing else.
  private func addWeights(
    _ columns: [[Int]], to layout: inout NetworkDiagramLayout
  ) throws(PlotError) {
    let edgesByTarget = Dictionary(grouping: layout.edges.indices) { layout.edges[$0].ends.to }
    for (index, layer) in diagram.layers.enumerated() where index > 0 {
      let targets = columns[index].filter { layout.nodes[$0].kind != .bias }
      for (target, item) in zip(targets, layer.units) {
        let edges = edgesByTarget[target] ?? []
        for (edge, weight) in zip(edges, item.weights) where !weight.isEmpty {
          layout.edges[edge].label = try placeWeight(weight, at: edge, in: layout)
        }
      }
    }
  }

  /// Colours the lines whose weights have a value, and says below what the colours mean.
  private func addValues(
    _ columns: [[Int]], to layout: inout NetworkDiagramLayout
  ) throws(PlotError) {
    let values = diagram.layers.flatMap(\.units).flatMap(\.weightValues).filter(\.isFinite)
    guard let greatest = values.map(abs).max(), greatest > 0 else { return }
    let edgesByTarget = Dictionary(grouping: layout.edges.indices) { layout.edges[$0].ends.to }
    for (index, layer) in diagram.layers.enumerated() where index > 0 {
      let targets = columns[index].filter { layout.nodes[$0].kind != .bias }
      for (target, item) in zip(targets, layer.units) {
        let edges = edgesByTarget[target] ?? []
        for (edge, value) in zip(edges, item.weightValues) where value.isFinite {
          layout.edges[edge].weight = value / greatest
        }
      }
    }
    let bounds = layout.tightBounds()
    let length = measures.outputLength * unit
    var x = bounds.minX
    let y = bounds.maxY + rowStep / 2
    for (weight, text) in [(1.0, "positive weight"), (-1.0, "negative weight")] {
      layout.samples.append(
        NetworkDiagramLayout.Edge(
          from: Point(x, y), to: Point(x + length, y), isArrow: false, label: nil, weight: weight,
          ends: (0, nil)))
      let label = try typesetter.place(
        text, at: Point(x + length + measures.labelPad * unit, y), size: measures.captionSize,
        color: .ink, horizontal: .left, vertical: .center)
      layout.texts.append(label)
      x = label.box.maxX + length
    }
  }

  private func placeWeight(
    _ text: String, at edge: Int, in layout: NetworkDiagramLayout
  ) throws(PlotError) -> PlacedText? {
    let line = layout.edges[edge]
    let along = line.to - line.from
    let length = (along.x * along.x + along.y * along.y).squareRoot()
    guard length > 0 else { return nil }
    let normal = Point(along.y / length, -along.x / length)
    let taken =
      layout.nodes.map(\.frame) + layout.edges.compactMap(\.label?.box) + layout.texts.map(\.box)
    let others = layout.edges.indices.filter { $0 != edge }.map {
      Segment(from: layout.edges[$0].from, to: layout.edges[$0].to)
    }
    // Beside the line, from its middle towards its start, where lines stand further apart.
    for share in stride(from: 0.5, through: 0.12, by: -0.04) {
      for side in [1.0, -1] {
        let trial = try typesetter.place(
          text, at: line.from + along * share, size: diagram.labelSize * measures.weightSize,
          color: .ink, horizontal: .center, vertical: .center)
        let reach = abs(normal.x) * trial.box.width / 2 + abs(normal.y) * trial.box.height / 2
        let shift = normal * (side * (reach + measures.weightPad * unit))
        let box = Rect(
          minX: trial.box.minX + shift.x, minY: trial.box.minY + shift.y,
          maxX: trial.box.maxX + shift.x, maxY: trial.box.maxY + shift.y)
        guard taken.allSatisfy({ $0.intersection(box) == nil }),
          !others.contains(where: { $0.meets(box) })
        else { continue }
        var label = trial
        label.box = box
        label.origin = trial.origin + shift
        return label
      }
    }
    return nil
  }
}
