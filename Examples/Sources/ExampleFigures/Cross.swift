import Plotting

/// A mark of one's own: a cross at every point.
struct Cross: Mark, Equatable {
  /// The middles of the crosses, in data units.
  var points: [Point]
  /// Half the length of an arm, in points.
  var reach = 4.0
  /// The text in the legend.
  var label: String?

  init(_ points: [Point], label: String? = nil) {
    self.points = points
    self.label = label
  }

  var data: MarkData {
    MarkData(
      around: points,
      legend: label.map { label in
        let handle = LegendHandle { frame, measures in [node(at: [frame.center], measures)] }
        return LegendEntry(label: label, handle: handle)
      })
  }

  func layout(in context: DrawingContext) -> MarkLayout {
    let places = points.map(context.position(of:)).filter(\.isFinite)
    return MarkLayout(nodes: [node(at: places, context.measures)], zOrder: ZOrder.line)
  }

  private func node(at places: [Point], _ measures: DrawingMeasures) -> Scene.Node {
    let arm = measures.pixels(reach)
    var shape = Path(points: [Point(-arm, -arm), Point(arm, arm)])
    shape.elements += Path(points: [Point(-arm, arm), Point(arm, -arm)]).elements
    let stroke = Scene.Stroke(.accent(0), width: measures.pixels(1.5))
    return .markers(Scene.Markers(shape: shape, fill: nil, stroke: stroke, positions: places))
  }
}
