import Plotting

/// A picture of two panels of seven by seven inches, with an arrow between them.
func sideBySide(
  _ left: any Panel, arrow label: String, _ right: any Panel
) throws -> Figure {
  let (side, gap) = (7.0, 1.0)
  let margins = SubplotGrid()
  let cell = (margins.right - margins.left) * side
  let width = 2 * side + gap
  var grid = SubplotGrid(rows: 1, columns: 3, wspace: 0)
  grid.left = margins.left * side / width
  grid.right = 1 - (1 - margins.right) * side / width
  grid.widthRatios = [cell, width * (grid.right - grid.left) - 2 * cell, cell]
  return try Figure(width: width, height: side, grid: grid) {
    left
    BlockArrow(label).cell(row: 0, column: 1)
    right.cell(row: 0, column: 2)
  }
}
