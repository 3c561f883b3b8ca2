/// Heights over the places of a rectangle, and the cells between them.
struct SurfaceGrid {
  let x: [Double]
  let y: [Double]
  /// The heights, a row for each y.
  let z: [[Double]]

  /// What lies between four neighbouring places.
  struct Cell {
    var row: Int
    var column: Int
    /// Those of the corners that are finite, in turn: three at least.
    var corners: [Point3]
    /// The mean height of the corners.
    var height: Double
  }

  /// The fewest corners of an area.
  private static let fewestCorners = 3

  /// A point of the grid; not finite where there is no height for it.
  func point(row: Int, column: Int) -> Point3 {
    let height =
      z.indices.contains(row) && z[row].indices.contains(column) ? z[row][column] : .nan
    return Point3(x[column], y[row], height)
  }

  /// All points, row by row.
  var points: [Point3] { rows.flatMap { $0 } }

  /// The points with the same y.
  var rows: [[Point3]] {
    y.indices.map { row in x.indices.map { point(row: row, column: $0) } }
  }

  /// The points with the same x.
  var columns: [[Point3]] {
    x.indices.map { column in y.indices.map { point(row: $0, column: column) } }
  }

  /// The cells that are areas, row by row.
  var cells: [Cell] {
    y.indices.dropLast().flatMap { row in
      x.indices.dropLast().compactMap { cell(row: row, column: $0) }
    }
  }

  private func cell(row: Int, column: Int) -> Cell? {
    let corners = [(0, 0), (1, 0), (1, 1), (0, 1)].map { right, up in
      point(row: row + up, column: column + right)
    }.filter(\.isFinite)
    guard corners.count >= Self.fewestCorners else { return nil }
    let share = 1 / Double(corners.count)
    return Cell(
      row: row, column: column, corners: corners,
      height: corners.reduce(0) { $0 + $1.z * share })
  }
}
