// What is asked of each mark in space when a figure is declared.

extension Scatter3D {
  /// Refuses another number of sizes or values than of points, and measures and colours that no discs are
  /// drawn with.
  public func validate() throws(PlotError) {
    let name = Require.name("scatter", label)
    try Require.size(size, "size of the \(name)")
    if let sizes {
      try Require.equal(("points", points.count), ("sizes", sizes.count), in: name)
      for size in sizes where !size.isNaN {
        try Require.length(size, "size of a disc of the \(name)")
      }
    }
    try values?.validate(of: name, for: ("points", points.count))
    try Require.color(color, "color of the \(name)")
    try Require.share(alpha, "alpha of the \(name)")
  }
}

extension Line3D {
  /// Refuses coordinates of unequal number, another number of values than of lines or points, and measures
  /// and colours that no line is drawn with.
  public func validate() throws(PlotError) {
    if let problem { throw problem }
    let name = Require.name("line", label)
    let lines = max(points.count - 1, 0)
    if let values, values.values.count != points.count {
      try values.validate(of: name, for: ("lines between points", lines))
    }
    try values?.scale.validate()
    try Require.length(width, "width of the \(name)")
    try Require.color(color, "color of the \(name)")
    try Require.share(alpha, "alpha of the \(name)")
  }
}

extension Surface3D {
  /// Refuses another number of heights than of places, values for other faces than there are, and measures
  /// and colours that no surface is drawn with.
  public func validate() throws(PlotError) {
    let name = Require.name("surface", label)
    try grid.validate(as: name)
    try validateValues(of: name)
    try colors?.validate()
    try Require.color(edgeColor, "edgeColor of the \(name)")
    try Require.length(edgeWidth, "edgeWidth of the \(name)")
    try Require.color(color, "color of the \(name)")
    try Require.share(alpha, "alpha of the \(name)")
  }

  private func validateValues(of name: String) throws(PlotError) {
    guard let values else { return }
    // A value for each height, or for each face between them.
    let isOfHeights = values.count == y.count
    let places = isOfHeights ? x.count : max(x.count - 1, 0)
    let rows = isOfHeights ? y.count : max(y.count - 1, 0)
    try Require.equal(("rows of faces", rows), ("rows of values", values.count), in: name)
    for (row, line) in values.enumerated() {
      try Require.equal(
        (isOfHeights ? "x" : "faces in a row", places), ("values in row \(row)", line.count),
        in: name)
    }
  }
}

extension Wireframe3D {
  /// Refuses another number of heights than of places, and measures and colours that no lines are drawn
  /// with.
  public func validate() throws(PlotError) {
    let name = Require.name("wireframe", label)
    try SurfaceGrid(x: x, y: y, z: z).validate(as: name)
    try Require.length(width, "width of the \(name)")
    try Require.color(color, "color of the \(name)")
    try Require.share(alpha, "alpha of the \(name)")
  }
}

extension SurfaceGrid {
  /// Refuses another number of heights than of places.
  func validate(as name: String) throws(PlotError) {
    try Require.equal(("y", y.count), ("rows of z", z.count), in: name)
    for (row, heights) in z.enumerated() {
      try Require.equal(("x", x.count), ("values in row \(row) of z", heights.count), in: name)
    }
  }
}

extension Polygon3D {
  /// Refuses another number of values than of areas, and measures and colours that no area is drawn with.
  public func validate() throws(PlotError) {
    let name = Require.name("polygon", label)
    try values?.validate(of: name, for: ("polygons", polygons.count))
    try Require.color(edgeColor, "edgeColor of the \(name)")
    try Require.length(edgeWidth, "edgeWidth of the \(name)")
    try Require.color(color, "color of the \(name)")
    try Require.share(alpha, "alpha of the \(name)")
  }
}

extension Contour3D {
  /// Refuses heights that are no grid, levels that are not in order, and measures and colours that no lines
  /// are drawn with.
  public func validate() throws(PlotError) {
    try flat.validate()
    try place.validate(Require.name("contour", label))
  }
}

extension FilledContour3D {
  /// Refuses heights that are no grid, levels that are not in order or have nothing between them, and colours
  /// that no layers are filled with.
  public func validate() throws(PlotError) {
    try flat.validate()
    try place.validate(Require.name("filled contour", label))
  }
}

extension ContourPlace3D {
  fileprivate func validate(_ name: String) throws(PlotError) {
    if case .plane(let coordinate) = self {
      try Require.finite(coordinate, "plane of the \(name)")
    }
  }
}

extension ValueColors {
  /// Refuses another number of values than of parts, and limits and colours that are none.
  fileprivate func validate(
    of name: String, for parts: (name: String, count: Int)
  ) throws(PlotError) {
    try Require.equal(parts, ("values", values.count), in: name)
    try scale.validate()
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
