/// Markers of one look, rasterised once and put on a picture wherever they stand alike on the pixel
/// grid: many times as fast as to draw each anew, and the same pixels.
struct MarkerStamps {
  private let grid: MarkerGrid
  private var stamps: [Point: MarkerStamp] = [:]
  /// The stamp of the marker before, as most markers stand alike.
  private var last: (offset: Point, stamp: MarkerStamp)?

  /// Fewer markers than this are as quickly drawn.
  private static let leastCount = 4
  /// Where markers stand anywhere between pixels, hardly two are alike: then this many are tried.
  static let mostStamps = 8

  /// Prepares to stamp markers; nil where that does not pay, and for colours that let something
  /// through.
  ///
  /// - Parameters:
  ///   - markers: the markers.
  ///   - palette: what the roles of their colours look like.
  ///   - toDevice: from the scene to device pixels, without a turn.
  init?(of markers: Scene.Markers, palette: Palette, toDevice: AffineTransform) {
    let colors = [markers.fill, markers.stroke?.color].compactMap { $0 }
    guard markers.positions.count >= Self.leastCount,
      colors.allSatisfy({ palette.resolve($0).alpha >= 1 })
    else { return nil }
    grid = MarkerGrid(of: markers, palette: palette, toDevice: toDevice)
  }

  /// Puts the marker at a place in the scene; false when it has to be drawn.
  mutating func put(at position: Point, on pixels: CairoPixels) -> Bool {
    guard let place = grid.place(of: position), let stamp = stamp(at: place.offset)
    else { return false }
    stamp.put(at: place, on: pixels)
    return true
  }

  private mutating func stamp(at offset: Point) -> MarkerStamp? {
    if let last, last.offset == offset { return last.stamp }
    if stamps[offset] == nil, stamps.count < Self.mostStamps {
      stamps[offset] = grid.stamp(at: offset)
    }
    guard let stamp = stamps[offset] else { return nil }
    last = (offset, stamp)
    return stamp
  }
}
