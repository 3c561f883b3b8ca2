/// What a marker looks like: its shape, its size and its colours.
struct MarkerLook: Sendable, Equatable {
  var shape: MarkerShape
  /// The size in points: the side of a square.
  var size: Double
  /// The colour inside; nil for none.
  var fill: Color?
  /// The colour of the line around it.
  var edge: Color
  /// The width of that line in points.
  var edgeWidth: Double
  /// Whether the shape is moved to the pixel grid.
  var snapping: MarkerShape.Snapping
  /// The shape of its corners.
  var join: Scene.Stroke.Join

  /// Creates a look; nothing is filled where the colour lets everything through.
  init(
    _ shape: MarkerShape, size: Double, fill: Color?, edge: Color, edgeWidth: Double,
    snapping: MarkerShape.Snapping? = nil
  ) {
    self.shape = shape
    self.size = size
    self.fill = shape.hasInside && fill?.alpha != 0 ? fill : nil
    self.edge = edge
    self.edgeWidth = edgeWidth
    self.snapping = snapping ?? shape.snapping
    join = shape.join
  }

  /// The marker at places (pixels), which are moved so that it is sharp.
  func markers(at places: [Point], measures: DrawingMeasures) -> Scene.Markers {
    var (markers, isOnGrid) = drawn(in: measures)
    let grid = measures.grid
    markers.positions = places.map { place in
      isOnGrid ? Point(grid.whole(place.x), grid.whole(place.y)) : grid.center(place)
    }
    return markers
  }

  /// The marker without a place, and whether its own lines are on the pixel grid. It then has to stand at a
  /// corner of a pixel, and elsewise in the middle of one. Source: Matplotlib's `_backend_agg.h`,
  /// `draw_markers`.
  func drawn(in measures: DrawingMeasures) -> (markers: Scene.Markers, isOnGrid: Bool) {
    let size = measures.pixels(size)
    let path = shape.path.applying(.scale(size, -size))
    let width = measures.pixels(edgeWidth)
    let isOnGrid = isSnapped(path, size: size, grid: measures.grid)
    let markers = Scene.Markers(
      shape: isOnGrid ? measures.grid.moved(path, width: width) : path, fill: fill,
      stroke: Scene.Stroke(edge, width: width, join: join), positions: [])
    return (markers, isOnGrid)
  }

  private func isSnapped(_ path: Path, size: Double, grid: PixelGrid) -> Bool {
    switch snapping {
    case .automatic: grid.isLevelOrUpright(path)
    case .never: false
    case .from(let least): size / grid.step >= least
    }
  }
}

extension MarkerLook {
  /// The marker along a line, where a pixel is a pixel of the scene and has no edge.
  func markersAlongLine(at places: [Point], measures: DrawingMeasures) -> Scene.Markers {
    guard shape.isPixel else { return markers(at: places, measures: measures) }
    var pixel = self
    pixel.size = 1 / measures.pixelsPerPoint
    pixel.edgeWidth = 0
    return pixel.markers(at: places, measures: measures)
  }
}
