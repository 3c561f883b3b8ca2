extension ErrorBars {
  /// Half the length of a bar in a legend, in font sizes; Matplotlib's `HandlerErrorbar`: xerr_size.
  private static let handleReach = 0.5

  private var color: Color {
    let color = barColor ?? line.color ?? .cycle[0]
    return color.withAlpha(color.alpha * line.alpha)
  }

  /// A bar in pixels; nil where it has no place. What is below all on a logarithmic axis ends beyond the
  /// frame.
  func stretch(of bar: Segment, in context: DrawingContext) -> [Point]? {
    context.rectangle(from: bar.from, to: bar.to).map {
      [Point($0.minX, $0.maxY), Point($0.maxX, $0.minY)]
    }
  }

  /// The bars, each moved to the grid.
  func barNodes(_ bars: [[Point]], measures: DrawingMeasures) -> [Scene.Node] {
    let width = measures.pixels(barWidth ?? line.width ?? measures.theme.lineWidth)
    var path = Path()
    for bar in bars {
      path.elements += measures.grid.sharpened(Path(points: bar), width: width).elements
    }
    guard !path.elements.isEmpty else { return [] }
    return [
      .path(Scene.Shape(path, stroke: Scene.Stroke(color, width: width, join: .round)))
    ]
  }

  /// The caps at the ends of bars that run along a direction.
  func caps(
    _ bars: [Segment], along direction: AxisDirection, in context: DrawingContext
  ) -> [Scene.Node] {
    let places = bars.flatMap { [$0.from, $0.to] }.map(context.position(of:))
      .filter { $0.isFinite && context.isNear($0) }
    return capNodes(at: places, along: direction, measures: context.measures)
  }

  private func capNodes(
    at places: [Point], along direction: AxisDirection, measures: DrawingMeasures
  ) -> [Scene.Node] {
    let size = 2 * (capSize ?? measures.theme.errorCapSize)
    guard size > 0, !places.isEmpty else { return [] }
    let look = MarkerLook(
      direction == .x ? .verticalLine : .horizontalLine, size: size, fill: nil, edge: color,
      edgeWidth: capWidth ?? measures.theme.markerEdgeWidth)
    return [.markers(look.markersAlongLine(at: places, measures: measures))]
  }

  /// A bar with its caps beneath a stretch of the line.
  var handle: LegendHandle {
    LegendHandle { frame, measures in
      let fontSize = frame.width / measures.theme.legend.handleLength
      let (middle, reach) = (frame.center, Self.handleReach * fontSize)
      var (bars, caps): ([[Point]], [Scene.Node]) = ([], [])
      for (direction, error) in [(AxisDirection.x, xError), (.y, yError)] where error != nil {
        let away = direction == .x ? Point(reach, 0) : Point(0, reach)
        bars.append([middle - away, middle + away])
        caps += capNodes(at: [middle - away, middle + away], along: direction, measures: measures)
      }
      return barNodes(bars, measures: measures) + caps + line.handle.nodes(frame, measures)
    }
  }
}
