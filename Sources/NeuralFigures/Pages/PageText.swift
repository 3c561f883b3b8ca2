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
  return urlReference(base) + separator + percentEncoded(path, keeping: "/!$&'*+;=@")
}

/// An address as it can stand in a page: what no address may hold is percent-encoded.
func urlReference(_ address: String) -> String {
  percentEncoded(address, keeping: ":/?#@!$&'*+;=%[]")
}

/// An SVG as an address that holds it (RFC 2397).
func dataAddress(ofSVG text: String) -> String {
  "data:image/svg+xml,\(percentEncoded(text, keeping: "/:;=,"))"
}

/// Letters and digits, what RFC 3986, section 2.3, calls unreserved, and the characters to keep; all
/// else byte by byte as percent signs and hexadecimal digits.
private func percentEncoded(_ text: String, keeping kept: String) -> String {
  let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~\(kept)".utf8)
  let digits = Array("0123456789ABCDEF".utf8)
  var encoded: [UInt8] = []
  for byte in text.utf8 {
    if plain.contains(byte) {
      encoded.append(byte)
    } else {
      encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
  return String(decoding: encoded, as: UTF8.self)
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
