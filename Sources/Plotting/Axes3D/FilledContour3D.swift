/// The layers between levels of a surface z(x, y) as flat areas, where they are or on a wall of the axes;
/// Matplotlib's `Axes3D.contourf`.
///
/// ![Layers on a wall below a surface.](mark-FilledContour3D.svg)
///
///     FilledContour3D(x: xs, y: ys, levels: 10, at: .wall) { x, y in x * x - y * y }
public struct FilledContour3D: Mark3D, Equatable {
  /// The heights.
  public var field: SampledField
  /// The direction that levels are measured in.
  public var direction: Direction3D
  /// Where the areas stand along that direction.
  public var place: ContourPlace3D
  /// The values between which there are layers.
  public var levels: [Double]
  /// The colours of the values; what a ``ColorBar`` beside the axes is made of.
  public var colors: ColorScale
  /// One colour for all layers; nil gives each the colour of its middle.
  public var color: Color?
  /// The opacity.
  public var alpha: Double
  /// The text in the legend; nil keeps the layers out of it.
  public var label: String?

  /// Creates the layers of heights over the plane.
  ///
  /// - Parameters:
  ///   - field: the heights.
  ///   - direction: the direction that levels are measured in; Matplotlib's `zdir`.
  ///   - place: where the areas stand along that direction.
  ///   - levels: the values between which there are layers, or about how many of them there are.
  ///   - colors: the colours of the values; nil has those from the first level to the last in viridis.
  ///   - color: one colour for all layers.
  ///   - alpha: the opacity.
  ///   - label: the text in the legend.
  public init(
    _ field: SampledField, along direction: Direction3D = .z, at place: ContourPlace3D = .level,
    levels: ContourLevels = .default, colors: ColorScale? = nil, color: Color? = nil,
    alpha: Double = 1, label: String? = nil
  ) {
    self.field = field
    self.direction = direction
    self.place = place
    let flat = FilledContour(
      ContourSheet3D.traced(field, along: direction), levels: levels, colors: colors)
    self.levels = flat.levels
    self.colors = flat.colors
    self.color = color
    self.alpha = alpha
    self.label = label
  }

  /// Creates the layers of a function of x and y, taken at some places; see the other initializer.
  public init(
    x: [Double], y: [Double], along direction: Direction3D = .z,
    at place: ContourPlace3D = .level, levels: ContourLevels = .default,
    colors: ColorScale? = nil, color: Color? = nil, alpha: Double = 1, label: String? = nil,
    z: (Double, Double) -> Double
  ) {
    self.init(
      SampledField(y.map { y in x.map { z($0, y) } }, x: x, y: y), along: direction, at: place,
      levels: levels, colors: colors, color: color, alpha: alpha, label: label)
  }

  /// The same layers over the plane.
  var flat: FilledContour {
    FilledContour(
      ContourSheet3D.traced(field, along: direction), levels: .at(levels), colors: colors,
      color: color, alpha: alpha, label: label)
  }

  /// The points that automatic limits have to make room for: those of the surface, along the direction of
  /// the levels the middles of the layers, and the plane that they are moved to.
  public var dataPoints: [Point3] {
    let points = SurfaceGrid(x: field.x, y: field.y, z: field.values).points.filter(\.isFinite)
    var ends = [middles.min(), middles.max()].compactMap { $0 }
    if case .plane(let coordinate) = place { ends.append(coordinate) }
    guard let first = points.first else { return [] }
    return points.indices.map { index in
      var point = points[index]
      point[direction] = ends.first ?? first[direction]
      return point
    }
      + ends.map { end in
        var point = first
        point[direction] = end
        return point
      }
  }

  /// Limits along z leave no margin.
  public var needsMarginAlongZ: Bool { false }

  /// The mark's line in a legend.
  public var legendEntry: LegendEntry? { flat.data.legend }

  /// The layers from the lowest up. Those in one plane are painted over each other where they hide what is
  /// behind, so that no seam is seen between them.
  public func pieces(in space: Space3D) throws(PlotError) -> [Piece3D] {
    let flat = flat
    let (sheet, ends) = (ContourSheet3D(field, along: direction), flat.ends)
    guard let last = ends.last else { return [] }
    let tracer = try ContourTracer(x: field.x, y: field.y, values: flat.field.values)
    let palette = space.plane.theme.palette
    return zip(ends, ends.dropFirst()).enumerated().compactMap { index, layer in
      let color = flat.layerColor(index)
      let isOpaque = palette.resolve(color).alpha >= 1
      let isStacked = place != .level && isOpaque
      let coordinate = place.coordinate(of: middles[index], along: direction, in: space)
      let rings = tracer.polygons(from: layer.0, to: isStacked ? last : layer.1).map { ring in
        ring.map { sheet.point($0, movedTo: coordinate) }.filter(\.isFinite)
      }
      let outline = Self.outline(joining: rings)
      guard outline.count > 2 else { return nil }
      return .face(outline, color: color, isAntialiased: place == .level || isOpaque)
    }
  }
}

extension FilledContour3D {
  /// The values halfway between the levels, where the layers stand; Matplotlib's `_add_contourf_set`.
  private var middles: [Double] {
    zip(levels, levels.dropFirst()).map { $0 + ($1 - $0) / 2 }
  }

  /// One outline around several rings: from a point of the first to each of the others, around it, and back the
  /// same way, which surrounds nothing.
  private static func outline(joining rings: [[Point3]]) -> [Point3] {
    let rings = rings.filter { $0.count > 2 }
    guard let first = rings.first, let start = first.first else { return [] }
    return rings.dropFirst().reduce(first) { outline, ring in
      outline + [start] + ring + ring.prefix(1)
    }
  }
}
