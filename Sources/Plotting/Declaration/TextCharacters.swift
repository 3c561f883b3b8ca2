extension String {
  /// The first character that no text may have, in any format; nil when there is none.
  ///
  /// - Parameter allowsLines: whether the text may have tabs and ends of lines.
  func unprintableCharacter(allowsLines: Bool = false) -> Unicode.Scalar? {
    unicodeScalars.first { scalar in
      scalar.isUnprintable && !(allowsLines && ["\t", "\n", "\r"].contains(scalar))
    }
  }
}

extension Unicode.Scalar {
  /// Whether the character is a control character, or one that Unicode keeps from ever being one: no font
  /// draws it, and neither XML nor PDF holds it.
  ///
  /// Source: The Unicode Standard, 23.1 "Control Codes" and 23.7 "Noncharacters".
  var isUnprintable: Bool {
    // Nearly all characters are these, and looking up properties takes time.
    if (" "..."~").contains(self) { return false }
    return switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: properties.isNoncharacterCodePoint
    }
  }

  /// The character as errors name it, such as `U+56FE "图"`.
  var named: String {
    let digits = String(value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return isUnprintable ? code : "\(code) \"\(self)\""
  }
}

extension MathText {
  /// Reads a text of a figure.
  ///
  /// - Throws: `PlotError.character` for a character that no text may have, `PlotError.text` for math text
  ///   that cannot be read.
  static func checked(_ text: String) throws(PlotError) -> MathText {
    if let character = text.unprintableCharacter() { throw .character(character, text: text) }
    do {
      return try parse(text)
    } catch {
      throw .text(text, problem: error)
    }
  }
}

extension PictureDescription {
  /// Refuses titles and descriptions with characters that not all formats can hold; they may have several
  /// lines. Scenes ask this before they become files.
  ///
  /// - Throws: `RenderError.character`.
  public func validate() throws(RenderError) {
    for text in [title, description] {
      guard let character = text.unprintableCharacter(allowsLines: true) else { continue }
      throw .character(character, text: text)
    }
  }
}
