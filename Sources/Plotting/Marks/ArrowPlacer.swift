/// The arrows of a vector field in scene pixels. Source: Matplotlib's `Quiver._init` and `_make_verts`.
struct ArrowPlacer {
  private let field: VectorField
  private let context: DrawingContext
  /// The arrows' points and vectors, as many.
  private let arrows: [(point: Point, vector: Point)]

  /// The shafts of so many arrows in all are as wide together as this share of the axes:
  /// `0.06 * span / clip(sqrt(N), 8, 25)`.
  private static let shaftShare = 0.06
  private static let (leastSide, greatestSide) = (8.0, 25.0)
  /// Arrows of the mean length are as long as this part of their share of the axes' width:
  /// `1.8 * amean * max(10, sqrt(N)) / span`.
  private static let scaleFactor = 1.8
  private static let leastScaleSide = 10.0
  /// Longer arrows, in widths of their shafts, are cut to this length.
  private static let greatestLength = 65_536.0

  init(of field: VectorField, in context: DrawingContext) {
    (self.field, self.context) = (field, context)
    arrows = zip(field.points, field.vectors).map { ($0, $1) }
  }

  /// The corners of each arrow; none for one that is not finite.
  var outlines: [[Point]] {
    let places = arrows.map { context.position(of: $0.point) }
    let runs = zip(arrows, places).map { context.position(of: $0.point + $0.vector) - $1 }
    let lengths = zip(arrows, runs).map { field.scaleUnits == .xy ? $1.length : $0.vector.length }
    let side = Double(arrows.count).squareRoot()
    let shaft = shaftShare(side: side) * context.frame.width
    let pixels = pixelsPerUnit(of: lengths.filter(\.isFinite), side: side)
    return arrows.indices.map { index in
      let (place, vector) = (places[index], arrows[index].vector)
      let along = field.angles == .uv ? Point(vector.x, -vector.y) : runs[index]
      let length = min(lengths[index] * pixels / shaft, Self.greatestLength)
      guard place.isFinite, along.isFinite, length.isFinite else { return [] }
      return outline(at: place, along: along, length: length, shaft: shaft)
    }
  }

  private func shaftShare(side: Double) -> Double {
    field.width ?? Self.shaftShare / min(max(side, Self.leastSide), Self.greatestSide)
  }

  /// Pixels of an arrow for a unit of its vector's length.
  ///
  /// - Parameters:
  ///   - lengths: the lengths of all vectors, in data or, at the scale of the data, in pixels.
  ///   - side: the square root of the number of arrows.
  private func pixelsPerUnit(of lengths: [Double], side: Double) -> Double {
    let frame = context.frame
    guard let scale = field.scale else {
      let mean = lengths.reduce(0) { $0 + $1 / Double(lengths.count) }
      let whole = Self.scaleFactor * mean * max(Self.leastScaleSide, side)
      // Vectors of no length become dots.
      return whole > 0 ? frame.width / whole : 0
    }
    switch field.scaleUnits {
    case .width: return frame.width / scale
    case .height: return frame.height / scale
    case .xy: return 1 / scale
    }
  }

  private func outline(
    at place: Point, along: Point, length: Double, shaft: Double
  ) -> [Point] {
    let far = along.length
    let direction = far > 0 ? Point(along.x / far, along.y / far) : Point(1, 0)
    // A single arrow stands on the grid, as all that Agg draws as markers do.
    let origin = arrows.count == 1 ? context.grid.center(place) : place
    // What lies above an arrow to the right in the outline, where y grows upwards, lies above it on the page.
    let turn = AffineTransform(
      a: direction.x * shaft, b: direction.y * shaft, c: direction.y * shaft,
      d: -direction.x * shaft, tx: origin.x, ty: origin.y)
    return field.shape.outline(length: length, pivot: field.pivot.share).map(turn.apply(to:))
  }
}

extension VectorField.Pivot {
  /// The share of an arrow that lies before its point.
  fileprivate var share: Double {
    switch self {
    case .tail: 0
    case .middle: 0.5
    case .tip: 1
    }
  }
}
