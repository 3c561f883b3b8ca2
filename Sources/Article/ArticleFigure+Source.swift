extension ArticleFigure {
  /// The text of the Swift file that declares the figure, in `Sources/Article/Figures`.
  ///
  ///     ArticleFigure.all[3].source.contains("import Plotting")  // true
  public var source: String {
    Self.sources[number] ?? ""
  }

  /// The texts of those files by the number in their names: `Figure04PerceptronBoundary.swift`.
  private static let sources: [Int: String] = Dictionary(
    EmbeddedTexts.byFileName.compactMap { name, text in
      Int(name.dropFirst("Figure".count).prefix { $0.isNumber }).map { ($0, text) }
    },
    // Two files of one number: the test that compares files and texts tells.
    uniquingKeysWith: { first, _ in first })
}
