import Pictures

/// The cells of a heat map as nodes: rectangles, or a picture where they are many, smooth or let something
/// through.
struct CellDrawing {
  private let map: HeatMap
  private let grid: CellGrid
  private let context: DrawingContext
  /// What is drawn.
  private(set) var nodes: [Scene.Node] = []

  init(of map: HeatMap, on grid: CellGrid, in context: DrawingContext) {
    (self.map, self.grid, self.context) = (map, grid, context)
    guard let frame = grid.frame else { return }
    if !map.isSmooth, map.columnCount * map.values.count <= HeatMap.mostRectangles {
      if let shapes = rectangles() {
        nodes = shapes.map { .path($0) }
        return
      }
    }
    let image = grid.isEven ? cells(in: frame) : resampled()
    nodes = image.map { [.image($0)] } ?? []
  }

  /// The cells of each colour as one shape, in the order in which colours first appear, without smoothing,
  /// so that no seam shows between them; nil where one lets something through, which PDFs would show seams
  /// of.
  private func rectangles() -> [Scene.Shape]? {
    var shapes: [Scene.Shape] = []
    var numbers: [RGBA: Int] = [:]
    for row in map.values.indices {
      var run: (color: RGBA, rect: Rect)?
      func finish() {
        guard let run else { return }
        let number = numbers[run.color] ?? shapes.count
        if number == shapes.count {
          numbers[run.color] = number
          shapes.append(Scene.Shape(Path(), fill: Color(run.color), isAntialiased: false))
        }
        shapes[number].path.elements.append(contentsOf: Path(run.rect).elements)
      }
      for column in 0..<map.columnCount {
        let color = map.color(row: row, column: column).quantized
        guard color.alpha == 0 || color.alpha == 1 else { return nil }
        guard color.alpha > 0, let rect = grid.pixels(row: row, column: column) else {
          finish()
          run = nil
          continue
        }
        if let last = run, last.color == color, last.rect.isBeside(rect) {
          run = (color, last.rect.union(rect))
        } else {
          finish()
          run = (color, rect)
        }
      }
      finish()
    }
    return shapes
  }

  /// A pixel a cell, the first row of pixels at the top of the page.
  private func cells(in frame: Rect) -> Scene.Image? {
    func order(_ spans: [CellGrid.Span]) -> [Int] {
      CellGrid.follow(spans) ? Array(spans.indices) : spans.indices.reversed()
    }
    return picture(rows: order(grid.pixelRows), columns: order(grid.pixelColumns)).map {
      Scene.Image($0, in: frame, isSmooth: map.isSmooth)
    }
  }

  /// More pixels along a side than this nobody tells apart.
  private static let mostPixels = 4096

  /// A pixel for each of the device, where cells of one size in data are not of one size on the page.
  private func resampled() -> Scene.Image? {
    let frame = context.grid.whole(context.frame)
    let columns = Self.cells(grid.pixelColumns, from: frame.minX, length: frame.width, context.grid)
    let rows = Self.cells(grid.pixelRows, from: frame.minY, length: frame.height, context.grid)
    return picture(rows: rows, columns: columns).map { Scene.Image($0, in: frame) }
  }

  /// The number of the cell at each pixel along a side of the frame; -1 for none.
  private static func cells(
    _ spans: [CellGrid.Span], from start: Double, length: Double, _ grid: PixelGrid
  ) -> [Int] {
    let count = Int((length / grid.step).rounded(), clampedTo: 0...mostPixels)
    var cells = [Int](repeating: -1, count: count)
    func pixel(_ place: Double) -> Int {
      Int(
        ((place - start) / length * Double(count)).rounded(), clampedTo: 0...count)
    }
    for (index, span) in spans.enumerated() {
      guard let span else { continue }
      let (first, last) = (pixel(min(span.from, span.to)), pixel(max(span.from, span.to)))
      for place in first..<last { cells[place] = index }
    }
    return cells
  }

  /// The colours of cells; nil where there are none. What is no cell is transparent.
  private func picture(rows: [Int], columns: [Int]) -> Picture? {
    let count = 4 * rows.count * columns.count
    let pixels = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      for row in rows {
        for column in columns {
          let color =
            row < 0 || column < 0 ? .zero : map.color(row: row, column: column).pixel
          for channel in 0..<4 { buffer[initialized + channel] = color[channel] }
          initialized += 4
        }
      }
    }
    return try? Picture(width: columns.count, height: rows.count, pixels: pixels)
  }
}

extension Rect {
  /// Whether another rectangle follows in the same row, with an edge in common.
  fileprivate func isBeside(_ other: Rect) -> Bool {
    minY == other.minY && maxY == other.maxY && (maxX == other.minX || minX == other.maxX)
  }
}
