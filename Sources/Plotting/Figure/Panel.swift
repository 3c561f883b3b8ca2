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

  /// The panel laid out.
  ///
  /// - Parameter place: the room the panel has and how the figure is drawn.
  /// - Throws: `PlotError` for a text that cannot be set or a measure out of range.
  func layout(in place: PanelPlace) throws(PlotError) -> any PanelLayout
}

/// A cell of a figure's grid, counted from 0 at the upper left.
///
///     GridCell(row: 0, column: 1)  // the second of the first row
public struct GridCell: Sendable, Hashable {
  /// The row, from the top.
  public var row: Int
  /// The column, from the left.
  public var column: Int

  /// Creates a cell.
  public init(row: Int = 0, column: Int = 0) {
    self.row = row
    self.column = column
  }
}

extension Panel {
  /// Nothing that is known before the panel is laid out.
  public var texts: [String] { [] }

  /// The same panel in another cell of the figure's grid.
  public func cell(row: Int, column: Int) -> Self {
    var panel = self
    panel.cell = GridCell(row: row, column: column)
    return panel
  }
}

/// The room a panel has, and how the figure around it is drawn.
///
///     func layout(in place: PanelPlace) throws(PlotError) -> any PanelLayout {
///       MyLayout(frame: place.room, color: place.theme.ink)
///     }
public struct PanelPlace: Sendable {
  /// The cell's rectangle in scene pixels.
  public var room: Rect
  /// The measures and colours of the figure.
  public var theme: Theme
  /// The fonts that text is set in.
  public var fonts: FontFamily
  /// Pixels in an inch.
  public var pixelsPerInch: Double
  /// The grid that sharp things stand on.
  public var grid: PixelGrid
}

/// A panel, laid out: everything in its place, nothing drawn yet.
///
///     let layout = try figure.layout()
///     try layout.panels.map { try $0.tightBounds() }
public protocol PanelLayout: Sendable {
  /// The rectangle that everything drawn fits into, in scene pixels.
  func tightBounds() throws(PlotError) -> Rect

  /// The panel as a node.
  func node(id: String) throws(PlotError) -> Scene.Node
}

/// Collects panels from a declaration.
///
///     try Figure(grid: SubplotGrid(columns: 3)) {
///       for column in 0..<3 { chart(column).cell(row: 0, column: column) }
///     }
@resultBuilder
public enum PanelBuilder {
  /// A single panel.
  public static func buildExpression(_ panel: any Panel) -> [any Panel] { [panel] }
  /// Several panels made elsewhere.
  public static func buildExpression(_ panels: [any Panel]) -> [any Panel] { panels }
  /// Panels one after the other.
  public static func buildBlock(_ parts: [any Panel]...) -> [any Panel] { parts.flatMap { $0 } }
  /// The panels of a loop.
  public static func buildArray(_ parts: [[any Panel]]) -> [any Panel] { parts.flatMap { $0 } }
  /// The panels of an `if` without `else`.
  public static func buildOptional(_ part: [any Panel]?) -> [any Panel] { part ?? [] }
  /// The panels of the first branch.
  public static func buildEither(first part: [any Panel]) -> [any Panel] { part }
  /// The panels of the second branch.
  public static func buildEither(second part: [any Panel]) -> [any Panel] { part }
}
