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
  /// How many pixels it has for each of CSS; 1 for what is sharp at any size.
  var scale = PixelScale.one
  /// All files of this picture that a browser may choose from, from the fewest pixels on; none where there is
  /// no choice.
  var choice: [PictureCandidate] = []

  /// The address, percent-encoded.
  var address: String { urlReference(to: name, base: base) }

  /// The path, as programs take it that read files.
  var path: String { base.isEmpty || base.hasSuffix("/") ? base + name : "\(base)/\(name)" }

  /// The name without the folders it stands in.
  var fileName: String { name.split(separator: "/").last.map(String.init) ?? name }

  /// What `srcset` is given where there is a choice, such as `a.png 1x, a@2x.png 2x`
  /// (<https://html.spec.whatwg.org/multipage/images.html#srcset-attributes>).
  var sourceSet: String? {
    guard !choice.isEmpty else { return nil }
    return choice.map { "\(urlReference(to: $0.name, base: base)) \($0.scale)x" }
      .joined(separator: ", ")
  }

  /// The width that a document has to say so that the picture is as large as at a scale of 1, in CSS pixels; nil
  /// where it is so by itself.
  var widthToSay: Int? { scale == .one ? nil : width }
}

/// A file of a picture that is there in several scales.
struct PictureCandidate: Sendable, Equatable {
  /// The path from the folder of the figures.
  let name: String
  /// How many pixels it has for each of CSS.
  let scale: PixelScale
}
