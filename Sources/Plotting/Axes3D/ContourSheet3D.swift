/// A surface whose contours are traced along one of the three directions of space: lines of equal height, or
/// of equal x or y.
struct ContourSheet3D {
  /// The heights of the surface, over ascending places.
  private let heights: SurfaceGrid
  private let direction: Direction3D

  init(_ field: SampledField, along direction: Direction3D) {
    let columns = field.x.indices.sorted { field.x[$0] < field.x[$1] }
    let rows = field.y.indices.sorted { field.y[$0] < field.y[$1] }
    heights = SurfaceGrid(
      x: columns.map { field.x[$0] }, y: rows.map { field.y[$0] },
      z: rows.map { row in
        columns.map { column in
          field.values.indices.contains(row) && field.values[row].indices.contains(column)
            ? field.values[row][column] : .nan
        }
      })
    self.direction = direction
  }

  /// What the contours are traced in: the coordinates of the surface along the direction, over x and y.
  static func traced(_ field: SampledField, along direction: Direction3D) -> SampledField {
    guard direction != .z else { return field }
    var traced = field
    for (row, heights) in field.values.enumerated() {
      for (column, height) in heights.enumerated() where height.isFinite {
        let place = direction == .x ? field.x : field.y
        let index = direction == .x ? column : row
        traced.values[row][column] = place.indices.contains(index) ? place[index] : .nan
      }
    }
    return traced
  }

  /// A point of a contour, moved along the direction to a coordinate.
  func point(_ place: Point, movedTo coordinate: Double) -> Point3 {
    var point = Point3(place.x, place.y, direction == .z ? coordinate : height(at: place))
    point[direction] = coordinate
    return point
  }

  /// The height of the surface, straight between the corners of a cell; not a number where there is none.
  private func height(at place: Point) -> Double {
    guard let (column, along) = Self.cell(of: place.x, among: heights.x),
      let (row, up) = Self.cell(of: place.y, among: heights.y)
    else { return .nan }
    let corners = corners(row: row, column: column)
    let weights = [(1 - along) * (1 - up), along * (1 - up), along * up, (1 - along) * up]
    // What has no weight need not have a height.
    return zip(corners, weights).reduce(0) { $1.1 == 0 ? $0 : $0 + $1.0 * $1.1 }
  }

  /// The heights at the corners of a cell in turn. One that is missing is where the plane through the others
  /// has it: such a cell is a triangle.
  private func corners(row: Int, column: Int) -> [Double] {
    var corners = [(0, 0), (0, 1), (1, 1), (1, 0)].map { up, right in
      heights.point(row: row + up, column: column + right).z
    }
    let missing = corners.indices.filter { !corners[$0].isFinite }
    if missing.count == 1, let corner = missing.first {
      let count = corners.count
      corners[corner] =
        corners[(corner + 1) % count] + corners[(corner + 3) % count]
        - corners[(corner + 2) % count]
    }
    return corners
  }

  /// The cell that a coordinate lies in, and how far along it.
  private static func cell(
    of coordinate: Double, among places: [Double]
  ) -> (index: Int, share: Double)? {
    guard places.count > 1, let next = places.firstIndex(where: { $0 >= coordinate }) else {
      return nil
    }
    let index = max(next - 1, 0)
    let share = (coordinate - places[index]) / (places[index + 1] - places[index])
    return (index, share)
  }
}
