/// Where a colour bar stands beside axes or panels, and what it leaves of the room that they share.
///
/// Source: Matplotlib's `colorbar.make_axes` and `make_axes_gridspec`, and for grids that make room
/// `_constrained_layout.reposition_colorbar`.
struct ColorBarRoom {
  let bar: ColorBar
  /// What axes and bar have together; in a grid that makes room, what the axes have alone.
  let room: Rect
  let isConstrained: Bool
  let measures: DrawingMeasures

  /// How far a bar stands off, as a share of the room; Matplotlib's `_normalize_location_orientation`.
  private static let pads: [Axis.Edge: Double] = [
    .left: 0.10, .right: 0.05, .top: 0.05, .bottom: 0.15,
  ]
  /// The same in a grid that makes room; Matplotlib's `make_axes`: pad0.
  private static let constrainedPad = 0.05

  private var isVertical: Bool { !bar.edge.isHorizontal }

  /// The extent of the room across the bar.
  private var depth: Double { isVertical ? room.width : room.height }

  private var pad: Double {
    (isConstrained ? bar.pad ?? Self.constrainedPad : Self.pad(of: bar)) * depth
  }

  /// What a grid that makes room leaves besides. Matplotlib puts bars at the right and above right behind what
  /// the axes draw, and those at the left and below beyond the pad of the grid.
  private var constrainedGap: Double {
    switch bar.edge {
    case .right, .top: 0
    case .left, .bottom: ConstrainedGrid.pad * measures.pixelsPerInch
    }
  }

  private static func pad(of bar: ColorBar) -> Double {
    bar.pad ?? pads[bar.edge] ?? constrainedPad
  }

  /// The room that a bar shares with panels which have what is left of it.
  static func room(of bar: ColorBar, leaving rest: Rect) -> Rect {
    let share = bar.fraction + pad(of: bar)
    let depth = bar.edge.isHorizontal ? rest.height : rest.width
    return rest.trimmed(at: bar.edge, by: -depth * share / (1 - share))
  }

  /// What is left for the axes.
  var remaining: Rect {
    isConstrained ? room : room.trimmed(at: bar.edge, by: bar.fraction * depth + pad)
  }

  /// A frame of a size in what is left: next to the bar, in the middle along it.
  func frame(width: Double, height: Double) -> Rect {
    let room = remaining
    var frame = Rect(
      x: room.center.x - width / 2, y: room.center.y - height / 2, width: width, height: height)
    switch bar.edge {
    case .left: frame = frame.moved(by: Point(room.minX - frame.minX, 0))
    case .right: frame = frame.moved(by: Point(room.maxX - frame.maxX, 0))
    case .top: frame = frame.moved(by: Point(0, room.minY - frame.minY))
    case .bottom: frame = frame.moved(by: Point(0, room.maxY - frame.maxY))
    }
    return frame
  }

  /// The rectangle of the bar, its ends included, beside a frame and outside what is drawn around that.
  func box(beside frame: Rect, clearing outer: Rect) -> Rect {
    let edge = FrameEdge(bar.edge, of: frame)
    let decorated = edge.outward * (edge.outermost(of: outer) - edge.place)
    let gap =
      isConstrained
      ? decorated + constrainedGap + pad
      : decorated < pad ? pad : decorated + measures.pixels(measures.theme.labelPad)
    return Self.box(
      of: bar, along: frame, from: edge.place + edge.outward * gap, depth: bar.fraction * depth)
  }

  /// The rectangle of a bar that fills a room of its own, or as much of it as its aspect lets it.
  static func box(of bar: ColorBar, filling room: Rect) -> Rect {
    var bar = bar
    let isHorizontal = bar.edge.isHorizontal
    let (length, depth) =
      isHorizontal ? (room.width, room.height) : (room.height, room.width)
    // A room of its own is filled along the bar, even where it is narrow.
    if depth > 0 { bar.aspect = max(bar.aspect, length * bar.shrink / depth) }
    return box(
      of: bar, along: room, from: FrameEdge(bar.edge.opposite, of: room).place, depth: depth)
  }

  /// The rectangle of a bar beside a frame: as long as its share of it, and as thick as its aspect says, but
  /// no thicker than a depth; a bar that would be is shorter instead.
  private static func box(
    of bar: ColorBar, along frame: Rect, from start: Double, depth: Double
  ) -> Rect {
    let wanted = bar.shrink * (bar.edge.isHorizontal ? frame.width : frame.height)
    let isTooThick = wanted / bar.aspect > depth
    let thickness = isTooThick ? depth : wanted / bar.aspect
    let length = isTooThick ? depth * bar.aspect : wanted
    let end = start + FrameEdge(bar.edge, of: frame).outward * thickness
    var box = Rect(
      minX: min(start, end), minY: min(start, end), maxX: max(start, end), maxY: max(start, end))
    if bar.edge.isHorizontal {
      let rest = (frame.width - length) / 2
      (box.minX, box.maxX) = (frame.minX + rest, frame.maxX - rest)
    } else {
      let rest = (frame.height - length) / 2
      (box.minY, box.maxY) = (frame.minY + rest, frame.maxY - rest)
    }
    return box
  }
}

extension Rect {
  /// The rectangle without a strip along one of its edges.
  func trimmed(at edge: Axis.Edge, by depth: Double) -> Rect {
    var rect = self
    switch edge {
    case .left: rect.minX += depth
    case .right: rect.maxX -= depth
    case .top: rect.minY += depth
    case .bottom: rect.maxY -= depth
    }
    return rect
  }
}
