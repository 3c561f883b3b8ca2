import Article
import Projects

extension TranslationSet {
  /// The languages of a project, its main one first, with the words of pages about its figures.
  func speaking(of file: ProjectFile) -> TranslationSet {
    let tags = file.languages
    let translations = tags.compactMap { tag -> Translation? in
      guard let language = Language(tag) else { return nil }
      let known = all.first { $0.language == language } ?? Translation(to: language)
      return known.retold(
        title: file.title[tag],
        pageTexts: ProjectWords.texts(in: tag, introduction: file.introduction.map { $0[tag] }))
    }
    let warnings = translations.compactMap { translation -> (Language, String)? in
      let tag = translation.language.tag
      var missing: [String] = []
      if !contains(tag: tag) {
        missing.append(
          "there are no words for pages, and English stands in; --languages names a folder with a file "
            + "\(tag).json")
      }
      missing += file.missingTexts(in: tag)
      guard !missing.isEmpty else { return nil }
      return (
        translation.language,
        "\(file.file): warning: \(tag): \(missing.joined(separator: "; "))"
      )
    }
    return TranslationSet(
      translations, warnings: Dictionary(warnings, uniquingKeysWith: { first, _ in first }))
  }
}

extension ProjectFile {
  /// What is said in the main language because the file does not say it in this one.
  fileprivate func missingTexts(in tag: String) -> [String] {
    let captions = figures.filter { $0.caption.texts[tag] == nil }.map(\.slug)
    let altTexts = figures.filter { $0.altText.map { $0.texts[tag] == nil } ?? false }.map(\.slug)
    let shortTexts = figures.filter { $0.shortText.map { $0.texts[tag] == nil } ?? false }
      .map(\.slug)
    return [("caption", captions), ("short", shortTexts), ("alt", altTexts)].compactMap {
      key, slugs in
      guard !slugs.isEmpty else { return nil }
      return "\"\(key)\" is missing of \(slugs.joined(separator: ", "))"
    }
  }
}

/// What pages about a project say otherwise than those about the article.
enum ProjectWords {
  /// The texts in a language, those in English where there are no others.
  ///
  /// - Parameters:
  ///   - tag: the tag of the language.
  ///   - introduction: what the project says above its figures.
  static func texts(in tag: String, introduction: String?) -> [PageText: String] {
    var texts = all[tag] ?? english
    if let introduction { texts[.introduction] = introduction }
    return texts
  }

  private static let english: [PageText: String] = [
    .heading: "{title}",
    .introduction:
      "Each figure is drawn from its data and from models trained on it. Below each picture are its "
      + "caption, its formulas, and the lines of figures.yaml that declare it.",
    .code: "Declaration",
  ]

  private static let all: [String: [PageText: String]] = [
    "en": english,
    "zh-Hans": [
      .heading: "{title}",
      .introduction: "每幅插图均由其数据以及用这些数据训练的模型绘制。每幅图下方是图题、公式以及 figures.yaml 中声明该图的内容。",
      .code: "声明",
    ],
  ]
}
