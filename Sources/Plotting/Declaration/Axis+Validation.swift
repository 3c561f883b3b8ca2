extension Axis {
  /// Refuses limits, ticks and measures that no axis is drawn with; `name` is that of its direction.
  func validate(_ name: String) throws(PlotError) {
    if let limits {
      let scale: any Scale = scale ?? LinearScale()
      try scale.check(limits, name: "\(name) limits")
      try scale.checkPlaces(of: limits, name: "\(name) limits")
    }
    try Require.size(labelSize, "labelSize of the \(name) axis")
    try Require.distance(labelPad, "labelPad of the \(name) axis")
    try Require.size(tickLabelSize, "tickLabelSize of the \(name) axis")
    try Require.finite(tickLabelPlacement.rotation, "tickLabelRotation of the \(name) axis")
    try labelPlacement.validate("label of the \(name) axis")
    try tickLabelPlacement.validate("tick labels of the \(name) axis")
    try Require.length(gridLines?.width, "width of the \(name) axis' grid lines")
    try Require.color(gridLines?.color, "color of the \(name) axis' grid lines")
    try ticks.ticks?.validate(of: "\(name) axis")
  }
}

extension Ticks {
  /// Refuses another number of labels than of positions, and positions that are no numbers.
  func validate(of thing: String) throws(PlotError) {
    try Require.equal(
      ("positions", positions.count), ("labels", labels.count), in: "ticks of the \(thing)")
    for position in positions + minor.map(\.position) {
      try Require.finite(position, "position of a tick of the \(thing)")
    }
  }
}

extension Legend {
  /// Refuses measures that no legend is drawn with.
  func validate() throws(PlotError) {
    try Require.size(size, "size of the legend")
    try Require.share(frameAlpha, "frameAlpha of the legend")
    try Require.finite(anchor?.x, "x of the legend's anchor")
    try Require.finite(anchor?.y, "y of the legend's anchor")
    try placement.validate("texts of the legend")
  }
}
