/// The cells between the points of a grid: many of them, of which each is no more than its place.
struct SurfaceCells {
  /// The points of the grid, row by row.
  private let points: [Point3]
  private let columnCount: Int
  /// The cells that are areas, row by row: those of which three corners at least are finite.
  let areas: [Cell]

  /// What lies between four neighbouring points: the one at a row and a column, and those behind it.
  struct Cell {
    var row: Int
    var column: Int
  }

  /// The fewest corners of an area.
  private static let fewestCorners = 3
  private static let mostCorners = 4

  init(of grid: SurfaceGrid) {
    let (points, columnCount) = (grid.points, grid.x.count)
    var areas: [Cell] = []
    for row in grid.y.indices.dropLast() {
      for column in grid.x.indices.dropLast() {
        var count = 0
        Self.forEachCorner(of: Cell(row: row, column: column), columnCount) { place in
          if points[place].isFinite { count += 1 }
        }
        if count >= Self.fewestCorners { areas.append(Cell(row: row, column: column)) }
      }
    }
    (self.points, self.columnCount, self.areas) = (points, columnCount, areas)
  }

  /// Those of the corners of a cell that are finite, in turn: three at least.
  func corners(of cell: Cell) -> [Point3] {
    var corners: [Point3] = []
    corners.reserveCapacity(Self.mostCorners)
    forEachCorner(of: cell) { corners.append(points[$0]) }
    return corners
  }

  /// The mean height of the corners of a cell.
  func height(of cell: Cell) -> Double {
    let share = 1 / count(of: cell)
    var height = 0.0
    forEachCorner(of: cell) { height += points[$0].z * share }
    return height
  }

  /// The mean depth of the corners of each of the areas.
  func depths(in space: Space3D) -> [Double] {
    let projection = space.projection
    let depths = points.map { projection.project($0).depth }
    return areas.map { cell in
      var sum = 0.0
      forEachCorner(of: cell) { sum += depths[$0] }
      return sum / count(of: cell)
    }
  }

  /// How many corners of a cell are finite.
  private func count(of cell: Cell) -> Double {
    var count = 0.0
    forEachCorner(of: cell) { _ in count += 1 }
    return count
  }

  /// Calls a function with the place of each finite corner of a cell among the points, in turn.
  @inline(__always)
  private func forEachCorner(of cell: Cell, _ body: (Int) -> Void) {
    Self.forEachCorner(of: cell, columnCount) { if points[$0].isFinite { body($0) } }
  }

  @inline(__always)
  private static func forEachCorner(
    of cell: Cell, _ columnCount: Int, _ body: (Int) -> Void
  ) {
    let first = cell.row * columnCount + cell.column
    body(first)
    body(first + 1)
    body(first + 1 + columnCount)
    body(first + columnCount)
  }
}
