/// A block arrow, laid out.
///
///     let arrow = try figure.layout().panels[1] as? BlockArrowLayout
///     arrow?.label?.text  // "mapped back"
public struct BlockArrowLayout: PanelLayout, Equatable {
  /// The corners of the arrow in scene pixels.
  public var outline: [Point]
  /// The colour of the arrow.
  public var color: Color
  /// What stands above the arrow, or nil for nothing.
  public var label: PlacedText?
  /// The grid that the text stands on.
  public var grid: PixelGrid

  /// The rectangle that everything drawn fits into, in scene pixels.
  public func tightBounds() -> Rect {
    let arrow = Rect(around: outline) ?? Rect(x: 0, y: 0, width: 0, height: 0)
    return label.map { arrow.union($0.box) } ?? arrow
  }

  /// The arrow and its label.
  public func node(id: String) -> Scene.Node {
    let arrow = Scene.Node.path(Scene.Shape(Path(points: outline, closed: true), fill: color))
    return .group(
      Scene.Group(id: id, children: [arrow, label?.node(grid: grid)].compactMap { $0 }))
  }
}
