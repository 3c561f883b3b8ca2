import Files
import GoldenPictures
import ImageComparison
import Pictures
import Plotting
import Testing

#if canImport(XCTest)
  import XCTest
#endif

// Not Foundation: some toolchains lack the library that it makes together with Testing.
#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where an expectation stands.
struct TestPlace {
  let fileID: String
  let filePath: StaticString
  let line: UInt
  let column: Int
  let function: String

  /// Expects a picture to look like its golden one.
  func expect(
    _ picture: Picture, matches name: String, options: ComparisonOptions,
    warnings: [PlotWarning] = []
  ) {
    let golden = GoldenFile(
      named: name, testFile: "\(filePath)", testFilter: filter, options: options)
    let said = warnings.map(\.description)
    let examination = golden.examine(picture, warnings: said)
    let failure: String?
    switch examination.outcome {
    case .success(let outcome):
      failure = outcome.failure
      outcome.note.map(note)
    case .failure(let error):
      failure = ([error.description] + golden.remedies(after: error)).joined(separator: "\n")
    }
    guard let failure else { return }
    attach(examination.artifacts, of: name)
    fail(([failure] + said.map { "warning: \($0)" }).joined(separator: "\n"))
  }

  /// What `swift test --filter` finds this test by: a regular expression for its target and its name.
  var filter: String {
    let target = fileID.prefix { $0 != "/" }
    let name = (Test.current?.name ?? function).prefix { $0 != "(" }
    // Names in backticks may have any characters.
    let pattern = name.filter { $0 != "`" }.map { character in
      character.isLetter || character.isNumber || character == "_" ? String(character) : "."
    }
    return "\(target).*\(pattern.joined())"
  }

  /// Fails the test of whichever library is running.
  func fail(_ reason: String) {
    #if canImport(XCTest)
      if Test.current == nil {
        XCTFail(reason, file: filePath, line: line)
        return
      }
    #endif
    Issue.record(Comment(rawValue: reason), sourceLocation: sourceLocation)
  }

  /// Tells what no test fails for.
  private func note(_ note: String) {
    #if compiler(>=6.3)
      if Test.current != nil {
        Issue.record(
          Comment(rawValue: note), severity: .warning, sourceLocation: sourceLocation)
        return
      }
    #endif
    // There is nowhere to tell that it could not be written.
    _ = writeAll(Array("\(filePath):\(line): warning: \(note)\n".utf8)[...], to: STDERR_FILENO)
  }

  /// Has the results of the test hold the pictures that show why it fails.
  private func attach(_ artifacts: [DrawnArtifact], of name: String) {
    #if compiler(>=6.2)
      guard Test.current != nil else { return }
      let test = fileID.hasSuffix(".swift") ? fileID.dropLast(".swift".count) : fileID[...]
      // With the target and the file, as attachments of all tests stand in one folder.
      let name = "\(test)/\(name)".replacing("/", with: "-")
      for artifact in artifacts {
        Attachment.record(
          artifact.bytes, named: artifact.kind.fileName(of: name), sourceLocation: sourceLocation)
      }
    #endif
  }

  private var sourceLocation: SourceLocation {
    SourceLocation(fileID: fileID, filePath: "\(filePath)", line: Int(line), column: column)
  }
}
