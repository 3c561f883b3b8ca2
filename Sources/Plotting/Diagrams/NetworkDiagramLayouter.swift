/// Finds the places of a diagram's parts, one kind after the other: nodes, the lines between them, the
/// texts around them, the weights beside the lines.
struct NetworkDiagramLayouter {
  private let diagram: NetworkDiagram
  private let place: PanelPlace
  private let sizes: DiagramSizes

  init(diagram: NetworkDiagram, place: PanelPlace, scale: Double) throws(PlotError) {
    self.diagram = diagram
    self.place = place
    sizes = try DiagramSizes(of: diagram, in: place, scale: scale)
  }

  func layout() throws(PlotError) -> NetworkDiagramLayout {
    let nodes = try DiagramNodePlacer(diagram: diagram, sizes: sizes, center: place.room.center)
      .columns()
    let lines = DiagramLinePlacer(diagram: diagram, sizes: sizes, columns: nodes)
    let labels = DiagramLabelPlacer(diagram: diagram, sizes: sizes, columns: nodes)
    let outputs = lines.outputs()
    var layout = NetworkDiagramLayout(
      nodes: nodes.flatMap(\.nodes), edges: lines.connections() + outputs.map(\.edge), samples: [],
      texts: try labels.outputs(outputs) + labels.captions(), theme: place.theme,
      unit: sizes.unit, grid: place.grid)
    try DiagramWeightPlacer(diagram: diagram, sizes: sizes, columns: nodes)
      .addWeights(to: &layout)
    return layout
  }
}
