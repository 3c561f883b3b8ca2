extension MathMLBuilder {
  /// The dictionary stretches these, and knows that they enclose something.
  private static let fences: Set<Character> = [
    "(", ")", "[", "]", "{", "}", "|", "‖", "⟨", "⟩", "⌊", "⌋", "⌈", "⌉", "⟮", "⟯",
  ]

  /// Elements between delimiters as high as them.
  func fenced(
    _ body: [MathMLElement], _ left: Character?, _ right: Character?
  ) -> MathMLElement {
    MathMLElement(
      "mrow", children: fence(left, form: "prefix") + body + fence(right, form: "postfix"))
  }

  private func fence(_ character: Character?, form: String) -> [MathMLElement] {
    guard let character else { return [] }
    let more: [MathMLElement.Attribute] =
      Self.fences.contains(character) ? [] : [.init("fence", "true"), .stretchy(true)]
    return [MathMLElement("mo", [.form(form)] + more, text: String(character))]
  }

  /// A delimiter as high as those around it.
  func middle(_ character: Character?) -> MathMLElement {
    guard let character else { return MathMLElement("mrow", children: []) }
    return MathMLElement(
      "mo", [.init("fence", "true"), .stretchy(true)] + MathMLElement.noRoom,
      text: String(character))
  }

  /// A delimiter of a chosen height.
  func delimiter(_ delimiter: MathDelimiter) -> MathMLElement {
    guard let character = delimiter.character else { return MathMLElement("mrow", children: []) }
    let height = MathMLElement.Attribute.length(delimiter.size.height)
    let form: [MathMLElement.Attribute] =
      switch delimiter.role {
      case .opening: [.form("prefix")]
      case .closing: [.form("postfix")]
      case .relation: MathMLElement.Attribute.room(Self.thickSpace)
      case .ordinary, .largeOperator, .binary, .punctuation: MathMLElement.noRoom
      }
    return MathMLElement(
      "mo", form + [.stretchy(true), .init("minsize", height), .init("maxsize", height)],
      text: String(character))
  }

  /// One part over another, between delimiters if it has any.
  func fraction(_ fraction: MathFraction) -> MathMLElement {
    let bar = fraction.barThickness.map {
      [MathMLElement.Attribute("linethickness", MathMLElement.Attribute.length($0))]
    }
    let parts = MathMLElement(
      "mfrac", bar ?? [],
      children: [
        inline.element(of: fraction.numerator), inline.element(of: fraction.denominator),
      ])
    let isEnclosed = fraction.left != nil || fraction.right != nil
    let enclosed = isEnclosed ? fenced([parts], fraction.left, fraction.right) : parts
    return fraction.style.map { MathMLElement("mstyle", $0.attributes, children: [enclosed]) }
      ?? enclosed
  }

  // MARK: Matrices

  /// Rows of cells.
  func matrix(_ matrix: MathMatrix) -> MathMLElement {
    let cells = MathMLBuilder(display: matrix.style == .display ? .block : .inline)
    let columns = matrix.rows.map(\.count).max() ?? 0
    let styles = (0..<columns).map { matrix.cellStyle(column: $0, of: columns) }
    let rows = matrix.rows.map { row in
      MathMLElement(
        "mtr",
        children: zip(row, styles).map { cell, style in
          MathMLElement("mtd", style, children: cells.elements(of: cell))
        })
    }
    let table = MathMLElement(
      "mtable", matrix.style == .text ? [] : matrix.style.attributes, children: rows)
    return matrix.left != nil || matrix.right != nil
      ? fenced([table], matrix.left, matrix.right) : table
  }
}

extension MathMatrix {
  /// What the cells of a column differ in from what MathML Core has: cells in the middle of their columns,
  /// with gaps between these of nearly an em.
  fileprivate func cellStyle(column: Int, of columns: Int) -> [MathMLElement.Attribute] {
    var rules: [String] = []
    switch alignments.isEmpty ? .center : alignments[min(column, alignments.count - 1)] {
    case .left: rules.append("text-align: left")
    case .right: rules.append("text-align: right")
    case .center: break
    }
    for (side, gap) in [("left", column - 1), ("right", column)]
    where gap >= 0 && gap < columns - 1 && !columnGaps.isEmpty {
      let width = columnGaps[min(gap, columnGaps.count - 1)]
      guard width != Self.usualGap else { continue }
      rules.append("padding-\(side): \(MathMLElement.Attribute.length(width / 2))")
    }
    return rules.isEmpty ? [] : [.init("style", rules.joined(separator: "; "))]
  }

  private static let usualGap = 1.0
}
