import Pictures

/// How far edges have moved from one picture to another, in each part of them.
///
/// Parts are tiles of a few pixels; what moves in a window of three by three of them is looked at together.
struct EdgeMotion {
  /// The pictures as they look on some ground.
  private var first: Picture
  private var second: Picture
  private let columns: Int
  private let rows: Int
  private var tiles: [MotionSums?]
  private var meter = TileMeter()
  /// What is known of blocks: squares of many tiles, in which errors of single edges cancel out.
  private var blocks: [Int: Bool] = [:]
  /// Pixels in each tile that an edge has crossed.
  private var crossings: [Int]

  /// Pixels along a side of a tile. A window is three times as wide: as a marker with its edge, so that both
  /// sides of markers and of lines are seen together.
  static let tileSide = 4

  init(_ first: Picture, _ second: Picture) {
    (self.first, self.second) = (first, second)
    columns = (first.width + Self.tileSide - 1) / Self.tileSide
    rows = (first.height + Self.tileSide - 1) / Self.tileSide
    tiles = [MotionSums?](repeating: nil, count: columns * rows)
    crossings = [Int](repeating: 0, count: columns * rows)
  }

  /// Takes a pixel for one that an edge has crossed: it is counted, and tells nothing else of motion.
  mutating func take(crossed x: Int, _ y: Int) {
    crossings[tile(x: x, y: y)] += 1
    let before = SIMD4<UInt16>(truncatingIfNeeded: first[x, y])
    let after = SIMD4<UInt16>(truncatingIfNeeded: second[x, y])
    let mean = SIMD4<UInt8>(truncatingIfNeeded: (before &+ after) / 2)
    (first[x, y], second[x, y]) = (mean, mean)
  }

  /// The number of the tile that holds a pixel.
  func tile(x: Int, y: Int) -> Int { y / Self.tileSide * columns + x / Self.tileSide }

  /// Whether edges in the window around a tile move by no more than is excused.
  mutating func isNoise(around tile: Int, options: ComparisonOptions) -> Bool {
    crossings(around: tile) <= options.loneCrossings
      && displacement(around: tile).isNoise(options, isLong: false)
  }

  /// How far edges in the window around a tile have moved.
  mutating func displacement(around tile: Int) -> Displacement {
    window(around: tile).displacement(noise: Self.noise, floor: Self.floor)
  }

  /// The sum of the squares of all weights: what independent errors leave when they are smoothed.
  private static let noise: Float = 0.3088 * 0.3088
  private static let floor: Float = 1

  /// Tiles along a side of a block.
  private static let blockSide = 16
  /// From so many tiles on a block is judged as a whole: a long edge across it takes as many.
  private static let leastTilesInBlock = 48

  /// The number of the block that holds a tile.
  func block(of tile: Int) -> Int {
    let (row, column) = tile.quotientAndRemainder(dividingBy: columns)
    return row / Self.blockSide * blocksInRow + column / Self.blockSide
  }

  private var blocksInRow: Int { (columns + Self.blockSide - 1) / Self.blockSide }

  /// Whether edges in the block that holds a tile move by no more than is excused in a block; asked when all
  /// tiles of interest are known. Where there are few of them a block says no more than they do.
  mutating func isNoise(inBlockOf tile: Int, options: ComparisonOptions) -> Bool {
    let block = block(of: tile)
    if let known = blocks[block] { return known }
    let (sums, count) = known(inBlock: block)
    let isNoise =
      count < Self.leastTilesInBlock
      || sums.displacement(noise: Self.noise, floor: Self.floor).isNoise(options, isLong: true)
    blocks[block] = isNoise
    return isNoise
  }

  /// What is known of the motion in a block, and of how many of its tiles.
  private func known(inBlock block: Int) -> (sums: MotionSums, count: Int) {
    let (row, column) = block.quotientAndRemainder(dividingBy: blocksInRow)
    let side = Self.blockSide
    var (sums, count) = (MotionSums(), 0)
    for y in row * side..<min((row + 1) * side, rows) {
      for x in column * side..<min((column + 1) * side, columns) {
        guard let known = tiles[y * columns + x] else { continue }
        sums += known
        count += 1
      }
    }
    return (sums, count)
  }

  private mutating func window(around tile: Int) -> MotionSums {
    var sums = MotionSums()
    for neighbour in neighbours(of: tile) { sums += tileSums(neighbour) }
    return sums
  }

  private func crossings(around tile: Int) -> Int {
    neighbours(of: tile).reduce(0) { $0 + crossings[$1] }
  }

  /// The tiles of the window around a tile.
  private func neighbours(of tile: Int) -> [Int] {
    let (row, column) = tile.quotientAndRemainder(dividingBy: columns)
    return (max(row - 1, 0)...min(row + 1, rows - 1)).flatMap { y in
      (max(column - 1, 0)...min(column + 1, columns - 1)).map { y * columns + $0 }
    }
  }

  private mutating func tileSums(_ tile: Int) -> MotionSums {
    if let known = tiles[tile] { return known }
    let (row, column) = tile.quotientAndRemainder(dividingBy: columns)
    let sums = meter.sums(
      first, second, left: column * Self.tileSide, top: row * Self.tileSide)
    tiles[tile] = sums
    return sums
  }
}
