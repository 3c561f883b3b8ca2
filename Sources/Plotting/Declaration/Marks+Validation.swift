// What is asked of each mark in the plane when a figure is declared.

extension Bars {
  /// Refuses another number of heights than of places, and measures and colours that no bars are drawn
  /// with.
  public func validate() throws(PlotError) {
    let name = Require.name("bars", label)
    let rows =
      switch places {
      case .values(let values): (name: "x", count: values.count)
      case .categories(let names): (name: "categories", count: names.count)
      }
    try Require.equal(rows, ("heights", heights.count), in: name)
    try Require.positive(width, "width of the \(name)")
    try Require.finite(bottom, "bottom of the \(name)")
    try Require.color(color, "color of the \(name)")
    try Require.share(alpha, "alpha of the \(name)")
    try Require.finite(zOrder, "zOrder of the \(name)")
  }
}

extension DecisionRegions {
  /// Refuses colours that no region is filled with.
  public func validate() throws(PlotError) {
    for (index, region) in regions.enumerated() {
      try Require.color(region.color, "color of decision region \(index)")
    }
    try Require.finite(zOrder, "zOrder of the decision regions")
  }
}

extension Arrow {
  /// Refuses measures and colours that no arrow is drawn with.
  public func validate() throws(PlotError) {
    try Require.positive(width, "width of the arrow")
    try Require.finite(scale, "scale of the arrow")
    try Require.color(color, "color of the arrow")
    try Require.finite(zOrder, "zOrder of the arrow")
  }
}

extension Text {
  /// Refuses measures and colours that no text is written with.
  public func validate() throws(PlotError) {
    let name = Require.name("text", string)
    try Require.size(size, "size of the \(name)")
    try Require.color(color, "color of the \(name)")
    try placement.validate(name)
    try Require.finite(zOrder, "zOrder of the \(name)")
  }
}

extension HeatMap {
  /// Refuses rows of unequal length, and places and colours that no cells are drawn with.
  public func validate() throws(PlotError) {
    for (row, cells) in values.enumerated() {
      try Require.equal(
        ("values in row 0", values[0].count), ("in row \(row)", cells.count), in: "heat map")
    }
    try Require.extent(x, "x of the heat map")
    try Require.extent(y, "y of the heat map")
    try colors.validate()
    try Require.finite(zOrder, "zOrder of the heat map")
  }
}

extension Image {
  /// Refuses places in which no picture is drawn.
  public func validate() throws(PlotError) {
    try Require.extent(x, "x of the image")
    try Require.extent(y, "y of the image")
    try Require.finite(zOrder, "zOrder of the image")
  }
}

extension MeasuredMark {
  /// Refuses what the mark refuses.
  public func validate() throws(PlotError) { try mark.validate() }
}
