extension Scatter {
  /// One marker of the scatter.
  var handle: LegendHandle {
    LegendHandle { frame, measures in
      let center = Point(
        frame.center.x, frame.maxY - measures.theme.legend.markerHeight * frame.height)
      var look = look(measures.theme)
      look.size = handleArea(measures.theme).squareRoot()
      return [.markers(look.markers(at: [center], measures: measures))]
    }
  }

  /// The area of the marker in a legend: midway between the smallest and the largest. Source: Matplotlib's
  /// `HandlerRegularPolyCollection.get_sizes`.
  private func handleArea(_ theme: Theme) -> Double {
    guard let sizes, let least = sizes.min(), let greatest = sizes.max() else {
      return area(theme)
    }
    return (least + greatest) / 2
  }

  /// The area of the square around a marker, in points squared, unless each has its own.
  private func area(_ theme: Theme) -> Double { size ?? theme.markerSize * theme.markerSize }

  /// How much of each marker a legend at `best` avoids: those of the theme's size and smaller ones count where
  /// their middle is covered, as all do in Matplotlib, and larger ones wherever they are.
  func obstacleRadius(in measures: DrawingMeasures) -> Double {
    let area = sizes?.max() ?? area(measures.theme)
    let (radius, usual) = (
      measures.pixels(area.squareRoot() / 2), measures.pixels(measures.theme.markerSize / 2)
    )
    let edge = measures.pixels(edgeWidth ?? measures.theme.patchLineWidth)
    return radius > usual ? radius + edge / 2 : 0
  }

  /// What a marker looks like; where each has its own colour, the first of them.
  func look(_ theme: Theme) -> MarkerLook {
    let own = opaque(values.map { $0.color(ofPart: 0) } ?? color ?? .cycle[0])
    let width = edgeWidth ?? (marker.isFilled ? theme.patchLineWidth : theme.lineWidth)
    var look = MarkerLook(
      marker, size: area(theme).squareRoot(), fill: isFilled ? own : nil,
      edge: edgeColor.map(opaque) ?? own, edgeWidth: width,
      snapping: marker.snapping == .never ? .never : .automatic)
    // Discs have no corners; those of other shapes are round here, and along lines as the shape says.
    if marker.snapping != .never { look.join = .round }
    return look
  }

  /// A colour of the scatter with its opacity.
  private func opaque(_ color: Color) -> Color { color.withAlpha(color.alpha * alpha) }

  // MARK: - Markers that differ

  /// Whether a point has all that a marker is drawn of.
  func isShown(_ index: Int) -> Bool {
    if let values, !(values.values.indices.contains(index) && values.values[index].isFinite) {
      return false
    }
    if let sizes, !(sizes.indices.contains(index) && sizes[index].isFinite) { return false }
    return true
  }

  /// Markers of different colours or sizes, and where they stand as far as a legend avoids them.
  ///
  /// They stand where their points are, not on the pixel grid. Source: Matplotlib's `_backend_agg.h`,
  /// `_draw_path_collection_generic`.
  func variedMarkers(
    in context: DrawingContext
  ) -> (markers: Scene.Markers, obstacles: [Point]) {
    var look = look(context.theme)
    let unit = sizes?.max().map { $0.squareRoot() } ?? look.size
    look.size = unit
    if sizes != nil { look.snapping = .never }
    var (markers, isOnGrid) = look.drawn(in: context.measures)
    var obstacles: [Point] = []
    for (index, point) in points.enumerated() where isShown(index) {
      let place = context.position(of: point)
      guard place.isFinite else { continue }
      markers.positions.append(
        isOnGrid
          ? Point(context.grid.whole(place.x), context.grid.whole(place.y)) : place)
      markers.variations.append(variation(index, unit: unit))
      if context.needsObstacles { obstacles.append(place) }
    }
    return (markers, obstacles)
  }

  private func variation(_ index: Int, unit: Double) -> Scene.Markers.Variation {
    let scale = sizes.map { unit > 0 ? $0[index].squareRoot() / unit : 0 } ?? 1
    let own = values.map { opaque($0.color(ofPart: index)) }
    return Scene.Markers.Variation(
      scale: scale, fill: isFilled && marker.hasInside ? own : nil,
      edge: edgeColor == nil ? own : nil)
  }
}
