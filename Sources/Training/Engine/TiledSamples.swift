/// Samples as the passes through a network take them: cut into batches, those into tiles.
struct TiledSamples: ~Copyable {
  let batches: [[Tile]]
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
    var batches = Tile.batches(of: samples.count, size: batchSize)
    let tiles = batches.reduce(0) { $0 + $1.count }
    features = TiledTable(columns: samples.featureCount, tiles: tiles, rowLength: rowLength)
    targets = TiledTable(columns: samples.targetCount, tiles: tiles, rowLength: rowLength)
    weights = TiledTable(
      columns: 1, tiles: samples.weights == nil ? 0 : tiles, rowLength: rowLength)
    if samples.weights != nil {
      for batch in batches.indices {
        for index in batches[batch].indices {
          batches[batch][index].weights = weights.rows(of: batches[batch][index])[0]
        }
      }
    }
    self.batches = batches
    fill { $0 }
  }

  /// The number of samples.
  var count: Int { samples.count }

  /// The least number of vectors in a row that holds every tile.
  static func rowLength(for count: Int, batchSize: Int) -> Int {
    Tile.vectors(for: min(batchSize, count, Tile.maximumSamples))
  }

  /// The features of a tile.
  func features(of tile: Tile) -> Rows { features.rows(of: tile) }

  /// The targets of a tile.
  func targets(of tile: Tile) -> Rows { targets.rows(of: tile) }

  /// Lays the samples out in the given order.
  func fill(order: (Int) -> Int) {
    for tile in batches.joined() {
      features.fill(tile, from: samples.features, order: order)
      targets.fill(tile, from: samples.targets, order: order)
      if let values = samples.weights { weights.fill(tile, from: values, order: order) }
    }
  }
}
