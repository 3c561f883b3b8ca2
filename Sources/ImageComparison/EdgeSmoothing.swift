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

  /// Whether an edge explains how pixel (`x`, `y`) differs. In one of the pictures the edge may just touch
  /// the pixel, or just fill it, so that it is not seen there. In a line of a pixel's width both edges are in
  /// one pixel, which then is darker or brighter than all around it.
  func explains(x: Int, y: Int) -> Bool {
    guard let place = first.index(x: x, y: y) else { return false }
    let change = SIMD3<Float>(second.color(at: place)) - SIMD3<Float>(first.color(at: place))
    let found = [surroundings(in: first, x: x, y: y), surroundings(in: second, x: x, y: y)]
    let edges = found.filter(\.isBetween)
    let ways = (edges.isEmpty ? found : edges).map(\.way)
    // In an area of one colour there is no edge.
    guard ways.contains(where: { $0 != .zero }) else { return false }
    return ways.allSatisfy { isCoverage(change, along: $0) }
      || [first, second].contains { isCoverage(change, betweenNeighboursIn: $0, x: x, y: y) }
  }

  /// Whether a change goes along the way from one neighbour to another: where edges meet, those next to the
  /// edge that has moved need not be the darkest and the brightest.
  private func isCoverage(
    _ change: SIMD3<Float>, betweenNeighboursIn picture: Picture, x: Int, y: Int
  ) -> Bool {
    var colors: [SIMD3<Float>] = []
    for row in max(y - 1, 0)...min(y + 1, picture.height - 1) {
      for column in max(x - 1, 0)...min(x + 1, picture.width - 1) where row != y || column != x {
        colors.append(SIMD3<Float>(picture.color(at: row * picture.width + column)))
      }
    }
    return colors.indices.contains { index in
      colors[..<index].contains { isCoverage(change, along: colors[index] - $0) }
    }
  }

  /// Whether a change goes along the way from one colour to another, and not too far.
  private func isCoverage(_ change: SIMD3<Float>, along way: SIMD3<Float>) -> Bool {
    let length = (way * way).sum()
    guard length > 0 else { return false }
    let coverage = (change * way).sum() / length
    guard abs(coverage) <= Float(options.edgeTolerance) else { return false }
    let rest = change - coverage * way
    return max(rest.max(), -rest.min()) <= Float(options.roundingLevels)
  }

  /// The way from the darkest colour around a pixel to the brightest, and whether the pixel is clearly
  /// between the two.
  private func surroundings(
    in picture: Picture, x: Int, y: Int
  ) -> (way: SIMD3<Float>, isBetween: Bool) {
    let place = y * picture.width + x
    let own = picture.luma(at: place)
    var (darkest, brightest) = (place, place)
    var (least, most) = (own, own)
    for row in max(y - 1, 0)...min(y + 1, picture.height - 1) {
      for column in max(x - 1, 0)...min(x + 1, picture.width - 1) {
        let neighbour = row * picture.width + column
        let luma = picture.luma(at: neighbour)
        if luma < least { (least, darkest) = (luma, neighbour) }
        if luma > most { (most, brightest) = (luma, neighbour) }
      }
    }
    let margin = Float(options.roundingLevels)
    return (
      SIMD3<Float>(picture.color(at: brightest)) - SIMD3<Float>(picture.color(at: darkest)),
      least < own - margin && most > own + margin
    )
  }
}
