import CHarfBuzz

/// The packages of Debian and Ubuntu that hold fonts for characters that DejaVu Sans does not have.
enum FontPackage: String {
  case chineseJapaneseKorean = "fonts-noto-cjk"
  case emoji = "fonts-symbola"
  case otherScripts = "fonts-noto-core"

  /// The package with a character; nil for one that no font is known to have.
  init?(_ character: Unicode.Scalar) {
    switch character.properties.generalCategory {
    case .unassigned, .privateUse, .surrogate, .control: return nil
    default: break
    }
    let script = hb_unicode_script(hb_unicode_funcs_get_default(), character.value)
    let eastAsian = [
      HB_SCRIPT_HAN, HB_SCRIPT_HIRAGANA, HB_SCRIPT_KATAKANA, HB_SCRIPT_HANGUL, HB_SCRIPT_BOPOMOFO,
    ]
    if eastAsian.contains(script) || Self.eastAsianSigns.contains(where: { $0.contains(character) })
    {
      self = .chineseJapaneseKorean
    } else if character.properties.isEmojiPresentation {
      self = .emoji
    } else {
      self = .otherScripts
    }
  }

  /// Punctuation of no script of its own: CJK Symbols and Punctuation, Enclosed CJK Letters and Months, CJK
  /// Compatibility, Halfwidth and Fullwidth Forms.
  private static let eastAsianSigns: [ClosedRange<Unicode.Scalar>] = [
    "\u{3000}"..."\u{303F}", "\u{3200}"..."\u{33FF}", "\u{FF00}"..."\u{FFEF}",
  ]
}
