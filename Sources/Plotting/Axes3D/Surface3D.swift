import Glibc

/// A surface z(x, y) over a rectangle, lit from the front left, and cut at the walls of the axes.
///
/// ![A saddle, lit from the left.](mark-Surface3D.svg)
///
/// Two places along x and two along y make a plane, drawn as the one face that it is:
///
///     Surface3D(x: [-2, 2], y: [-2, 2], alpha: 0.5) { x, y in 0.5 - x - y }
public struct Surface3D: Mark3D, Equatable {
  /// The places along x at which the surface is evaluated, in data units.
  public var x: [Double]
  /// The places along y.
  public var y: [Double]
  /// The heights, a row for each y.
  public var z: [[Double]]
  /// The colour of the surface in full light; nil takes the next of the axes' cycle.
  public var color: Color?
  /// The opacity.
  public var alpha: Double

  /// Creates a surface from a function of x and y; faces with a corner that is not finite are left
  /// out.
  public init(
    x: [Double], y: [Double], color: Color? = nil, alpha: Double = 1,
    z: (Double, Double) -> Double
  ) {
    self.x = x
    self.y = y
    self.z = y.map { y in x.map { z($0, y) } }
    self.color = color
    self.alpha = alpha
  }

  /// The points that automatic limits have to make room for.
  public var dataPoints: [Point3] {
    y.indices.flatMap { row in x.indices.map { corner(row: row, column: $0) } }
  }

  /// A corner of the mesh; not finite, and so left out, where `z` has no height for it.
  private func corner(row: Int, column: Int) -> Point3 {
    let height =
      z.indices.contains(row) && z[row].indices.contains(column) ? z[row][column] : .nan
    return Point3(x[column], y[row], height)
  }

  /// The surface in the next colour of the cycle, where it has none of its own.
  public func colored(from cycle: inout ColorCycle) -> Self {
    cycle.colored(self, at: \.color) { $0.nextLineColor() }
  }

  /// The faces, the deepest first.
  public func pieces(in space: Space3D) -> [Piece3D] {
    var faces: [(corners: [Point3], depth: Double)] = []
    for row in y.indices.dropLast() {
      for column in x.indices.dropLast() {
        let corners = [(0, 0), (1, 0), (1, 1), (0, 1)].map { right, up in
          corner(row: row + up, column: column + right)
        }
        guard corners.allSatisfy(\.isFinite) else { continue }
        let depth = corners.map(space.depth(of:)).reduce(0, +) / Double(corners.count)
        faces.append((corners, depth))
      }
    }
    let color = color ?? .cycle[0]
    let order = faces.indices.sorted { (-faces[$0].depth, $0) < (-faces[$1].depth, $1) }
    return order.map { index in
      let corners = faces[index].corners
      return .face(
        corners,
        color: color.shaded(Light.share(on: corners)).withAlpha(color.alpha * alpha),
        isAntialiased: faces.count == 1)
    }
  }
}

/// The light that surfaces are seen in; the `LightSource` of mplot3d's `plot_surface`.
private enum Light {
  /// Where the light comes from: clockwise from the y-axis, and above the level plane, in degrees.
  static let azimuth = 225.0
  static let altitude = 19.4712
  /// The share of its colour that a face keeps when it looks away from the light.
  static let least = 0.3

  static let direction: Point3 = {
    let around = (90 - azimuth) * .pi / 180
    let up = altitude * .pi / 180
    return Point3(cos(around) * cos(up), sin(around) * cos(up), sin(up))
  }()

  /// How much of its colour a face keeps in this light; all of it if it is no area.
  static func share(on corners: [Point3]) -> Double {
    let normal = (corners[1] - corners[0]).cross(corners[2] - corners[1])
    guard normal.length > 0 else { return 1 }
    let towards = normal.dot(direction) / normal.length
    return least + (1 - least) * (towards + 1) / 2
  }
}
