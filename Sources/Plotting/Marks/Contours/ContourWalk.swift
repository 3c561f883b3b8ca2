/// A line on its way through a grid, with greater values to its left.
///
/// A value counts as greater when it is above the level, so that what equals the level lies on the lower
/// side. Source of the scheme: marching squares, with saddles decided by the mean of the four corners, as
/// contourpy does (https://contourpy.readthedocs.io/en/v1.1.1/description.html).
struct ContourWalk {
  /// The line, and between which sides of the outline it runs.
  struct Traced {
    var line: ContourLine
    /// Where it comes in, and where it goes out; nil for a closed line.
    var start: ContourGrid.Gate?
    var end: ContourGrid.Gate?
  }

  let grid: ContourGrid
  let level: Double
  /// The sides between two columns of cells that were crossed, by the lower one of their nodes.
  private var crossed: [Bool]

  init(grid: ContourGrid, level: Double) {
    self.grid = grid
    self.level = level
    crossed = [Bool](repeating: false, count: grid.values.count)
  }

  /// All lines: first those that come in through the outline, then closed ones, each kind by the cell it
  /// begins in.
  mutating func lines() -> [Traced] {
    let open = grid.outline.compactMap { gate -> Traced? in
      guard isEntrance(gate) else { return nil }
      return walk(from: gate)
    }
    return open + closedLines()
  }

  /// A closed line crosses a side between two cells that lie beside each other, and is found at the first of
  /// those.
  private mutating func closedLines() -> [Traced] {
    var lines: [Traced] = []
    for node in 0..<max(grid.values.count - grid.columns, 0) where !crossed[node] {
      guard isAbove(node) != isAbove(node + grid.columns) else { continue }
      let right = ContourGrid.Gate(cell: node, side: .left)
      guard grid.cells[node].has(.left), let left = grid.beyond(right) else { continue }
      lines.append(walk(from: isAbove(node) ? left : right))
    }
    return lines
  }

  private func isAbove(_ node: Int) -> Bool { grid.values[node] > level }

  /// Whether a line comes in through a side: it does where values fall along the side.
  private func isEntrance(_ gate: ContourGrid.Gate) -> Bool {
    guard let ends = grid.ends(of: gate) else { return false }
    return isAbove(ends.from) && !isAbove(ends.to)
  }

  /// The line that comes in through a side, up to where it goes out or is where it began.
  private mutating func walk(from start: ContourGrid.Gate) -> Traced {
    var points: [Point] = []
    pass(start, &points)
    var gate = start
    while let exit = exit(of: gate) {
      guard let next = grid.beyond(exit) else {
        pass(exit, &points)
        return Traced(
          line: ContourLine(points: points, isClosed: false), start: start, end: exit)
      }
      if next == start { break }
      pass(next, &points)
      gate = next
    }
    return Traced(line: ContourLine(points: points, isClosed: true))
  }

  /// Takes down where the line crosses a side.
  private mutating func pass(_ gate: ContourGrid.Gate, _ points: inout [Point]) {
    guard let ends = grid.ends(of: gate) else { return }
    if gate.side == .left || gate.side == .right { crossed[min(ends.from, ends.to)] = true }
    points.append(grid.crossing(ends.from, ends.to, at: level))
  }

  /// The side through which a line leaves the cell that it has come into: one along which values rise.
  private func exit(of entrance: ContourGrid.Gate) -> ContourGrid.Gate? {
    let edges = grid.cells[entrance.cell].edges
    guard let index = edges.firstIndex(where: { $0.side == entrance.side }) else { return nil }
    var (right, left): (ContourCell.Side?, ContourCell.Side?)
    for step in 1..<edges.count {
      let edge = edges[(index + step) % edges.count]
      let from = grid.node(edge.from, of: entrance.cell)
      guard !isAbove(from), isAbove(grid.node(edge.to, of: entrance.cell)) else { continue }
      if right == nil { right = edge.side } else { left = edge.side }
    }
    // At a saddle the line keeps to the right around a low corner, or to the left around a high one.
    let side = left == nil || isMiddleAbove(entrance.cell) ? right : left
    return side.map { ContourGrid.Gate(cell: entrance.cell, side: $0) }
  }

  /// Whether the middle of a cell is above the level: the mean of its corners.
  private func isMiddleAbove(_ cell: Int) -> Bool {
    let corners: [ContourCell.Corner] = [.lowerLeft, .lowerRight, .upperLeft, .upperRight]
    // Quarters, so that the sum of great values does not overflow.
    return corners.reduce(0) { $0 + grid.values[grid.node($1, of: cell)] / 4 } > level
  }
}
