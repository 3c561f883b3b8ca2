/// The nodes of a layer, one below the other.
struct DiagramColumn {
  /// The number of the first node, counted through all columns.
  var first: Int
  /// The nodes from top to bottom.
  var nodes: [NetworkDiagramLayout.Node]

  /// The numbers of the nodes with the nodes.
  var numbered: [(number: Int, node: NetworkDiagramLayout.Node)] {
    nodes.enumerated().map { (first + $0, $1) }
  }
}
