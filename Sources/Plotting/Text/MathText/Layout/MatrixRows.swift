/// Where the rows of a matrix stand, in pixels below the baseline of the first one.
struct MatrixRows {
  /// The baselines of the rows.
  private(set) var baselines: [Double] = []
  /// How far the matrix reaches above the first baseline.
  private(set) var top = 0.0
  /// How far the matrix reaches below the first baseline.
  private(set) var bottom = 0.0
  /// The upper edges of the lines between rows, above and below them.
  private(set) var lines: [Double] = []

  /// The least distance of two baselines in ems, how much of it lies above the line, and how close two rows may come;
  /// plain TeX: \baselineskip, \strutbox and \lineskip at 10 points.
  private static let baselineSkip = 1.2
  private static let strutHeight = 0.85
  private static let lineSkip = 0.1
  /// How much farther apart equations stand than the rows of a matrix, in ems; plain TeX: \jot.
  private static let jot = 0.3

  private let rows: [[MathBox]]
  private let matrix: MathMatrix
  private let size: Double
  private let lineThickness: Double
  /// Pixels in an em of what rows reach at least. Small rows, as below sums, have no more room than they need.
  private let strut: Double

  init(of rows: [[MathBox]], in matrix: MathMatrix, size: Double, lineThickness: Double) {
    (self.rows, self.matrix, self.size) = (rows, matrix, size)
    self.lineThickness = lineThickness
    strut = matrix.style == .display || matrix.style == .text ? size : 0
    for index in rows.indices { addBaseline(of: index) }
    // Gaps below zero may draw rows above those before them.
    let ink = zip(rows.indices, baselines).map { index, baseline in
      (height: height(of: index) - baseline, depth: depth(of: index) + baseline)
    }
    top = max(ink.map(\.height).max() ?? 0, upperEdge(of: 0))
    bottom = max(
      ink.map(\.depth).max() ?? 0, (baselines.last ?? 0) + lowerEdge(of: rows.count - 1))
    for place in matrix.rowLines.sorted() { addLine(at: place) }
  }

  /// The room between a line and what is above or below it.
  private var lineGap: Double { MathLayout.ruleGap * lineThickness }

  private func height(of row: Int) -> Double { rows[row].map(\.height).max() ?? 0 }

  private func depth(of row: Int) -> Double { rows[row].map(\.depth).max() ?? 0 }

  /// How far a row's room reaches above its baseline.
  private func upperEdge(of row: Int) -> Double {
    let gap = matrix.rowLines.contains(row) ? lineGap : 0
    return max(
      Self.strutHeight * strut, rows.indices.contains(row) ? height(of: row) + gap : 0)
  }

  /// How far a row's room reaches below its baseline, with the gap that the writer wants.
  private func lowerEdge(of row: Int) -> Double {
    let gap = matrix.rowLines.contains(row + 1) ? lineGap : 0
    let least = (Self.baselineSkip - Self.strutHeight) * strut
    return max(least, rows.indices.contains(row) ? depth(of: row) + gap : 0) + wantedGap(below: row)
  }

  private func wantedGap(below row: Int) -> Double {
    matrix.rowGaps.indices.contains(row) ? matrix.rowGaps[row] * size : 0
  }

  private mutating func addBaseline(of row: Int) {
    guard row > 0, let last = baselines.last else {
      baselines.append(0)
      return
    }
    let hasLine = matrix.rowLines.contains(row)
    let between = hasLine ? 2 * lineGap + lineThickness : Self.lineSkip * size
    let extra = matrix.style == .display ? Self.jot * size : 0
    let distance =
      max(Self.baselineSkip * size, depth(of: row - 1) + height(of: row) + between) + extra
    baselines.append(last + distance + wantedGap(below: row - 1))
  }

  private mutating func addLine(at place: Int) {
    if place == 0 {
      top += lineThickness
      lines.append(-top)
    } else if place >= rows.count {
      lines.append(bottom)
      bottom += lineThickness
    } else {
      let above = baselines[place - 1] + lowerEdge(of: place - 1)
      let below = baselines[place] - upperEdge(of: place)
      lines.append((above + below - lineThickness) / 2)
    }
  }
}
