// What is asked of each mark in space when a figure is declared.

extension Scatter3D {
  /// Refuses measures and colours that no discs are drawn with.
  public func validate() throws(PlotError) {
    let name = Require.name("scatter", label)
    try Require.size(size, "size of the \(name)")
    try Require.color(color, "color of the \(name)")
    try Require.share(alpha, "alpha of the \(name)")
  }
}

extension Surface3D {
  /// Refuses another number of heights than of places, and colours that no surface is filled with.
  public func validate() throws(PlotError) {
    try Require.equal(("y", y.count), ("rows of z", z.count), in: "surface")
    for (row, heights) in z.enumerated() {
      try Require.equal(("x", x.count), ("values in row \(row) of z", heights.count), in: "surface")
    }
    try Require.color(color, "color of the surface")
    try Require.share(alpha, "alpha of the surface")
  }
}

extension Arrow3D {
  /// Refuses measures and colours that no arrow is drawn with.
  public func validate() throws(PlotError) {
    try Require.finite(scale, "scale of the arrow")
    try Require.length(width, "width of the arrow")
    try Require.color(color, "color of the arrow")
  }
}

extension Text3D {
  /// Refuses measures and colours that no text is written with.
  public func validate() throws(PlotError) {
    let name = Require.name("text", string)
    try Require.size(size, "size of the \(name)")
    try Require.color(color, "color of the \(name)")
    try placement.validate(name)
  }
}
