extension Stem {
  /// How high in its handle a marker stands, as a share of the handle's height; Matplotlib's `HandlerStem`:
  /// half of the first of the legend's `scatteryoffsets`, and a half.
  private static func handleHeight(_ theme: Theme) -> Double { theme.legend.markerHeight / 2 + 0.5 }

  private func own(_ color: Color) -> Color { color.withAlpha(color.alpha * alpha) }

  /// The lines (pixels), each moved to the grid.
  func stems(
    _ lines: [[Point]], cap: Scene.Stroke.Cap, measures: DrawingMeasures
  ) -> [Scene.Node] {
    let width = measures.pixels(width ?? measures.theme.lineWidth)
    var path = Path()
    for line in lines {
      path.elements += measures.grid.sharpened(Path(points: line), width: width).elements
    }
    guard !path.elements.isEmpty, dash != .noLine else { return [] }
    let stroke = dash.stroke(own(color ?? .cycle[0]), width: width, solidCap: cap)
    return [.path(Scene.Shape(path, stroke: stroke))]
  }

  /// The markers at places (pixels).
  func markers(at places: [Point], measures: DrawingMeasures) -> [Scene.Node] {
    guard let marker, !places.isEmpty else { return [] }
    let color = own(markerColor ?? color ?? .cycle[0])
    let look = MarkerLook(
      marker, size: markerSize ?? measures.theme.markerSize, fill: color, edge: color,
      edgeWidth: measures.theme.markerEdgeWidth)
    return [.markers(look.markersAlongLine(at: places, measures: measures))]
  }

  /// The line that all begin at, between two places (pixels).
  func baseline(along ends: [Point], measures: DrawingMeasures) -> [Scene.Node] {
    guard baseColor.alpha > 0, !ends.isEmpty else { return [] }
    let line = Line([], color: baseColor, alpha: alpha)
    return line.nodes(along: Path(points: ends), measures: measures)
  }

  /// One of the lines on a stretch of the baseline.
  var handle: LegendHandle {
    LegendHandle { frame, measures in
      let top = Point(
        frame.center.x, frame.maxY - Self.handleHeight(measures.theme) * frame.height)
      let foot = Point(frame.center.x, frame.maxY)
      let ends = [Point(frame.minX, frame.maxY), Point(frame.maxX, frame.maxY)]
      return stems([[foot, top]], cap: .square, measures: measures)
        + baseline(along: ends, measures: measures) + markers(at: [top], measures: measures)
    }
  }
}
