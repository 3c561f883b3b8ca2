import CHarfBuzz
import CCairo

/// The languages that fonts are looked for by: Chinese text takes a Chinese font, Japanese text, which shares
/// its characters, a Japanese one.
struct TextLanguage {
  /// The language that the text is said to be in, as fontconfig spells it.
  private let declared: String?
  /// The language of Chinese characters.
  private let han: String

  /// - Parameters:
  ///   - declared: the language of the text as a BCP 47 tag; nil where it is not known.
  ///   - scripts: the scripts of the text, which tell Japanese and Korean from Chinese.
  init(of declared: String?, in scripts: [hb_script_t]) {
    self.declared = declared.map(Self.fontconfigName)
    han =
      if scripts.contains(where: { $0 == HB_SCRIPT_HIRAGANA || $0 == HB_SCRIPT_KATAKANA }) {
        "ja"
      } else if scripts.contains(HB_SCRIPT_HANGUL) {
        "ko"
      } else if scripts.contains(HB_SCRIPT_BOPOMOFO) {
        "zh-tw"
      } else {
        "zh-cn"
      }
  }

  /// The language of a script's characters: the declared one if it is written in that script.
  func tag(for script: hb_script_t) -> String {
    let (usual, sample) = Self.usual[script.rawValue] ?? ("en", "a")
    if let declared, Self.language(declared, has: sample) { return declared }
    return script == HB_SCRIPT_HAN ? han : usual
  }

  /// Whether a language is written with a character.
  private static func language(_ tag: String, has character: Unicode.Scalar) -> Bool {
    guard let characters = FcLangGetCharSet(tag) else { return false }
    return FcCharSetHasChar(characters, character.value) != FcFalse
  }

  /// A BCP 47 tag as fontconfig spells it. Chinese goes by the country there, not by the script.
  static func fontconfigName(of tag: String) -> String {
    let parts = tag.lowercased().split(separator: "-").map(String.init)
    guard let language = parts.first else { return "" }
    guard language == "zh" else { return language }
    let rest = parts.dropFirst()
    if let country = rest.first(where: { ["tw", "hk", "mo", "sg", "cn"].contains($0) }) {
      return "zh-\(country)"
    }
    return rest.contains("hant") ? "zh-tw" : "zh-cn"
  }

  /// A language that is written in a script, and a character of both.
  private static let usual: [UInt32: (language: String, sample: Unicode.Scalar)] = [
    HB_SCRIPT_LATIN.rawValue: ("en", "a"), HB_SCRIPT_GREEK.rawValue: ("el", "α"),
    HB_SCRIPT_CYRILLIC.rawValue: ("ru", "а"), HB_SCRIPT_ARMENIAN.rawValue: ("hy", "ա"),
    HB_SCRIPT_HEBREW.rawValue: ("he", "א"), HB_SCRIPT_ARABIC.rawValue: ("ar", "ا"),
    HB_SCRIPT_DEVANAGARI.rawValue: ("hi", "क"), HB_SCRIPT_BENGALI.rawValue: ("bn", "ক"),
    HB_SCRIPT_GURMUKHI.rawValue: ("pa", "ਕ"), HB_SCRIPT_GUJARATI.rawValue: ("gu", "ક"),
    HB_SCRIPT_TAMIL.rawValue: ("ta", "க"), HB_SCRIPT_TELUGU.rawValue: ("te", "క"),
    HB_SCRIPT_KANNADA.rawValue: ("kn", "ಕ"), HB_SCRIPT_MALAYALAM.rawValue: ("ml", "ക"),
    HB_SCRIPT_SINHALA.rawValue: ("si", "ක"), HB_SCRIPT_THAI.rawValue: ("th", "ก"),
    HB_SCRIPT_LAO.rawValue: ("lo", "ກ"), HB_SCRIPT_KHMER.rawValue: ("km", "ក"),
    HB_SCRIPT_MYANMAR.rawValue: ("my", "က"), HB_SCRIPT_GEORGIAN.rawValue: ("ka", "ა"),
    HB_SCRIPT_ETHIOPIC.rawValue: ("am", "አ"), HB_SCRIPT_TIBETAN.rawValue: ("bo", "ཀ"),
    HB_SCRIPT_HANGUL.rawValue: ("ko", "가"), HB_SCRIPT_HIRAGANA.rawValue: ("ja", "あ"),
    HB_SCRIPT_KATAKANA.rawValue: ("ja", "ア"), HB_SCRIPT_BOPOMOFO.rawValue: ("zh-tw", "ㄅ"),
    HB_SCRIPT_HAN.rawValue: ("zh-cn", "人"),
  ]
}
