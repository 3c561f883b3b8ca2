/// Places the nodes of a diagram, a column for each layer.
struct DiagramNodePlacer {
  let diagram: NetworkDiagram
  let sizes: DiagramSizes
  /// The middle of the room.
  let center: Point

  /// How large an activation's curve is, as a share of the room it has.
  private static let curveShare = 0.6
  /// A label and a curve stand a little nearer to the middle of their node than to its ends.
  private static let inwards = 0.92

  /// The columns from left to right.
  func columns() throws(PlotError) -> [DiagramColumn] {
    var columns: [DiagramColumn] = []
    let centers = sizes.columnCenters(of: diagram.layers, around: center.x)
    for (layer, x) in zip(diagram.layers, centers) {
      let first = columns.last.map { $0.first + $0.nodes.count } ?? 0
      let nodes =
        if let label = layer.boxLabel {
          [try box(label, at: x, beside: columns.last)]
        } else {
          try units(of: layer, at: x)
        }
      columns.append(DiagramColumn(first: first, nodes: nodes))
    }
    return columns
  }

  /// A layer that is one box, as high as the column before it.
  private func box(
    _ label: String, at x: Double, beside column: DiagramColumn?
  ) throws(PlotError) -> NetworkDiagramLayout.Node {
    let around =
      Rect(union: column?.nodes.map(\.frame) ?? [])
      ?? Rect(x: x, y: center.y, width: 0, height: 0)
    let half = sizes.halfWidth(ofBox: label)
    let frame = Rect(minX: x - half, minY: around.minY, maxX: x + half, maxY: around.maxY)
    return NetworkDiagramLayout.Node(
      frame: frame, cornerRadius: sizes.measures.boxCorner * sizes.unit,
      label: try sizes.typesetter.place(
        label, at: frame.center, size: diagram.labelSize, color: .ink,
        placement: diagram.labelPlacement.completed(
          by: TextPlacement(.center, .center, rotationMode: .default)),
        usualRotation: .quarter),
      curve: [], kind: .box)
  }

  /// The bias of a layer, if it has one, and its units.
  private func units(
    of layer: DiagramLayer, at x: Double
  ) throws(PlotError) -> [NetworkDiagramLayout.Node] {
    let items = (layer.bias == nil ? [] : [nil]) + layer.units.map(Optional.some)
    let top = center.y - sizes.rowStep * Double(items.count - 1) / 2
    var nodes: [NetworkDiagramLayout.Node] = []
    for (row, item) in items.enumerated() {
      // A bias stands above the right ends of wider units, so that its lines start where theirs do.
      let aside = item == nil ? sizes.halfWidth(of: layer) - sizes.halfWidth : 0
      let place = Point(x + aside, top + sizes.rowStep * Double(row))
      nodes.append(try node(for: item, of: layer, at: place))
    }
    return nodes
  }

  /// A unit, or the layer's bias for nil.
  private func node(
    for item: DiagramLayer.Unit?, of layer: DiagramLayer, at center: Point
  ) throws(PlotError) -> NetworkDiagramLayout.Node {
    let curve = item == nil ? nil : layer.activation
    let half = item == nil ? sizes.halfWidth : sizes.halfWidth(of: layer)
    let radius = sizes.radius
    let frame = Rect(
      minX: center.x - half, minY: center.y - radius, maxX: center.x + half,
      maxY: center.y + radius)
    if item?.isEllipsis == true {
      return NetworkDiagramLayout.Node(
        frame: frame, cornerRadius: radius, label: nil, curve: [], kind: .ellipsis)
    }
    let text = item?.label ?? layer.bias ?? ""
    let shift = curve == nil ? 0 : half / 2
    let size = min(radius, half / 2) * Self.curveShare
    return NetworkDiagramLayout.Node(
      frame: frame, cornerRadius: radius,
      label: text.isEmpty
        ? nil : try centered(text, at: Point(center.x - shift * Self.inwards, center.y)),
      curve: curve?.points.map {
        Point(center.x + shift * Self.inwards + $0.x * size, center.y - $0.y * size)
      } ?? [],
      kind: item == nil ? .bias : .unit)
  }

  /// A label whose ink, not its line, is in the middle, unless its alignment says otherwise.
  private func centered(_ text: String, at center: Point) throws(PlotError) -> PlacedText {
    let wanted = diagram.labelPlacement
    var placement = wanted.completed(by: TextPlacement(.center, .center, rotationMode: .default))
    let isAligned = wanted.horizontal != nil || wanted.vertical != nil
    if !isAligned { placement.offset = .zero }
    let placed = try sizes.typesetter.place(
      text, at: center, size: diagram.labelSize, color: .ink, placement: placement)
    guard !isAligned, let ink = placed.block.inkBounds else { return placed }
    let middle = placed.rotation.turned(ink.center)
    let origin = Point(
      center.x + wanted.offset.x * sizes.unit - middle.x,
      center.y - wanted.offset.y * sizes.unit - middle.y)
    var moved = placed.moved(by: origin - placed.origin)
    moved.origin = origin
    return moved
  }
}
