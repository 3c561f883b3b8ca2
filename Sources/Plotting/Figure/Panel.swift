/// Something that stands in a cell of a figure's grid.
///
/// `Axes` is one; conform a type of your own to set another kind of picture beside them.
///
///     try Figure(grid: SubplotGrid(columns: 2)) {
///       Axes { Scatter(points, color: .red) }
///       BlockArrow("mapped back").cell(row: 0, column: 1)
///     }
public protocol Panel: Sendable {
  /// The cell of the figure's grid that the panel stands in.
  var cell: GridCell { get set }

  /// Everything the panel writes; read when a figure is declared, so that a mistake in math text is
  /// found there.
  var texts: [String] { get }

  /// Refuses what the panel cannot be drawn with; asked when a figure is declared. A panel of your own
  /// refuses nothing unless you say so.
  ///
  /// - Throws: `PlotError` that names the thing, its value and what is expected.
  func validate() throws(PlotError)

  /// What the panel has to tell a legend of the figure.
  var legendEntries: [LegendEntry] { get }

  /// What the panel shows, in words for readers who do not see it: the files of a figure tell it. What the
  /// panel is by its type unless you say otherwise.
  var summary: PanelSummary { get }

  /// The panel laid out.
  ///
  /// - Parameter place: the room the panel has and how the figure is drawn.
  /// - Throws: `PlotError` for a text that cannot be set or a measure out of range.
  func layout(in place: PanelPlace) throws(PlotError) -> any PanelLayout
}

extension Panel {
  /// Nothing that is known before the panel is laid out.
  public var texts: [String] { [] }

  /// Refuses nothing.
  public func validate() throws(PlotError) {}

  /// Nothing that a legend names.
  public var legendEntries: [LegendEntry] { [] }

  /// The same panel in another cell of the figure's grid.
  public func cell(row: Int, column: Int) -> Self {
    cell(GridCell(row: row, column: column))
  }

  /// The same panel over several cells of the figure's grid.
  ///
  ///     Axes { line }.cell(rows: 0...1, columns: 0...0)  // the first two rows of the first column
  public func cell(rows: ClosedRange<Int>, columns: ClosedRange<Int>) -> Self {
    cell(GridCell(rows: rows, columns: columns))
  }

  private func cell(_ cell: GridCell) -> Self {
    var panel = self
    panel.cell = cell
    return panel
  }
}
