import Pictures

/// A colour bar, laid out.
///
///     let bar = try figure.layout().axes[0].colorBar
///     bar?.axis.ticks.map(\.value)  // where ticks stand, in data units
public struct ColorBarLayout: PanelLayout, Equatable {
  /// A part of the bar in one colour.
  ///
  ///     bar.parts.map(\.color)
  public struct Part: Sendable, Equatable {
    /// Its rectangle in scene pixels.
    public var frame: Rect
    /// Its colour.
    public var color: RGBA
  }

  /// What values beyond the limits look like, at an end of the bar.
  ///
  ///     bar.ends.map(\.edge)  // [.bottom, .top]
  public struct End: Sendable, Equatable {
    /// The edge of the bar that it stands at.
    public var edge: Axis.Edge
    /// Where it ends, along the bar.
    public var tip: Double
    /// Whether it is a rectangle, not a triangle.
    public var isRectangular: Bool
    /// Its colour.
    public var color: RGBA
  }

  /// The rectangle that the axis runs along, without the ends beyond it, in scene pixels.
  public var frame: Rect
  /// What lengths and colours mean.
  public var measures: DrawingMeasures
  /// All colours there are.
  public var map: ColorMap
  /// The axis beside the bar.
  public var axis: AxisLayout
  /// The colours in their places, from the first value to the last.
  public var parts: [Part]
  /// The ends for values beyond the limits.
  public var ends: [End]
  /// Where lines divide the colours, along the bar.
  public var dividers: [Double]

  /// From this number on colours are pixels of a picture; fewer are areas. Matplotlib's
  /// `Colorbar.n_rasterize`.
  private static let leastPixels = 50
  /// The width of lines between colours in widths of the frame's lines. Source: Matplotlib's `Colorbar`:
  /// dividers.
  private static let dividerWidth = 0.5
}

extension ColorBarLayout {
  /// The rectangle of the bar with its ends.
  public var box: Rect {
    frame.union(ends.map { FrameEdge($0.edge, of: frame).strip(to: $0.tip) })
  }

  /// The rectangle that everything drawn fits into, in scene pixels.
  public func tightBounds() -> Rect {
    let boxes =
      axis.texts.map(\.box)
      + [axis.tickBounds(frame: frame, measures: measures)].compactMap { $0 }
    return box.union(boxes)
  }

  /// The bar as a node: the colours, the axis and the frame.
  public func node(id: String) -> Scene.Node {
    .group(
      Scene.Group(
        id: id,
        children: colorNodes + ends.map(node(of:)) + dividers.map(dividerNode(at:)) + [
          axis.node(id: "axis", frame: frame, measures: measures), outline,
        ]))
  }

  private var colorNodes: [Scene.Node] {
    guard parts.count < Self.leastPixels || !areEven else {
      return strip.map { [.image($0)] } ?? []
    }
    return parts.map { part in
      .path(Scene.Shape(Path(measures.grid.whole(part.frame)), fill: Color(part.color)))
    }
  }

  /// Whether all colours are equally long.
  private var areEven: Bool {
    let lengths = parts.map { isHorizontal ? $0.frame.width : $0.frame.height }
    guard let shortest = lengths.min(), let longest = lengths.max() else { return true }
    return longest - shortest <= Self.evenness * longest
  }

  /// Lengths that differ by a smaller share differ by rounding.
  private static let evenness = 1e-6

  private var isHorizontal: Bool { axis.edge.isHorizontal }

  /// A pixel for each colour: the last at the top, or at the right.
  private var strip: Scene.Image? {
    let colors = parts.map(\.color)
    let pixels = (isHorizontal ? colors : colors.reversed()).flatMap(\.bytes)
    let (width, height) = isHorizontal ? (colors.count, 1) : (1, colors.count)
    return (try? Picture(width: width, height: height, pixels: pixels)).map {
      Scene.Image($0, in: measures.grid.whole(frame))
    }
  }
}

// MARK: - Ends and lines

extension ColorBarLayout {
  private func node(of end: End) -> Scene.Node {
    let corners = corners(of: end, on: measures.grid.whole(frame))
    return .path(Scene.Shape(Path(points: corners, closed: true), fill: Color(end.color)))
  }

  /// The corners of an end on a frame, clockwise around the bar.
  private func corners(of end: End, on frame: Rect) -> [Point] {
    let edge = FrameEdge(end.edge, of: frame)
    let tip = edge.point(along: 0, across: end.tip)
    let (first, last) = edge.cornersClockwise
    guard end.isRectangular else {
      let middle = frame.center
      let point =
        end.edge.isHorizontal ? Point(middle.x, tip.y) : Point(tip.x, middle.y)
      return [first, point, last]
    }
    return end.edge.isHorizontal
      ? [first, Point(first.x, tip.y), Point(last.x, tip.y), last]
      : [first, Point(tip.x, first.y), Point(tip.x, last.y), last]
  }

  private func dividerNode(at place: Double) -> Scene.Node {
    let edge = FrameEdge(axis.edge, of: frame)
    let width = measures.pixels(measures.theme.axesLineWidth * Self.dividerWidth)
    let along = measures.grid.line(place, width: width)
    let ends = [edge.place, edge.oppositePlace].map { edge.point(along: along, across: $0) }
    return .path(Scene.Shape(Path(points: ends), stroke: Scene.Stroke(.ink, width: width)))
  }

  /// The line around colours and ends.
  private var outline: Scene.Node {
    guard !ends.isEmpty else { return measures.outline(of: frame) }
    let width = measures.pixels(measures.theme.axesLineWidth)
    func sharp(_ value: Double) -> Double { measures.grid.line(value, width: width) }
    let frame = Rect(
      minX: sharp(frame.minX), minY: sharp(frame.minY), maxX: sharp(frame.maxX),
      maxY: sharp(frame.maxY))
    let sides: [Axis.Edge] = [.top, .right, .bottom, .left]
    let corners = sides.flatMap { side -> [Point] in
      guard let end = ends.first(where: { $0.edge == side }) else {
        let corners = FrameEdge(side, of: frame).cornersClockwise
        return [corners.first, corners.last]
      }
      var sharpEnd = end
      if end.isRectangular { sharpEnd.tip = sharp(end.tip) }
      return self.corners(of: sharpEnd, on: frame)
    }
    var points: [Point] = []
    for corner in corners where corner != points.last { points.append(corner) }
    if points.count > 1, points.first == points.last { points.removeLast() }
    return .group(
      Scene.Group(
        id: "frame",
        children: [
          .path(
            Scene.Shape(
              Path(points: points, closed: true), stroke: Scene.Stroke(.ink, width: width)))
        ]))
  }
}

extension FrameEdge {
  /// The corners of the frame at the two ends of the edge, clockwise on the page.
  fileprivate var cornersClockwise: (first: Point, last: Point) {
    switch edge {
    case .top: (Point(frame.minX, frame.minY), Point(frame.maxX, frame.minY))
    case .right: (Point(frame.maxX, frame.minY), Point(frame.maxX, frame.maxY))
    case .bottom: (Point(frame.maxX, frame.maxY), Point(frame.minX, frame.maxY))
    case .left: (Point(frame.minX, frame.maxY), Point(frame.minX, frame.minY))
    }
  }

  /// The rectangle from the edge out to a place.
  fileprivate func strip(to place: Double) -> Rect {
    strip(depth: outward * (place - self.place))
  }
}
