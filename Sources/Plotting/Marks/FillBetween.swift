/// The area between two curves over the same x, or beside the same y, with a gap where a value is not finite.
///
/// ![The area between two curves.](mark-FillBetween.svg)
///
///     FillBetween(x: xs, lower, upper, color: .lightSteelBlue, alpha: 0.5)
///     FillBetween(y: ys, left, right)
///     FillBetween(x: xs, a, b, where: zip(a, b).map { $0 > $1 }, interpolate: true)
///
/// Source: Matplotlib 3.8.0's `Axes.fill_between` and `Axes.fill_betweenx`.
public struct FillBetween: Mark, Equatable {
  /// The one curve, in data units.
  public var first: [Point]
  /// The other curve, over the same x or beside the same y.
  public var second: [Point]
  /// Whether the curves are values of y, and the area lies to their right and left.
  public var isAlongY: Bool
  /// Between which points there is an area: between two neighbours where both are chosen. nil has one between
  /// all.
  public var shown: [Bool]?
  /// Whether an area that ends between two points goes on to where the curves cross there.
  public var interpolate: Bool
  /// How the curves step from point to point; nil joins the points straight.
  public var step: Line.Step?
  /// The colour of the area; nil takes the next of the axes' cycle.
  public var color: Color?
  /// The opacity.
  public var alpha: Double
  /// The text in the legend; nil keeps the area out of it.
  public var label: String?
  /// The place in the order of drawing.
  public var zOrder: Double
  /// What was wrong with the coordinates that the area was made of.
  private(set) var problem: PlotError?

  /// Creates an area; the rows have to be equally long.
  ///
  /// - Parameters:
  ///   - x: the abscissae of both curves.
  ///   - y1: the ordinates of the one curve.
  ///   - y2: those of the other; nil stands for 0 throughout.
  ///   - shown: between which points there is an area; nil for between all.
  ///   - interpolate: whether an area goes on to where the curves cross.
  ///   - step: how the curves step from point to point.
  ///   - color: the colour of the area.
  ///   - alpha: its opacity.
  ///   - label: its text in the legend.
  ///   - zOrder: the place in the order of drawing.
  public init(
    x: [Double], _ y1: [Double], _ y2: [Double]? = nil, where shown: [Bool]? = nil,
    interpolate: Bool = false, step: Line.Step? = nil, color: Color? = nil,
    alpha: Double = 1, label: String? = nil, zOrder: Double = ZOrder.patch
  ) {
    self.init(
      places: ("x", x), ("y1", y1), ("y2", y2), isAlongY: false, shown: shown,
      interpolate: interpolate, step: step, color: color, alpha: alpha, label: label,
      zOrder: zOrder)
  }

  /// Creates an area between curves whose values lie along x; the rows have to be equally long.
  ///
  /// - Parameters:
  ///   - y: the ordinates of both curves.
  ///   - x1: the abscissae of the one curve.
  ///   - x2: those of the other; nil stands for 0 throughout.
  ///   - shown: between which points there is an area; nil for between all.
  ///   - interpolate: whether an area goes on to where the curves cross.
  ///   - step: how the curves step from point to point.
  ///   - color: the colour of the area.
  ///   - alpha: its opacity.
  ///   - label: its text in the legend.
  ///   - zOrder: the place in the order of drawing.
  public init(
    y: [Double], _ x1: [Double], _ x2: [Double]? = nil, where shown: [Bool]? = nil,
    interpolate: Bool = false, step: Line.Step? = nil, color: Color? = nil,
    alpha: Double = 1, label: String? = nil, zOrder: Double = ZOrder.patch
  ) {
    self.init(
      places: ("y", y), ("x1", x1), ("x2", x2), isAlongY: true, shown: shown,
      interpolate: interpolate, step: step, color: color, alpha: alpha, label: label,
      zOrder: zOrder)
  }

  private init(
    places: (name: String, values: [Double]), _ one: (name: String, values: [Double]),
    _ other: (name: String, values: [Double]?), isAlongY: Bool, shown: [Bool]?,
    interpolate: Bool, step: Line.Step?, color: Color?, alpha: Double, label: String?,
    zOrder: Double
  ) {
    let base = other.values ?? [Double](repeating: 0, count: places.values.count)
    func points(_ values: [Double]) -> [Point] {
      zip(places.values, values).map { isAlongY ? Point($1, $0) : Point($0, $1) }
    }
    let count = min(places.values.count, one.values.count, base.count)
    first = Array(points(one.values).prefix(count))
    second = Array(points(base).prefix(count))
    self.isAlongY = isAlongY
    self.shown = shown
    self.interpolate = interpolate
    self.step = step
    self.color = color
    self.alpha = alpha
    self.label = label
    self.zOrder = zOrder
    let name = Require.name(Self.name, label)
    let rows = [(one.name, one.values.count), (other.name, base.count)] as [(String, Int)]
    for (row, count) in rows where problem == nil {
      problem = .unequal((places.name, places.values.count), (row, count), in: name)
    }
  }

  /// Everything the mark writes: its label.
  public var texts: [String] { [label].compactMap { $0 } }

  /// What the mark has to show.
  public var data: MarkData {
    let chosen = first.indices.filter {
      isChosen($0) && first[$0].isFinite && second[$0].isFinite
    }
    return MarkData(
      around: chosen.map { first[$0] } + chosen.map { second[$0] },
      legend: label.map { LegendEntry(label: $0, handle: .area(fill)) })
  }

  /// The area in the next colour of the cycle, where it has none of its own.
  public func colored(from cycle: inout ColorCycle) -> Self {
    cycle.colored(self, at: \.color) { $0.nextFillColor() }
  }

  /// The mark in its place.
  public func layout(in context: DrawingContext) -> MarkLayout {
    let outlines = outlines(in: context)
    let path = path(around: outlines, in: context)
    // The edges of stepped areas are on the grid, where there are no seams.
    let seam = step == nil ? context.measures.seam(of: fill) : nil
    return MarkLayout(
      nodes: path.elements.isEmpty ? [] : [.path(Scene.Shape(path, fill: fill, stroke: seam))],
      obstacles: LegendObstacles(areas: outlines), zOrder: zOrder)
  }

  /// The outlines (pixels) in one; those of stepped areas are moved to the grid.
  private func path(around outlines: [[Point]], in context: DrawingContext) -> Path {
    var path = Path()
    for outline in outlines {
      let part = Path(points: outline, closed: true)
      path.elements += (step == nil ? part : context.grid.sharpened(part, width: 0)).elements
    }
    return path
  }

  /// The colour of the area with its opacity.
  var fill: Color {
    let color = color ?? .cycle[0]
    return color.withAlpha(color.alpha * alpha)
  }
}
