/// A language that the article is published in.
///
///     Language.chinese.rawValue  // "zh-Hans"
public enum Language: String, Sendable, CaseIterable {
  /// English.
  case english = "en"
  /// Simplified Chinese.
  case chinese = "zh-Hans"
}
