import Glibc
import Plotting

/// What changes do to scenes.
extension Scene {
  /// Changes every node that is no group.
  mutating func changeLeaves(_ change: (inout Node) throws -> Void) rethrows {
    try Self.changeLeaves(of: &nodes, change)
  }

  private static func changeLeaves(
    of nodes: inout [Node], _ change: (inout Node) throws -> Void
  ) rethrows {
    for index in nodes.indices {
      if case .group(var group) = nodes[index] {
        try changeLeaves(of: &group.children, change)
        nodes[index] = .group(group)
      } else {
        try change(&nodes[index])
      }
    }
  }

  mutating func changeShapes(_ change: (inout Shape) -> Void) {
    changeLeaves { node in
      guard case .path(var shape) = node else { return }
      change(&shape)
      node = .path(shape)
    }
  }

  mutating func changeMarkers(_ change: (inout Markers) -> Void) {
    changeLeaves { node in
      guard case .markers(var markers) = node else { return }
      change(&markers)
      node = .markers(markers)
    }
  }

  mutating func changeTexts(_ change: (inout GlyphRun) throws -> Void) rethrows {
    try changeLeaves { node in
      guard case .glyphs(var run) = node else { return }
      try change(&run)
      node = .glyphs(run)
    }
  }

  /// Moves all that is drawn.
  mutating func move(_ way: Point) {
    viewBox = Rect(
      x: viewBox.minX - way.x, y: viewBox.minY - way.y, width: viewBox.width,
      height: viewBox.height)
  }

  /// Moves what changes between pixels only where their centres lie on another side: areas of regions.
  mutating func moveRegions(_ way: Point) {
    changeShapes { shape in
      guard !shape.isAntialiased else { return }
      shape.path = shape.path.applying(.translation(way.x, way.y))
    }
  }

  /// Moves lines that are drawn through data: those of marks that are not filled.
  mutating func moveLines(_ way: Point) {
    Self.changeMarks(of: &nodes) { shape in
      guard shape.fill == nil, shape.stroke != nil else { return }
      shape.path = shape.path.applying(.translation(way.x, way.y))
    }
  }

  /// Makes lines that are drawn through data so many pixels wider.
  mutating func thickenLines(_ width: Double) {
    Self.changeMarks(of: &nodes) { shape in
      if shape.fill == nil { shape.stroke?.width += width }
    }
  }

  /// Changes shapes in groups of marks.
  private static func changeMarks(
    of nodes: inout [Node], inMark: Bool = false, _ change: (inout Shape) -> Void
  ) {
    for index in nodes.indices {
      switch nodes[index] {
      case .group(var group):
        changeMarks(
          of: &group.children, inMark: inMark || group.id.contains("mark"), change)
        nodes[index] = .group(group)
      case .path(var shape) where inMark:
        change(&shape)
        nodes[index] = .path(shape)
      default: break
      }
    }
  }

  /// Makes markers of a diameter so many times as large.
  mutating func resizeMarkers(_ diameter: Double, _ factor: Double) {
    changeMarkers { markers in
      guard let width = markers.shape.bounds?.width, abs(width / diameter - 1) < 0.01 else {
        return
      }
      markers.shape = markers.shape.applying(.scale(factor, factor))
    }
  }

  /// Another light: what is in the shade keeps at least this share of its colour.
  mutating func light(least: Double, insteadOf old: Double) {
    changeShapes { shape in
      for keyPath in [\Shape.fill, \.stroke.colorIfAny] {
        guard var color = shape[keyPath: keyPath], color.brightness < 1 else { continue }
        color.brightness = least + (1 - least) * (color.brightness - old) / (1 - old)
        shape[keyPath: keyPath] = color
      }
    }
  }

  /// Changes the seven corners of each arrow.
  mutating func changeArrows(_ change: (inout ArrowCorners) -> Void) {
    changeShapes { shape in
      guard var corners = ArrowCorners(shape) else { return }
      change(&corners)
      shape.path = Path(points: corners.points, closed: true)
    }
  }
}

extension Scene.Stroke? {
  /// The colour of a line that may not be there.
  fileprivate var colorIfAny: Color? {
    get { self?.color }
    set {
      if let newValue { self?.color = newValue }
    }
  }
}

/// The corners of an arrow: of its shaft and head on one side, the tip, and the same on the other.
struct ArrowCorners {
  var points: [Point]

  /// The corners of a shape that is an arrow.
  init?(_ shape: Scene.Shape) {
    let elements = shape.path.elements
    guard shape.fill != nil, shape.stroke == nil, elements.count == 8, elements.last == .close
    else { return nil }
    let points = shape.path.points
    guard points.count == 7 else { return nil }
    self.points = points
    guard length > 0 else { return nil }
  }

  private var start: Point { (points[0] + points[6]) * 0.5 }
  private var tip: Point { points[3] }
  private var length: Double { (tip - start).length }

  /// Turns the arrow around its start.
  mutating func turn(degrees: Double) {
    let turn = AffineTransform.translation(-start.x, -start.y)
      .followed(by: .rotation(degrees: degrees)).followed(by: .translation(start.x, start.y))
    points = points.map(turn.apply(to:))
  }

  /// Makes the head another share of its length long; the arrow still ends where it did.
  mutating func stretchHead(_ share: Double) {
    let along = (tip - start) * (1 / length)
    for index in [1, 2, 4, 5] {
      let back = tip - points[index]
      let way = back.x * along.x + back.y * along.y
      points[index] = points[index] + along * (way * (1 - share))
    }
  }
}
