// What is asked of an annotation when a figure is declared.

extension Annotation {
  /// Refuses measures, places and colours that no annotation is drawn with.
  public func validate() throws(PlotError) {
    let name = Require.name("annotation", string)
    try Require.size(size, "size of the \(name)")
    try Require.color(color, "color of the \(name)")
    try target.validate("target of the \(name)")
    try position?.validate("position of the \(name)")
    try arrow?.validate("arrow of the \(name)")
    try placement.validate(name)
    try Require.finite(zOrder, "zOrder of the \(name)")
  }
}

extension AnnotationPlace {
  /// Refuses shares that are no numbers; data may have values that are none.
  fileprivate func validate(_ name: String) throws(PlotError) {
    switch self {
    case .data: break
    case .axes(let x, let y), .figure(let x, let y):
      try Require.finite(x, "x of the \(name)")
      try Require.finite(y, "y of the \(name)")
    }
  }
}

extension AnnotationArrow {
  fileprivate func validate(_ name: String) throws(PlotError) {
    try Require.distance(curve, "curve of the \(name)")
    try Require.length(width, "width of the \(name)")
    try Require.color(color, "color of the \(name)")
    try Require.length(headLength, "headLength of the \(name)")
    try Require.length(headWidth, "headWidth of the \(name)")
    try Require.length(startGap, "startGap of the \(name)")
    try Require.length(endGap, "endGap of the \(name)")
  }
}
