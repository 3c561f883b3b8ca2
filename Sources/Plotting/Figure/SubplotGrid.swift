/// The cells of a figure: rows and columns with gaps between them.
///
/// The edges are shares of the canvas counted from its left and lower edges, the gaps shares of a
/// cell; the defaults are Matplotlib's `figure.subplot.*`.
///
///     var grid = SubplotGrid(rows: 1, columns: 3, wspace: 0.1)
///     grid.widthRatios = [4, 1, 4]
///     SubplotGrid.constrained(rows: 2, columns: 2)  // finds margins and gaps itself
public struct SubplotGrid: Sendable, Hashable {
  /// The number of rows.
  public var rows: Int
  /// The number of columns.
  public var columns: Int
  /// The gap between columns, in cell widths; nil has Matplotlib's, 0.2, and more where something of one
  /// panel would otherwise lie over another.
  public var wspace: Double?
  /// The gap between rows, in cell heights; nil has Matplotlib's, 0.2, and more where something of one
  /// panel would otherwise lie over another, and lowers the first row where the title of the figure would.
  public var hspace: Double?
  /// How wide the columns are in proportion to each other; empty for equal ones. Missing ratios are 1.
  public var widthRatios: [Double] = []
  /// Whether rows and columns make room for what stands around their panels: margins and gaps are then
  /// found for each figure, and those given here do not count.
  public var isConstrained = false
  /// The left edge of the first column.
  public var left = 0.125
  /// The right edge of the last column.
  public var right = 0.9
  /// The lower edge of the last row.
  public var bottom = 0.11
  /// The upper edge of the first row.
  public var top = 0.88

  /// Creates a grid.
  ///
  /// - Parameters:
  ///   - rows: the number of rows.
  ///   - columns: the number of columns.
  ///   - wspace: the gap between columns, in cell widths; nil finds one.
  ///   - hspace: the gap between rows, in cell heights; nil finds one.
  public init(rows: Int = 1, columns: Int = 1, wspace: Double? = nil, hspace: Double? = nil) {
    self.rows = rows
    self.columns = columns
    self.wspace = wspace
    self.hspace = hspace
  }

  /// The gaps where none are asked for and nothing needs more; Matplotlib's `figure.subplot.wspace` and
  /// `figure.subplot.hspace`.
  static let defaultSpace = 0.2

  /// A grid whose margins and gaps are found for each figure, so that texts, colour bars and legends
  /// neither overlap nor leave the canvas; Matplotlib's `layout="constrained"`.
  public static func constrained(rows: Int = 1, columns: Int = 1) -> SubplotGrid {
    var grid = SubplotGrid(rows: rows, columns: columns)
    grid.isConstrained = true
    return grid
  }

  /// How wide a column is in proportion to the others.
  func widthRatio(ofColumn column: Int) -> Double {
    column < widthRatios.count ? widthRatios[column] : 1
  }

  /// The rectangle of a cell on a canvas of `size`, in the canvas' unit.
  func rect(of cell: GridCell, on size: Size) -> Rect {
    let first = rect(row: cell.rows.lowerBound, column: cell.columns.lowerBound, on: size)
    let last = rect(row: cell.rows.upperBound, column: cell.columns.upperBound, on: size)
    return first.union(last)
  }

  private func rect(row: Int, column: Int, on size: Size) -> Rect {
    let (wspace, hspace) = (wspace ?? Self.defaultSpace, hspace ?? Self.defaultSpace)
    let width = (right - left) * size.width / (Double(columns) + wspace * Double(columns - 1))
    let height = (top - bottom) * size.height / (Double(rows) + hspace * Double(rows - 1))
    let ratios = (0..<columns).map(widthRatio(ofColumn:))
    let share = width * Double(columns) / ratios.reduce(0, +)
    let before = ratios.prefix(column).reduce(0, +) * share
    return Rect(
      x: left * size.width + before + Double(column) * width * wspace,
      y: (1 - top) * size.height + Double(row) * height * (1 + hspace),
      width: ratios[column] * share, height: height)
  }
}
