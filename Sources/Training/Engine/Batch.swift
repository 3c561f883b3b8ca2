/// The samples that one step of the optimizer follows, as a range of tiles.
struct Batch {
  /// The numbers of its tiles.
  let tiles: Range<Int>

  /// The position of its first sample in the order of the epoch.
  let firstPosition: Int

  /// The number of its samples.
  let samples: Int

  /// Cuts the samples 0..<count into batches of `size` (the last may be smaller), and those into tiles.
  static func batches(of count: Int, size: Int) -> (batches: [Batch], tiles: [Tile]) {
    var (batches, tiles): ([Batch], [Tile]) = ([], [])
    for start in stride(from: 0, to: count, by: size) {
      let samples = min(size, count - start)
      let first = tiles.count
      tiles += Tile.tiles(of: start..<start + samples, from: first)
      batches.append(Batch(tiles: first..<tiles.count, firstPosition: start, samples: samples))
    }
    return (batches, tiles)
  }
}
