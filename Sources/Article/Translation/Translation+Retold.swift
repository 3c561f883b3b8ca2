extension Translation {
  /// The words for pages about other figures than the article's: of these figures nothing is said.
  ///
  ///     Translation.english.retold(title: "Two moons").title  // "Two moons"
  ///
  /// - Parameters:
  ///   - title: what the figures are about.
  ///   - pageTexts: texts that take the place of those of pages about the article.
  public func retold(title: String, pageTexts: [PageText: String] = [:]) -> Translation {
    Translation(
      to: language, direction: direction, name: ownName, title: title,
      pageTexts: self.pageTexts.merging(pageTexts) { $1 }, labels: labels,
      colors: colors)
  }
}
