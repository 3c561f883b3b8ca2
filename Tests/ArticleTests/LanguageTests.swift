import Article
import Testing

/// Tags of languages: BCP 47.
@Suite struct LanguageTests {
  @Test(arguments: [
    ("en", "en"), ("de", "de"), ("ZH-HANS", "zh-Hans"), ("zh-hant-tw", "zh-Hant-TW"),
    ("pt-br", "pt-BR"), ("es-419", "es-419"), ("sr-Latn-RS", "sr-Latn-RS"), ("gsw", "gsw"),
    ("zh-yue-HK", "zh-yue-HK"), ("sl-rozaj-biske", "sl-rozaj-biske"), ("de-1996", "de-1996"),
    ("de-DE-u-co-phonebk", "de-DE-u-co-phonebk"), ("en-x-pirate", "en-x-pirate"),
    ("ar-Arab", "ar-Arab"),
  ])
  func aTagIsReadAndSpelledAsUsual(text: String, tag: String) throws {
    let language = try #require(Language(text))
    #expect(language.tag == tag)
    #expect("\(language)" == tag)
    #expect(language == Language(tag))
  }

  @Test(arguments: [
    "", "-", "e", "dark", "German", "zh_Hans", "zh-", "-en", "en--US", "en-verylongpart", "12",
    "e2", "en-USA1x-", "de-é", "de/..", "../de", "de\u{0}", "德", "en-u", "en-x", "en-a-b-cd",
    "en-US-DE", " en",
  ])
  func whatHasNotTheFormOfATagIsNone(text: String) {
    #expect(Language(text) == nil)
  }

  @Test func englishIsWhatTheFiguresAreDeclaredIn() {
    #expect(Language.english == Language("EN"))
  }
}
