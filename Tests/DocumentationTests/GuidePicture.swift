import FigureTesting
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
