/// Finds the gaps of a grid that was given none: Matplotlib's, widened where a panel would lie over another
/// or under the title of the figure.
struct GridGaps {
  /// The grid as declared.
  let grid: SubplotGrid
  /// The canvas' size in pixels.
  let canvas: Size
  /// Between what stands around two panels, in pixels.
  let pad: Double
  /// How far down the title of the figure reaches, in pixels from the upper edge of the canvas; nil for none.
  let titleDepth: Double?

  /// Cells of less than this many pixels show nothing.
  private static let leastCell = 1.0

  /// Whether there is a gap to find.
  var areOpen: Bool {
    let between = (grid.wspace == nil && grid.columns > 1) || (grid.hspace == nil && grid.rows > 1)
    return between || (grid.hspace == nil && titleDepth != nil)
  }

  /// The grid with gaps, where none were asked for, that hold what stands around its panels; nil when that
  /// leaves nothing for the panels themselves.
  ///
  /// - Parameters:
  ///   - current: the grid with the gaps that were found before; they get no narrower.
  ///   - cells: the cell of each panel.
  ///   - overhangs: what each of them needs around it.
  func widened(
    _ current: SubplotGrid, for cells: [GridCell], overhangs: [ConstrainedGrid.Overhang]
  ) -> SubplotGrid? {
    var wider = current
    if grid.wspace == nil {
      let needed = needed(
        spans: cells.map(\.columns), needs: overhangs.map { ($0.left, $0.right) })
      guard
        let space = space(
          holding: needed, count: grid.columns, length: (grid.right - grid.left) * canvas.width)
      else { return nil }
      wider.wspace = max(current.wspace ?? SubplotGrid.defaultSpace, space)
    }
    if grid.hspace == nil {
      let needed = needed(spans: cells.map(\.rows), needs: overhangs.map { ($0.top, $0.bottom) })
      wider.top = top(for: cells, overhangs: overhangs)
      guard
        let space = space(
          holding: needed, count: grid.rows, length: (wider.top - grid.bottom) * canvas.height)
      else { return nil }
      wider.hspace = max(current.hspace ?? SubplotGrid.defaultSpace, space)
    }
    return wider
  }

  /// The upper edge of the first row, below the title and what stands above the panels.
  private func top(for cells: [GridCell], overhangs: [ConstrainedGrid.Overhang]) -> Double {
    guard let titleDepth else { return grid.top }
    let above = zip(cells, overhangs).filter { $0.0.row == 0 }.map(\.1.top).max() ?? 0
    return min(grid.top, 1 - (titleDepth + pad + above) / canvas.height)
  }

  /// The widest gap in pixels that is needed anywhere between two rows or columns.
  private func needed(
    spans: [ClosedRange<Int>], needs: [(before: Double, behind: Double)]
  ) -> Double {
    var (before, behind): ([Int: Double], [Int: Double]) = ([:], [:])
    for (span, need) in zip(spans, needs) {
      before[span.lowerBound] = max(before[span.lowerBound] ?? 0, need.before)
      behind[span.upperBound] = max(behind[span.upperBound] ?? 0, need.behind)
    }
    let gaps = behind.compactMap { index, need in before[index + 1].map { need + $0 + pad } }
    return gaps.max() ?? 0
  }

  /// A gap of so many pixels in cells; nil when nothing is left for these.
  private func space(holding gap: Double, count: Int, length: Double) -> Double? {
    let cell = (length - gap * Double(count - 1)) / Double(count)
    return cell >= Self.leastCell ? gap / cell : nil
  }
}
