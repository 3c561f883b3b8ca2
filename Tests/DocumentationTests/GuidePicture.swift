import FigureTesting
import Foundation
import ImageComparison
import Pictures
import Testing

/// Expects a picture of a guide to look like what its code makes; `path` starts at `Sources`. It is
/// recorded as golden pictures are.
func expectGuidePicture(
  _ picture: Picture, at path: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  var golden = GoldenFile(named: path, testFile: #filePath)
  golden.path = SourceText.package.appending(path: "Sources/\(path)").path
  if let failure = try golden.check(picture).failure {
    Issue.record(Comment(rawValue: failure), sourceLocation: sourceLocation)
  }
}

/// Expects an SVG of a guide to be the one its code draws; `path` starts at `Sources`. With `RECORD_FIGURES=1`
/// in the environment it is recorded instead, and the test still fails.
func expectGuideSVG(
  _ svg: String, at path: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = SourceText.package.appending(path: "Sources/\(path)")
  if RecordingMode() == .recordAll {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(svg.utf8).write(to: file)
    Issue.record("recorded \(file.path)", sourceLocation: sourceLocation)
  } else {
    let shown = try String(contentsOf: file, encoding: .utf8)
    #expect(
      shown == svg, "\(path) has changed; look at it, then record it with RECORD_FIGURES=1",
      sourceLocation: sourceLocation)
  }
}
