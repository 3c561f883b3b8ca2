/// The address that a folder of pages is served at: what addresses of its files begin with elsewhere.
///
///     SiteAddress("https://example.org/figures")?.description  // "https://example.org/figures/"
struct SiteAddress: Sendable, Equatable, CustomStringConvertible {
  /// The address, with a slash at its end.
  let description: String

  /// Takes an absolute address of the web that a path can follow; nil for all others.
  init?(_ text: String) {
    let schemes = ["http://", "https://"]
    guard let scheme = schemes.first(where: { text.lowercased().hasPrefix($0) }) else { return nil }
    let rest = text.dropFirst(scheme.count)
    guard let first = rest.first, first != "/", first != ":" else { return nil }
    // A path behind a query or a fragment would be a part of it.
    let isAddress = rest.allSatisfy { !$0.isWhitespace && $0 != "?" && $0 != "#" && $0 != "\\" }
    guard isAddress else { return nil }
    description = urlReference(text) + (text.hasSuffix("/") ? "" : "/")
  }
}
