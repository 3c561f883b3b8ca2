import Glibc

/// How space becomes a plane: a camera that looks at the middle of the box of the axes.
///
/// The camera is Matplotlib's mplot3d: perspective with focal length 1, ten units away from a box whose
/// sides are 4 : 4 : 3 unless the axes have another aspect.
///
///     let limits = Interval(-1...1)
///     let camera = Projection3D(x: limits, y: limits, z: limits, elevation: 30, azimuth: -60)
///     camera.project(.zero).position  // (0, 0) up to rounding: the middle of the box
public struct Projection3D: Sendable, Equatable {
  /// The map from data to the picture in homogeneous coordinates, 4 x 4, row by row.
  public var matrix: [[Double]] { [right, upwards, behind, ahead].map(\.factors) }
  /// Where the camera stands, in data units.
  public let eye: Point3
  /// The rows of the matrix: what a point's place to the right, upwards and in depth are, and how far before the
  /// camera it lies, by which the others are divided.
  private let right: Row
  private let upwards: Row
  private let behind: Row
  private let ahead: Row

  /// mplot3d: the distance of the camera.
  static let distance = 10.0
  /// mplot3d: `set_box_aspect` scales the sides of the box so that its diagonal has this length.
  private static let boxDiagonal = 1.8294640721620434
  /// The sides of the box unless axes say otherwise, in the camera's unit: 4 : 4 : 3.
  public static let box = sides(inProportion: Point3(4, 4, 3))

  /// The sides of a box as large as any other.
  ///
  /// - Parameter proportion: how long they are compared to each other; above 0.
  public static func sides(inProportion proportion: Point3) -> Point3 {
    proportion * (boxDiagonal / proportion.length)
  }

  /// Creates the projection of a box of data.
  ///
  /// - Parameters:
  ///   - x: the limits along x, in data units, different from each other.
  ///   - y: those along y.
  ///   - z: those along z.
  ///   - elevation: how high the camera stands, in degrees above the level plane.
  ///   - azimuth: where the camera stands around the box, in degrees from the x-axis towards the
  ///     y-axis.
  ///   - sides: the sides of the box in the camera's unit.
  public init(
    x: Interval, y: Interval, z: Interval, elevation: Double, azimuth: Double,
    sides: Point3 = Projection3D.box
  ) {
    let (up, around) = (elevation * .pi / 180, azimuth * .pi / 180)
    // The three directions of the picture: to the right, up and towards the camera. Written out, the
    // first one is sound at the poles too.
    let right = Point3(-sin(around), cos(around), 0)
    let towards = Point3(cos(up) * cos(around), cos(up) * sin(around), sin(up))
    let upwards = towards.cross(right)
    let camera = sides * 0.5 + towards * Self.distance

    let scale = Point3(sides.x / x.length, sides.y / y.length, sides.z / z.length)
    let start = Point3(x.from, y.from, z.from)
    /// A row that takes data to the distance from the camera along `direction`.
    func row(_ direction: Point3) -> Row {
      let factors = Point3(direction.x * scale.x, direction.y * scale.y, direction.z * scale.z)
      return Row(factors, shift: -factors.dot(start) - direction.dot(camera))
    }
    self.right = row(right)
    self.upwards = row(upwards)
    behind = Row(.zero, shift: -Self.distance)
    ahead = row(towards).negated
    eye = Point3(
      start.x + camera.x / scale.x, start.y + camera.y / scale.y, start.z + camera.z / scale.z)
  }

  /// Where a point comes to lie in the picture, y upwards, and how deep behind it; deeper is greater.
  public func project(_ point: Point3) -> (position: Point, depth: Double) {
    let distance = distance(of: point)
    return (
      Point(right.value(at: point) / distance, upwards.value(at: point) / distance),
      behind.value(at: point) / distance
    )
  }

  /// How far before the camera a point lies, along the way it looks; not above 0 for one behind it.
  func distance(of point: Point3) -> Double { ahead.value(at: point) }
}

extension Projection3D {
  /// A row of the matrix.
  private struct Row: Sendable, Equatable {
    var x: Double
    var y: Double
    var z: Double
    var shift: Double

    init(_ direction: Point3, shift: Double) {
      (x, y, z) = (direction.x, direction.y, direction.z)
      self.shift = shift
    }

    var factors: [Double] { [x, y, z, shift] }

    var negated: Row { Row(Point3(-x, -y, -z), shift: -shift) }

    func value(at point: Point3) -> Double {
      x * point.x + y * point.y + z * point.z + shift
    }
  }
}
