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
  /// `figure-artifacts` in the system's temporary folder, in a folder named after the test file.
  ///
  /// - Parameters:
  ///   - name: the picture's name, one for each picture of a test file.
  ///   - testFile: the path of the test file; pass `#filePath`.
  ///   - options: what counts as a change.
  ///   - environment: says whether to record, and where artefacts go.
  public init(
    named name: String, testFile: String, options: ComparisonOptions = ComparisonOptions(),
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) {
    let file = URL(fileURLWithPath: testFile)
    let test = file.deletingPathExtension().lastPathComponent
    let folder = file.deletingLastPathComponent().appendingPathComponent("__Snapshots__")
    let artifacts =
      environment["FIGURE_ARTIFACTS"].map { URL(fileURLWithPath: $0) }
      ?? FileManager.default.temporaryDirectory.appendingPathComponent("figure-artifacts")
    self.name = name
    path = folder.appendingPathComponent(test).appendingPathComponent("\(name).png").path
    artifactFolder = artifacts.appendingPathComponent(test).path
    mode = RecordingMode(environment: environment)
    self.options = options
  }

  /// Compares `picture` with the golden one, or records it, as the mode asks for.
  ///
  /// - Throws: `GoldenError` when a file cannot be read or written.
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
    try Self.write(picture, to: files.actual)
    try Self.write(
      Picture(differencesOf: golden, with: picture, options: options), to: files.difference)
    return .changed(self, comparison, actual: files.actual, difference: files.difference)
  }

  private func record(_ picture: Picture) throws(GoldenError) -> GoldenOutcome {
    try Self.write(picture, to: path)
    return .recorded(self)
  }

  private func read() throws(GoldenError) -> Picture {
    do {
      return try Picture(decoding: [UInt8](Data(contentsOf: URL(fileURLWithPath: path))))
    } catch {
      throw .cannotRead(path: path, reason: Self.reason(error))
    }
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

  private static func reason(_ error: any Error) -> String {
    (error as? PictureError)?.description ?? error.localizedDescription
  }
}
