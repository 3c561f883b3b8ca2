/// Very many markers of one shape that stand anywhere between pixels, each in colours of its own.
///
/// A marker is rasterised once for each sixteenth of a pixel that it may be moved by, and put at the nearest:
/// off by at most a 32nd of a pixel, by which an edge changes by 8 of 256 levels. Nobody sees that in
/// a cloud of thousands, which so is drawn many times as fast. Those in the middle of pixels are where they
/// are. They are drawn in turn, each over the one before.
struct FineStamps {
  private let grid: MarkerGrid
  private let hasFill: Bool
  /// A stamp for each place between pixels, row by row; nil where none has been asked for.
  private var stamps: [[ChannelCoverage]?]

  /// Pixels of the colour of the marker before, which most often is that of the next one.
  private var row = ColorRow(0, count: 0)

  /// Parts of a pixel that stamps tell apart, along x and along y.
  private static let steps = 16

  /// Prepares to stamp markers; nil for fewer than it pays for.
  ///
  /// - Parameters:
  ///   - markers: the look of all, which have one size; their positions and colours do not matter.
  ///   - count: how many there are.
  ///   - palette: what the roles of their colours look like.
  ///   - toDevice: from the scene to device pixels, without a turn.
  init?(of markers: Scene.Markers, count: Int, palette: Palette, toDevice: AffineTransform) {
    guard count >= MarkerCrowd.leastCount else { return nil }
    grid = MarkerGrid(of: markers, palette: palette, toDevice: toDevice)
    hasFill = markers.fill != nil
    stamps = Array(repeating: nil, count: (Self.steps + 1) * (Self.steps + 1))
  }

  /// The colours of a marker.
  struct Colors {
    let fill: RGBA?
    let edge: RGBA?
  }

  /// Puts a marker at a place in the scene; false when it has to be drawn.
  mutating func put(_ colors: Colors, at position: Point, on pixels: CairoPixels) -> Bool {
    guard let place = grid.place(of: position), let layers = layers(at: place.offset)
    else { return false }
    for (index, layer) in layers.enumerated() {
      // The inside comes before the line, where there is one.
      guard let color = hasFill && index == 0 ? colors.fill : colors.edge else { continue }
      row.update(color.cairoWord, count: layer.width)
      pixels.paint(
        row, opacity: color.alpha.cairoLevel, through: layer, column: place.column,
        row: place.row)
    }
    return true
  }

  private mutating func layers(at offset: Point) -> [ChannelCoverage]? {
    func step(_ value: Double) -> Int {
      Int((value * Double(Self.steps)).rounded(), clampedTo: 0...Self.steps)
    }
    let (column, row) = (step(offset.x), step(offset.y))
    let index = row * (Self.steps + 1) + column
    if let layers = stamps[index] { return layers }
    let stamp = grid.stamp(at: Point(Double(column), Double(row)) * (1 / Double(Self.steps)))
    stamps[index] = stamp?.layers.map { ChannelCoverage($0.coverage) }
    return stamps[index]
  }
}
