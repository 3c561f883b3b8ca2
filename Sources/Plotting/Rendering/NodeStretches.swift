/// Nodes in their order, with markers together that follow each other and differ in nothing but their opacity.
///
///     for stretch in NodeStretches(nodes) {
///       if case .markers(let run) = stretch { print(run.count) }
///     }
struct NodeStretches: Sequence, IteratorProtocol {
  private var rest: ArraySlice<Scene.Node>

  /// A part of the nodes.
  enum Stretch {
    /// Markers, all of those in a node alike.
    case markers(MarkerRun)
    /// A node of another kind, or markers of which each has a look of its own.
    case node(Scene.Node)
  }

  init(_ nodes: [Scene.Node]) {
    rest = nodes[...]
  }

  mutating func next() -> Stretch? {
    guard let node = rest.popFirst() else { return nil }
    guard var run = MarkerRun(of: node) else { return .node(node) }
    while let next = rest.first.flatMap(MarkerRun.init(of:)), run.append(next) {
      rest.removeFirst()
    }
    return .markers(run)
  }
}

extension MarkerRun {
  /// The markers of a node that are alike; nil for another node.
  fileprivate init?(of node: Scene.Node) {
    guard case .markers(let markers) = node, markers.variations.isEmpty else { return nil }
    self.init(markers)
  }
}
