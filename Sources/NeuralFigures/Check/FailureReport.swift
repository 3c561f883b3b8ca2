import Files
import GoldenPictures
import ImageComparison
import Spelling

/// What a page says of the pictures that tests have failed for.
///
///     let failures = try ArtifactFolder("figure-artifacts").failures()
///     FailureReport(of: failures, in: "figure-artifacts", path: "").data.summary
struct FailureReport: Sendable {
  let data: ReportData
  /// The records that cannot be read, a line each.
  let problems: [String]

  /// Reports failures.
  ///
  /// - Parameters:
  ///   - failures: what tests have left.
  ///   - folder: the folder that it stands in, as messages call it.
  ///   - path: the way there from the page; empty where the page stands in it.
  init(of failures: [ArtifactFolder.Failure], in folder: String, path: String) {
    data = ReportData(
      summary: Self.summary(of: failures.count), folder: folder, command: nil,
      count: failures.count, changedCount: failures.count,
      figures: failures.map { Self.figure($0, in: folder, path: path) })
    problems = failures.filter { $0.record == nil }.map { "\($0.path): \(Self.noRecord)" }
  }

  private static let noRecord =
    "is no record of this version's FigureTesting; remove it, and run the test again"

  private static func summary(of count: Int) -> String {
    guard count > 0 else { return "Nothing to report: no test has left a picture" }
    let are = count == 1 ? "is not as it was" : "are not as they were"
    return "\(counted(count, "picture")) of tests \(are)"
  }

  private static func figure(
    _ failure: ArtifactFolder.Failure, in folder: String, path: String
  ) -> ReportedFigureData {
    guard let record = failure.record else {
      return ReportedFigureData(
        name: failure.name, verdict: .unreadable, facts: [Fact(name: "reason", value: noRecord)])
    }
    var data = ReportedFigureData(
      name: failure.name, verdict: record.verdict, facts: record.facts)
    data.remedies = record.remedies.map(RemedyData.init)
    data.ground = Ground(rawValue: record.ground) ?? .white
    for picture in record.pictures {
      let name = picture.kind.fileName(of: failure.name)
      // Some of what a test has left may have been removed.
      guard FileKind(at: "\(folder)/\(name)") == .file else { continue }
      data[picture.kind] = ReportedPictureData(
        path: path.isEmpty ? name : "\(path)/\(name)", size: picture.size)
    }
    return data
  }
}
