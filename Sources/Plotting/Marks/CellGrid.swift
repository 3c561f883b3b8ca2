/// Where the cells of a heat map lie on the page.
struct CellGrid {
  /// The edges of a column or a row in scene pixels, the one of the smaller value first; nil for one that
  /// is nowhere on its axis.
  typealias Span = Interval?

  /// Where the columns are, in the order of the values.
  private let columns: [Span]
  /// Where the rows are, in the order of the values.
  private let rows: [Span]
  /// The columns as they are drawn, on whole pixels.
  let pixelColumns: [Span]
  /// The rows as they are drawn.
  let pixelRows: [Span]
  /// The rectangle of all that is drawn, on whole pixels; nil where there is none.
  let frame: Rect?
  /// Whether all columns are equally wide on the page and follow each other, and the rows likewise.
  let isEven: Bool

  /// - Throws: `PlotError.category` for a name that is none of the axis's categories.
  init(of map: HeatMap, in context: DrawingContext) throws(PlotError) {
    let (x, y, room, grid) = (context.x, context.y, context.frame, context.grid)
    let xCells = try map.xPlaces.cells(count: map.columnCount, on: x.scale, axis: "x")
    var yCells = try map.yPlaces.cells(count: map.values.count, on: y.scale, axis: "y")
    if map.isReversed { yCells.reverse() }
    columns = xCells.map { cell in Self.span(of: cell, on: x) { room.minX + $0 * room.width } }
    rows = yCells.map { cell in Self.span(of: cell, on: y) { room.maxY - $0 * room.height } }
    let whole = Self.frame(of: columns, rows)
    // Edges far away have been moved nearer, and no longer say how wide cells are.
    let isNear = whole?.corners.allSatisfy(context.isNear) ?? false
    isEven =
      isNear && x.scale.isEven && y.scale.isEven && map.xPlaces.areEven(xCells)
      && map.yPlaces.areEven(yCells)
    guard isEven, let raster = whole.map(grid.raster) else {
      frame = whole.map(grid.whole(_:))
      pixelColumns = columns.map { Self.snapped($0, to: grid) }
      pixelRows = rows.map { Self.snapped($0, to: grid) }
      return
    }
    frame = raster
    pixelColumns = Self.parts(like: columns, from: raster.minX, length: raster.width, on: grid)
    pixelRows = Self.parts(like: rows, from: raster.minY, length: raster.height, on: grid)
  }

  private static func snapped(_ span: Span, to grid: PixelGrid) -> Span {
    span.map { Interval(from: grid.whole($0.from), to: grid.whole($0.to)) }
  }

  /// Equal parts of a length, to a pixel, in the order of some spans.
  private static func parts(
    like spans: [Span], from start: Double, length: Double, on grid: PixelGrid
  ) -> [Span] {
    func edge(_ place: Int) -> Double {
      let pixels = length / grid.step * Double(place) / Double(spans.count)
      // A pixel belongs to the part that its middle lies in, or to that which begins there.
      return start + (pixels - 0.5 - roundingError).rounded(.up) * grid.step
    }
    let parts = spans.indices.map { Interval(from: edge($0), to: edge($0 + 1)) }
    return follow(spans) ? parts : parts.reversed()
  }

  /// Whether each of some spans that follow each other begins where the one before it ends, to the right or
  /// further down.
  static func follow(_ spans: [Span]) -> Bool {
    guard let first = spans.first.flatMap({ $0 }), let last = spans.last.flatMap({ $0 }) else {
      return true
    }
    return min(first.from, first.to) <= min(last.from, last.to)
  }

  /// Parts of a pixel that come from rounding.
  private static let roundingError = 1e-9

  /// So many lengths of the axis an edge may be away from its ends, somewhat more than what counts as near:
  /// more digits than pixels need are then left behind the point.
  private static let farthest = -70_000.0...70_000

  /// The edges of a cell, those far outside moved nearer.
  private static func span(
    of cell: Interval, on axis: AxisMap, place: (Double) -> Double
  ) -> Span {
    let shares = [cell.from, cell.to].map(axis.clippedShare(of:))
    guard let from = shares.first, let to = shares.last, !from.isNaN, !to.isNaN else { return nil }
    func near(_ share: Double) -> Double {
      min(max(share, farthest.lowerBound), farthest.upperBound)
    }
    return Interval(from: place(near(from)), to: place(near(to)))
  }

  /// The rectangle around all cells; nil where there is none.
  private static func frame(of columns: [Span], _ rows: [Span]) -> Rect? {
    func ends(_ spans: [Span]) -> (Double, Double)? {
      let places = spans.compactMap { $0 }.flatMap { [$0.from, $0.to] }
      guard let low = places.min(), let high = places.max() else { return nil }
      return (low, high)
    }
    guard let x = ends(columns), let y = ends(rows) else { return nil }
    return Rect(minX: x.0, minY: y.0, maxX: x.1, maxY: y.1)
  }

  /// Where a cell is, in scene pixels; nil where it is nowhere.
  func cell(row: Int, column: Int) -> Rect? {
    Self.rect(columns, column, rows, row)
  }

  /// The rectangle that a cell is drawn as, on whole pixels.
  func pixels(row: Int, column: Int) -> Rect? {
    Self.rect(pixelColumns, column, pixelRows, row)
  }

  private static func rect(_ columns: [Span], _ column: Int, _ rows: [Span], _ row: Int) -> Rect? {
    guard columns.indices.contains(column), rows.indices.contains(row),
      let x = columns[column], let y = rows[row]
    else { return nil }
    return Rect(
      minX: min(x.from, x.to), minY: min(y.from, y.to), maxX: max(x.from, x.to),
      maxY: max(y.from, y.to))
  }
}

extension CellPlaces {
  /// Whether cells are of one size in data and follow each other.
  fileprivate func areEven(_ cells: [Interval]) -> Bool {
    switch self {
    case .range: true
    case .edges: false
    case .categories: zip(cells, cells.dropFirst()).allSatisfy { $0.to == $1.from }
    }
  }
}

extension Scale {
  /// Whether equal steps of the value are equally long on the page.
  fileprivate var isEven: Bool { self is LinearScale || self is CategoryScale }
}
