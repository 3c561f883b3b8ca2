extension DrawingMeasures {
  /// The four sharp lines around a frame of axes or of a colour bar.
  func outline(of frame: Rect) -> Scene.Node {
    let width = pixels(theme.axesLineWidth)
    let corners = Rect(
      minX: grid.line(frame.minX, width: width), minY: grid.line(frame.minY, width: width),
      maxX: grid.line(frame.maxX, width: width), maxY: grid.line(frame.maxY, width: width))
    let stroke = Scene.Stroke(.ink, width: width)
    return .group(
      Scene.Group(id: "frame", children: [.path(Scene.Shape(Path(corners), stroke: stroke))]))
  }
}
