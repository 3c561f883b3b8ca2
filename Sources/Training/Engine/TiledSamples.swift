/// A tile with the samples in it.
struct SampleTile {
  let tile: Tile
  let features: Rows
  let targets: Rows
  /// How much each sample counts; nil where all count alike.
  let weights: Row?
}

/// Samples as the passes through a network take them: cut into batches, those into tiles.
struct TiledSamples: ~Copyable {
  let batches: [Batch]
  /// The tiles of all batches, one after the other.
  let tiles: [SampleTile]
  private let samples: CheckedSamples
  private let features: TiledTable
  private let targets: TiledTable
  private let weights: TiledTable

  /// Lays samples out in their own order.
  ///
  /// - Parameters:
  ///   - samples: the samples.
  ///   - batchSize: how many make a batch.
  ///   - rowLength: the number of vectors in a row of a tile; see `rowLength(for:batchSize:)`.
  init(_ samples: CheckedSamples, batchSize: Int, rowLength: Int) {
    self.samples = samples
    let places: [Tile]
    (batches, places) = Batch.batches(of: samples.count, size: batchSize)
    let features = TiledTable(
      columns: samples.featureCount, tiles: places.count, rowLength: rowLength)
    let targets = TiledTable(
      columns: samples.targetCount, tiles: places.count, rowLength: rowLength)
    let weights = TiledTable(
      columns: 1, tiles: samples.weights == nil ? 0 : places.count, rowLength: rowLength)
    var tiles: [SampleTile] = []
    for place in places {
      tiles.append(
        SampleTile(
          tile: place, features: features.rows(of: place), targets: targets.rows(of: place),
          weights: samples.weights == nil ? nil : weights.rows(of: place)[0]))
    }
    self.tiles = tiles
    self.features = features
    self.targets = targets
    self.weights = weights
    fill { $0 }
  }

  /// The number of samples.
  var count: Int { samples.count }

  /// The least number of vectors in a row that holds every tile.
  static func rowLength(for count: Int, batchSize: Int) -> Int {
    Tile.vectors(for: min(batchSize, count, Tile.maximumSamples))
  }

  /// Lays the samples out in the given order.
  func fill(order: (Int) -> Int) {
    for tile in tiles.lazy.map(\.tile) {
      features.fill(tile, from: samples.features, order: order)
      targets.fill(tile, from: samples.targets, order: order)
      if let values = samples.weights { weights.fill(tile, from: values, order: order) }
    }
  }
}
