/// Values over a grid of cells, each drawn in its colour.
///
/// ![Twelve cells in colours from dark blue to yellow.](mark-HeatMap.svg)
///
///     let colors = ColorScale(.viridis, limits: 0...1)
///     Axes { HeatMap([[0, 0.5], [0.5, 1]], colors: colors) }
///       .colorBar(ColorBar(colors, label: "share"))
///
/// A matrix as it is written, with the names of its rows and columns and a number in each cell:
///
///     HeatMap(counts, rows: ["cat", "dog"], columns: ["cat", "dog"], labels: CellLabels())
///
/// Cells are as many pixels of one colour each, with edges on whole pixels. Up to
/// ``mostRectangles`` of them are rectangles in every kind of file, and more are a picture. Where there are
/// more cells than pixels, a pixel has the mean colour of its cells. Matplotlib's `imshow`, and `pcolormesh`
/// for cells of different sizes.
public struct HeatMap: Mark, Equatable {
  /// The values, row by row; rows have to be equally long. A cell whose value is no number, or has no place
  /// on the scale of the colours, has the scale's colour for that, which shows what is behind unless it is
  /// given.
  public var values: [[Double]]
  /// Where the columns lie along x; nil has the middle of the first at 0, that of the next at 1.
  public var x: CellPlaces?
  /// Where the rows lie along y; nil has the middle of the first at 0, that of the next at 1.
  public var y: CellPlaces?
  /// Which row is at the top. With `upper` the axis along y falls, so that the first row is on top; rows
  /// that have places in data units, a range or edges, are put in reverse order there instead.
  public var origin: RasterOrigin
  /// The colours of the values.
  public var colors: ColorScale
  /// Whether neighbouring cells run into each other, where they are of one size on the page.
  public var isSmooth: Bool
  /// What is written in the cells; nil for nothing.
  public var labels: CellLabels?
  /// The opacity of the cells.
  public var alpha: Double
  /// The place in the order of drawing.
  public var zOrder: Double

  /// So many cells are drawn as rectangles at the most: a picture then takes fewer bytes.
  public static let mostRectangles = 400

  /// Creates a heat map.
  ///
  /// - Parameters:
  ///   - values: the values, row by row.
  ///   - x: where the columns lie along x; nil has the middle of the first at 0, that of the next at 1.
  ///   - y: where the rows lie along y; nil has the middle of the first at 0, that of the next at 1.
  ///   - origin: which row is at the top.
  ///   - colors: the colours of the values; nil has those from the least value to the greatest.
  ///   - isSmooth: whether neighbouring cells run into each other.
  ///   - labels: what is written in the cells; nil for nothing.
  ///   - alpha: the opacity of the cells.
  ///   - zOrder: the place in the order of drawing.
  public init(
    _ values: [[Double]], x: ClosedRange<Double>? = nil, y: ClosedRange<Double>? = nil,
    origin: RasterOrigin = .lower, colors: ColorScale? = nil, isSmooth: Bool = false,
    labels: CellLabels? = nil, alpha: Double = 1, zOrder: Double = ZOrder.image
  ) {
    self.init(
      values, places: (x.map { .range($0) }, y.map { .range($0) }), origin: origin,
      colors: colors, isSmooth: isSmooth, labels: labels, alpha: alpha, zOrder: zOrder)
  }

  /// Creates a heat map with names at its rows and columns, which become the categories of axes without a
  /// scale of their own. The first row is on top unless told otherwise, as in a table.
  ///
  ///     HeatMap([[50, 3], [5, 42]], rows: ["cat", "dog"], columns: ["cat", "dog"])
  public init(
    _ values: [[Double]], rows: [String], columns: [String], origin: RasterOrigin = .upper,
    colors: ColorScale? = nil, labels: CellLabels? = nil, alpha: Double = 1,
    zOrder: Double = ZOrder.image
  ) {
    self.init(
      values, places: (.categories(columns), .categories(rows)), origin: origin, colors: colors,
      isSmooth: false, labels: labels, alpha: alpha, zOrder: zOrder)
  }

  /// Creates a heat map of cells of different sizes.
  ///
  ///     HeatMap(values, xEdges: [0, 1, 10, 100], yEdges: [0, 0.5, 2])
  ///
  /// - Parameters:
  ///   - values: the values, row by row, the lowest row first.
  ///   - xEdges: the edges of the columns, rising: one more than there are columns.
  ///   - yEdges: the edges of the rows, rising: one more than there are rows.
  ///   - colors: the colours of the values; nil has those from the least value to the greatest.
  ///   - labels: what is written in the cells; nil for nothing.
  ///   - alpha: the opacity of the cells.
  ///   - zOrder: the place in the order of drawing.
  public init(
    _ values: [[Double]], xEdges: [Double], yEdges: [Double], colors: ColorScale? = nil,
    labels: CellLabels? = nil, alpha: Double = 1, zOrder: Double = ZOrder.image
  ) {
    self.init(
      values, places: (.edges(xEdges), .edges(yEdges)), origin: .lower, colors: colors,
      isSmooth: false, labels: labels, alpha: alpha, zOrder: zOrder)
  }

  private init(
    _ values: [[Double]], places: (x: CellPlaces?, y: CellPlaces?), origin: RasterOrigin,
    colors: ColorScale?, isSmooth: Bool, labels: CellLabels?, alpha: Double, zOrder: Double
  ) {
    self.values = values
    (x, y) = places
    self.origin = origin
    self.colors = colors ?? ColorScale(around: values.joined())
    self.isSmooth = isSmooth
    self.labels = labels
    self.alpha = alpha
    self.zOrder = zOrder
  }

  /// The same heat map with its cells elsewhere; what is nil has the middle of the first at 0, that of the
  /// next at 1.
  public func places(x: CellPlaces? = nil, y: CellPlaces? = nil) -> HeatMap {
    var map = self
    (map.x, map.y) = (x, y)
    return map
  }

  /// Everything the mark writes, apart from numbers: the names at its rows and columns, and its own labels.
  public var texts: [String] {
    (x?.texts ?? []) + (y?.texts ?? []) + (labels?.texts?.flatMap { $0 } ?? [])
  }

  /// What the mark has to show; limits end where the cells end.
  public var data: MarkData {
    var data = MarkData(x: xPlaces.extent, y: yPlaces.extent)
    data.y.runsBackwards = origin == .upper && !isReversed
    return data
  }

  /// The mark in its place, the edges of its cells on whole pixels.
  ///
  /// - Throws: `PlotError.measure` for limits that have no place on the scale of the colours,
  ///   `PlotError.category` for a name that is none of the axis's categories, and `PlotError.text` for a
  ///   label that cannot be set.
  public func layout(in context: DrawingContext) throws(PlotError) -> MarkLayout {
    try colors.check()
    let grid = try CellGrid(of: self, in: context)
    let cells = CellDrawing(of: self, on: grid, in: context)
    let texts = try labels?.nodes(for: self, on: grid, in: context) ?? []
    return MarkLayout(
      nodes: cells.nodes + texts,
      obstacles: LegendObstacles(boxes: [grid.frame].compactMap { $0 }), zOrder: zOrder)
  }
}

extension HeatMap {
  /// How many columns there are.
  var columnCount: Int { values.map(\.count).max() ?? 0 }

  /// Where the columns lie.
  var xPlaces: CellPlaces { x ?? .middles(count: columnCount) }
  /// Where the rows lie.
  var yPlaces: CellPlaces { y ?? .middles(count: values.count) }

  /// Whether the first row has the last place along y: on top of an axis that rises, as Matplotlib has it
  /// for an `extent` that is given.
  var isReversed: Bool {
    switch y {
    case .range, .edges: origin == .upper
    case .categories, nil: false
    }
  }

  /// The colour that a cell is drawn in; that of no number where a row ends before it.
  func color(row: Int, column: Int) -> RGBA {
    var color = colors.color(
      of: values[row].indices.contains(column) ? values[row][column] : .nan)
    color.alpha *= alpha
    return color
  }
}
