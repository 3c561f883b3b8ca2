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
    var looks: [MathMLElement.Attribute] = []
    if let thickness = fraction.barThickness {
      looks.append(.init("linethickness", MathMLElement.Attribute.length(thickness)))
    }
    if let side = fraction.numeratorAlignment.name { looks.append(.init("numalign", side)) }
    let parts = MathMLElement(
      "mfrac", looks,
      children: [
        inline.element(of: fraction.numerator), inline.element(of: fraction.denominator),
      ])
    let isEnclosed = fraction.left != nil || fraction.right != nil
    let enclosed = isEnclosed ? fenced([parts], fraction.left, fraction.right) : parts
    return fraction.style.map { MathMLElement("mstyle", $0.attributes, children: [enclosed]) }
      ?? enclosed
  }
}
