/// Points in space, drawn as discs that fade with their depth.
///
/// ![Points that fade with their depth.](mark-Scatter3D.svg)
///
///     Scatter3D(points, color: .red, label: "y=0")
///
/// Coloured by a value each, they fade as well; Matplotlib's `Axes3D.scatter(xs, ys, zs, c=values)`:
///
///     let colors = ColorScale(.viridis, limits: 0...1)
///     Axes3D { Scatter3D(points, values: ValueColors(losses, on: colors)) }
///       .colorBar(ColorBar(colors, label: "loss"))
public struct Scatter3D: Mark3D, Equatable {
  /// The points in data units. Points that are not finite, and those outside the axes, are left out.
  public var points: [Point3]
  /// The area of the square around a disc, in points squared.
  public var size: Double
  /// The area of the square around each disc, in points squared, in place of one size for all; a point
  /// whose size is no number is left out.
  public var sizes: [Double]?
  /// The colours of the discs by a value of each; a point whose value is not finite is left out. Nil has one
  /// colour for all.
  public var values: ValueColors?
  /// The colour of the discs; nil takes the next of the axes' cycle.
  public var color: Color?
  /// The opacity of all discs; nil lets it fall from 1 for the nearest to 0.3 for the deepest.
  public var alpha: Double?
  /// The text in the legend; nil keeps the points out of it.
  public var label: String?

  /// Matplotlib `Axes3D.scatter`: s.
  public static let defaultSize = 20.0
  /// mplot3d `_zalpha`: how much of their opacity the deepest points lose.
  private static let fading = 0.7

  /// Creates a scatter of points.
  ///
  /// - Parameters:
  ///   - points: the points in data units.
  ///   - size: the area of the square around a disc, in points squared.
  ///   - sizes: one for each disc, in place of `size`.
  ///   - values: the colours of the discs by a value of each.
  ///   - color: the colour of the discs.
  ///   - alpha: the opacity of all discs; nil lets it fall with the depth.
  ///   - label: the text in the legend.
  public init(
    _ points: [Point3], size: Double = Scatter3D.defaultSize, sizes: [Double]? = nil,
    values: ValueColors? = nil, color: Color? = nil, alpha: Double? = nil, label: String? = nil
  ) {
    self.points = points
    self.size = size
    self.sizes = sizes
    self.values = values
    self.color = color
    self.alpha = alpha
    self.label = label
  }

  /// The points that automatic limits have to make room for.
  public var dataPoints: [Point3] { points.indices.filter(isDrawn).map { points[$0] } }

  /// Where there are points, limits leave a margin above and below them.
  public var needsMarginAlongZ: Bool { points.indices.contains(where: isDrawn) }

  /// The mark's line in a legend: a disc of middle size, in the colour of all or in that of the middle of
  /// the scale.
  public var legendEntry: LegendEntry? {
    guard let label else { return nil }
    let drawnSizes = points.indices.filter(isDrawn).map(size(of:))
    // Matplotlib's HandlerRegularPolyCollection.get_sizes.
    let middle = ((drawnSizes.min() ?? size) + (drawnSizes.max() ?? size)) / 2
    let disc = Scatter(
      [], size: middle, color: values?.scale.middleColor ?? color, alpha: alpha ?? 1)
    return LegendEntry(label: label, handle: disc.handle)
  }

  /// The scatter in the next colour of the cycle, where it has none of its own.
  public func colored(from cycle: inout ColorCycle) -> Self {
    guard values == nil else { return self }
    return cycle.colored(self, at: \.color) { $0.nextFillColor() }
  }

  /// What a legend at `best` tries not to cover.
  public func obstacles(in space: Space3D) -> LegendObstacles {
    LegendObstacles(points: seen(in: space).map { space.position(of: points[$0]) })
  }

  /// The discs, the deepest first.
  public func pieces(in space: Space3D) -> [Piece3D] {
    let seen = seen(in: space)
    let projection = space.projection
    let depths = seen.map { projection.project(points[$0]).depth }
    let nearest = depths.min() ?? 0
    let extent = (depths.max() ?? 0) - nearest
    return DepthRanking.indices(of: depths).map { place in
      let share = extent > 0 ? (depths[place] - nearest) / extent : 0
      let index = seen[place]
      let color = values?.color(ofPart: index) ?? color ?? .cycle[0]
      return .disc(
        points[index], radius: size(of: index).squareRoot() / 2,
        color: color.withAlpha(color.alpha * (alpha ?? (1 - Self.fading * share))))
    }
  }
}

extension Scatter3D {
  /// Whether a point has a place, a size and a colour.
  private func isDrawn(_ index: Int) -> Bool {
    points[index].isFinite && size(of: index).isFinite
      && values.map { $0.values.indices.contains(index) && $0.values[index].isFinite } ?? true
  }

  /// Those in the box of the axes; the others have no part in how the discs fade.
  private func seen(in space: Space3D) -> [Int] {
    let box = AxesBox3D(space: space)
    return points.indices.filter { isDrawn($0) && box.contains(points[$0]) }
  }

  private func size(of index: Int) -> Double {
    guard let sizes else { return size }
    return sizes.indices.contains(index) ? sizes[index] : .nan
  }
}
