extension TextPlacement {
  /// Refuses measures and colours that no text is placed with; `text` is what errors call it.
  func validate(_ text: String) throws(PlotError) {
    try Require.finite(rotation, "rotation of the \(text)")
    try Require.length(lineSpacing, "lineSpacing of the \(text)")
    try Require.distance(offset.x, "x of the offset of the \(text)")
    try Require.distance(offset.y, "y of the offset of the \(text)")
    try box?.validate("box of the \(text)")
    try halo?.validate("halo of the \(text)")
  }
}

extension TextBox {
  fileprivate func validate(_ name: String) throws(PlotError) {
    try Require.color(fill, "fill of the \(name)")
    try Require.color(edge, "edge of the \(name)")
    try Require.length(lineWidth, "lineWidth of the \(name)")
    try Require.length(padding, "padding of the \(name)")
    try Require.length(cornerRadius, "cornerRadius of the \(name)")
  }
}

extension TextHalo {
  fileprivate func validate(_ name: String) throws(PlotError) {
    try Require.color(color, "color of the \(name)")
    try Require.length(width, "width of the \(name)")
  }
}
