/// The discs that stand for the values of samples.
struct SampleDots: Sendable, Equatable {
  /// The area of the square around a disc, in points squared.
  var size: Double
  /// A colour for each sample in turn; empty gives all of them `color`.
  var colors: [Color]
  /// The colour of the line around each disc; nil for none.
  var edgeColor: Color?
  /// The width of that line in points; nil takes the theme's patch line width.
  var edgeWidth: Double?
  /// The colour; nil takes the next of the axes' cycle.
  var color: Color?
  /// The opacity.
  var alpha: Double

  /// What discs have to show.
  func data(of groups: SampleGroups, _ orientation: Orientation, label: String?) -> MarkData {
    orientation.data(
      places: groups.placeExtent(reach: SampleGroups.roomReach, isSticky: true),
      values: DataExtent(of: groups.samples.joined()),
      legendEntries: label.map { [LegendEntry(label: $0, handle: handle)] } ?? [])
  }

  /// The discs in the next colour of the cycle, where they have none of their own.
  func colored(from cycle: inout ColorCycle) -> SampleDots {
    guard colors.isEmpty else { return self }
    return cycle.colored(self, at: \.color) { $0.nextFillColor() }
  }

  /// Discs in their places.
  ///
  /// - Parameter centers: where the discs of each sample go, in pixels.
  func layout(
    of centers: [[Point]], in context: DrawingContext, zOrder: Double, warnings: [PlotWarning]
  ) -> MarkLayout {
    let nodes = centers.enumerated().filter { !$1.isEmpty }.map { index, centers in
      Scene.Node.markers(markers(at: centers, ofSample: index, measures: context.measures))
    }
    return MarkLayout(
      nodes: nodes,
      obstacles: LegendObstacles(points: context.needsObstacles ? Array(centers.joined()) : []),
      zOrder: zOrder, warnings: warnings)
  }

  /// The diameter of a disc with the line around it, in pixels.
  func diameter(in measures: DrawingMeasures) -> Double {
    measures.pixels(size.squareRoot()) + (stroke(in: measures)?.width ?? 0)
  }

  /// Refuses measures and colours that no discs are drawn with.
  func validate(_ name: String) throws(PlotError) {
    try Require.size(size, "size of the \(name)")
    for color in colors + [color, edgeColor].compactMap({ $0 }) {
      try Require.color(color, "color of the \(name)")
    }
    try Require.length(edgeWidth, "edgeWidth of the \(name)")
    try Require.share(alpha, "alpha of the \(name)")
  }

  private var handle: LegendHandle {
    LegendHandle { frame, measures in
      let center = Point(
        frame.center.x, frame.maxY - measures.theme.legend.markerHeight * frame.height)
      let place = measures.grid.center(center)
      return [.markers(markers(at: [place], ofSample: 0, measures: measures))]
    }
  }

  private func markers(
    at centers: [Point], ofSample index: Int, measures: DrawingMeasures
  ) -> Scene.Markers {
    let fill = colors.isEmpty ? color ?? .cycle[0] : colors[index % colors.count]
    return Scene.Markers(
      shape: .circle(radius: measures.pixels(size.squareRoot() / 2)),
      fill: fill.withAlpha(fill.alpha * alpha), stroke: stroke(in: measures), positions: centers)
  }

  private func stroke(in measures: DrawingMeasures) -> Scene.Stroke? {
    let width = measures.pixels(edgeWidth ?? measures.theme.patchLineWidth)
    guard let edgeColor, width > 0 else { return nil }
    return Scene.Stroke(edgeColor.withAlpha(edgeColor.alpha * alpha), width: width)
  }
}
