extension VectorField {
  /// Creates the field of a function, at points on a grid that begins and ends at the edges of an extent.
  ///
  ///     VectorField(x: -2...2, y: -2...2) { Point(-$0.y, $0.x) }
  ///
  /// - Parameters:
  ///   - x: the extent along x, in data units.
  ///   - y: the extent along y.
  ///   - columns: how many arrows stand beside each other.
  ///   - rows: how many stand above each other.
  ///   - scale: what the length of a vector is measured against; nil finds one.
  ///   - scaleUnits: what an arrow of one unit of the scale is as long as.
  ///   - angles: which way arrows point.
  ///   - pivot: which part of an arrow stands at its point.
  ///   - width: the thickness of shafts as a share of the axes' width; nil finds one.
  ///   - shape: the proportions of the arrows.
  ///   - color: the colour of the arrows, where they are not coloured by length.
  ///   - lengthColors: the colours of the arrows by the length of their vectors.
  ///   - alpha: the opacity.
  ///   - label: the text in the legend.
  ///   - zOrder: the place in the order of drawing.
  ///   - vector: the vector at a point.
  public init(
    x: ClosedRange<Double>, y: ClosedRange<Double>, columns: Int = defaultResolution,
    rows: Int = defaultResolution, scale: Double? = nil, scaleUnits: ScaleUnits = .width,
    angles: Angles = .uv, pivot: Pivot = .tail, width: Double? = nil,
    shape: ArrowShape = ArrowShape(), color: Color = .ink, lengthColors: ColorMap? = nil,
    alpha: Double = 1, label: String? = nil, zOrder: Double = ZOrder.patch,
    vector: (Point) throws -> Point
  ) rethrows {
    let points = Self.grid(x: x, y: y, columns: columns, rows: rows)
    let vectors = try points.map(vector)
    let values = lengthColors.map { map in
      let lengths = vectors.map(\.length)
      return ValueColors(lengths, on: ColorScale(map, around: lengths))
    }
    self.init(
      points, vectors: vectors, scale: scale, scaleUnits: scaleUnits, angles: angles,
      pivot: pivot, width: width, shape: shape, color: color, values: values, alpha: alpha,
      label: label, zOrder: zOrder)
  }

  /// Creates the arrows along which a function falls most steeply: its gradient, turned around, at points on
  /// a grid. They point across its level lines however long the axes are.
  ///
  ///     VectorField(descending: { loss($0.x, $0.y) }, x: -2...2, y: -2...2)
  ///
  /// - Parameters:
  ///   - function: the function, such as a loss over two weights.
  ///   - x: the extent along x, in data units.
  ///   - y: the extent along y.
  ///   - columns: how many arrows stand beside each other.
  ///   - rows: how many stand above each other.
  ///   - scale: what the length of a gradient is measured against; nil finds one.
  ///   - pivot: which part of an arrow stands at its point.
  ///   - width: the thickness of shafts as a share of the axes' width; nil finds one.
  ///   - color: the colour of the arrows.
  ///   - alpha: the opacity.
  ///   - label: the text in the legend.
  ///   - zOrder: the place in the order of drawing.
  public init(
    descending function: (Point) throws -> Double, x: ClosedRange<Double>,
    y: ClosedRange<Double>, columns: Int = defaultResolution, rows: Int = defaultResolution,
    scale: Double? = nil, pivot: Pivot = .tail, width: Double? = nil, color: Color = .ink,
    alpha: Double = 1, label: String? = nil, zOrder: Double = ZOrder.patch
  ) rethrows {
    let step = Point(
      Self.stepShare * max(abs(x.lowerBound), abs(x.upperBound)),
      Self.stepShare * max(abs(y.lowerBound), abs(y.upperBound)))
    try self.init(
      x: x, y: y, columns: columns, rows: rows, scale: scale, angles: .xy, pivot: pivot,
      width: width, color: color, alpha: alpha, label: label, zOrder: zOrder
    ) { try Self.gradient(of: function, at: $0, step: step) * -1 }
  }

  /// How many arrows stand along a side unless told otherwise.
  public static let defaultResolution = 20

  /// The step of central differences that loses least to rounding and to curvature: the cube root of the
  /// distance of neighbouring numbers, in proportion to the place. Source: Press et al., "Numerical
  /// Recipes", 5.7.
  private static let stepShare = 6e-6

  /// The gradient of a function by central differences.
  static func gradient(
    of function: (Point) throws -> Double, at point: Point, step: Point
  ) rethrows -> Point {
    func slope(_ step: Point) throws -> Double {
      let (ahead, behind) = (point + step, point - step)
      // As far as the two places are apart once they are rounded.
      let distance = (ahead - behind).length
      return try distance > 0 ? (function(ahead) - function(behind)) / distance : 0
    }
    return try Point(slope(Point(step.x, 0)), slope(Point(0, step.y)))
  }

  /// The points of a grid, row by row from the lowest; a single column or row stands in the middle.
  static func grid(
    x: ClosedRange<Double>, y: ClosedRange<Double>, columns: Int, rows: Int
  ) -> [Point] {
    func places(_ range: ClosedRange<Double>, _ count: Int) -> [Double] {
      guard count > 1 else {
        return count == 1 ? [range.lowerBound / 2 + range.upperBound / 2] : []
      }
      return (0..<count).map { index -> Double in
        let share = Double(index) / Double(count - 1)
        return range.lowerBound * (1 - share) + range.upperBound * share
      }
    }
    let xs = places(x, columns)
    return places(y, rows).flatMap { y in xs.map { Point($0, y) } }
  }
}
