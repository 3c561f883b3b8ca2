/// The address of a file from a page or, with a base, from anywhere: percent-encoded, so that it can
/// stand in `srcset` and in a link of Markdown too.
///
///     urlReference(to: "dark/a b.svg", base: "https://example.org/")  // …/dark/a%20b.svg
///
/// - Parameters:
///   - path: the path from the folder of the pages.
///   - base: what stands before it, a URL or a path; a slash is added where it has none.
func urlReference(to path: String, base: String) -> String {
  let separator = base.isEmpty || base.hasSuffix("/") ? "" : "/"
  return urlReference(base) + separator + PercentEncoding.path.text(of: path.utf8)
}

/// An address as it can stand in a page: what no address may hold is percent-encoded.
func urlReference(_ address: String) -> String {
  PercentEncoding.address.text(of: address.utf8)
}

/// An SVG as an address that holds it (RFC 2397).
func dataAddress(ofSVG text: String) -> String {
  "data:image/svg+xml,\(PercentEncoding.icon.text(of: text.utf8))"
}

extension PercentEncoding {
  /// What may stand in a path, in `srcset`, and in a link of Markdown.
  fileprivate static let path = Self(keeping: "/!$&'*+;=@")
  /// What may stand in an address that is one already.
  fileprivate static let address = Self(keeping: ":/?#@!$&'*+;=%[]")
  /// What may stand in the address of a small SVG in an attribute.
  fileprivate static let icon = Self(keeping: "/:;=,")
}

/// Backticks that fence a text in Markdown: more than the text has in a row, and three at least.
func codeFence(around text: String) -> String {
  let longestRun = text.split { $0 != "`" }.map(\.count).max() ?? 0
  return String(repeating: "`", count: max(longestRun + 1, 3))
}

extension String {
  /// The text without the line feeds at its end.
  var trimmingLineFeeds: String {
    var text = self[...]
    while text.last?.isNewline == true { text.removeLast() }
    return String(text)
  }
}
