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
  /// A bar that covers whole pixels.
  fileprivate func sharp(_ bar: Rect, baseline: Double) -> Rect {
    bar.width > 0 && bar.height > bar.width
      ? sharpUpright(bar, baseline: baseline) : sharpLevel(bar, baseline: baseline)
  }

  /// How many whole pixels fit into a bar, at least one.
  private func whole(thickness: Double) -> Double {
    max(1, (thickness / step).rounded(.down)) * step
  }

  /// An upright bar. Its ends are where level bars of the same thickness are, so that they meet in corners.
  private func sharpUpright(_ bar: Rect, baseline: Double) -> Rect {
    let thickness = whole(thickness: bar.width)
    let (left, inset) = (whole(bar.center.x - thickness / 2), (bar.width - thickness) / 2)
    let top = whole(bar.minY + inset + baseline) - baseline
    let bottom = whole(bar.maxY - inset - thickness + baseline) - baseline + thickness
    return Rect(minX: left, minY: top, maxX: left + thickness, maxY: bottom)
  }

  private func sharpLevel(_ bar: Rect, baseline: Double) -> Rect {
    let thickness = whole(thickness: bar.height)
    let top = whole(bar.center.y - thickness / 2 + baseline) - baseline
    return Rect(
      minX: (bar.minX / step).rounded(.down) * step, minY: top,
      maxX: (bar.maxX / step).rounded(.up) * step, maxY: top + thickness)
  }
}
