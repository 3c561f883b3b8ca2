/// The place a 3-D mark is drawn in: how data become pixels.
///
///     space.position(of: Point3(0, 0, 1))  // where it stands on the page
///     space.depth(of: Point3(0, 0, 1))  // how far behind other things
public struct Space3D: Sendable {
  /// The plane of the picture: its frame and its measures. Its data units are those of the projection.
  public var plane: DrawingContext
  /// The data interval along x.
  public var x: Interval
  /// The data interval along y.
  public var y: Interval
  /// The data interval along z.
  public var z: Interval
  /// How space becomes a plane.
  public var projection: Projection3D

  /// Where a point of the data stands in the scene.
  public func position(of point: Point3) -> Point {
    plane.position(of: projection.project(point).position)
  }

  /// How deep a point lies in the picture; deeper is greater.
  public func depth(of point: Point3) -> Double {
    projection.project(point).depth
  }

  /// Where a point lies in the box, in shares of its sides.
  func share(of point: Point3) -> Point3 {
    Point3(x.fraction(of: point.x), y.fraction(of: point.y), z.fraction(of: point.z))
  }
}
