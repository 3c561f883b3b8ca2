/// A file that a document shows, as it is found from there.
struct EmbeddedPicture: Sendable, Equatable {
  /// The path of the folder of the figures, or its address.
  let base: String
  /// The path from that folder, such as `dark/04-perceptron-boundary.svg`.
  let name: String
  /// The width in CSS pixels.
  let width: Int
  /// The height in CSS pixels.
  let height: Int

  /// The address, percent-encoded.
  var address: String { urlReference(to: name, base: base) }

  /// The path, as programs take it that read files.
  var path: String { base.isEmpty || base.hasSuffix("/") ? base + name : "\(base)/\(name)" }

  /// The name without the folders it stands in.
  var fileName: String { name.split(separator: "/").last.map(String.init) ?? name }
}
