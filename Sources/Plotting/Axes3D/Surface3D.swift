/// A surface z(x, y) over a rectangle, lit from the front left, and cut at the walls of the axes.
///
/// ![A saddle, lit from the left.](mark-Surface3D.svg)
///
/// Two places along x and two along y make a plane, drawn as the one face that it is:
///
///     Surface3D(x: [-2, 2], y: [-2, 2], alpha: 0.5) { x, y in 0.5 - x - y }
///
/// With colours for heights, or for values of its own, it is Matplotlib's
/// `plot_surface(X, Y, Z, cmap="viridis")`, which has no light unless asked for:
///
///     Surface3D(x: weights, y: biases, colors: .viridis) { w, b in loss(w, b) }
///     Surface3D(x: weights, y: biases, colors: .viridis, isLit: true) { w, b in loss(w, b) }
///
/// Each cell between four places is a face: none is left out, however many there are, where `plot_surface`
/// takes 50 places a side (`rcount`, `ccount`) unless told otherwise.
public struct Surface3D: Mark3D, Equatable {
  /// The places along x at which the surface is evaluated, in data units.
  public var x: [Double]
  /// The places along y.
  public var y: [Double]
  /// The heights, a row for each y.
  public var z: [[Double]]
  /// What the colours of the faces stand for: a value for each face, a row for each row of faces, or one for
  /// each height, and a face has the mean of its corners; nil for the heights.
  public var values: [[Double]]?
  /// The colours of the values; nil for one colour all over.
  public var colors: ColorScale?
  /// Whether faces that look away from the light are darker; nil for a surface of one colour only.
  public var isLit: Bool?
  /// The colour of the line around each face; nil for none.
  public var edgeColor: Color?
  /// The width of that line in points; nil takes the theme's patch line width.
  public var edgeWidth: Double?
  /// The colour of the surface in full light; nil takes the next of the axes' cycle.
  public var color: Color?
  /// The opacity of the faces; the lines around them have that of their colour.
  public var alpha: Double
  /// The text in the legend; nil keeps the surface out of it.
  public var label: String?

  /// Creates a surface from heights, a row for each y.
  ///
  /// Corners that are not finite are left out: a face that has three others is a triangle.
  ///
  /// - Parameters:
  ///   - x: the places along x.
  ///   - y: the places along y.
  ///   - z: the heights, a row for each y.
  ///   - values: what the colours stand for, for each face or each height; nil for the heights.
  ///   - colors: the colours of the values; nil for one colour all over, or, where values are given, from the
  ///     least face to the greatest in viridis.
  ///   - isLit: whether faces that look away from the light are darker; nil for a surface of one colour only.
  ///   - edgeColor: the colour of the line around each face; nil for none.
  ///   - edgeWidth: the width of that line in points.
  ///   - color: the colour of the surface in full light.
  ///   - alpha: the opacity of the faces.
  ///   - label: the text in the legend.
  public init(
    x: [Double], y: [Double], z: [[Double]], values: [[Double]]? = nil,
    colors: ColorScale? = nil, isLit: Bool? = nil, edgeColor: Color? = nil,
    edgeWidth: Double? = nil, color: Color? = nil, alpha: Double = 1, label: String? = nil
  ) {
    self.x = x
    self.y = y
    self.z = z
    self.values = values
    self.colors = colors
    self.isLit = isLit
    self.edgeColor = edgeColor
    self.edgeWidth = edgeWidth
    self.color = color
    self.alpha = alpha
    self.label = label
    if values != nil, colors == nil { self.colors = colorScale(.viridis) }
  }

  /// Creates a surface from a function of x and y; see the other initializer.
  public init(
    x: [Double], y: [Double], values: [[Double]]? = nil, colors: ColorScale? = nil,
    isLit: Bool? = nil, edgeColor: Color? = nil, edgeWidth: Double? = nil, color: Color? = nil,
    alpha: Double = 1, label: String? = nil, z: (Double, Double) -> Double
  ) {
    self.init(
      x: x, y: y, z: y.map { y in x.map { z($0, y) } }, values: values, colors: colors,
      isLit: isLit, edgeColor: edgeColor, edgeWidth: edgeWidth, color: color, alpha: alpha,
      label: label)
  }

  /// Creates a surface from heights, in the colours of a map from the least face to the greatest.
  public init(
    x: [Double], y: [Double], z: [[Double]], values: [[Double]]? = nil, colors: ColorMap,
    isLit: Bool? = nil, edgeColor: Color? = nil, edgeWidth: Double? = nil, alpha: Double = 1,
    label: String? = nil
  ) {
    self.init(
      x: x, y: y, z: z, values: values, isLit: isLit, edgeColor: edgeColor, edgeWidth: edgeWidth,
      alpha: alpha, label: label)
    self.colors = colorScale(colors)
  }

  /// Creates a surface from a function of x and y, in the colours of a map from the least face to the
  /// greatest.
  public init(
    x: [Double], y: [Double], values: [[Double]]? = nil, colors: ColorMap, isLit: Bool? = nil,
    edgeColor: Color? = nil, edgeWidth: Double? = nil, alpha: Double = 1, label: String? = nil,
    z: (Double, Double) -> Double
  ) {
    self.init(
      x: x, y: y, z: y.map { y in x.map { z($0, y) } }, values: values, colors: colors,
      isLit: isLit, edgeColor: edgeColor, edgeWidth: edgeWidth, alpha: alpha, label: label)
  }

  /// The surface in the next colour of the cycle, where it has none of its own.
  public func colored(from cycle: inout ColorCycle) -> Self {
    guard colors == nil else { return self }
    return cycle.colored(self, at: \.color) { $0.nextLineColor() }
  }

  /// The points that automatic limits have to make room for.
  public var dataPoints: [Point3] { grid.points }

  /// Limits along z leave no margin.
  public var needsMarginAlongZ: Bool { false }

  /// The mark's line in a legend: the colour of the surface, or that of the middle of its scale.
  public var legendEntry: LegendEntry? {
    guard let label else { return nil }
    let color = colors?.middleColor ?? color ?? .cycle[0]
    return LegendEntry(label: label, handle: .area(color.withAlpha(color.alpha * alpha)))
  }

  /// The faces, the deepest first, each with the line around it.
  public func pieces(in space: Space3D) -> [Piece3D] {
    let cells = SurfaceCells(of: grid)
    let isAlone = cells.areas.count == 1
    let edgeWidth = edgeWidth ?? space.plane.theme.patchLineWidth
    var pieces: [Piece3D] = []
    pieces.reserveCapacity(cells.areas.count)
    for index in DepthRanking.indices(of: cells.depths(in: space)) {
      let cell = cells.areas[index]
      let corners = cells.corners(of: cell)
      let color = color(of: cell, among: cells, corners: corners)
      if color.alpha > 0 {
        pieces.append(
          .face(corners, color: color.withAlpha(color.alpha * alpha), isAntialiased: isAlone))
      }
      if let edgeColor {
        pieces.appendOutline(around: corners, color: edgeColor, width: edgeWidth)
      }
    }
    return pieces
  }
}

extension Surface3D {
  var grid: SurfaceGrid { SurfaceGrid(x: x, y: y, z: z) }

  /// The colours of a map from the least face to the greatest.
  private func colorScale(_ map: ColorMap) -> ColorScale {
    let cells = SurfaceCells(of: grid)
    return ColorScale(map, around: cells.areas.map { value(of: $0, among: cells) })
  }

  /// What the colour of a face stands for; not a number where there is no value.
  private func value(of cell: SurfaceCells.Cell, among cells: SurfaceCells) -> Double {
    guard let values else { return cells.height(of: cell) }
    func value(_ row: Int, _ column: Int) -> Double {
      values.indices.contains(row) && values[row].indices.contains(column)
        ? values[row][column] : .nan
    }
    if values.count < y.count { return value(cell.row, cell.column) }
    let corners = [(0, 0), (0, 1), (1, 1), (1, 0)].map { value(cell.row + $0, cell.column + $1) }
    return corners.reduce(0) { $0 + $1 / Double(corners.count) }
  }

  private func color(
    of cell: SurfaceCells.Cell, among cells: SurfaceCells, corners: [Point3]
  ) -> Color {
    let color = colors?.paint(of: value(of: cell, among: cells)) ?? color ?? .cycle[0]
    return isLit ?? (colors == nil) ? color.shaded(Light3D.share(on: corners)) : color
  }
}
