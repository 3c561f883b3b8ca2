extension Histogram {
  /// The bins as their style has them.
  ///
  /// - Parameter boxes: their rectangles in pixels.
  func nodes(_ boxes: [Rect], in context: DrawingContext) -> [Scene.Node] {
    guard !boxes.isEmpty else { return [] }
    let fill = color ?? .cycle[0]
    if style == .bar { return look.nodes(boxes.map { ($0, fill) }, in: context.measures) }
    return [outlined(outline(in: context), isClosed: style == .stepFilled, context.measures)]
  }

  /// A field with what the bins look like.
  var handle: LegendHandle {
    let fill = color ?? .cycle[0]
    guard style == .step else { return look.handle(fill) }
    return LegendHandle { frame, measures in
      [outlined(frame.corners, isClosed: true, measures)]
    }
  }

  private var look: BarLook {
    BarLook(edgeColor: edgeColor, edgeWidth: edgeWidth, alpha: alpha)
  }

  /// A line along points, or an area around them.
  private func outlined(
    _ points: [Point], isClosed: Bool, _ measures: DrawingMeasures
  ) -> Scene.Node {
    let fill = look.paint(color ?? .cycle[0])
    let line =
      style == .step
      ? Scene.Stroke(
        fill, width: measures.pixels(edgeWidth ?? measures.theme.patchLineWidth))
      : look.stroke(in: measures)
    let path = measures.grid.sharpened(
      Path(points: points, closed: isClosed), width: line?.width ?? 0)
    return .path(Scene.Shape(path, fill: style == .step ? nil : fill, stroke: line))
  }

  /// From the foot of the first bin along the heads of all to the foot of the last, in pixels. A bin whose
  /// height is no number has none.
  private func outline(in context: DrawingContext) -> [Point] {
    var points: [Point] = []
    for box in boxes {
      let head = box.head.isFinite ? box.head : bottom
      let corners = [(box.from, bottom), (box.from, head), (box.to, head), (box.to, bottom)]
      let places = corners.compactMap { place, value in
        context.nearby(orientation.point(at: place, value))
      }
      guard places.count == corners.count else { continue }
      // Between two bins the line does not go down to their feet.
      if points.isEmpty { points.append(places[0]) } else { points.removeLast() }
      points += places.dropFirst()
    }
    return points
  }
}
