// What is asked of contours when a figure is declared.

extension Contour {
  /// Refuses values that are no grid, levels that are not in order, and measures and colours that no lines are
  /// drawn with.
  public func validate() throws(PlotError) {
    let name = Require.name("contour", label)
    try field.validate(name)
    try ContourLevels.validate(levels, least: 0, of: name)
    try paint.validate(name)
    try Require.length(width, "width of the \(name)")
    try labels?.validate(levels: levels, name)
    try Require.finite(zOrder, "zOrder of the \(name)")
  }
}

extension FilledContour {
  /// Refuses values that are no grid, levels that are not in order or have nothing between them, and colours
  /// that no layers are filled with.
  public func validate() throws(PlotError) {
    let name = Require.name("filled contour", label)
    try field.validate(name)
    let isEmpty = !field.values.joined().contains(where: \.isFinite)
    try ContourLevels.validate(levels, least: isEmpty ? 0 : 2, of: name)
    try paint.validate(name)
    try Require.finite(zOrder, "zOrder of the \(name)")
  }
}

extension SampledField {
  /// Refuses values that are no grid, and a grid that nothing could be sampled on.
  func validate(_ name: String) throws(PlotError) {
    if let problem { throw problem }
    try ContourTracer.check(x: x, y: y, values: values, name: name)
  }
}

extension ContourLabels {
  /// Refuses levels that have no line, and measures and colours that no numbers are written with.
  func validate(levels: [Double], _ name: String) throws(PlotError) {
    if let other = self.levels?.first(where: { !levels.contains($0) }) {
      let known = levels.map { "\($0)" }.joined(separator: ", ")
      throw .measure(
        name: "labelled level of the \(name)", value: other, expected: "one of its levels, \(known)"
      )
    }
    try Require.size(size, "size of the labels of the \(name)")
    try Require.color(color, "color of the labels of the \(name)")
    try Require.length(spacing, "spacing of the labels of the \(name)")
    if let decimals, !(0...Decimals.mostDecimals).contains(decimals) {
      throw .measure(
        name: "decimals of the labels of the \(name)", value: Double(decimals),
        expected: "0 to \(Decimals.mostDecimals)")
    }
  }
}
