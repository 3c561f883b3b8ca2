// What is asked of each mark in the plane when a figure is declared.

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
  /// Refuses rows of unequal length, and places, labels and colours that no cells are drawn with.
  public func validate() throws(PlotError) {
    for (row, cells) in values.enumerated() {
      try Require.equal(
        ("values in row 0", values[0].count), ("in row \(row)", cells.count), in: Self.name)
    }
    try xPlaces.validate(count: columnCount, "x", of: Self.name)
    try yPlaces.validate(count: values.count, "y", of: Self.name)
    try colors.validate()
    try labels?.validate(for: values)
    try Require.share(alpha, "alpha of the \(Self.name)")
    try Require.finite(zOrder, "zOrder of the \(Self.name)")
  }

  /// What errors call a heat map.
  private static let name = "heat map"
}

extension Image {
  /// Refuses places in which no picture is drawn.
  public func validate() throws(PlotError) {
    try Require.extent(x, "x of the image")
    try Require.extent(yRange, "y of the image")
    try Require.share(alpha, "alpha of the image")
    try Require.finite(zOrder, "zOrder of the image")
  }
}

extension MeasuredMark {
  /// Refuses what the mark refuses.
  public func validate() throws(PlotError) { try mark.validate() }
}
