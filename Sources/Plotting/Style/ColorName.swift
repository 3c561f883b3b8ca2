/// What people call a colour: a basic word and, where it takes one, how light or dark it is.
///
/// The words are the eleven basic colour terms of English (B. Berlin, P. Kay: Basic Color Terms, 1969) and
/// cyan.
///
///     ColorName(of: Palette.dark.resolve(.region(1)))  // dark blue
public struct ColorName: Sendable, Hashable {
  /// A basic word for a colour.
  ///
  ///     ColorName.Hue.gray.rawValue  // "grey"
  public enum Hue: String, Sendable, Hashable, CaseIterable {
    case black, white
    case gray = "grey"
    case red, orange, brown, yellow, green, cyan, blue, purple, pink
  }

  /// How a colour differs from what its basic word stands for by itself.
  ///
  ///     ColorName.Shade.allCases.map(\.rawValue)  // ["plain", "light", "dark"]
  public enum Shade: String, Sendable, Hashable, CaseIterable {
    case plain, light, dark
  }

  /// The basic word.
  public var hue: Hue
  /// How light or dark the colour is.
  public var shade: Shade

  /// Creates a name.
  public init(_ hue: Hue, _ shade: Shade = .plain) {
    self.hue = hue
    self.shade = shade
  }
}

extension ColorName: CustomStringConvertible {
  /// The name in English.
  public var description: String { ColorWords.english.word(for: self) }
}
