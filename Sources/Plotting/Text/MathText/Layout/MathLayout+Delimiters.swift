extension MathLayout {
  /// A part between delimiters as high as it.
  func fenced(
    _ body: MathNode, left: Character?, right: Character?, in context: MathContext
  ) -> MathBox {
    let nodes = if case .row(let nodes) = body { nodes } else { [body] }
    var inner = row(nodes, in: context, fence: MathBox())
    if nodes.contains(where: \.isMiddle) { inner = row(nodes, in: context, fence: inner) }
    return between(left, inner, right, size: context.size)
  }

  /// A box between delimiters as high as it.
  func between(
    _ left: Character?, _ inner: MathBox, _ right: Character?, size: Double
  ) -> MathBox {
    func box(of sign: Character) -> MathBox {
      delimiter(sign, height: inner.height, depth: inner.depth, size: size)
    }
    var result = MathBox()
    if let left { result.append(box(of: left)) }
    result.append(inner)
    if let right { result.append(box(of: right)) }
    return result
  }

  /// A delimiter of a chosen height, in the middle of the line.
  func delimiter(_ delimiter: MathDelimiter, size: Double) -> MathBox {
    guard let sign = delimiter.character else { return MathBox() }
    let half = delimiter.size.height / 2 * size
    let axis = axisHeight(at: size)
    return upright(
      sign, height: half + axis, depth: half - axis, enough: 2 * half, size: size)
  }
}

extension MathNode {
  fileprivate var isMiddle: Bool {
    if case .middle = self { true } else { false }
  }
}
