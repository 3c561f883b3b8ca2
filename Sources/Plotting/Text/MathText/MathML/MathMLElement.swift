import Glibc

/// An element of MathML: a name, attributes in their order, and text or elements within.
///
///     MathMLElement("mi", text: "x").serialized  // <mi>x</mi>
struct MathMLElement: Equatable {
  /// A name and its value.
  struct Attribute: Equatable {
    var name: String
    var value: String

    init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }

    /// That the element is stretched to the height of what it encloses, or is not.
    static func stretchy(_ isStretchy: Bool) -> Attribute {
      Attribute("stretchy", isStretchy ? "true" : "false")
    }

    /// On which side of its operand an operator stands.
    static func form(_ form: String) -> Attribute { Attribute("form", form) }

    /// The room before and after an operator, in ems.
    static func room(_ ems: Double) -> [Attribute] {
      ["lspace", "rspace"].map { Attribute($0, length(ems)) }
    }

    /// Letters that do not lean, though they stand alone.
    static let upright = Attribute("mathvariant", "normal")

    /// A border as thick as the lines of formulas.
    static let line = length(MathLayout.ruleThickness) + " solid"

    /// A length in ems; a ten thousandth of an em is far below what can be seen.
    static func length(_ ems: Double) -> String {
      let places = 10_000
      let scaled = Int((abs(ems) * Double(places)).rounded())
      var digits = String(scaled % places + places).dropFirst()
      while digits.last == "0" { digits.removeLast() }
      let sign = ems < 0 && scaled > 0 ? "-" : ""
      return "\(sign)\(scaled / places)\(digits.isEmpty ? "" : ".")\(digits)em"
    }
  }

  /// What stands within an element.
  enum Content: Equatable {
    case text(String)
    case children([MathMLElement])
  }

  var name: String
  var attributes: [Attribute]
  var content: Content

  /// An element that holds text.
  init(_ name: String, _ attributes: [Attribute] = [], text: String) {
    (self.name, self.attributes, content) = (name, attributes, .text(text))
  }

  /// An element that holds elements.
  init(_ name: String, _ attributes: [Attribute] = [], children: [MathMLElement]) {
    (self.name, self.attributes, content) = (name, attributes, .children(children))
  }

  /// The element as XML.
  var serialized: String {
    let start = attributes.reduce("<" + name) { start, attribute in
      "\(start) \(attribute.name)=\"\(Self.escaped(attribute.value))\""
    }
    let inner =
      switch content {
      case .text(let text): Self.escaped(text)
      case .children(let children): children.map(\.serialized).joined()
      }
    return inner.isEmpty ? start + "/>" : "\(start)>\(inner)</\(name)>"
  }

  // MARK: Characters

  /// A text with the characters that mean something in XML, or that nobody would see, written by
  /// their numbers. Those that no XML document may hold become a replacement character.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\t", "\n", "\r", "\u{A0}", "\u{2061}":
        result += "&#x\(String(scalar.value, radix: 16));"
      default: result += scalar.xmlEscape ?? String(scalar)
      }
    }
    return result
  }
}
