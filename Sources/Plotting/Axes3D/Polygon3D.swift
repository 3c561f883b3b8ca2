/// Flat areas in space, filled; Matplotlib's `Poly3DCollection`.
///
/// ![A tetrahedron.](mark-Polygon3D.svg)
///
///     Polygon3D([Point3(0, 0, 0), Point3(1, 0, 0), Point3(0, 1, 1)], edgeColor: .ink, alpha: 0.5)
///     Polygon3D(triangles, values: ValueColors(losses), isLit: true)
///
/// The corners of an area have to lie in a plane, and in the exact order of depths no corner may point
/// inwards. Areas without three corners that are finite are left out.
public struct Polygon3D: Mark3D, Equatable {
  /// The corners of each area in turn, in data units; those that are not finite are left out.
  public var polygons: [[Point3]]
  /// The colours of the areas by a value of each; nil has one colour for all.
  public var values: ValueColors?
  /// Whether areas that look away from the light are darker. An area looks to the side from which its corners
  /// are seen to go round anticlockwise.
  public var isLit: Bool
  /// The colour of the line around each area; nil for none.
  public var edgeColor: Color?
  /// The width of that line in points; nil takes the theme's patch line width.
  public var edgeWidth: Double?
  /// The colour of the areas; nil takes the next of the axes' cycle.
  public var color: Color?
  /// The opacity of the areas; the lines around them have that of their colour.
  public var alpha: Double
  /// The text in the legend; nil keeps the areas out of it.
  public var label: String?

  /// Creates areas.
  ///
  /// - Parameters:
  ///   - polygons: the corners of each area in turn.
  ///   - values: the colours of the areas by a value of each.
  ///   - isLit: whether areas that look away from the light are darker; Matplotlib's `shade`.
  ///   - edgeColor: the colour of the line around each area; nil for none.
  ///   - edgeWidth: the width of that line in points.
  ///   - color: the colour of the areas.
  ///   - alpha: the opacity of the areas.
  ///   - label: the text in the legend.
  public init(
    _ polygons: [[Point3]], values: ValueColors? = nil, isLit: Bool = false,
    edgeColor: Color? = nil, edgeWidth: Double? = nil, color: Color? = nil, alpha: Double = 1,
    label: String? = nil
  ) {
    self.polygons = polygons
    self.values = values
    self.isLit = isLit
    self.edgeColor = edgeColor
    self.edgeWidth = edgeWidth
    self.color = color
    self.alpha = alpha
    self.label = label
  }

  /// Creates one area.
  public init(
    _ corners: [Point3], isLit: Bool = false, edgeColor: Color? = nil, edgeWidth: Double? = nil,
    color: Color? = nil, alpha: Double = 1, label: String? = nil
  ) {
    self.init(
      [corners], isLit: isLit, edgeColor: edgeColor, edgeWidth: edgeWidth, color: color,
      alpha: alpha, label: label)
  }

  /// The points that automatic limits have to make room for.
  public var dataPoints: [Point3] { polygons.flatMap { $0 } }

  /// Limits along z leave no margin.
  public var needsMarginAlongZ: Bool { false }

  /// The mark's line in a legend: the colour of the areas, or that of the middle of their scale.
  public var legendEntry: LegendEntry? {
    guard let label else { return nil }
    let color = values?.scale.middleColor ?? color ?? .cycle[0]
    return LegendEntry(label: label, handle: .area(color.withAlpha(color.alpha * alpha)))
  }

  /// The areas in the next colour of the cycle, where they have none of their own.
  public func colored(from cycle: inout ColorCycle) -> Self {
    guard values == nil else { return self }
    return cycle.colored(self, at: \.color) { $0.nextFillColor() }
  }

  /// The areas, the deepest first, each with the line around it.
  public func pieces(in space: Space3D) -> [Piece3D] {
    let areas = areas
    let edges = Edges(of: areas.map(\.corners))
    let width = edgeWidth ?? space.plane.theme.patchLineWidth
    var pieces: [Piece3D] = []
    for area in FaceOrder(space: space).sorted(areas, corners: \.corners) {
      let color = color(of: area)
      if color.alpha > 0 {
        pieces.append(
          .face(
            area.corners, color: color.withAlpha(color.alpha * alpha),
            isAntialiased: !edges.areShared(by: area.corners)))
      }
      if let edgeColor {
        pieces.appendOutline(around: area.corners, color: edgeColor, width: width)
      }
    }
    return pieces
  }
}

extension Polygon3D {
  private struct Area {
    var index: Int
    var corners: [Point3]
  }

  /// The fewest corners of an area.
  private static let fewestCorners = 3

  private var areas: [Area] {
    polygons.enumerated().compactMap { index, polygon in
      let corners = polygon.filter(\.isFinite)
      return corners.count < Self.fewestCorners ? nil : Area(index: index, corners: corners)
    }
  }

  private func color(of area: Area) -> Color {
    let color = values?.color(ofPart: area.index) ?? color ?? .cycle[0]
    return isLit ? color.shaded(Light3D.share(on: area.corners)) : color
  }

  /// How many areas have each edge.
  private struct Edges {
    private var counts: [Edge: Int] = [:]

    init(of polygons: [[Point3]]) {
      for polygon in polygons {
        for index in polygon.indices { counts[Edge(index, of: polygon), default: 0] += 1 }
      }
    }

    /// Whether another area lies on the other side of an edge of this one.
    func areShared(by corners: [Point3]) -> Bool {
      corners.indices.contains { (counts[Edge($0, of: corners)] ?? 0) > 1 }
    }
  }

  /// The line between two corners that follow each other, whichever of them comes first.
  private struct Edge: Hashable {
    private let first: Point3
    private let last: Point3

    /// The edge from a corner to the next.
    init(_ index: Int, of corners: [Point3]) {
      let (a, b) = (corners[index], corners[index + 1 < corners.count ? index + 1 : 0])
      (first, last) = (a.x, a.y, a.z) <= (b.x, b.y, b.z) ? (a, b) : (b, a)
    }
  }
}
