/// Axes, laid out: rectangles, limits and texts that can be printed and tested; drawing reads them.
///
///     let axes = try figure.layout().axes[0]
///     axes.x.ticks.map(\.value)  // where ticks stand, in data units
public struct AxesLayout: PanelLayout {
  /// The frame, the limits and the measures.
  public var space: PlotSpace
  /// The axis along the lower edge.
  public var x: AxisLayout
  /// The axis along the left edge.
  public var y: AxisLayout
  /// The text above the frame, or nil for none.
  public var title: PlacedText?
  /// The legend, or nil for none.
  public var legend: LegendLayout?
  /// What is drawn inside the frame.
  public var marks: [any Mark]

  /// The axes' rectangle in scene pixels.
  public var frame: Rect { space.frame }
}

extension Axes {
  /// The axes laid out.
  ///
  /// - Throws: `PlotError` when a text cannot be set or a limit is not finite.
  public func layout(in place: PanelPlace) throws(PlotError) -> any PanelLayout {
    try axesLayout(in: place)
  }

  private func axesLayout(in place: PanelPlace) throws(PlotError) -> AxesLayout {
    let theme = place.theme
    let (x, y) = try viewLimits(margin: theme.margin)
    let space = PlotSpace(
      frame: frame(in: place.room, x: x, y: y), x: x, y: y, pixelsPerInch: place.pixelsPerInch,
      grid: place.grid, theme: theme, fonts: place.fonts)
    let typesetter = Typesetter(fonts: place.fonts, pixelsPerPoint: space.pixelsPerPoint)
    let layouter = AxisLayouter(
      space: space, edge: .bottom, typesetter: typesetter,
      tickLabelSize: tickLabelSize ?? theme.fontSize)
    var sideways = layouter
    sideways.edge = .left
    return AxesLayout(
      space: space,
      x: try layouter.layout(xTicks, label: xLabel, labelSize: labelSize),
      y: try sideways.layout(yTicks, label: yLabel, labelSize: labelSize),
      title: try typesetter.placeTitle(title, over: space),
      legend: try legend?.layout(
        entries: marks.compactMap(\.legendEntry), obstacles: marks.map { $0.obstacles(in: space) },
        in: space, typesetter: typesetter),
      marks: marks)
  }

  /// The limits asked for, and where there are none those that fit the marks.
  private func viewLimits(margin: Double) throws(PlotError) -> (x: Interval, y: Interval) {
    let bounds = marks.map(\.dataBounds).reduce(DataBounds()) { $0.union($1) }
    let x =
      xLimits ?? Limits.autoscaled(data: bounds.x, margin: margin, sticky: bounds.stickyX)
    let y =
      yLimits ?? Limits.autoscaled(data: bounds.y, margin: margin, sticky: bounds.stickyY)
    try x.check("x limits")
    try y.check("y limits")
    return (x, y)
  }

  /// The frame: all the room, or the greatest part of it about its centre with the right aspect.
  private func frame(in room: Rect, x: Interval, y: Interval) -> Rect {
    guard aspect == .equal else { return room }
    let unit = min(room.width / abs(x.length), room.height / abs(y.length))
    let width = unit * abs(x.length)
    let height = unit * abs(y.length)
    return Rect(
      x: room.center.x - width / 2, y: room.center.y - height / 2, width: width, height: height)
  }
}

extension AxesLayout {
  /// The rectangle that everything drawn fits into, in scene pixels.
  public func tightBounds() throws(PlotError) -> Rect {
    var boxes = (x.texts + y.texts + [title].compactMap { $0 }).map(\.box)
    boxes.append(contentsOf: tickBounds)
    if let legend { boxes.append(legend.box) }
    for mark in marks {
      if let box = try mark.overflow(in: space) { boxes.append(box) }
    }
    return boxes.reduce(frame) { $0.union($1) }
  }

  /// The rectangles of the ticks themselves.
  private var tickBounds: [Rect] {
    let length = space.pixels(space.theme.tickLength)
    var bounds: [Rect] = []
    if !x.ticks.isEmpty {
      bounds.append(
        Rect(x: frame.minX, y: frame.maxY, width: frame.width, height: length))
    }
    if !y.ticks.isEmpty {
      bounds.append(
        Rect(x: frame.minX - length, y: frame.minY, width: length, height: frame.height))
    }
    return bounds
  }

  /// The axes as a node, everything in the order of drawing.
  public func node(id: String) throws(PlotError) -> Scene.Node {
    var layers: [(zOrder: Double, node: Scene.Node)] = []
    for (index, mark) in marks.enumerated() {
      layers.append((mark.zOrder, try node(of: mark, id: "mark-\(index + 1)")))
    }
    layers.append((ZOrder.ticks, x.node(in: space)))
    layers.append((ZOrder.ticks, y.node(in: space)))
    layers.append((ZOrder.frame, frameNode))
    if let title {
      layers.append((ZOrder.text, title.node(grid: space.grid)))
    }
    if let legend {
      layers.append((ZOrder.legend, legend.node(in: space)))
    }
    // The sort has to be stable: equal orders are drawn as declared.
    let sorted = layers.enumerated().sorted { a, b in
      (a.element.zOrder, a.offset) < (b.element.zOrder, b.offset)
    }
    return .group(
      Scene.Group(id: id, children: [background] + sorted.map(\.element.node)))
  }

  private func node(of mark: any Mark, id: String) throws(PlotError) -> Scene.Node {
    let nodes = try mark.nodes(in: space)
    let clip = mark.isClipped ? space.grid.whole(frame) : nil
    return .group(Scene.Group(id: id, clip: clip, children: nodes))
  }

  private var background: Scene.Node {
    .path(
      Scene.Shape(
        Path(space.grid.whole(frame)), fill: space.theme.axesFaceColor))
  }

  /// The four lines around the axes.
  private var frameNode: Scene.Node {
    let width = space.pixels(space.theme.axesLineWidth)
    let grid = space.grid
    let corners = Rect(
      minX: grid.line(frame.minX, width: width), minY: grid.line(frame.minY, width: width),
      maxX: grid.line(frame.maxX, width: width), maxY: grid.line(frame.maxY, width: width))
    return .group(
      Scene.Group(
        id: "frame",
        children: [
          .path(
            Scene.Shape(
              Path(corners), stroke: Scene.Stroke(space.theme.ink, width: width)))
        ]))
  }
}
