import Foundation
import ImageComparison
import Pictures

/// A picture on disk that has been looked at and found right, with what is to be done about it.
///
/// It knows nothing of test libraries; `expectFigure` turns what it finds into a failed expectation.
///
/// ```swift
/// let golden = GoldenFile(named: "scatter", testFile: #filePath)
/// let failure = try golden.check(picture).failure  // nil when all is well
/// ```
public struct GoldenFile: Sendable, Equatable {
  /// The picture's name, by which messages call it.
  public var name: String
  /// The path of the golden picture.
  public var path: String
  /// The folder that pictures which do not match are written to.
  public var artifactFolder: String
  /// Whether it may be recorded.
  public var mode: RecordingMode
  /// What counts as a change.
  public var options: ComparisonOptions

  /// The golden picture of a test: `__Snapshots__/<test file>/<name>.png` beside the test file.
  ///
  /// Pictures that do not match go to the folder that `FIGURE_ARTIFACTS` names, or else to
  /// `figure-artifacts` in the system's temporary folder, under the path of the test file: from the
  /// current folder, which is the package's where it is tested, or else from the root. No two test
  /// files share a place, whatever targets they belong to.
  ///
  /// - Parameters:
  ///   - name: the picture's name, one for each picture of a test file.
  ///   - testFile: the path of the test file; pass `#filePath`.
  ///   - options: what counts as a change.
  ///   - environment: says whether to record, and where artefacts go.
  ///   - currentFolder: the folder that paths of artefacts start from.
  public init(
    named name: String, testFile: String, options: ComparisonOptions = ComparisonOptions(),
    environment: [String: String] = ProcessInfo.processInfo.environment,
    currentFolder: String = FileManager.default.currentDirectoryPath
  ) {
    let file = URL(fileURLWithPath: testFile)
    let test = file.deletingPathExtension()
    let folder = file.deletingLastPathComponent().appendingPathComponent("__Snapshots__")
    // A variable that is empty is not set.
    let artifacts =
      environment["FIGURE_ARTIFACTS"].flatMap { $0.isEmpty ? nil : URL(fileURLWithPath: $0) }
      ?? FileManager.default.temporaryDirectory.appendingPathComponent("figure-artifacts")
    self.name = name
    path =
      folder.appendingPathComponent(test.lastPathComponent).appendingPathComponent("\(name).png")
      .path
    artifactFolder =
      artifacts.appendingPathComponent(Self.place(of: test, from: currentFolder)).path
    mode = RecordingMode(environment: environment)
    self.options = options
  }

  /// The path of a file from a folder, or from the root when it does not stand in that folder.
  private static func place(of file: URL, from folder: String) -> String {
    let path = file.standardizedFileURL.path
    let start = URL(fileURLWithPath: folder).standardizedFileURL.path + "/"
    return String(path.hasPrefix(start) ? path.dropFirst(start.count) : path.dropFirst())
  }

  /// Compares `picture` with the golden one, or records it, as the mode asks for.
  ///
  /// - Throws: `GoldenError` when the golden picture cannot be read or recorded. That artefacts cannot
  ///   be written is part of the outcome, so that it does not hide what they would show.
  public func check(_ picture: Picture) throws(GoldenError) -> GoldenOutcome {
    let isThere = FileManager.default.fileExists(atPath: path)
    switch mode {
    case .recordAll: return try record(picture)
    case .recordMissing where !isThere: return try record(picture)
    case .recordNothing where !isThere: return .missing(self)
    case .recordMissing, .recordNothing: break
    }
    let golden = try read()
    let comparison = Comparison(of: golden, with: picture, options: options)
    guard comparison.verdict == .changed else { return .matches(comparison) }
    let files = (
      actual: "\(artifactFolder)/\(name).actual.png",
      difference: "\(artifactFolder)/\(name).difference.png"
    )
    do {
      try Self.write(picture, to: files.actual)
      try Self.write(
        Picture(differencesOf: golden, with: picture, options: options), to: files.difference)
    } catch {
      return .changedWithoutArtifacts(self, comparison, error)
    }
    return .changed(self, comparison, actual: files.actual, difference: files.difference)
  }

  private func record(_ picture: Picture) throws(GoldenError) -> GoldenOutcome {
    try Self.write(picture, to: path)
    return .recorded(self)
  }

  private func read() throws(GoldenError) -> Picture {
    do {
      try Self.checkThatItIsAFile(path)
      return try Picture(decoding: [UInt8](Data(contentsOf: URL(fileURLWithPath: path))))
    } catch {
      throw .cannotRead(path: path, reason: Self.reason(error))
    }
  }

  /// A pipe or a device under the name would be waited for.
  private static func checkThatItIsAFile(_ path: String) throws {
    let file = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    let type = try FileManager.default.attributesOfItem(atPath: file.path)[.type]
    guard type as? FileAttributeType == .typeRegular else { throw NotAFile() }
  }

  private struct NotAFile: LocalizedError {
    var errorDescription: String? { "it is no file" }
  }

  private static func write(
    _ picture: @autoclosure () throws -> Picture, to path: String
  ) throws(GoldenError) {
    let file = URL(fileURLWithPath: path)
    do {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(picture().png()).write(to: file, options: .atomic)
    } catch {
      throw .cannotWrite(path: path, reason: Self.reason(error))
    }
  }

  /// What has gone wrong; of what Foundation wraps, what the system says.
  private static func reason(_ error: any Error) -> String {
    switch error {
    case let error as PictureError: error.description
    case let error as CocoaError:
      (error.underlying as? POSIXError).map { String(cString: strerror($0.code.rawValue)) }
        ?? error.localizedDescription
    default: error.localizedDescription
    }
  }
}
