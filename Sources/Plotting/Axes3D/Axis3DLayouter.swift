/// Lays out one axis of 3-D axes; the distances are those of mplot3d's `axis3d.Axis.draw`.
struct Axis3DLayouter {
  var axis: Axis
  var dimension: Direction3D
  var box: AxesBox3D
  var typesetter: Typesetter

  /// mplot3d: how far a tick reaches out of the box and into it, in units of the box.
  private static let tickOut = 0.1
  private static let tickIn = 0.2
  /// mplot3d: tick labels stand off from the box by this and their own pad, in points.
  private static let tickLabelOffset = 8.0
  /// mplot3d: units of the box that the width and the height of the axes together are long.
  private static let unitsPerSize = 48.0
  /// Matplotlib counts on tick labels that are this many times as wide as their text is high.
  private static let labelAspect = 3.0

  var space: Space3D { box.space }
  var theme: Theme { space.plane.theme }

  private var interval: Interval {
    switch dimension {
    case .x: space.x
    case .y: space.y
    case .z: space.z
    }
  }

  var tickLabelSize: Double {
    axis.tickLabelSize ?? theme.tickLabelSize ?? theme.fontSize
  }

  /// How many labels fit; Matplotlib asks the width of the axes, whatever the length of the axis.
  private var room: TickRoom {
    TickRoom(
      length: space.plane.frame.width / space.plane.pixelsPerPoint,
      labelLength: tickLabelSize * Self.labelAspect)
  }

  /// The units of the box in a point.
  var unitsPerPoint: Double {
    let frame = space.plane.frame
    return Self.unitsPerSize * space.plane.pixelsPerPoint / (frame.width + frame.height)
  }

  /// The axis without its label, which stands clear of the texts of all axes.
  func layout() throws(PlotError) -> Axis3DLayout {
    let edge = box.edge(of: dimension)
    var found = axis.ticks.ticks(on: LinearScale(), in: interval, room: room)
    if !axis.showsLabels { found = found.withoutLabels }
    var layout = Axis3DLayout(
      dimension: dimension,
      pane: AxesBox3D.wall(
        across: dimension, at: box.behind[dimension], low: box.low, high: box.high
      ).map(space.position(of:)),
      line: [], ticks: [], gridLines: axis.gridLines ?? .major, label: nil, offset: nil)
    guard axis.isShown else { return layout }
    layout.line = [edge.from, edge.to].map(space.position(of:))
    for (value, text) in zip(found.positions, found.labels) {
      layout.ticks.append(try tick(at: value, text: text, on: edge.from))
    }
    layout.thinLabels()
    layout.offset = try offset(found.offsetLabel, along: layout.line)
    return layout
  }

  private func tick(
    at value: Double, text: String, on edge: Point3
  ) throws(PlotError) -> Axis3DLayout.Tick {
    var base = edge
    base[dimension] = value
    // Ticks of the x-axis point along y, all others along x.
    let across: Direction3D = dimension == .x ? .y : .x
    let unit = box.unit[across] * (box.isUpper[across.rawValue] ? 1 : -1)
    let ends = [Self.tickOut * unit, -Self.tickIn * unit].map { shift in
      var end = base
      end[across] += shift
      return space.position(of: end)
    }
    let distance = (Self.tickLabelOffset + theme.tickPad) * unitsPerPoint
    let place = box.outward(base, by: distance, except: dimension)
    let tick = Axis3DLayout.Tick(value: value, line: ends, gridLine: gridLine(at: value))
    guard !text.isEmpty else { return tick }
    var labelled = tick
    labelled.label = try typesetter.place(
      text, at: space.position(of: place), size: tickLabelSize, color: Color(.tickLabel),
      placement: axis.tickLabelPlacement.completed(
        by: TextPlacement(.center, .top, rotationMode: .default)))
    return labelled
  }

  /// From the end of one wall along it to where it meets the other, and along that to its end.
  private func gridLine(at value: Double) -> [Point] {
    var corner = box.behind
    corner[dimension] = value
    let others = Direction3D.allCases.filter { $0 != dimension }
    var (first, last) = (corner, corner)
    first[others[0]] = box.before[others[0]]
    last[others[1]] = box.before[others[1]]
    return [first, corner, last].map(space.position(of:))
  }
}
