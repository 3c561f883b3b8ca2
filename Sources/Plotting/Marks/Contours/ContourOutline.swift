/// The rim of a field, and of the holes in it, as closed walks with the field to the left.
struct ContourOutline {
  /// The walks, each as the sides that it goes along.
  private(set) var rings: [[ContourGrid.Gate]] = []

  /// The eight directions in which one can leave a node, by eighths of a turn from the right one on.
  private static let directions = 8
  /// How far a walk can turn to the left at a node, in eighths.
  private static let sharpestTurn = 3

  init(of grid: ContourGrid) {
    var remaining = Set(grid.outline)
    for start in grid.outline where remaining.contains(start) {
      var ring: [ContourGrid.Gate] = []
      var gate = start
      while remaining.remove(gate) != nil {
        ring.append(gate)
        guard let next = Self.following(gate, in: grid) else { break }
        gate = next
      }
      rings.append(ring)
    }
  }

  /// The next side of the rim. Where two parts of the field meet at a node only, the walk stays with its own:
  /// it turns as far to the left as it can.
  private static func following(
    _ gate: ContourGrid.Gate, in grid: ContourGrid
  ) -> ContourGrid.Gate? {
    guard let node = grid.ends(of: gate)?.to, let heading = direction(of: gate, in: grid) else {
      return nil
    }
    for turn in stride(from: sharpestTurn, through: -sharpestTurn, by: -1) {
      let direction = (heading + turn + directions) % directions
      let next = self.gate(leaving: node, in: direction, of: grid)
      guard grid.cells.indices.contains(next.cell), grid.cells[next.cell].has(next.side),
        self.direction(of: next, in: grid) == direction, grid.isOutline(next)
      else { continue }
      return next
    }
    return nil
  }

  /// The direction of a side, in eighths of a turn.
  private static func direction(of gate: ContourGrid.Gate, in grid: ContourGrid) -> Int? {
    switch (gate.side, grid.cells[gate.cell]) {
    case (.bottom, _): 0
    case (.diagonal, .withoutLowerRight): 1
    case (.right, _): 2
    case (.diagonal, .withoutUpperRight): 3
    case (.top, _): 4
    case (.diagonal, .withoutUpperLeft): 5
    case (.left, _): 6
    case (.diagonal, .withoutLowerLeft): 7
    case (.diagonal, _): nil
    }
  }

  /// The side that leaves a node in a direction, if the field has it.
  private static func gate(
    leaving node: Int, in direction: Int, of grid: ContourGrid
  ) -> ContourGrid.Gate {
    switch direction {
    case 0: ContourGrid.Gate(cell: node, side: .bottom)
    case 1: ContourGrid.Gate(cell: node, side: .diagonal)
    case 2: ContourGrid.Gate(cell: node - 1, side: .right)
    case 3: ContourGrid.Gate(cell: node - 1, side: .diagonal)
    case 4: ContourGrid.Gate(cell: node - 1 - grid.columns, side: .top)
    case 5: ContourGrid.Gate(cell: node - 1 - grid.columns, side: .diagonal)
    case 6: ContourGrid.Gate(cell: node - grid.columns, side: .left)
    default: ContourGrid.Gate(cell: node - grid.columns, side: .diagonal)
    }
  }
}
