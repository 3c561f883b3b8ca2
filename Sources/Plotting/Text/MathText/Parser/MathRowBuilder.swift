/// Puts the parts of a row together, the stretches of one colour and size each a part of its own.
struct MathRowBuilder {
  /// The parts before the stretch that is being read.
  private var finished: [MathNode] = []
  private var stretch: [MathNode] = []

  /// The colour of what follows, or nil for that of the row.
  var color: Color? {
    willSet { finishStretch() }
  }

  /// The size of what follows, or nil for that of the row.
  var style: MathStyle? {
    willSet { finishStretch() }
  }

  mutating func append(_ node: MathNode) { stretch.append(node) }

  /// Adds a part that belongs to the row itself, whatever colour and size it has.
  mutating func appendAlone(_ node: MathNode) {
    finishStretch()
    finished.append(node)
  }

  /// Takes the last part of the stretch away.
  mutating func popLast() -> MathNode? { stretch.popLast() }

  /// The row; a single part stands for itself.
  var node: MathNode {
    var result = self
    result.finishStretch()
    return result.finished.count == 1 ? result.finished[0] : .row(result.finished)
  }

  private mutating func finishStretch() {
    guard color != nil || style != nil else {
      finished += stretch
      stretch = []
      return
    }
    guard !stretch.isEmpty else { return }
    var node = stretch.count == 1 ? stretch[0] : MathNode.row(stretch)
    if let style { node = .style(style, node) }
    if let color { node = .colored(color, node) }
    finished.append(node)
    stretch = []
  }
}
