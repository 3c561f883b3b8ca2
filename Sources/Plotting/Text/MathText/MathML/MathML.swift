extension MathText {
  /// How a formula stands: within a line of text, or on lines of its own.
  ///
  ///     try MathText.mathML(formula: #"\sum_i w_i x_i"#, display: .block)
  public enum Display: String, Sendable, Equatable, CaseIterable {
    /// Within a line of text, limits beside sums.
    case inline
    /// On lines of its own, limits below and above sums.
    case block
  }

  /// Reads a single formula, without dollar signs around it.
  ///
  /// - Throws: `MathTextError`, with the place in the formula.
  public static func parse(formula: String) throws(MathTextError) -> MathNode {
    var parser = MathParser(Array(formula)[...])
    return try parser.formula()
  }

  /// A formula as a `math` element that can stand in HTML or XML as it is.
  ///
  /// The element keeps to MathML Core, the part of presentation MathML that browsers draw
  /// (https://www.w3.org/TR/mathml-core/), and needs no style sheet, script or font of its own. The
  /// source of the formula is its alternative text. The same formula gives the same bytes.
  ///
  /// Two places are said in words of MathML 3, and in the middle where only MathML Core is known: that of a
  /// numerator, `\cfrac[l]`, and that of a table on its line, `\begin{aligned}[t]`.
  ///
  ///     try MathText.mathML(formula: "x^2")
  ///     // <math ... alttext="x^2"><msup><mi>x</mi><mn>2</mn></msup></math>
  ///
  /// - Parameters:
  ///   - formula: the formula, in the notation that labels have between dollar signs.
  ///   - display: how it stands.
  /// - Throws: `MathTextError` for a formula that cannot be read, with the place in it.
  public static func mathML(
    formula: String, display: Display = .inline
  ) throws(MathTextError) -> String {
    let node = try parse(formula: formula)
    let attributes = [
      MathMLElement.Attribute("xmlns", mathMLNamespace),
      MathMLElement.Attribute("display", display.rawValue),
      MathMLElement.Attribute("alttext", formula),
    ]
    let children = MathMLBuilder(display: display).elements(of: node)
    return MathMLElement("math", attributes, children: children).serialized
  }

  private static let mathMLNamespace = "http://www.w3.org/1998/Math/MathML"
}
