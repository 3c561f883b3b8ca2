/// Characters of a text that no font on this machine has.
///
///     let layout = try Figure(title: "图") { Axes {} }.layout()
///     for case .missingCharacters(let missing) in layout.warnings { print(missing.text) }
public struct MissingCharacters: Equatable, Sendable {
  /// The characters, each once, in the order of the text.
  public var characters: [Unicode.Scalar]
  /// The text as it was written.
  public var text: String

  /// Creates a list.
  public init(_ characters: [Unicode.Scalar], text: String) {
    self.characters = characters
    self.text = text
  }

  /// The Debian packages with fonts for the characters, where there are any.
  public var packages: [String] {
    Set(characters.compactMap(FontPackage.init).map(\.rawValue)).sorted()
  }
}

extension MissingCharacters: CustomStringConvertible {
  /// So many characters are named.
  private static let mostNamed = 5

  /// The problem in one line, and what to do about it.
  public var description: String {
    var names = characters.prefix(Self.mostNamed).map(\.named).joined(separator: ", ")
    if characters.count > Self.mostNamed {
      names += " and \(characters.count - Self.mostNamed) more"
    }
    let remedy =
      packages.isEmpty
      ? "choose others, or install a font with them"
      : "install a font with them, on Debian and Ubuntu with apt-get install "
        + packages.joined(separator: " ")
    let what = characters.count == 1 ? "character" : "characters"
    return
      "text \"\(text)\": no font on this machine has the \(what) \(names), drawn as boxes; \(remedy)"
  }
}
