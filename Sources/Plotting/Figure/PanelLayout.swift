/// A panel, laid out: everything in its place, nothing drawn yet.
///
///     let layout = try figure.layout()
///     layout.panels.map { $0.tightBounds() }
public protocol PanelLayout: Sendable {
  /// The rectangle that everything drawn fits into, in scene pixels.
  func tightBounds() -> Rect

  /// What nothing of another panel should lie over, in scene pixels; the rectangle of everything drawn
  /// unless you say otherwise.
  var occupied: [Rect] { get }

  /// What is shown otherwise than declared; nothing unless you say otherwise.
  var warnings: [PlotWarning] { get }

  /// The panel as a node.
  func node(id: String) -> Scene.Node
}

extension PanelLayout {
  /// The rectangle of everything drawn.
  public var occupied: [Rect] { [tightBounds()] }

  /// Nothing.
  public var warnings: [PlotWarning] { [] }
}
