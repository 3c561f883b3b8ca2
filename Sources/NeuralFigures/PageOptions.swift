import ArgumentParser

/// Options of every command that writes the gallery.
struct PageOptions: ParsableArguments {
  @Option(
    name: .customLong("site-url"),
    help: ArgumentHelp(
      """
      The address that the folder is served at, such as https://example.org/figures/: pages then tell search \
      engines and previews where they are.
      """, valueName: "url"),
    transform: SiteAddress.parse)
  var site: SiteAddress?

  @Flag(
    name: .customLong("self-contained"),
    help: """
      Put pictures, style sheet and script into index.html, so that it can be sent by mail: it is larger, and \
      loads all at once.
      """)
  var isSelfContained = false
}

extension SiteAddress {
  /// Reads an argument.
  ///
  /// - Throws: `ValidationError` when it is no address that a path can follow.
  fileprivate static func parse(_ argument: String) throws -> SiteAddress {
    guard let address = SiteAddress(argument) else {
      throw ValidationError(
        "expected the address of a folder on the web, such as https://example.org/figures/, without ? and #"
      )
    }
    return address
  }
}
