extension NetworkDiagram {
  /// Labels do not shrink quite as their size does, so that shrinking once may not be enough.
  private static let mostTrials = 5
  /// What is shrunk is shrunk a little further than to fit.
  private static let slack = 0.99

  /// The diagram laid out in the room it has; where it would not fit, everything shrinks alike.
  ///
  /// - Throws: `PlotError` for a text that cannot be set, or a label size out of range.
  public func layout(in place: PanelPlace) throws(PlotError) -> any PanelLayout {
    guard labelSize.isFinite, labelSize > 0 else {
      throw .measure(name: "label size", value: labelSize, expected: "a number above 0")
    }
    var scale = 1.0
    var layout = try NetworkDiagramLayouter(diagram: self, place: place, scale: scale).layout()
    for _ in 1..<Self.mostTrials {
      let bounds = layout.tightBounds()
      let fit = min(place.room.width / bounds.width, place.room.height / bounds.height)
      if !(fit < 1) { break }
      scale *= fit * Self.slack
      layout = try NetworkDiagramLayouter(diagram: self, place: place, scale: scale).layout()
    }
    return layout
  }
}
