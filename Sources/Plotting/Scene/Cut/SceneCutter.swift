/// Cuts all that is far out of sight of a scene, and refuses what no renderer can draw.
///
/// Renderers have their limits: Cairo's coordinates have 24 bits before the point, and whoever rounds or
/// clamps an end of a line turns the line. What reaches a renderer therefore ends not far from what is
/// seen. It is cut exactly, and far enough outside for ends, corners and smoothing not to show. What
/// stays near the picture anyway is not touched.
struct SceneCutter {
  /// What the picture shows, in scene pixels.
  let viewBox: Rect
  /// Device pixels per scene pixel.
  let scale: Double

  /// Groups may be nested so deep; renderers call themselves for each.
  static let greatestDepth = 200
  /// No line may be wider, in device pixels: four times as wide as the largest picture.
  static let greatestLineWidth = 131_072.0
  /// Dashes and gaps have to be this long together, in device pixels. Shorter ones cannot be told apart,
  /// and there would be more of them than can be drawn.
  static let leastDashPeriod = 1.0 / 16

  /// The nodes, cut.
  ///
  /// - Throws: `RenderError.measure` and `RenderError.depth`.
  func cut(_ nodes: [Scene.Node]) throws(RenderError) -> [Scene.Node] {
    try cut(nodes, visible: viewBox, depth: 0) ?? nodes
  }

  /// The nodes, cut; nil where nothing has to be, as in most pictures, which need no copy then.
  private func cut(
    _ nodes: [Scene.Node], visible: Rect, depth: Int
  ) throws(RenderError) -> [Scene.Node]? {
    guard depth <= Self.greatestDepth else { throw .depth(most: Self.greatestDepth) }
    var result: [Scene.Node]?
    for (index, node) in nodes.enumerated() {
      guard let parts = try cut(node, visible: visible, depth: depth) else {
        result?.append(node)
        continue
      }
      result = (result ?? Array(nodes[..<index])) + parts
    }
    return result
  }

  /// What comes in place of a node; nil where it stays as it is.
  private func cut(
    _ node: Scene.Node, visible: Rect, depth: Int
  ) throws(RenderError) -> [Scene.Node]? {
    switch node {
    case .group(var group):
      try group.clip.map(check)
      let clipped = group.clip.map { visible.common(with: $0) } ?? visible
      guard let children = try cut(group.children, visible: clipped, depth: depth + 1)
      else { return nil }
      group.children = children
      return [.group(group)]
    case .path(let shape): return try cut(shape, visible: visible)
    case .markers(let markers): return try cut(markers, visible: visible)
    case .glyphs(let run): return try cut(run, visible: visible)
    case .image(let image):
      try check(image.frame)
      let sight = sight(of: visible)
      guard !image.isEmpty, !sight.holds(image.frame) else { return nil }
      return image.cut(to: sight, visible: visible, scale: scale).map { [.image($0)] } ?? []
    }
  }

  /// Where things need not be cut: what is seen, and as much again as the picture is large on each
  /// side.
  ///
  /// - Parameter reach: how far from its path a line may be seen.
  private func sight(of visible: Rect, reach: Double = 0) -> Rect {
    visible.insetBy(-max(viewBox.width, viewBox.height) - reach)
  }
}

extension SceneCutter {
  private func cut(_ shape: Scene.Shape, visible: Rect) throws(RenderError) -> [Scene.Node]? {
    try shape.stroke.map(check)
    let sight = sight(of: visible, reach: shape.stroke?.reach ?? 0)
    guard try !isInSight(shape.path, sight) else { return nil }
    var parts: [Scene.Shape] = []
    if shape.fill != nil {
      var area = shape
      area.stroke = nil
      area.path = AreaCutter(sight: sight).cut(shape.path)
      parts.append(area)
    }
    if let stroke = shape.stroke, stroke.width > 0 {
      var line = shape
      line.fill = nil
      if stroke.dashes.isEmpty {
        line.path = LineCutter(sight: sight).cut(shape.path)
      } else {
        line.path = LineDasher(pattern: stroke.dashes, offset: stroke.dashOffset, sight: sight)
          .dashes(along: shape.path)
        line.stroke?.dashes = []
        line.stroke?.dashOffset = 0
      }
      parts.append(line)
    }
    return parts.filter { !$0.path.elements.isEmpty }.map { .path($0) }
  }

  /// Leaves out markers that are out of sight; those that are larger than the picture become paths.
  private func cut(_ markers: Scene.Markers, visible: Rect) throws(RenderError) -> [Scene.Node]? {
    try markers.stroke.map(check)
    for position in markers.positions where !position.isFinite {
      throw .notFinite("position of a marker", position)
    }
    let sight = sight(of: visible)
    let largest = markers.largestShape
    guard let box = largest.controlBounds?.insetBy(-markers.reach) else { return [] }
    guard try isInSight(largest, sight.insetBy(-markers.reach).aroundOrigin) else {
      var nodes: [Scene.Node] = []
      for index in markers.positions.indices {
        let marker = markers.placedMarker(index)
        nodes += try cut(marker, visible: visible) ?? [.path(marker)]
      }
      return nodes
    }
    let places = Rect(
      minX: sight.minX - box.maxX, minY: sight.minY - box.maxY, maxX: sight.maxX - box.minX,
      maxY: sight.maxY - box.minY)
    guard !markers.positions.allSatisfy(places.holds) else { return nil }
    let seen = markers.filter(places.holds)
    return seen.positions.isEmpty ? [] : [.markers(seen)]
  }

  /// Leaves out text that is out of sight; what reaches far beyond the picture becomes a path.
  private func cut(_ run: Scene.GlyphRun, visible: Rect) throws(RenderError) -> [Scene.Node]? {
    guard let ink = run.typeset.inkBounds else { return nil }
    let corners = ink.corners.map(run.transform.apply(to:))
    if let corner = corners.first(where: { !$0.isFinite }) {
      throw .notFinite("corner of the text \"\(run.text)\"", corner)
    }
    let sight = sight(of: visible)
    guard !corners.allSatisfy(sight.holds) else { return nil }
    guard Rect(around: corners)?.intersection(sight) != nil else { return [] }
    var nodes: [Scene.Node] = []
    for part in run.singleColored {
      let shape = Scene.Shape(part.outline, fill: part.color)
      nodes += try cut(shape, visible: visible) ?? [.path(shape)]
    }
    return nodes
  }
}

extension SceneCutter {
  /// Whether no point of a path is out of sight.
  private func isInSight(_ path: Path, _ sight: Rect) throws(RenderError) -> Bool {
    var isInSight = true
    func look(at point: Point) throws(RenderError) {
      if sight.holds(point) { return }
      isInSight = false
      if !point.isFinite { throw .notFinite("point of a path", point) }
    }
    for element in path.elements {
      switch element {
      case .move(let point), .line(let point): try look(at: point)
      case .quad(let control, let end):
        try look(at: control)
        try look(at: end)
      case .cubic(let control1, let control2, let end):
        try look(at: control1)
        try look(at: control2)
        try look(at: end)
      case .close: break
      }
    }
    return isInSight
  }

  private func check(_ stroke: Scene.Stroke) throws(RenderError) {
    let most = Self.greatestLineWidth / scale
    guard stroke.width <= most else {
      throw .measure(name: "line width", value: stroke.width, expected: "\(most) pixels at most")
    }
    guard !stroke.dashes.isEmpty else { return }
    for length in stroke.dashes where !(length >= 0 && length.isFinite) {
      throw .measure(name: "dash", value: length, expected: "a length of 0 or more")
    }
    guard stroke.dashOffset.isFinite else {
      throw .measure(
        name: "dash offset", value: stroke.dashOffset, expected: "a finite length")
    }
    let period = stroke.dashes.reduce(0, +)
    guard period * scale >= Self.leastDashPeriod else {
      throw .measure(
        name: "dashes", value: period,
        expected: "\(Self.leastDashPeriod / scale) pixels at least in all")
    }
  }

  private func check(_ rect: Rect) throws(RenderError) {
    for corner in [Point(rect.minX, rect.minY), Point(rect.maxX, rect.maxY)]
    where !corner.isFinite {
      throw .notFinite("corner of a rectangle", corner)
    }
  }
}

extension RenderError {
  /// A place with a coordinate that is no number or endless.
  fileprivate static func notFinite(_ name: String, _ point: Point) -> RenderError {
    .measure(
      name: name, value: point.x.isFinite ? point.y : point.x, expected: "a finite coordinate")
  }
}

extension Rect {
  /// A rectangle as large around the origin.
  fileprivate var aroundOrigin: Rect {
    Rect(minX: -width / 2, minY: -height / 2, maxX: width / 2, maxY: height / 2)
  }
}

extension Scene.Stroke {
  /// How far from its path the line may be seen, in pixels.
  var reach: Double {
    let spread: Double
    switch join {
    case .miter: spread = Scene.miterLimit
    case .round, .bevel: spread = cap == .square ? 2.0.squareRoot() : 1
    }
    return max(width, 0) / 2 * spread
  }
}

extension Scene.Markers {
  /// How far from its points a marker may reach, in pixels.
  var reach: Double { stroke?.reach ?? 0 }

  /// One of the markers in its place.
  fileprivate func placedMarker(_ index: Int) -> Scene.Shape {
    var shape = marker(index)
    shape.path = shape.path.applying(.translation(positions[index].x, positions[index].y))
    return shape
  }
}

extension Scene.GlyphRun {
  /// The outlines of all glyphs and the rules, in the scene.
  fileprivate var outline: Path {
    let glyphs = typeset.glyphs.flatMap { $0.outline.elements }
    let rules = typeset.rules.flatMap { Path($0.rect).elements }
    return Path(glyphs + rules).applying(transform)
  }
}
