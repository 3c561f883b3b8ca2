/// 3-D axes, laid out: rectangles, limits and texts that can be printed and tested.
///
///     let layout = try figure.layout().panels[0] as? Axes3DLayout
///     layout?.axes[2].ticks.map(\.value)
public struct Axes3DLayout: PanelLayout {
  /// How data become pixels.
  public var space: Space3D
  /// The three axes.
  public var axes: [Axis3DLayout]
  /// The text above the frame, or nil for none.
  public var title: PlacedText?
  /// The legend, or nil for none.
  public var legend: LegendLayout?
  /// The colour bar beside the axes, or nil for none.
  public var colorBar: ColorBarLayout?
  /// What is drawn, from back to front.
  public var pieces: [Piece3D]
  /// In which order that is.
  var depthOrder = DepthOrder.collections
  /// What is shown otherwise than declared.
  public var warnings: [PlotWarning] = []

  /// The axes' rectangle in scene pixels.
  public var frame: Rect { space.plane.frame }
}

extension Axes3D {
  /// mplot3d: the part of the projection's plane that the frame shows, at distance 1 from the camera.
  /// It reaches further to the left and down, where the labels are.
  private static let viewStart = -0.95
  private static let viewEnd = 0.9

  /// The axes laid out.
  ///
  /// - Throws: `PlotError` when a text cannot be set, a limit or an angle is not finite, or an axis is asked
  ///   for what only axes in the plane have.
  public func layout(in place: PanelPlace) throws(PlotError) -> any PanelLayout {
    for (name, angle) in [("elevation", elevation), ("azimuth", azimuth)] where !angle.isFinite {
      throw .measure(name: name, value: angle, expected: "a finite number of degrees")
    }
    for (dimension, axis) in zip(Direction3D.allCases, [x, y, z]) {
      try axis.checkForSpace(name: "\(dimension) axis")
    }
    let space = try space(in: place)
    let typesetter = space.plane.typesetter
    let marks = coloredMarks
    let box = AxesBox3D(space: space)
    let layouters = zip(Direction3D.allCases, [x, y, z]).map { dimension, axis in
      Axis3DLayouter(axis: axis, dimension: dimension, box: box, typesetter: typesetter)
    }
    let pieces = try DepthOrder.pieces(of: marks, in: space)
    let axes = try Self.axes(laidOutBy: layouters)
    let bar = try colorBar(beside: axes.flatMap(\.texts), in: place)
    var below = space.plane.frame
    if let bar, bar.axis.edge == .top { below.minY = min(below.minY, bar.tightBounds().minY) }
    return Axes3DLayout(
      space: space, axes: axes,
      title: try typesetter.placeTitle(
        title, over: below, measures: place.measures, placement: titlePlacement, pad: titlePad),
      legend: try legend?.layout(
        entries: marks.compactMap(\.legendEntry),
        obstacles: legend?.location == .best ? marks.map { $0.obstacles(in: space) } : [],
        in: space.plane.frame, measures: place.measures, typesetter: typesetter),
      colorBar: bar,
      pieces: try depthOrder.ordered(pieces.map(box.clip), in: space),
      depthOrder: depthOrder,
      warnings: pieces.joined().compactMap(box.warning))
  }

  /// The axes with their labels, which stand clear of the numbers of all axes and of each other.
  private static func axes(laidOutBy layouters: [Axis3DLayouter]) throws(PlotError)
    -> [Axis3DLayout]
  {
    var axes: [Axis3DLayout] = []
    for layouter in layouters { axes.append(try layouter.layout()) }
    for (index, layouter) in layouters.enumerated() {
      axes[index].label = try layouter.label(
        along: axes[index].line, clearOf: axes.flatMap(\.texts))
    }
    return axes
  }

  /// What the limits have to make room for along x, y and z.
  private var extents: [DataExtent] {
    var builders = Direction3D.allCases.map { _ in DataExtent.Builder() }
    for mark in marks {
      for point in mark.dataPoints where point.isFinite {
        builders[0].add(point.x)
        builders[1].add(point.y)
        builders[2].add(point.z)
      }
    }
    return builders.map { $0.extent() }
  }

  private func space(in place: PanelPlace) throws(PlotError) -> Space3D {
    let extents = extents
    let hasMarginAlongZ = marks.contains(where: \.needsMarginAlongZ)
    var limits: [Interval] = []
    for (dimension, axis) in zip(Direction3D.allCases, [x, y, z]) {
      let margin = dimension == .z && !hasMarginAlongZ ? 0 : place.theme.margin
      let interval =
        axis.limits ?? LinearScale().limits(around: extents[dimension.rawValue], margin: margin)
      try interval.check("\(dimension) limits")
      limits.append(interval)
    }
    let view = Interval(
      from: Self.viewStart / Projection3D.distance, to: Self.viewEnd / Projection3D.distance)
    return Space3D(
      plane: DrawingContext(
        frame: frame(in: place),
        x: AxisMap(limits: view), y: AxisMap(limits: view), measures: place.measures,
        fonts: place.fonts),
      x: limits[0], y: limits[1], z: limits[2],
      projection: Projection3D(
        x: limits[0], y: limits[1], z: limits[2], elevation: elevation, azimuth: azimuth,
        sides: sides(around: limits)))
  }
}

extension Axis {
  /// Refuses what axes in space do not have.
  fileprivate func checkForSpace(name: String) throws(PlotError) {
    if let scale, !(scale is LinearScale) {
      throw .axisInSpace(axis: name, has: "scale but a linear one")
    }
    if edge != nil { throw .axisInSpace(axis: name, has: "edge of its own") }
    if conversion != nil { throw .axisInSpace(axis: name, has: "second axis") }
  }
}

extension Axes3DLayout {
  /// The rectangle that everything drawn fits into, in scene pixels.
  public func tightBounds() -> Rect {
    let texts = (axes.flatMap(\.texts) + [title].compactMap { $0 }).map(\.box)
    let beside = [legend?.bounds, colorBar?.tightBounds()]
    return frame.union(texts + beside.compactMap { $0 })
  }

  /// The axes as a node: panes, grid lines, axes, marks from back to front, colour bar, legend.
  public func node(id: String) -> Scene.Node {
    let plane = space.plane
    let clip = plane.grid.whole(frame)
    let background = Scene.Node.path(Scene.Shape(Path(clip), fill: .axes))
    let parts = [
      Scene.Group(id: "panes", children: axes.map { $0.paneNode(in: plane) }),
      Scene.Group(id: "grid", children: axes.flatMap { $0.gridNodes(in: plane) }),
      Scene.Group(id: "axes", children: axes.map { $0.node(in: plane) }),
      Scene.Group(
        id: "marks", clip: clip,
        children: Piece3D.nodes(of: pieces, in: space, order: depthOrder)),
    ]
    let others = [
      colorBar?.node(id: "color-bar"), title?.node(grid: plane.grid),
      legend?.node(measures: plane.measures),
    ]
    return .group(
      Scene.Group(
        id: id,
        children: [background] + parts.map { .group($0) } + others.compactMap { $0 }))
  }
}
