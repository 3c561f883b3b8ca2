import Files
import Foundation
import GoldenPictures
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
  /// The platform, which may have a golden picture of its own.
  public var platform: String
  /// What `swift test --filter` knows the test by, so that messages can say how to run it; nil where that is not
  /// known.
  public var testFilter: String?
  /// Why nothing is recorded though it was asked for; nil unless that is so.
  public internal(set) var refusal: String?

  /// The golden picture of a test: `__Snapshots__/<test file>/<name>.png` beside the test file, or
  /// `<name>~<platform>.png` where there is one.
  ///
  /// Pictures that do not match go to the folder that `FIGURE_ARTIFACTS` names, or else to
  /// `figure-artifacts` in the system's temporary folder, under the path of the test file: from the
  /// current folder, which is the package's where it is tested, or else from the root. No two test
  /// files share a place, whatever targets they belong to.
  ///
  /// - Parameters:
  ///   - name: the picture's name, one for each picture of a test file.
  ///   - testFile: the path of the test file; pass `#filePath`.
  ///   - testFilter: what `swift test --filter` knows the test by.
  ///   - options: what counts as a change.
  ///   - environment: says whether to record, where artefacts go, and what the platform is called.
  ///   - currentFolder: the folder that paths of artefacts start from.
  public init(
    named name: String, testFile: String, testFilter: String? = nil,
    options: ComparisonOptions = ComparisonOptions(),
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
    (mode, refusal) = RecordingMode.asked(by: environment)
    self.options = options
    platform = GoldenPlatform.name(environment: environment)
    self.testFilter = testFilter
  }

  /// The path of a file from a folder, or from the root when it does not stand in that folder.
  private static func place(of file: URL, from folder: String) -> String {
    let path = file.standardizedFileURL.path
    let start = URL(fileURLWithPath: folder).standardizedFileURL.path + "/"
    return String(path.hasPrefix(start) ? path.dropFirst(start.count) : path.dropFirst())
  }

  /// The path of the golden picture of this platform alone, which is compared with where it is there.
  public var platformPath: String {
    let ending = ".png"
    let start = path.hasSuffix(ending) ? path.dropLast(ending.count) : path[...]
    return "\(start)~\(platform)\(ending)"
  }

  /// Compares `picture` with the golden one, or records it, as the mode asks for.
  ///
  /// Pictures of an earlier failure that stand in the folder of artefacts are removed.
  ///
  /// - Throws: `GoldenError` when the golden picture cannot be read or recorded. That artefacts cannot
  ///   be written is part of the outcome, so that it does not hide what they would show.
  public func check(_ picture: Picture) throws(GoldenError) -> GoldenOutcome {
    try examine(picture).outcome.get()
  }

  /// The checked picture's outcome, and what there is to look at.
  struct Examination {
    let outcome: Result<GoldenOutcome, GoldenError>
    /// The pictures that show why the expectation fails.
    var artifacts: [DrawnArtifact] = []
  }

  /// Checks a picture.
  ///
  /// - Parameter warnings: what is to be told of the picture beside that.
  func examine(_ picture: Picture, warnings: [String] = []) -> Examination {
    let hasOwn = FileKind(at: platformPath) != nil
    let used = hasOwn ? platformPath : path
    let check = check(picture, against: used)
    let isLikeCommon = hasOwn && self.check(picture, against: path).verdict == .alike
    if let destination = destination(check, isLikeCommon: isLikeCommon, at: used) {
      return Examination(outcome: record(picture, to: destination))
    }
    let use = GoldenUse(path: used, isSuperfluous: isLikeCommon)
    switch check.outcome {
    case .alike(let comparison):
      clearArtifacts()
      return Examination(outcome: .success(.matches(self, comparison, use)))
    case .changed(let change):
      return failed(check, picture, use, warnings: warnings) { artifacts in
        .success(.changed(self, change.comparison, use, artifacts))
      }
    case .missing:
      return failed(check, picture, use, warnings: warnings) { artifacts in
        .success(.missing(self, artifacts))
      }
    case .unreadable(let problem):
      return failed(check, picture, use, warnings: warnings) { _ in
        .failure(.cannotRead(path: used, reason: problem.reason))
      }
    }
  }

  private func check(_ picture: Picture, against path: String) -> FigureCheck {
    FigureCheck(of: name, actual: picture, goldenAt: path, options: options)
  }

  // MARK: - Recording

  /// Where the picture is to be recorded; nil when it is to be compared.
  ///
  /// - Parameters:
  ///   - check: what has come of comparing it.
  ///   - isLikeCommon: whether it looks like the common golden picture, though the platform has another one.
  ///   - used: the golden picture it was compared with.
  private func destination(
    _ check: FigureCheck, isLikeCommon: Bool, at used: String
  ) -> String? {
    guard check.verdict != .alike, !isLikeCommon else { return nil }
    switch mode {
    case .recordNothing: return nil
    case .recordMissing: return check.verdict == .missing ? path : nil
    case .recordAll: return path
    // Without a common picture there is none that this one differs from.
    case .recordPlatform: return check.verdict == .missing ? nil : platformPath
    }
  }

  private func record(
    _ picture: Picture, to destination: String
  ) -> Result<GoldenOutcome, GoldenError> {
    do {
      let bytes = try picture.png()
      try OutputFile.createFolder(String(destination[..<destination.nameStart]))
      try OutputFile.write(bytes, to: destination)
    } catch {
      return .failure(GoldenError(writing: destination, error))
    }
    clearArtifacts()
    return .success(.recorded(self, path: destination))
  }

  // MARK: - Artefacts

  /// What an earlier run has left there would be taken for a failure of this one. Where it cannot be removed, no
  /// test is the worse for it.
  private func clearArtifacts() {
    try? ArtifactFolder(artifactFolder).clear(name)
  }

  /// Leaves what there is to look at.
  private func failed(
    _ check: FigureCheck, _ picture: Picture, _ use: GoldenUse, warnings: [String],
    _ outcome: (GoldenArtifacts) -> Result<GoldenOutcome, GoldenError>
  ) -> Examination {
    let (drawn, problem) = check.artifacts(of: picture)
    let folder = ArtifactFolder(artifactFolder)
    var artifacts = GoldenArtifacts()
    if let problem {
      artifacts.problem = GoldenError(writing: folder.path(of: .difference, for: name), problem)
    }
    do {
      let record = record(of: check, drawn, use, warnings: warnings)
      try folder.leave(drawn, record.encoded(), for: name)
      for artifact in drawn {
        artifacts.paths[artifact.kind] = folder.path(of: artifact.kind, for: name)
      }
    } catch {
      artifacts.problem = GoldenError(writing: folder.path(of: .actual, for: name), error)
    }
    return Examination(outcome: outcome(artifacts), artifacts: drawn)
  }

  /// What a report says of a failure.
  private func record(
    of check: FigureCheck, _ drawn: [DrawnArtifact], _ use: GoldenUse, warnings: [String]
  ) -> ArtifactRecord {
    var ground = Ground.white
    if case .changed(let change) = check.outcome { ground = change.comparison.ground }
    return ArtifactRecord(
      verdict: check.verdict,
      facts: check.facts + [Fact(name: "golden", value: use.path)]
        + warnings.map { Fact(name: "warning", value: $0) },
      remedies: remedies(for: check.verdict, use), ground: ground,
      pictures: drawn.map { ArtifactRecord.Artifact($0.kind, size: $0.size) })
  }
}

extension String {
  /// Where the name of a file begins in its path.
  fileprivate var nameStart: Index { lastIndex(of: "/").map(index(after:)) ?? startIndex }
}
