// What is asked of each mark in the plane when a figure is declared.

extension Line {
  /// Refuses coordinates of unequal number, and measures and colours that no line is drawn with.
  public func validate() throws(PlotError) {
    try validate(as: "line")
  }

  /// The same for a line that is called something else.
  func validate(as kind: String) throws(PlotError) {
    if let problem { throw problem }
    let name = Require.name(kind, label)
    try Require.color(color, "color of the \(name)")
    try Require.length(width, "width of the \(name)")
    try Require.share(alpha, "alpha of the \(name)")
    try Require.finite(zOrder, "zOrder of the \(name)")
  }
}

extension Scatter {
  /// Refuses measures and colours that no discs are drawn with.
  public func validate() throws(PlotError) {
    let name = Require.name("scatter", label)
    try Require.size(size, "size of the \(name)")
    try Require.color(color, "color of the \(name)")
    try Require.color(edgeColor, "edgeColor of the \(name)")
    try Require.length(edgeWidth, "edgeWidth of the \(name)")
    try Require.share(alpha, "alpha of the \(name)")
    try Require.finite(zOrder, "zOrder of the \(name)")
  }
}

extension FillBetween {
  /// Refuses coordinates of unequal number, and colours that no area is filled with.
  public func validate() throws(PlotError) {
    if let problem { throw problem }
    let name = Require.name(Self.name, label)
    try Require.equal(("first", first.count), ("second", second.count), in: name)
    try Require.color(color, "color of the \(name)")
    try Require.share(alpha, "alpha of the \(name)")
    try Require.finite(zOrder, "zOrder of the \(name)")
  }

  /// What errors call an area.
  static let name = "area"
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
