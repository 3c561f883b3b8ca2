extension Piece3D {
  /// The pieces as nodes; discs of one look that follow each other share one, and so do lines of one look
  /// of which each begins where the one before ends.
  static func nodes(
    of pieces: [Piece3D], in space: Space3D, order: DepthOrder = .collections
  ) -> [Scene.Node] {
    var runs = PieceRuns(space: space, order: order, capacity: pieces.count)
    for piece in pieces { runs.add(piece) }
    return runs.end()
  }
}

/// Makes nodes of pieces, one after the other.
private struct PieceRuns {
  let space: Space3D
  let order: DepthOrder
  private let placer: PointPlacer3D
  private let step: Double
  private var nodes: [Scene.Node] = []
  private var discs: DiscRun?
  private var line: LineRun?

  /// - Parameter capacity: how many nodes there may be about.
  init(space: Space3D, order: DepthOrder, capacity: Int) {
    self.space = space
    self.order = order
    placer = PointPlacer3D(in: space)
    step = space.plane.grid.step
    nodes.reserveCapacity(capacity)
  }

  private var plane: DrawingContext { space.plane }

  mutating func add(_ piece: Piece3D) {
    switch piece {
    case .disc(let center, let radius, let color):
      add(discAt: placer.position(of: center), radius: radius, color: color)
    case .line(let from, let to, let color, let width, let cap):
      add(LineRun(corners: [from, to], color: color, width: width, cap: cap))
    case .text(let text, _):
      endRuns()
      nodes.append(text.node(grid: plane.grid))
    case .face(let corners, let color, let isAntialiased):
      endRuns()
      nodes.append(
        .path(face(around: corners, color: color, isAntialiased: isAntialiased)))
    }
  }

  /// All nodes.
  mutating func end() -> [Scene.Node] {
    endRuns()
    return nodes
  }

  private mutating func endRuns() {
    discs?.end(into: &nodes)
    if let line { nodes.append(line.node(in: space)) }
    line = nil
  }

  private mutating func add(discAt position: Point, radius: Double, color: Color) {
    if line != nil { endRuns() }
    if discs?.goesOn(withRadius: radius, color: color) != true {
      discs?.end(into: &nodes)
      // The space is large to copy, and discs may be many.
      if discs?.begins(withRadius: radius, color: color) != true {
        discs = DiscRun(radius: radius, color: color, in: plane)
      }
    }
    discs?.add(position)
  }

  private mutating func add(_ next: LineRun) {
    if line?.goesOn(with: next) == true {
      line?.corners += next.corners.dropFirst()
    } else {
      endRuns()
      line = next
    }
  }

  /// A face; one that meets others and hides what is behind reaches under them by half a pixel, so that no
  /// seam is seen and the rim of all is smooth. In the exact order it would reach over faces that cut it.
  private func face(around corners: [Point3], color: Color, isAntialiased: Bool) -> Scene.Shape {
    let path = Path(points: corners.lazy.map(placer.position(of:)), closed: true)
    guard !isAntialiased, color.alpha == 1, order != .exact else {
      return Scene.Shape(path, fill: color, isAntialiased: isAntialiased)
    }
    return Scene.Shape(
      path, fill: color, stroke: Scene.Stroke(color, width: step, join: .round))
  }
}

/// Discs of one look that follow each other.
private struct DiscRun {
  /// The look, and where the discs are.
  private var markers: Scene.Markers
  /// The radius in points.
  private let radius: Double

  /// Begins a run.
  init(radius: Double, color: Color, in plane: DrawingContext) {
    self.radius = radius
    markers = Scene.Markers(
      shape: .circle(radius: plane.pixels(radius)), fill: color,
      stroke: Scene.Stroke(color, width: plane.pixels(plane.theme.patchLineWidth)), positions: [])
  }

  /// Begins the next run of discs of the same size; false for another size.
  mutating func begins(withRadius radius: Double, color: Color) -> Bool {
    guard radius == self.radius else { return false }
    markers.fill = color
    markers.stroke?.color = color
    return true
  }

  func goesOn(withRadius radius: Double, color: Color) -> Bool {
    radius == self.radius && color == markers.fill
  }

  mutating func add(_ position: Point) {
    markers.positions.append(position)
  }

  /// Adds the discs to nodes, and has none from then on.
  mutating func end(into nodes: inout [Scene.Node]) {
    if !markers.positions.isEmpty { nodes.append(.markers(markers)) }
    markers.positions = []
  }
}

/// A line around corners.
private struct LineRun {
  var corners: [Point3]
  var color: Color
  var width: Double
  var cap: Scene.Stroke.Cap

  /// Fewer corners surround nothing.
  private static let fewestAround = 3

  func goesOn(with other: LineRun) -> Bool {
    corners.last == other.corners.first && color == other.color && width == other.width
      && cap == other.cap
  }

  func node(in space: Space3D) -> Scene.Node {
    let plane = space.plane
    let isClosed = corners.count > Self.fewestAround && corners.first == corners.last
    let places = (isClosed ? corners.dropLast() : corners[...]).map(space.position(of:))
    let stroke = Scene.Stroke(color, width: plane.pixels(width), cap: cap, join: .round)
    let path = Path(
      points: LineThinner(pixel: plane.grid.step).thin(places), closed: isClosed)
    return .path(Scene.Shape(plane.grid.sharpened(path, width: stroke.width), stroke: stroke))
  }
}
