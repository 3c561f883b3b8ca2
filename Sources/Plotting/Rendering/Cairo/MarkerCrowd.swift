/// Very many markers of one colour: those that stand alike are counted, and composed at once.
///
/// What is drawn over and over in one colour leaves of what was there the product of what each time leaves,
/// in whichever order: a marker of opacity a that covers the share c of a pixel leaves 1 - a c of it. The
/// product is exact to many digits and is rounded to one of 256 levels once, where drawing in turn rounds
/// each time: an opacity of 0.05 so stops up to ten levels away from the marker's colour. Source of the
/// composition: Porter and Duff, "Compositing Digital Images", SIGGRAPH 1984, `over`.
struct MarkerCrowd {
  private let markers: Scene.Markers
  private let grid: MarkerGrid
  private let color: RGBA

  /// Fewer markers than this are drawn in turn, and have the pixels that Cairo gives them.
  static let leastCount = 4096
  /// So many pixels at most are counted on, in 4 bytes each.
  private static let mostPixels = 1 << 24
  /// So many rows of pixels are composed at a time: many times as high as most markers.
  private static let bandHeight = 128

  /// Prepares to count markers; nil for fewer of them, for those of several colours, and where they differ.
  ///
  /// - Parameters:
  ///   - markers: the markers.
  ///   - palette: what the roles of their colours look like.
  ///   - toDevice: from the scene to device pixels, without a turn.
  init?(of markers: Scene.Markers, palette: Palette, toDevice: AffineTransform) {
    guard markers.positions.count >= Self.leastCount, markers.variations.isEmpty else { return nil }
    let line = markers.stroke.flatMap { $0.width > 0 ? $0.color : nil }
    let colors = [markers.fill, line].compactMap { $0.map(palette.resolve) }
    guard let color = colors.first, colors.allSatisfy({ $0 == color }) else { return nil }
    self.markers = markers
    self.color = color
    grid = MarkerGrid(of: markers, palette: palette, toDevice: toDevice)
  }

  /// Draws the markers. Returns false, and draws nothing, where too many of them stand each in its own way
  /// between pixels, or the picture is too large: they have to be drawn in turn then.
  func draw(on pixels: CairoPixels) -> Bool {
    guard let counts = counts(on: pixels) else { return false }
    for top in stride(from: pixels.rows.lowerBound, to: pixels.rows.upperBound, by: Self.bandHeight)
    {
      let band = top..<min(top + Self.bandHeight, pixels.rows.upperBound)
      var remains = RemainingShares(columns: pixels.columns, rows: band)
      for (kernel, places) in counts { places.apply(kernel, to: &remains) }
      for row in band {
        remains.withRow(row) { pixels.mix(color.opaque, row: row, remains: $0) }
      }
    }
    return true
  }

  /// How often a marker stands at each pixel, for each way to stand.
  private func counts(on pixels: CairoPixels) -> [(kernel: MarkerKernel, places: PlaceCounts)]? {
    guard pixels.columns.count * pixels.rows.count <= Self.mostPixels else { return nil }
    var (offsets, counts): ([Point], [(kernel: MarkerKernel, places: PlaceCounts)]) = ([], [])
    var current = 0
    for position in markers.positions {
      guard let place = grid.place(of: position) else { return nil }
      if !offsets.indices.contains(current) || offsets[current] != place.offset {
        if let known = offsets.firstIndex(of: place.offset) {
          current = known
        } else {
          guard offsets.count < MarkerStamps.mostStamps, let stamp = grid.stamp(at: place.offset)
          else { return nil }
          let kernel = MarkerKernel(stamp, alpha: color.alpha)
          offsets.append(place.offset)
          counts.append((kernel, PlaceCounts(of: kernel, on: pixels)))
          current = counts.count - 1
        }
      }
      counts[current].places.add(place)
    }
    return counts
  }
}

extension RGBA {
  /// The colour without its opacity.
  fileprivate var opaque: RGBA {
    var color = self
    color.alpha = 1
    return color
  }
}
