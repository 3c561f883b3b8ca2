// What is asked of marks that show distributions when a figure is declared.

extension Histogram {
  /// Refuses bins that cannot be made, and measures and colours that no bins are drawn with.
  public func validate() throws(PlotError) {
    if let problem { throw problem }
    let name = Require.name("histogram", label)
    try Require.finite(bottom, "bottom of the \(name)")
    try Require.share(relativeWidth, "relativeWidth of the \(name)")
    try Require.color(color, "color of the \(name)")
    try BarLook(edgeColor: edgeColor, edgeWidth: edgeWidth, alpha: alpha).validate(name)
    try Require.finite(zOrder, "zOrder of the \(name)")
  }
}

extension BoxPlot {
  /// Refuses another number of samples than of places, and measures and colours that no boxes are drawn with.
  public func validate() throws(PlotError) {
    let name = Require.name("box plot", label)
    try groups.validate(name)
    switch whiskers {
    case .quartileDistances(let factor): try Require.length(factor, "whiskers of the \(name)")
    case .percentiles(let first, let last):
      for percentile in [first, last] {
        try Require.share(percentile / 100, "percentile of the whiskers of the \(name) over 100")
      }
    }
    if let width { try Require.positive(width, "width of the \(name)") }
    try Require.length(lineWidth, "lineWidth of the \(name)")
    for color in colors + [medianColor, meanColor] + [color].compactMap({ $0 }) {
      try Require.color(color, "color of the \(name)")
    }
    try Require.share(alpha, "alpha of the \(name)")
    try Require.finite(zOrder, "zOrder of the \(name)")
  }
}

extension Violin {
  /// More points than this make no smoother outline.
  private static let mostPoints = 100_000

  /// Refuses another number of samples than of places, and measures and colours that no bodies are drawn with.
  public func validate() throws(PlotError) {
    let name = Require.name("violins", label)
    try groups.validate(name)
    guard (2...Self.mostPoints).contains(pointCount) else {
      throw .measure(
        name: "pointCount of the \(name)", value: Double(pointCount),
        expected: "a number from 2 to \(Self.mostPoints)")
    }
    if case .factor(let factor) = bandwidth {
      try Require.positive(factor, "bandwidth of the \(name)")
    }
    try Require.positive(width, "width of the \(name)")
    for share in quantiles { try Require.share(share, "quantile of the \(name)") }
    for color in colors + [color].compactMap({ $0 }) {
      try Require.color(color, "color of the \(name)")
    }
    try Require.length(lineWidth, "lineWidth of the \(name)")
    try Require.share(alpha, "alpha of the \(name)")
    try Require.finite(zOrder, "zOrder of the \(name)")
  }
}
