/// Lays out one axis of axes whose frame and limits are known.
struct AxisLayouter {
  let axis: Axis
  let map: AxisMap
  let edge: FrameEdge
  let measures: DrawingMeasures
  let typesetter: Typesetter

  /// Matplotlib counts on a tick label that is this many times as wide as its text is high.
  private static let horizontalLabelAspect = 3.0
  /// Matplotlib counts on two lines of text for each tick of a y-axis.
  private static let verticalLabelAspect = 2.0
  /// Matplotlib axis: OFFSETTEXTPAD, in points.
  private static let offsetTextPad = 3.0

  init(_ axis: Axis, on edge: Axis.Edge, map: AxisMap, frame: Rect, place: PanelPlace) {
    self.axis = axis
    self.map = map
    self.edge = FrameEdge(edge, of: frame)
    measures = place.measures
    typesetter = place.typesetter
  }

  private var theme: Theme { measures.theme }
  private var tickLabelSize: Double { axis.tickLabelSize ?? theme.fontSize }

  /// The axis with the ticks that were asked for, or with those of its scale.
  func layout() throws(PlotError) -> AxisLayout {
    var layout = AxisLayout(edge: edge.edge, limits: map.limits)
    guard axis.isShown else { return layout }
    var found = axis.ticks.ticks(on: map.scale, in: map.limits, room: room)
    if !axis.showsLabels { found = found.withoutLabels }
    layout.gridLines = axis.gridLines
    for (value, text) in zip(found.positions, found.labels) {
      let gap = theme.tickLength + theme.tickPad
      layout.ticks.append(try tick(at: value, text: text, gap: gap))
    }
    for minor in found.minor {
      let gap = theme.minorTickLength + theme.minorTickPad
      layout.minorTicks.append(try tick(at: minor.position, text: minor.label, gap: gap))
    }
    let outer = edge.frame.union(layout.texts.map(\.box))
    if !found.offsetLabel.isEmpty {
      layout.offset = try place(offset: found.offsetLabel, outside: outer)
    }
    if axis.showsLabels, !axis.label.isEmpty { layout.label = try placeLabel(outside: outer) }
    return layout
  }

  /// How many labels fit; Matplotlib's `Axis.get_tick_space`.
  private var room: TickRoom {
    let isHorizontal = edge.edge.isHorizontal
    let aspect = isHorizontal ? Self.horizontalLabelAspect : Self.verticalLabelAspect
    return TickRoom(
      length: edge.length / measures.pixelsPerPoint, labelLength: tickLabelSize * aspect)
  }

  private func tick(
    at value: Double, text: String, gap: Double
  ) throws(PlotError) -> AxisLayout.Tick {
    let position = edge.position(ofShare: map.share(of: value))
    guard !text.isEmpty else { return AxisLayout.Tick(value: value, position: position) }
    let across = edge.place + edge.outward * measures.pixels(gap)
    let (horizontal, vertical) = tickAlignment
    let label = try typesetter.placeTurned(
      text, at: edge.point(along: position, across: across), size: tickLabelSize,
      color: .ink, horizontal: horizontal, vertical: vertical,
      rotation: PlacedText.Rotation(degrees: axis.tickLabelRotation))
    return AxisLayout.Tick(value: value, position: position, label: label)
  }

  private var tickAlignment: (Typesetter.Horizontal, Typesetter.Vertical) {
    switch edge.edge {
    case .bottom: (.center, .top)
    case .top: (.center, .baseline)
    case .left: (.right, .middle)
    case .right: (.left, .middle)
    }
  }

  private func placeLabel(outside outer: Rect) throws(PlotError) -> PlacedText {
    let pad = measures.pixels(axis.labelPad ?? theme.labelPad)
    let across = edge.outermost(of: outer) + edge.outward * pad
    let middle = edge.edge.isHorizontal ? edge.frame.center.x : edge.frame.center.y
    let anchor = edge.point(along: middle, across: across)
    let size = axis.labelSize ?? theme.fontSize
    let (horizontal, vertical): (Typesetter.Horizontal, Typesetter.Vertical) =
      switch edge.edge {
      case .bottom: (.center, .top)
      case .top: (.center, .baseline)
      case .left: (.right, .center)
      case .right: (.left, .center)
      }
    return try typesetter.place(
      axis.label, at: anchor, size: size, color: .ink, horizontal: horizontal,
      vertical: vertical, rotation: edge.edge.isHorizontal ? .none : .quarter)
  }

  /// The text stands at the end of a horizontal axis, and above a vertical one, at the usual size
  /// whatever that of the tick labels is.
  private func place(offset: String, outside outer: Rect) throws(PlotError) -> PlacedText {
    let frame = edge.frame
    let gap = measures.pixels(Self.offsetTextPad)
    let (anchor, horizontal, vertical): (Point, Typesetter.Horizontal, Typesetter.Vertical) =
      switch edge.edge {
      case .bottom: (Point(frame.maxX, outer.maxY + gap), .right, .top)
      case .top: (Point(frame.maxX, outer.minY - gap), .right, .baseline)
      case .left: (Point(frame.minX, frame.minY - gap), .left, .baseline)
      case .right: (Point(frame.maxX, frame.minY - gap), .right, .baseline)
      }
    return try typesetter.place(
      offset, at: anchor, size: theme.fontSize, color: .ink, horizontal: horizontal,
      vertical: vertical)
  }
}

extension PlacedText.Rotation {
  /// A turn by an angle, anticlockwise as seen.
  init(degrees: Double) {
    switch degrees {
    case 0: self = .none
    case 90: self = .quarter
    default: self = .degrees(degrees)
    }
  }
}
