/// A run of samples that pass through the network together, so few that what is computed of them
/// stays in the processor's cache.
struct Tile {
  /// The greatest number of vectors in a tile.
  static let maximumVectors = 64

  /// The greatest number of samples in a tile.
  static let maximumSamples = maximumVectors * Vector.width

  /// The number of the tile.
  let index: Int

  /// The position of its first sample in the order of the epoch.
  let firstPosition: Int

  /// The number of samples; the lanes beyond them are padding.
  let samples: Int

  /// The number of vectors that hold the samples.
  let vectors: Int

  init(index: Int, firstPosition: Int, samples: Int) {
    self.index = index
    self.firstPosition = firstPosition
    self.samples = samples
    vectors = Tile.vectors(for: samples)
  }

  /// The number of vectors that hold `samples`.
  static func vectors(for samples: Int) -> Int {
    (samples + Vector.width - 1) / Vector.width
  }

  /// Cuts a range of samples into tiles, numbered from `index` on.
  static func tiles(of range: Range<Int>, from index: Int = 0) -> [Tile] {
    stride(from: range.lowerBound, to: range.upperBound, by: maximumSamples).enumerated().map {
      Tile(
        index: index + $0, firstPosition: $1, samples: min(maximumSamples, range.upperBound - $1))
    }
  }
}

/// A table of samples (one a row) stored tile by tile and, in a tile, column by column: a vector
/// holds one feature of eight samples.
struct TiledTable: ~Copyable {
  let columns: Int

  /// The number of vectors in a row of a tile.
  let rowLength: Int

  private let storage: Storage

  /// Makes room for `tiles` of up to `rowLength` vectors, all zero.
  init(columns: Int, tiles: Int, rowLength: Int) {
    self.columns = columns
    self.rowLength = rowLength
    storage = Storage(vectors: tiles * columns * rowLength)
  }

  /// The columns of a tile, each as a row of vectors.
  func rows(of tile: Tile) -> Rows {
    storage.rows(from: tile.index * columns * rowLength, count: columns, length: rowLength)
  }

  /// Fills a tile from a row-major table: its sample at position p is row `order(p)`.
  func fill(_ tile: Tile, from table: [Float], order: (Int) -> Int) {
    let rows = rows(of: tile)
    let places = (0..<tile.samples).map { order(tile.firstPosition + $0) }
    if columns >= Self.leastWideCount {
      WideKernels().gather(table, at: places, into: rows)
      return
    }
    for (sample, place) in places.enumerated() {
      let first = place * columns
      for column in 0..<columns { rows[column].scalars[sample] = table[first + column] }
    }
  }

  /// The fewest columns that are worth a call of the wide kernels.
  private static let leastWideCount = 8
}
