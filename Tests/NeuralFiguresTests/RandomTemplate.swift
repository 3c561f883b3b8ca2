import TestSupport

/// Templates that can be read, put together by chance of the names that the gallery has.
enum RandomTemplate {
  private static let sections = [
    "figures", "languages", "main", "translations", "cover", "options", "image", "formulas",
    "files",
    "editions", "words", "model", "listing", "site", "is_main", "count", "first()", "last()",
    "reversed(figures)", "even()",
  ]
  private static let values = [
    "number", "slug", "label", "caption", "alt", "short", "link", "scene", "listing", "model",
    "language",
    "direction", "name", "title", "count", "icon", "theme", "canvas", "path", "width", "height",
    ".",
    "index()", "heading", "contents", "svg", "count(figures)",
  ]
  private static let deepest = 7

  /// A template; most are small, and some are lists in lists in lists.
  static func text(using random: inout SplitMix) -> String {
    nodes(depth: 0, using: &random)
  }

  private static func nodes(depth: Int, using random: inout SplitMix) -> String {
    (0..<Int.random(in: 0...3, using: &random)).map { _ in node(depth: depth, using: &random) }
      .joined()
  }

  private static func node(depth: Int, using random: inout SplitMix) -> String {
    switch Int.random(in: 0...9, using: &random) {
    case 0: return "text <b>\n"
    case 1: return "{{! said to nobody }}"
    case 2: return depth < 2 ? "{{> a.html}}" : " "
    case 3...6:
      guard depth < deepest else { return "" }
      let name = sections.randomElement(using: &random) ?? "figures"
      let sign = Int.random(in: 0...4, using: &random) == 0 ? "^" : "#"
      return "{{\(sign)\(name)}}\(nodes(depth: depth + 1, using: &random)){{/\(name)}}"
    default: return "<a title=\"{{\(values.randomElement(using: &random) ?? "slug")}}\">"
    }
  }
}
