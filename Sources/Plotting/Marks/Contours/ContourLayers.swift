/// The layers of a filled contour plot in their places.
struct ContourLayers {
  private let tracer: ContourTracer
  private let borders: [ContourLayer.Border]
  private let outline: ContourOutline
  private let context: DrawingContext
  private let simplifier: LineSimplifier

  init(of tracer: ContourTracer, between ends: [Double], in context: DrawingContext) {
    self.tracer = tracer
    self.context = context
    borders = ends.map { ContourLayer.Border(grid: tracer.grid, level: $0) }
    outline = ContourOutline(of: tracer.grid)
    let tolerance = Contour.tolerance * context.grid.step
    simplifier = LineSimplifier(tolerance: Size(width: tolerance, height: tolerance))
  }

  /// Each layer with all above it, to be painted over each other from the lowest up.
  func stacked() -> [Path] {
    borders.dropLast().map { lower in path(from: lower, to: borders[borders.count - 1]) }
  }

  /// Whether stacked layers end where nothing is painted over them but that which ends there too: at the last
  /// level, or where values are missing. Edges that are smoothed let all of them shine through there.
  var haveCommonEdges: Bool {
    borders.last.map { !$0.lines.isEmpty } ?? false || tracer.grid.values.contains { !$0.isFinite }
  }

  /// The layers without what is above them: where colours are translucent, no part may be painted twice.
  func sideBySide() -> [Path] {
    zip(borders, borders.dropFirst()).map { path(from: $0, to: $1) }
  }

  private func path(from lower: ContourLayer.Border, to upper: ContourLayer.Border) -> Path {
    let layer = ContourLayer(of: tracer.grid, from: lower, to: upper, outline: outline)
    // Layers that meet share the stretches between these, whichever points are left out of them.
    let junctions = Set(
      (lower.lines + upper.lines).filter { !$0.line.isClosed }
        .flatMap { [$0.line.points.first, $0.line.points.last].compactMap { $0 } }
        .map(context.clippedPosition(of:)))
    var path = Path()
    for polygon in layer.polygons {
      let outline = context.area(around: polygon)
      let simple = withoutRepeats(simplifier.simplify(loop: outline, keeping: junctions))
      if simple.count > 2 { path.append(points: simple, closed: true) }
    }
    return path
  }

  /// The points without those that are where the one before is, as where a line ends at a node.
  private func withoutRepeats(_ loop: [Point]) -> [Point] {
    guard let last = loop.last else { return [] }
    return zip([last] + loop, loop).filter { $0 != $1 }.map(\.1)
  }
}
