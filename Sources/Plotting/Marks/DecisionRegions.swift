/// The parts of the plane in which a classifier decides for each of its classes, as polygons.
///
/// ![Two regions with a bent border.](mark-DecisionRegions.svg)
///
/// The borders are found from the classifier's own scores, not from its decisions on a mesh of
/// pixels: where the scores are linear the borders are straight to the last bit. What comes out is
/// a polygon or a few per class, whatever the size of the picture.
///
///     try DecisionRegions(x: -2...2, y: -2...2, colors: [.lightSalmon, .aqua]) { points in
///       let sums = points.map { $0.x + $0.y }
///       return [sums.map { -$0 }, sums]  // for each class its scores; the greatest decides
///     }
public struct DecisionRegions: Mark, Equatable {
  /// The region of one class.
  ///
  ///     regions.regions.map { ($0.color, $0.polygons.count) }
  public struct Region: Sendable, Equatable {
    /// The polygons in data units; the region lies to the left of each, so holes run clockwise.
    public var polygons: [[Point]]
    /// The colour inside.
    public var color: Color
  }

  /// The regions in the order of the classes. A class that nowhere wins has no polygons.
  public var regions: [Region]
  /// The place in the order of drawing.
  public var zOrder: Double

  /// Finds the regions.
  ///
  /// - Parameters:
  ///   - x: the extent along x, in data units.
  ///   - y: the extent along y.
  ///   - colors: one colour per class; with more classes than colours they are used again in turn,
  ///     and none takes the theme's, `Color.region(0)` and on.
  ///   - resolution: how many cells the extent is divided into along x and along y. Parts of a
  ///     region smaller than a cell may be missed.
  ///   - zOrder: the place in the order of drawing.
  ///   - scores: for each class, its scores at all the points it is asked for. The class with the
  ///     greatest score wins, the first of equal ones.
  /// - Throws: what `scores` throws, and `PlotError` for an empty extent, for no classes, for another
  ///   number of scores than of points, and for scores that are not finite.
  public init(
    x: ClosedRange<Double>, y: ClosedRange<Double>, colors: [Color],
    resolution: Int = RegionTracer.defaultResolution, zOrder: Double = ZOrder.patch,
    scores: @escaping RegionTracer.Scores
  ) throws {
    let tracer = try RegionTracer(x: x, y: y, resolution: resolution)
    let traced = try tracer.regions(scores: scores)
    self.zOrder = zOrder
    self.regions = traced.enumerated().map { index, polygons in
      Region(
        polygons: polygons, color: colors.isEmpty ? .region(index) : colors[index % colors.count])
    }
  }

  /// Everything the mark writes: nothing.
  public var texts: [String] { [] }

  /// What the mark has to show; limits end where the regions end.
  public var data: MarkData {
    var data = MarkData(around: regions.lazy.flatMap(\.polygons).joined())
    data.x.sticky = data.x.range.map { [$0.lowerBound, $0.upperBound] } ?? []
    data.y.sticky = data.y.range.map { [$0.lowerBound, $0.upperBound] } ?? []
    return data
  }

  /// The mark in its place. Areas that share a border are drawn without smoothing, so that no seam
  /// shows between them.
  public func layout(in context: DrawingContext) -> MarkLayout {
    let nodes = regions.filter { !$0.polygons.isEmpty }.map { region in
      var path = Path()
      for polygon in region.polygons {
        path.append(points: context.area(around: polygon), closed: true)
      }
      return Scene.Node.path(Scene.Shape(path, fill: region.color, isAntialiased: false))
    }
    // All that they fill, and not the borders: a legend has to stand on one or the other.
    let corners = regions.flatMap(\.polygons).joined().map(context.position(of:))
    return MarkLayout(
      nodes: nodes,
      obstacles: LegendObstacles(
        boxes: context.needsObstacles ? [Rect(around: corners)].compactMap { $0 } : []),
      zOrder: zOrder)
  }
}
