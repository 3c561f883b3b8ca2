/// A panel, laid out: everything in its place, nothing drawn yet.
///
///     let layout = try figure.layout()
///     layout.panels.map { $0.tightBounds() }
public protocol PanelLayout: Sendable {
  /// The rectangle that everything drawn fits into, in scene pixels.
  func tightBounds() -> Rect

  /// The panel as a node.
  func node(id: String) -> Scene.Node
}
