import Testing

/// The code of a guide and the test that runs it are the same, so that neither changes alone.
@Suite struct GuideTests {
  @Test(arguments: [
    ("Training/Training.docc/BendAroundACorner.md", "BendAroundACornerTests.swift"),
    ("Interchange/Interchange.docc/NetworksFromElsewhere.md", "NetworksFromElsewhereTests.swift"),
    ("Plotting/Plotting.docc/FirstFigure.md", "FirstFigureTests.swift"),
    ("ImageComparison/ImageComparison.docc/TwoPictures.md", "TwoPicturesTests.swift"),
    ("FigureTesting/FigureTesting.docc/GoldenPictures.md", "GoldenPicturesTests.swift"),
  ])
  func everyCodeBlockIsRunByATest(guide: String, test: String) throws {
    let (shown, run) = (
      try SourceText("Sources/\(guide)"), try SourceText("Tests/DocumentationTests/\(test)")
    )
    let (blocks, parts) = (shown.codeBlocks, run.guideParts)
    try #require(!blocks.isEmpty, "\(guide) shows no code")
    #expect(blocks.count == parts.count)
    for (block, part) in zip(blocks, parts) { #expect(block == part) }
    #expect(shown.imports.subtracting(run.imports).isSubset(of: readersModules))
  }

  /// Modules that a guide tells the reader to make.
  private let readersModules: Set = ["Charts"]
}
