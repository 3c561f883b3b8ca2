import Pictures

/// Tells pixels that differ because an edge is smoothed differently from those that really differ.
///
/// The pixels of a smoothed edge lie between a darker and a brighter neighbour (the idea of
/// Vyšniauskas, "Measuring perceived color difference using YIQ NTSC transmission color space in
/// mobile applications", 2009), and smoothing moves them along the line between those two colours.
/// What lies outside that line, or too far along it, is a change: a line in a slightly different
/// colour, or one that has moved.
struct EdgeSmoothing {
  /// The pictures as they look on some ground.
  let first: Picture
  let second: Picture
  let options: ComparisonOptions

  /// How much more of pixel (`x`, `y`) the brighter side of an edge covers in the second picture;
  /// nil when no edge explains the difference. In one of the pictures the edge may just touch the
  /// pixel, or just fill it, so that it is not seen there.
  func coverageChange(x: Int, y: Int) -> Float? {
    guard let place = first.index(x: x, y: y) else { return nil }
    let change = SIMD3<Float>(second.color(at: place)) - SIMD3<Float>(first.color(at: place))
    let edges = [edge(in: first, x: x, y: y), edge(in: second, x: x, y: y)].compactMap { $0 }
    let coverages = edges.compactMap { coverage(change, along: $0) }
    guard !edges.isEmpty, coverages.count == edges.count else { return nil }
    return coverages.reduce(0, +) / Float(coverages.count)
  }

  /// The share of the way along `edge` that a change goes; nil when it goes too far or elsewhere.
  private func coverage(_ change: SIMD3<Float>, along edge: SIMD3<Float>) -> Float? {
    let coverage = (change * edge).sum() / (edge * edge).sum()
    guard abs(coverage) <= Float(options.edgeTolerance) else { return nil }
    let rest = change - coverage * edge
    return max(rest.max(), -rest.min()) <= Float(options.roundingLevels) ? coverage : nil
  }

  /// The way from the darkest neighbour's colour to the brightest's; nil when the pixel is not
  /// clearly between the two.
  private func edge(in picture: Picture, x: Int, y: Int) -> SIMD3<Float>? {
    guard let place = picture.index(x: x, y: y) else { return nil }
    let own = picture.luma(at: place)
    var (darkest, brightest) = (place, place)
    var (least, most) = (own, own)
    for row in y - 1...y + 1 {
      for column in x - 1...x + 1 {
        guard let neighbour = picture.index(x: column, y: row) else { continue }
        let luma = picture.luma(at: neighbour)
        if luma < least { (least, darkest) = (luma, neighbour) }
        if luma > most { (most, brightest) = (luma, neighbour) }
      }
    }
    let margin = Float(options.roundingLevels)
    guard least < own - margin, most > own + margin else { return nil }
    return SIMD3<Float>(picture.color(at: brightest)) - SIMD3<Float>(picture.color(at: darkest))
  }
}
