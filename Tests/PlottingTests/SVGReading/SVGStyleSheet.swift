/// The style sheet of an SVG that follows the page: what its classes make of fills and strokes.
struct SVGStyleSheet {
  /// What a class says of a property.
  struct Rule {
    let property: String
    let variable: String
    /// The custom property of the opacity, where it changes too.
    let opacity: String?
  }

  private(set) var rules: [String: Rule] = [:]
  private let light: [String: String]
  private let dark: [String: String]

  /// A document without one.
  init() { (light, dark) = ([:], [:]) }

  /// - Throws: `SVGMistake` for what the package does not write.
  init(_ text: String) throws {
    let lists = text.matches(of: /:where\(#[^)]*\)\{([^}]*)\}/).map { Self.declarations($0.1) }
    guard lists.count == 2 else { throw SVGMistake("a style sheet without two lists of colours") }
    (light, dark) = (lists[0], lists[1])
    let pattern =
      /#\S+ \.([\w-]+)\{(fill|stroke):var\(--([\w-]+)\)(?:;(fill|stroke)-opacity:var\(--([\w-]+)\))?\}/
    for match in text.matches(of: pattern) {
      guard match.output.4.map({ $0 == match.output.2 }) ?? true else {
        throw SVGMistake("a rule of two properties: \(match.output.0)")
      }
      rules[String(match.output.1)] = Rule(
        property: String(match.output.2), variable: String(match.output.3),
        opacity: match.output.5.map(String.init))
    }
    let rest = text.replacing(/:where\(#[^)]*\)\{[^}]*\}/, with: "").replacing(pattern, with: "")
      .replacing(
        /#\S+ \.light-only\{display:none\}#\S+ \.dark-only\{display:inline\}/, with: ""
      )
      .filter { !$0.isWhitespace }
    guard rest == "@media(prefers-color-scheme:dark){}@supports(color:var(--a)){}" else {
      throw SVGMistake("a style sheet that says more: \(rest)")
    }
  }

  private static func declarations(_ list: Substring) -> [String: String] {
    let pairs = list.split(separator: ";").map { $0.split(separator: ":") }
    return Dictionary(
      pairs.map { (String($0[0].dropFirst("--".count)), String($0.last ?? "")) },
      uniquingKeysWith: { $1 })
  }

  /// The value of a custom property on a light or a dark page.
  func value(of variable: String, isDark: Bool) throws -> String {
    guard let value = (isDark ? dark : light)[variable] else {
      throw SVGMistake("there is no --\(variable)")
    }
    return value
  }
}
