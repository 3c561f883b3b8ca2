/// Axes, laid out: every mark, tick and text in its place, nothing drawn yet. The values can be
/// printed and tested.
///
///     let axes = try figure.layout().axes[0]
///     axes.x.ticks.map(\.value)  // where ticks stand, in data units
public struct AxesLayout: PanelLayout, Equatable {
  /// The axes' rectangle in scene pixels.
  public var frame: Rect
  /// What lengths and colours mean.
  public var measures: DrawingMeasures
  /// The axis along x.
  public var x: AxisLayout
  /// The axis along y.
  public var y: AxisLayout
  /// The other axis along x, or nil for none.
  public var secondX: AxisLayout?
  /// The other axis along y, or nil for none.
  public var secondY: AxisLayout?
  /// The edges of the frame that have a line.
  public var frameEdges = Set(Axis.Edge.allCases)
  /// The text above the frame, or nil for none.
  public var title: PlacedText?
  /// The legend, or nil for none.
  public var legend: LegendLayout?
  /// The colour bar beside the frame, or nil for none.
  public var colorBar: ColorBarLayout?
  /// What is drawn inside the frame, in the order of declaration.
  public var marks: [MarkLayout]
  /// What is shown otherwise than declared.
  public var warnings: [PlotWarning] = []

  /// The axes with the names of their groups.
  private var namedAxes: [(id: String, axis: AxisLayout)] {
    [("x-axis", x), ("y-axis", y)]
      + [("second-x-axis", secondX), ("second-y-axis", secondY)].compactMap { id, axis in
        axis.map { (id, $0) }
      }
  }
}

extension AxesLayout {
  /// The rectangle that everything drawn fits into, in scene pixels.
  public func tightBounds() -> Rect {
    let ticks = namedAxes.compactMap { $0.axis.tickBounds(frame: frame, measures: measures) }
    return frame.union(occupied + ticks)
  }

  /// The frame, all texts, the legend, the colour bar, and what marks draw beyond the frame.
  public var occupied: [Rect] {
    let texts = namedAxes.flatMap(\.axis.texts) + [title].compactMap { $0 }
    let beyond = marks.filter { !$0.isClipped }.map(\.bounds)
    let beside = [legend?.bounds, colorBar?.tightBounds()] + beyond
    return [frame] + texts.map(\.box) + beside.compactMap { $0 }
  }

  /// The axes as a node, everything in the order of drawing.
  public func node(id: String) -> Scene.Node {
    var layers: [(zOrder: Double, node: Scene.Node)] = []
    for (index, mark) in marks.enumerated() {
      let id = "mark-\(index + 1)"
      if !mark.underlay.isEmpty {
        layers.append((mark.underlayOrder, node(of: mark.underlay, mark, id: "\(id)-underlay")))
      }
      layers.append((mark.zOrder, node(of: mark.nodes, mark, id: id)))
    }
    for (id, axis) in namedAxes {
      let order = measures.theme.axisOrder.zOrder
      layers.append((order, axis.node(id: id, frame: frame, measures: measures)))
      if let grid = axis.gridLayer(id: id, frame: frame, measures: measures) {
        layers.append(grid)
      }
    }
    layers.append((ZOrder.frame, measures.outline(of: frame, edges: frameEdges)))
    if let colorBar { layers.append((ZOrder.frame, colorBar.node(id: "color-bar"))) }
    if let title { layers.append((ZOrder.text, title.node(grid: measures.grid))) }
    if let legend { layers.append((ZOrder.legend, legend.node(measures: measures))) }
    // The sort has to be stable: equal orders are drawn as declared.
    let sorted = layers.enumerated().sorted { a, b in
      (a.element.zOrder, a.offset) < (b.element.zOrder, b.offset)
    }
    return .group(
      Scene.Group(id: id, children: [background] + sorted.map(\.element.node)))
  }

  private func node(of nodes: [Scene.Node], _ mark: MarkLayout, id: String) -> Scene.Node {
    let clip = mark.isClipped ? measures.grid.whole(frame) : nil
    return .group(Scene.Group(id: id, clip: clip, children: nodes))
  }

  private var background: Scene.Node {
    .path(Scene.Shape(Path(measures.grid.whole(frame)), fill: .axes))
  }
}
