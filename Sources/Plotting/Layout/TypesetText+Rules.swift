extension TypesetText {
  /// The line with its rules on whole pixels, as thick as whole pixels fit into them, at least one, as
  /// Matplotlib's rasteriser draws them.
  ///
  /// - Parameters:
  ///   - grid: the pixels.
  ///   - baseline: where on the grid the baseline stands, across the line.
  func sharpeningRules(to grid: PixelGrid, baseline: Double) -> TypesetText {
    guard !rules.isEmpty else { return self }
    var text = self
    for index in rules.indices {
      text.rules[index].rect = grid.sharp(rules[index].rect, baseline: baseline)
    }
    return text
  }
}

extension PixelGrid {
  /// A level bar that covers whole pixels.
  fileprivate func sharp(_ bar: Rect, baseline: Double) -> Rect {
    let thickness = max(1, (bar.height / step).rounded(.down)) * step
    let top = whole(bar.center.y - thickness / 2 + baseline) - baseline
    return Rect(
      minX: (bar.minX / step).rounded(.down) * step, minY: top,
      maxX: (bar.maxX / step).rounded(.up) * step, maxY: top + thickness)
  }
}
