import Testing

/// The code of a guide and the test that runs it are the same, so that neither changes alone.
@Suite struct GuideTests {
  @Test(arguments: [
    ("Training/Training.docc/BendAroundACorner.md", "BendAroundACornerTests.swift"),
    ("Plotting/Plotting.docc/FirstFigure.md", "FirstFigureTests.swift"),
  ])
  func everyCodeBlockIsRunByATest(guide: String, test: String) throws {
    let blocks = try SourceText("Sources/\(guide)").codeBlocks
    let parts = try SourceText("Tests/DocumentationTests/\(test)").guideParts
    try #require(!blocks.isEmpty, "\(guide) shows no code")
    #expect(blocks.count == parts.count)
    for (block, part) in zip(blocks, parts) { #expect(block == part) }
  }
}
