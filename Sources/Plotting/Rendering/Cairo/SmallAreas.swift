/// Very many small areas one after the other, such as the faces of a fine surface, painted without Cairo.
///
/// Cairo takes longer to prepare an area than to paint it when it is no larger than a few pixels. The rules are
/// Cairo's: the places of corners, the rows that a pixel is divided into, the rounding of what is covered, the
/// area first and the line around it over it. Where an edge goes all the way down a pixel Cairo computes
/// the area beside it, and here it is divided into rows as well.
struct SmallAreas {
  private let palette: Palette
  private let toDevice: AffineTransform
  private let tolerance: Double
  private var area = SmallArea()
  private var spans = RowSpans()
  private var pen: (width: Double, raster: RoundPen)?

  /// Fewer areas in a row are drawn by Cairo.
  static let leastCount = 10_000

  /// Prepares to paint areas.
  ///
  /// - Parameters:
  ///   - palette: what the roles of their colours look like.
  ///   - toDevice: from the scene to device pixels, without a turn.
  ///   - tolerance: how far a curve may be from the lines it is drawn with, in device pixels.
  init(palette: Palette, toDevice: AffineTransform, tolerance: Double) {
    (self.palette, self.toDevice, self.tolerance) = (palette, toDevice, tolerance)
  }

  /// Paints an area; false when it has to be drawn by Cairo.
  mutating func put(_ shape: Scene.Shape, on pixels: CairoPixels) -> Bool {
    guard area.read(shape.path, toDevice: toDevice) else { return false }
    if let fill = shape.fill {
      let color = palette.resolve(fill)
      if shape.isAntialiased {
        paintInside(color, on: pixels)
      } else {
        paintCenters(color, on: pixels)
      }
    }
    if let stroke = shape.stroke, stroke.width > 0 {
      paintLine(stroke, on: pixels)
    }
    return true
  }

  private mutating func paintInside(_ color: RGBA, on pixels: CairoPixels) {
    guard begin(reach: 0, on: pixels) else { return }
    for index in area.corners.indices {
      if let edge = GridEdge(area.corners[index], area.corner(after: index)) { spans.add(edge) }
    }
    paintSpans(color, on: pixels)
  }

  private func paintCenters(_ color: RGBA, on pixels: CairoPixels) {
    AreaCenters(area: area).forEachRow { row, columns in
      pixels.paint(
        color.cairoWord, opacity: color.alpha.cairoLevel, columns: columns, row: row)
    }
  }

  private mutating func paintLine(_ stroke: Scene.Stroke, on pixels: CairoPixels) {
    let pen = pen(ofWidth: stroke.width)
    guard begin(reach: pen.reach, on: pixels) else { return }
    for (index, corner) in area.corners.enumerated() {
      let next = area.corner(after: index)
      let out = area.outwards(from: next - corner, by: pen.radius)
      spans.add(pen, at: corner)
      if let edge = GridEdge(corner + out, next + out) { spans.add(edge) }
    }
    if area.mayHold(discOfRadius: pen.radius) { cutCore(pen.radius) }
    paintSpans(palette.resolve(stroke.color), on: pixels)
  }

  /// Leaves out what is further than a distance inside the sides.
  private mutating func cutCore(_ distance: Double) {
    let rows = GridEdge.row(area.rows.lowerBound)..<GridEdge.row(area.rows.upperBound)
    for row in rows {
      guard let core = area.core(at: GridEdge.middle(ofRow: row), within: distance) else {
        continue
      }
      spans.cut(row: row, from: core.start, to: core.end)
    }
  }

  /// The pen of a line of a width in the scene.
  private mutating func pen(ofWidth width: Double) -> RoundPen {
    if let pen, pen.width == width { return pen.raster }
    let raster = RoundPen(width: width * toDevice.a, tolerance: tolerance)
    pen = (width, raster)
    return raster
  }

  /// Begins with an area that reaches so far beyond its corners, in parts of a pixel; false where nothing of it
  /// is seen.
  private mutating func begin(reach: Int, on pixels: CairoPixels) -> Bool {
    func pixelRange(_ range: ClosedRange<Int>) -> Range<Int> {
      let bits = GridPoint.partsOfPixel.trailingZeroBitCount
      return (range.lowerBound - reach) >> bits..<(range.upperBound + reach) >> bits + 1
    }
    let (columns, rows) = (pixelRange(area.columns), pixelRange(area.rows))
    guard columns.overlaps(pixels.columns), rows.overlaps(pixels.rows) else { return false }
    spans.begin(columns: columns, rows: rows)
    return true
  }

  private mutating func paintSpans(_ color: RGBA, on pixels: CairoPixels) {
    let column = spans.columns.lowerBound
    spans.forEachRow { row, shares in
      pixels.paint(
        color.cairoWord, opacity: color.alpha.cairoLevel, through: shares, column: column, row: row)
    }
  }
}

extension SmallAreas {
  /// Where in a row of nodes there are so many areas after each other that they are painted here.
  ///
  /// - Parameter scale: device pixels per scene pixel.
  static func runs(in nodes: ArraySlice<Scene.Node>, scale: Double) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = nodes.startIndex
    for index in nodes.indices where !canBeSmall(nodes[index], scale: scale) {
      if index - start >= leastCount { runs.append(start..<index) }
      start = index + 1
    }
    if nodes.endIndex - start >= leastCount { runs.append(start..<nodes.endIndex) }
    return runs
  }

  /// Whether a node is an area with corners, filled or with a line around it that is round at them.
  private static func canBeSmall(_ node: Scene.Node, scale: Double) -> Bool {
    guard case .path(let shape) = node, case .close = shape.path.elements.last,
      shape.path.elements.count <= SmallArea.mostCorners + 1
    else { return false }
    guard let stroke = shape.stroke else { return true }
    return shape.isAntialiased && stroke.join == .round && stroke.dashes.isEmpty
      && stroke.width * scale <= RoundPen.widest
  }
}
