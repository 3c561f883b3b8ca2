/// From where to where a small area reaches in each row of Cairo's raster, and how much of each pixel it so
/// covers; see ``GridEdge``.
///
/// An area has one stretch in a row, perhaps with a hole in it.
struct RowSpans {
  /// The pixels that it may cover.
  private(set) var columns = 0..<0
  private(set) var rows = 0..<0
  /// Where the stretches and the holes begin and end, in parts of a pixel from the left of `columns`.
  private var starts: [Int16]
  private var ends: [Int16]
  private var holeStarts: [Int16]
  private var holeEnds: [Int16]
  private var hasHole = false
  /// How much more of a pixel is covered than of the one to its left, in parts of a pixel times rows.
  private var changes: [Int32]
  private var shares: [UInt8]

  /// The most pixels along either side.
  static let mostPixels = 14
  /// Rows of the raster above and below, which pens may look at.
  private static let spareRows = 2 * GridEdge.rowsOfPixel
  private static let nothing = RoundPen.outOfReach

  init() {
    let count = Self.mostPixels * GridEdge.rowsOfPixel + 2 * Self.spareRows
    starts = Array(repeating: Self.nothing, count: count)
    ends = Array(repeating: -Self.nothing, count: count)
    (holeStarts, holeEnds) = (starts, ends)
    changes = Array(repeating: 0, count: Self.mostPixels + 2)
    shares = Array(repeating: 0, count: Self.mostPixels)
  }

  /// Begins an area that covers no other pixels than these; there are no more of either than `mostPixels`.
  mutating func begin(columns: Range<Int>, rows: Range<Int>) {
    let used = 0..<self.rows.count * GridEdge.rowsOfPixel + 2 * Self.spareRows
    starts.withUnsafeMutableBufferPointer { $0[used].update(repeating: Self.nothing) }
    ends.withUnsafeMutableBufferPointer { $0[used].update(repeating: -Self.nothing) }
    (self.columns, self.rows, hasHole) = (columns, rows, false)
  }

  /// Where a row of the raster is kept.
  private func index(ofRow row: Int) -> Int {
    row - rows.lowerBound * GridEdge.rowsOfPixel + Self.spareRows
  }

  /// Reaches out to an edge.
  mutating func add(_ edge: GridEdge) {
    let left = columns.lowerBound * GridPoint.partsOfPixel
    let shift = index(ofRow: 0)
    starts.withUnsafeMutableBufferPointer { starts in
      ends.withUnsafeMutableBufferPointer { ends in
        edge.forEachRow { row, x in
          let place = Int16(truncatingIfNeeded: x &- left)
          starts[row &+ shift] = min(starts[row &+ shift], place)
          ends[row &+ shift] = max(ends[row &+ shift], place)
        }
      }
    }
  }

  /// Reaches out to a pen that stands at a place.
  mutating func add(_ pen: RoundPen, at place: GridPoint) {
    let x = Int16(truncatingIfNeeded: place.x - columns.lowerBound * GridPoint.partsOfPixel)
    let pixelRow = place.y >> GridPoint.partsOfPixel.trailingZeroBitCount
    let first = index(ofRow: pixelRow * GridEdge.rowsOfPixel + pen.firstRow)
    starts.withUnsafeMutableBufferPointer { starts in
      ends.withUnsafeMutableBufferPointer { ends in
        pen.withReaches(at: place.y) { left, right in
          for row in left.indices {
            starts[first &+ row] = min(starts[first &+ row], left[row] &+ x)
            ends[first &+ row] = max(ends[first &+ row], right[row] &+ x)
          }
        }
      }
    }
  }

  /// Leaves a hole in a row of the raster, between places in parts of a pixel.
  mutating func cut(row: Int, from start: Double, to end: Double) {
    if !hasHole {
      for index in holeStarts.indices { (holeStarts[index], holeEnds[index]) = (0, 0) }
      hasHole = true
    }
    let index = index(ofRow: row)
    guard starts.indices.contains(index), starts[index] < ends[index] else { return }
    let left = Double(columns.lowerBound * GridPoint.partsOfPixel)
    func inside(_ place: Double) -> Int16 {
      Int16(max(Double(starts[index]), min(Double(ends[index]), (place - left).rounded())))
    }
    (holeStarts[index], holeEnds[index]) = (inside(start), inside(end))
  }
}

extension RowSpans {
  /// Calls a function with each row of pixels and how much of each of its pixels is covered, from 0 to 255, in
  /// the order of `columns`.
  mutating func forEachRow(_ body: (Int, UnsafeBufferPointer<UInt8>) -> Void) {
    for row in rows {
      guard addUp(row) else { continue }
      shares.withUnsafeBufferPointer { shares in
        body(row, UnsafeBufferPointer(rebasing: shares[0..<columns.count]))
      }
    }
  }

  /// Finds the shares of a row of pixels; false where nothing of it is covered.
  private mutating func addUp(_ row: Int) -> Bool {
    let first = index(ofRow: row * GridEdge.rowsOfPixel)
    var isEmpty = true
    for index in first..<first + GridEdge.rowsOfPixel where starts[index] < ends[index] {
      isEmpty = false
      add(from: Int(starts[index]), to: Int(ends[index]), sign: 1)
      if hasHole { add(from: Int(holeStarts[index]), to: Int(holeEnds[index]), sign: -1) }
    }
    if isEmpty { return false }
    var covered: Int32 = 0
    for column in 0..<columns.count {
      covered += changes[column]
      changes[column] = 0
      shares[column] = Self.share(of: covered)
    }
    // What begins beyond the last pixel is not seen.
    (changes[columns.count], changes[columns.count + 1]) = (0, 0)
    return true
  }

  /// Takes in a stretch of a row of the raster.
  @inline(__always)
  private mutating func add(from start: Int, to end: Int, sign: Int32) {
    guard start < end else { return }
    change(at: start, sign: sign)
    change(at: end, sign: -sign)
  }

  /// From a place on, one row of the raster more or less is covered.
  @inline(__always)
  private mutating func change(at place: Int, sign: Int32) {
    let pixel = place >> GridPoint.partsOfPixel.trailingZeroBitCount
    let part = Int32(truncatingIfNeeded: place & (GridPoint.partsOfPixel - 1))
    changes[pixel] &+= sign &* (Int32(GridPoint.partsOfPixel) &- part)
    changes[pixel &+ 1] &+= sign &* part
  }

  /// Parts of a pixel times rows as one of 256 levels, as Cairo rounds them (GRID_AREA_TO_ALPHA).
  @inline(__always)
  private static func share(of covered: Int32) -> UInt8 {
    UInt8(truncatingIfNeeded: (covered &* 34 &+ 256) >> 9)
  }
}
