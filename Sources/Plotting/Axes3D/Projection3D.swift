import Glibc

/// How space becomes a plane: a camera that looks at the middle of the box of the axes.
///
/// The camera is Matplotlib's mplot3d: perspective with focal length 1, ten units away from a box with
/// sides 4 : 4 : 3.
///
///     let limits = Interval(-1...1)
///     let camera = Projection3D(x: limits, y: limits, z: limits, elevation: 30, azimuth: -60)
///     camera.project(.zero).position  // (0, 0) up to rounding: the middle of the box
public struct Projection3D: Sendable, Equatable {
  /// The map from data to the picture in homogeneous coordinates, 4 x 4, row by row.
  public let matrix: [[Double]]
  /// Where the camera stands, in data units.
  public let eye: Point3

  /// mplot3d: the distance of the camera.
  static let distance = 10.0
  /// mplot3d: `set_box_aspect` scales the sides 4 : 4 : 3 so that their diagonal has this length.
  private static let boxDiagonal = 1.8294640721620434
  /// The sides of the box.
  static let box: Point3 = {
    let sides = Point3(4, 4, 3)
    return sides * (boxDiagonal / sides.length)
  }()

  /// Creates the projection of a box of data.
  ///
  /// - Parameters:
  ///   - x: the limits along x, in data units, different from each other.
  ///   - y: those along y.
  ///   - z: those along z.
  ///   - elevation: how high the camera stands, in degrees above the level plane.
  ///   - azimuth: where the camera stands around the box, in degrees from the x-axis towards the
  ///     y-axis.
  public init(x: Interval, y: Interval, z: Interval, elevation: Double, azimuth: Double) {
    let (up, around) = (elevation * .pi / 180, azimuth * .pi / 180)
    // The three directions of the picture: to the right, up and towards the camera. Written out, the
    // first one is sound at the poles too.
    let right = Point3(-sin(around), cos(around), 0)
    let towards = Point3(cos(up) * cos(around), cos(up) * sin(around), sin(up))
    let upwards = towards.cross(right)
    let camera = Self.box * 0.5 + towards * Self.distance

    let scale = Point3(
      Self.box.x / x.length, Self.box.y / y.length, Self.box.z / z.length)
    let start = Point3(x.from, y.from, z.from)
    /// A row that takes data to the distance from the camera along `direction`.
    func row(_ direction: Point3) -> [Double] {
      let factors = Point3(direction.x * scale.x, direction.y * scale.y, direction.z * scale.z)
      return [factors.x, factors.y, factors.z, -factors.dot(start) - direction.dot(camera)]
    }
    matrix = [
      row(right), row(upwards), [0, 0, 0, -Self.distance], row(towards).map { -$0 },
    ]
    eye = Point3(
      start.x + camera.x / scale.x, start.y + camera.y / scale.y, start.z + camera.z / scale.z)
  }

  /// Where a point comes to lie in the picture, y upwards, and how deep behind it; deeper is greater.
  public func project(_ point: Point3) -> (position: Point, depth: Double) {
    func row(_ index: Int) -> Double {
      let row = matrix[index]
      return row[0] * point.x + row[1] * point.y + row[2] * point.z + row[3]
    }
    let distance = row(3)
    return (Point(row(0) / distance, row(1) / distance), row(2) / distance)
  }
}
