/// What bars of a mark look like apart from their colours.
struct BarLook: Sendable, Equatable {
  /// The colour of the line around each bar; nil for none.
  var edgeColor: Color?
  /// The width of that line in points; nil takes the theme's patch line width.
  var edgeWidth: Double?
  /// The opacity of bars and edges.
  var alpha: Double

  /// The colour as it is painted.
  func paint(_ color: Color) -> Color { color.withAlpha(color.alpha * alpha) }

  /// Bars with edges on whole pixels, so that neighbours meet.
  ///
  /// - Parameter bars: their rectangles in pixels and their colours; those of one colour that follow each
  ///   other are one path, unless a line runs around each.
  func nodes(_ bars: [(box: Rect, color: Color)], in measures: DrawingMeasures) -> [Scene.Node] {
    if let stroke = stroke(in: measures) {
      return bars.map { outlined($0.box, color: $0.color, stroke: stroke, grid: measures.grid) }
    }
    var (nodes, path, current): ([Scene.Node], Path, Color?) = ([], Path(), nil)
    func finish() {
      if let current, !path.elements.isEmpty {
        nodes.append(.path(Scene.Shape(path, fill: paint(current))))
      }
      path = Path()
    }
    for (box, color) in bars {
      if color != current { finish() }
      current = color
      path.elements.append(contentsOf: Path(measures.grid.whole(box)).elements)
    }
    finish()
    return nodes
  }

  /// A field in the colour of the bars, with their edge.
  func handle(_ color: Color) -> LegendHandle {
    LegendHandle { frame, measures in nodes([(frame, color)], in: measures) }
  }

  /// The line around a bar; nil for none.
  func stroke(in measures: DrawingMeasures) -> Scene.Stroke? {
    let width = measures.pixels(edgeWidth ?? measures.theme.patchLineWidth)
    guard let edgeColor, width > 0 else { return nil }
    return Scene.Stroke(paint(edgeColor), width: width)
  }

  private func outlined(
    _ box: Rect, color: Color, stroke: Scene.Stroke, grid: PixelGrid
  ) -> Scene.Node {
    let outline = grid.sharpened(Path(box), width: stroke.width)
    return .path(Scene.Shape(outline, fill: paint(color), stroke: stroke))
  }
}
