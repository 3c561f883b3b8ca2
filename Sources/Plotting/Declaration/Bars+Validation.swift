// What is asked of marks made of bars when a figure is declared.

extension Bars {
  /// Refuses another number of heights, bottoms or values of colours than of places, and measures and colours
  /// that no bars are drawn with.
  public func validate() throws(PlotError) {
    let name = Require.name("bars", label)
    try Require.equal((places.kind, places.count), ("heights", heights.count), in: name)
    if let bottoms {
      try Require.equal(("heights", heights.count), ("bottoms", bottoms.count), in: name)
    }
    if let values {
      try Require.equal(("heights", heights.count), ("values", values.values.count), in: name)
      try values.scale.check()
    }
    try Require.positive(width, "width of the \(name)")
    try Require.finite(bottom, "bottom of the \(name)")
    for color in colors { try Require.color(color, "color of the \(name)") }
    try Require.color(color, "color of the \(name)")
    try look.validate(name)
    try Require.finite(zOrder, "zOrder of the \(name)")
  }
}

extension BarLook {
  /// Refuses measures and colours that no edge is drawn with.
  func validate(_ name: String) throws(PlotError) {
    try Require.color(edgeColor, "edgeColor of the \(name)")
    try Require.length(edgeWidth, "edgeWidth of the \(name)")
    try Require.share(alpha, "alpha of the \(name)")
  }
}

extension GroupedBars {
  /// Refuses what bars refuse.
  public func validate() throws(PlotError) {
    for bars in bars { try bars.validate() }
    try Require.finite(zOrder, "zOrder of the grouped bars")
  }
}

extension StackedBars {
  /// Refuses what bars refuse.
  public func validate() throws(PlotError) {
    for bars in bars { try bars.validate() }
    try Require.finite(zOrder, "zOrder of the stacked bars")
  }
}

extension BarLabels {
  /// Refuses another number of labels than of bars, and measures and colours that no text is written with.
  public func validate() throws(PlotError) {
    let name = "bar labels"
    if let labels {
      let count = bars.reduce(0) { $0 + $1.heights.count }
      try Require.equal(("bars", count), ("labels", labels.count), in: name)
    }
    try Require.distance(padding, "padding of the \(name)")
    if case .decimals(let count) = format {
      try Require.decimals(count, "decimals of the \(name)")
    }
    try Require.size(size, "size of the \(name)")
    try Require.color(color, "color of the \(name)")
    try Require.finite(zOrder, "zOrder of the \(name)")
  }
}

extension Require {
  /// A number of digits behind the point that can be written.
  fileprivate static func decimals(_ count: Int, _ name: String) throws(PlotError) {
    guard !(0...Decimals.mostDecimals).contains(count) else { return }
    throw .measure(
      name: name, value: Double(count), expected: "a number from 0 to \(Decimals.mostDecimals)")
  }
}
