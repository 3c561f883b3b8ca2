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
    let label = try typesetter.place(
      text, at: edge.point(along: position, across: across), size: tickLabelSize,
      color: .ink, placement: axis.tickLabelPlacement.completed(by: tickPlacement))
    return AxisLayout.Tick(value: value, position: position, label: label)
  }

  /// How tick labels stand unless told otherwise: turned ones beside their ticks as a whole.
  private var tickPlacement: TextPlacement {
    switch edge.edge {
    case .bottom: TextPlacement(.center, .top, rotationMode: .default)
    case .top: TextPlacement(.center, .bottom, rotationMode: .default)
    case .left: TextPlacement(.right, .centerBaseline, rotationMode: .default)
    case .right: TextPlacement(.left, .centerBaseline, rotationMode: .default)
    }
  }

  private func placeLabel(outside outer: Rect) throws(PlotError) -> PlacedText {
    let pad = measures.pixels(axis.labelPad ?? theme.labelPad)
    let across = edge.outermost(of: outer) + edge.outward * pad
    let horizontal = axis.labelPlacement.horizontal ?? .center
    return try typesetter.place(
      axis.label, at: edge.point(along: edge.position(of: horizontal), across: across),
      size: axis.labelSize ?? theme.fontSize, color: .ink, placement: labelPlacement,
      usualRotation: edge.edge.isHorizontal ? .none : .quarter)
  }

  /// How the label stands: outside what it is placed at, as a whole. That of a vertical axis is asked which
  /// part of it stands there as if it were turned by a quarter.
  private var labelPlacement: TextPlacement {
    let usual: TextPlacement =
      switch edge.edge {
      case .bottom: TextPlacement(.center, .top, rotationMode: .default)
      case .top: TextPlacement(.center, .baseline, rotationMode: .default)
      case .left: TextPlacement(.center, .bottom, rotationMode: .default)
      case .right: TextPlacement(.center, .top, rotationMode: .default)
      }
    var placement = axis.labelPlacement.completed(by: usual)
    guard !edge.edge.isHorizontal, placement.rotationMode == .default else { return placement }
    placement.multiAlignment = placement.multiAlignment ?? placement.horizontal
    let (horizontal, vertical) = (placement.horizontal, placement.vertical)
    placement.horizontal = vertical?.turnedByQuarter
    placement.vertical = horizontal?.turnedByQuarter
    return placement
  }

  /// The text stands at the end of a horizontal axis, and above a vertical one, at the usual size
  /// whatever that of the tick labels is.
  private func place(offset: String, outside outer: Rect) throws(PlotError) -> PlacedText {
    let frame = edge.frame
    let gap = measures.pixels(Self.offsetTextPad)
    let (anchor, placement): (Point, TextPlacement) =
      switch edge.edge {
      case .bottom: (Point(frame.maxX, outer.maxY + gap), TextPlacement(.right, .top))
      case .top: (Point(frame.maxX, outer.minY - gap), TextPlacement(.right, .baseline))
      case .left: (Point(frame.minX, frame.minY - gap), TextPlacement(.left, .baseline))
      case .right: (Point(frame.maxX, frame.minY - gap), TextPlacement(.right, .baseline))
      }
    return try typesetter.place(
      offset, at: anchor, size: theme.fontSize, color: .ink, placement: placement)
  }
}
