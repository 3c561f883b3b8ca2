/// A position or a vector in space.
///
///     Point3(1, 0, 0).cross(Point3(0, 1, 0))  // (0, 0, 1)
///     Point3(1, 2, 2).length  // 3
public struct Point3: Sendable, Hashable {
  /// The first coordinate.
  public var x: Double
  /// The second coordinate.
  public var y: Double
  /// The third coordinate, upwards.
  public var z: Double

  /// Creates a point from its coordinates.
  public init(_ x: Double, _ y: Double, _ z: Double) {
    self.x = x
    self.y = y
    self.z = z
  }

  /// The origin.
  public static let zero = Point3(0, 0, 0)

  /// The sum of two points taken as vectors.
  public static func + (a: Point3, b: Point3) -> Point3 {
    Point3(a.x + b.x, a.y + b.y, a.z + b.z)
  }

  /// The vector from `b` to `a`.
  public static func - (a: Point3, b: Point3) -> Point3 {
    Point3(a.x - b.x, a.y - b.y, a.z - b.z)
  }

  /// The vector `a`, `factor` times as long.
  public static func * (a: Point3, factor: Double) -> Point3 {
    Point3(a.x * factor, a.y * factor, a.z * factor)
  }

  /// Whether all coordinates are finite.
  public var isFinite: Bool { x.isFinite && y.isFinite && z.isFinite }

  /// The distance from the origin.
  public var length: Double { dot(self).squareRoot() }

  /// The scalar product.
  public func dot(_ other: Point3) -> Double { x * other.x + y * other.y + z * other.z }

  /// The vector product.
  public func cross(_ other: Point3) -> Point3 {
    Point3(
      y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x)
  }

  /// The coordinate along an axis.
  subscript(_ dimension: Direction3D) -> Double {
    get {
      switch dimension {
      case .x: x
      case .y: y
      case .z: z
      }
    }
    set {
      switch dimension {
      case .x: x = newValue
      case .y: y = newValue
      case .z: z = newValue
      }
    }
  }
}
