extension Line {
  /// A stretch of the line, with a marker in its middle where it has any.
  var handle: LegendHandle {
    LegendHandle { frame, measures in
      let ends = [frame.minX, frame.maxX].map { Point($0, frame.center.y) }
      let color = firstColor(alpha: alpha)
      let markers = look(measures.theme, color: color).map {
        Scene.Node.markers($0.markersAlongLine(at: [frame.center], measures: measures))
      }
      return nodes(along: Path(points: ends), color: color, measures: measures)
        + [markers].compactMap { $0 }
    }
  }

  /// The line drawn along `path` (pixels); a path of horizontal and vertical lines is moved to the grid.
  func nodes(
    along path: Path, color: Color? = nil, cap: Scene.Stroke.Cap? = nil,
    measures: DrawingMeasures
  ) -> [Scene.Node] {
    guard dash != .noLine else { return [] }
    let width = measures.pixels(width ?? measures.theme.lineWidth)
    let own = self.color ?? .cycle[0]
    let color = color ?? own.withAlpha(own.alpha * alpha)
    return [
      .path(
        Scene.Shape(
          measures.grid.sharpened(path, width: width),
          stroke: dash.stroke(color, width: width, solidCap: cap ?? measures.theme.solidCap)))
    ]
  }

  /// The colour of the whole line, or of its first part.
  private func firstColor(alpha: Double) -> Color {
    let color = values.map { $0.color(ofPart: 0) } ?? color ?? .cycle[0]
    return color.withAlpha(color.alpha * alpha)
  }
}

// MARK: - Markers

extension Line {
  /// What a marker looks like on a line of a colour; nil for none.
  func look(_ theme: Theme, color: Color) -> MarkerLook? {
    marker.map { marker in
      func own(_ color: Color) -> Color { color.withAlpha(color.alpha * alpha) }
      return MarkerLook(
        marker, size: markerSize ?? theme.markerSize, fill: markerFill.map(own) ?? color,
        edge: markerEdge.map(own) ?? color,
        edgeWidth: markerEdgeWidth ?? theme.markerEdgeWidth)
    }
  }

  /// The markers at the points themselves, also where the line is stepped.
  func markerNodes(in context: DrawingContext) -> [Scene.Node] {
    guard let look = look(context.theme, color: firstColor(alpha: alpha)) else { return [] }
    let places = points.map(context.position(of:))
    let diagonal = Point(context.frame.width, context.frame.height).length
    let shown = markEvery.indices(of: places, diagonal: diagonal).filter {
      context.isNear(places[$0]) && hasColor($0)
    }
    var markers = look.markersAlongLine(at: shown.map { places[$0] }, measures: context.measures)
    if let values {
      markers.variations = shown.map { index in
        let color = values.color(ofPart: min(index, values.values.count - 1))
        let own = color.withAlpha(color.alpha * alpha)
        return Scene.Markers.Variation(
          fill: markerFill == nil && look.fill != nil ? own : nil,
          edge: markerEdge == nil ? own : nil)
      }
    }
    return shown.isEmpty ? [] : [.markers(markers)]
  }

  /// Whether there is a colour for the marker at a point.
  private func hasColor(_ index: Int) -> Bool {
    guard let values else { return true }
    let last = min(index, values.values.count - 1)
    return last >= 0 && values.values[last].isFinite
  }
}

// MARK: - Colour by value

extension Line {
  /// The stretches of the line in their colours; those of one colour that follow each other are one path.
  ///
  /// Ends are round where nothing shows through: a part then covers the joint to the one before.
  func partNodes(in context: DrawingContext) -> [Scene.Node] {
    guard let values else { return [] }
    var nodes: [Scene.Node] = []
    var start = 0
    let count = max(points.count - 1, 0)
    while start < count {
      let color = partColor(start, of: values)
      var end = start + 1
      while end < count, partColor(end, of: values) == color { end += 1 }
      if let color { nodes += partNodes(from: start, through: end, color: color, in: context) }
      start = end
    }
    return nodes
  }

  private func partColor(_ index: Int, of values: ValueColors) -> Color? {
    guard values.values.indices.contains(index), values.values[index].isFinite else { return nil }
    let color = values.color(ofPart: index)
    return color.withAlpha(color.alpha * alpha)
  }

  private func partNodes(
    from start: Int, through end: Int, color: Color, in context: DrawingContext
  ) -> [Scene.Node] {
    let part = Array(points[start...end])
    let stretches = context.line(through: step?.corners(of: part) ?? part)
    var path = Path()
    for stretch in stretches { path.append(points: stretch) }
    guard !path.elements.isEmpty else { return [] }
    let isOpaque = context.theme.palette.resolve(color).alpha >= 1
    return nodes(
      along: path, color: color, cap: isOpaque ? .round : .butt, measures: context.measures)
  }
}
