/// Tells pixels that differ because an edge is smoothed differently from those that really differ.
///
/// The pixels of a smoothed edge lie between a darker and a brighter neighbour (the idea of
/// Vyšniauskas, "Measuring perceived color difference using YIQ NTSC transmission color space in
/// mobile applications", 2009), and smoothing moves them along the line between those two colours.
/// What lies outside that line, or too far along it, is a change: a line in a slightly different
/// colour, or one that has moved.
struct EdgeSmoothing {
  let first: OpaquePixels
  let second: OpaquePixels
  let options: ComparisonOptions

  /// Whether pixel (`x`, `y`) is on an edge and is covered nearly as much in both pictures. In one
  /// of them the edge may just touch the pixel, or just fill it, so that it is not seen there.
  func explainsDifference(x: Int, y: Int) -> Bool {
    guard let place = first.index(x: x, y: y) else { return false }
    let change = SIMD3<Float>(second.colors[place]) - SIMD3<Float>(first.colors[place])
    let edges = [edge(in: first, x: x, y: y), edge(in: second, x: x, y: y)].compactMap { $0 }
    return !edges.isEmpty && edges.allSatisfy { explains(change, along: $0) }
  }

  private func explains(_ change: SIMD3<Float>, along edge: SIMD3<Float>) -> Bool {
    let coverage = (change * edge).sum() / (edge * edge).sum()
    guard abs(coverage) <= Float(options.edgeTolerance) else { return false }
    let rest = change - coverage * edge
    return max(rest.max(), -rest.min()) <= Float(options.roundingLevels)
  }

  /// The way from the darkest neighbour's colour to the brightest's; nil when the pixel is not
  /// clearly between the two.
  private func edge(in pixels: OpaquePixels, x: Int, y: Int) -> SIMD3<Float>? {
    guard let place = pixels.index(x: x, y: y) else { return nil }
    let own = OpaquePixels.luma(pixels.colors[place])
    var (darkest, brightest) = (place, place)
    var (least, most) = (own, own)
    for row in y - 1...y + 1 {
      for column in x - 1...x + 1 {
        guard let neighbour = pixels.index(x: column, y: row) else { continue }
        let luma = OpaquePixels.luma(pixels.colors[neighbour])
        if luma < least { (least, darkest) = (luma, neighbour) }
        if luma > most { (most, brightest) = (luma, neighbour) }
      }
    }
    let margin = Float(options.roundingLevels)
    guard least < own - margin, most > own + margin else { return nil }
    return SIMD3<Float>(pixels.colors[brightest]) - SIMD3<Float>(pixels.colors[darkest])
  }
}
