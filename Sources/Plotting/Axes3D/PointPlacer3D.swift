/// Takes very many points of the data to the scene: what is the same for all of them is looked up once.
struct PointPlacer3D {
  private let projection: Projection3D
  private let frame: Rect
  private let x: AxisMap
  private let y: AxisMap

  init(in space: Space3D) {
    projection = space.projection
    (frame, x, y) = (space.plane.frame, space.plane.x, space.plane.y)
  }

  /// Where a point of the data stands in the scene: what `Space3D.position(of:)` says.
  func position(of point: Point3) -> Point {
    let place = projection.project(point).position
    return Point(
      frame.minX + x.share(of: place.x) * frame.width,
      frame.maxY - y.share(of: place.y) * frame.height)
  }
}
