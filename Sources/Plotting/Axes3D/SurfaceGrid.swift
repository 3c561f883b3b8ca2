/// Heights over the places of a rectangle.
struct SurfaceGrid {
  let x: [Double]
  let y: [Double]
  /// The heights, a row for each y.
  let z: [[Double]]

  /// A point of the grid; not finite where there is no height for it.
  func point(row: Int, column: Int) -> Point3 {
    let height =
      z.indices.contains(row) && z[row].indices.contains(column) ? z[row][column] : .nan
    return Point3(x[column], y[row], height)
  }

  /// All points, row by row.
  var points: [Point3] {
    var points: [Point3] = []
    points.reserveCapacity(x.count * y.count)
    for (row, place) in y.enumerated() {
      let heights = z.indices.contains(row) ? z[row] : []
      for column in x.indices {
        let height = heights.indices.contains(column) ? heights[column] : .nan
        points.append(Point3(x[column], place, height))
      }
    }
    return points
  }

  /// The points with the same y.
  var rows: [[Point3]] {
    y.indices.map { row in x.indices.map { point(row: row, column: $0) } }
  }

  /// The points with the same x.
  var columns: [[Point3]] {
    x.indices.map { column in y.indices.map { point(row: $0, column: column) } }
  }
}
