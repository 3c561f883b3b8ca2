import Foundation
import ImageComparison
import Pictures
import Plotting
import Testing

@testable import FigureTesting

@Suite struct GoldenFileTests {
  /// A folder of the test's own, as the environment names it.
  private func withFolder(_ body: (_ folder: String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("figure-testing-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  private func golden(in folder: String, _ variables: [String: String] = [:]) -> GoldenFile {
    var environment = variables
    environment["FIGURE_ARTIFACTS"] = "\(folder)/artifacts"
    return GoldenFile(
      named: "dot", testFile: "\(folder)/DotTests.swift", environment: environment,
      currentFolder: folder)
  }

  private func files(in folder: String) -> [String] {
    let all = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return all.filter { $0.hasSuffix(".png") }.sorted()
  }

  /// A white picture with a black dot.
  private func picture(dotAt x: Int) throws -> Picture {
    var image = try Picture(width: 9, height: 9, pixels: [UInt8](repeating: 255, count: 4 * 81))
    image[x, 4] = SIMD4(0, 0, 0, 255)
    return image
  }

  private static let goldenName = "__Snapshots__/DotTests/dot.png"

  @Test func theFirstRunRecordsAndFails() throws {
    try withFolder { folder in
      let outcome = try golden(in: folder).check(picture(dotAt: 2))
      #expect(outcome == .recorded(golden(in: folder)))
      #expect(outcome.failure?.contains("\(folder)/\(Self.goldenName)") == true)
      #expect(outcome.failure?.hasSuffix("run the test again.") == true)
      #expect(files(in: folder) == [Self.goldenName])
    }
  }

  @Test func theSecondRunCompares() throws {
    try withFolder { folder in
      _ = try golden(in: folder).check(picture(dotAt: 2))
      let outcome = try golden(in: folder).check(picture(dotAt: 2))
      #expect(outcome.failure == nil)
      guard case .matches(let comparison) = outcome else {
        Issue.record("\(outcome)")
        return
      }
      #expect(comparison.verdict == .identical)
      #expect(files(in: folder) == [Self.goldenName])
    }
  }

  @Test func aGoldenPictureKeepsItsOpacity() throws {
    try withFolder { folder in
      var glass = try picture(dotAt: 2)
      glass[0, 0] = SIMD4(0, 0, 255, 128)
      _ = try golden(in: folder).check(glass)
      let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(Self.goldenName)"))
      #expect(try Picture(decoding: [UInt8](bytes)) == glass)
    }
  }

  @Test func aChangeLeavesPicturesToLookAt() throws {
    try withFolder { folder in
      _ = try golden(in: folder).check(picture(dotAt: 2))
      let before = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(Self.goldenName)"))
      let outcome = try golden(in: folder).check(picture(dotAt: 5))
      let failure = try #require(outcome.failure)
      let artifacts = ["actual", "difference"].map { "artifacts/DotTests/dot.\($0).png" }
      #expect(files(in: folder) == [Self.goldenName] + artifacts)
      for file in files(in: folder) { #expect(failure.contains("\(folder)/\(file)")) }
      #expect(failure.hasPrefix("\"dot\" does not look like its golden picture\n"))
      #expect(failure.contains("\n  changed pixels: 2 of 81 ("))
      #expect(failure.contains("\n  golden:         \(folder)/\(Self.goldenName)\n"))
      #expect(failure.contains("RECORD_FIGURES=1") && !failure.contains("verdict"))
      #expect(
        try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(Self.goldenName)")) == before)
      let actual = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(artifacts[0])"))
      #expect(try Picture(decoding: [UInt8](actual)) == picture(dotAt: 5))
    }
  }

  @Test func recordingReplacesAndFails() throws {
    try withFolder { folder in
      _ = try golden(in: folder).check(picture(dotAt: 2))
      let outcome = try golden(in: folder, ["RECORD_FIGURES": "1"]).check(picture(dotAt: 5))
      #expect(outcome.failure?.hasPrefix("recorded") == true)
      #expect(outcome.failure?.hasSuffix("again, without RECORD_FIGURES.") == true)
      #expect(try golden(in: folder).check(picture(dotAt: 5)).failure == nil)
    }
  }

  @Test(arguments: [["CI": "true"], ["CI": "1", "RECORD_FIGURES": "1"]])
  func nothingIsRecordedInContinuousIntegration(_ variables: [String: String]) throws {
    try withFolder { folder in
      let outcome = try golden(in: folder, variables).check(picture(dotAt: 2))
      #expect(outcome == .missing(golden(in: folder, variables)))
      #expect(outcome.failure?.contains("no golden picture \"dot\"") == true)
      #expect(files(in: folder) == [])
    }
  }

  @Test func anotherSizeIsAChange() throws {
    try withFolder { folder in
      _ = try golden(in: folder).check(picture(dotAt: 2))
      let larger = try Picture(width: 3, height: 9, pixels: [UInt8](repeating: 0, count: 108))
      let failure = try golden(in: folder).check(larger).failure
      #expect(failure?.contains("9 x 9 pixels golden, 3 x 9 actual") == true)
    }
  }

  @Test func aFailureTellsTheSimilarityThatWasAskedFor() throws {
    try withFolder { folder in
      var file = golden(in: folder)
      file.options.minimumSSIM = 0.999
      _ = try file.check(picture(dotAt: 2))
      let failure = try #require(try file.check(picture(dotAt: 5)).failure)
      #expect(failure.contains("\n  asked for:      an SSIM of at least 0.999\n"))
    }
  }

  @Test func aDamagedGoldenPictureIsAnError() throws {
    try withFolder { folder in
      let file = golden(in: folder)
      _ = try file.check(picture(dotAt: 2))
      try Data("no picture".utf8).write(to: URL(fileURLWithPath: file.path))
      #expect(throws: GoldenError.cannotRead(path: file.path, reason: "not a PNG file")) {
        try file.check(picture(dotAt: 2))
      }
    }
  }

  @Test func aFolderThatCannotBeMadeIsAnError() throws {
    try withFolder { folder in
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
      try Data().write(to: URL(fileURLWithPath: "\(folder)/__Snapshots__"))
      #expect {
        try golden(in: folder).check(picture(dotAt: 2))
      } throws: { error in
        guard case .cannotWrite(let path, _) = error as? GoldenError else { return false }
        return path == "\(folder)/\(Self.goldenName)" && "\(error)".contains(path)
      }
    }
  }

  @Test func theEnvironmentChoosesTheMode() {
    #expect(RecordingMode(environment: [:]) == .recordMissing)
    #expect(RecordingMode(environment: ["RECORD_FIGURES": "1"]) == .recordAll)
    #expect(RecordingMode(environment: ["RECORD_FIGURES": "0", "CI": "false"]) == .recordMissing)
    #expect(RecordingMode(environment: ["CI": "1"]) == .recordNothing)
  }

  @Test(arguments: [
    ("/package", "Tests/OneTests/BTests"), ("/package/", "Tests/OneTests/BTests"),
    ("/pack", "package/Tests/OneTests/BTests"), ("/", "package/Tests/OneTests/BTests"),
    ("/elsewhere", "package/Tests/OneTests/BTests"),
  ])
  func artefactsHaveAPlaceOfTheirOwn(currentFolder: String, place: String) {
    for variables in [[:], ["FIGURE_ARTIFACTS": ""]] {
      let file = GoldenFile(
        named: "a", testFile: "/package/Tests/OneTests/BTests.swift", environment: variables,
        currentFolder: currentFolder)
      let temporary = FileManager.default.temporaryDirectory.path
      #expect(file.path == "/package/Tests/OneTests/__Snapshots__/BTests/a.png")
      #expect(file.artifactFolder == "\(temporary)/figure-artifacts/\(place)")
    }
  }

  @Test func testFilesOfOneNameDoNotShareArtefacts() throws {
    try withFolder { folder in
      let environment = ["FIGURE_ARTIFACTS": "\(folder)/artifacts"]
      let testFiles = ["One/A", "Two/A", "One/Sub/A", "Two/Sub/A", "One/B"].map {
        "\(folder)/Tests/\($0).swift"
      }
      var failures = ""
      for testFile in testFiles {
        let file = GoldenFile(named: "dot", testFile: testFile, environment: environment)
        _ = try file.check(picture(dotAt: 2))
        failures += try #require(try file.check(picture(dotAt: 5)).failure)
      }
      let artifacts = files(in: "\(folder)/artifacts")
      #expect(artifacts.count == 2 * testFiles.count)
      for file in artifacts { #expect(failures.contains("\(folder)/artifacts/\(file)\n")) }
    }
  }

  @Test func artefactsThatCannotBeWrittenDoNotHideTheFailure() throws {
    try withFolder { folder in
      _ = try golden(in: folder).check(picture(dotAt: 2))
      try Data().write(to: URL(fileURLWithPath: "\(folder)/artifacts"))
      let outcome = try golden(in: folder).check(picture(dotAt: 5))
      guard case .changedWithoutArtifacts(_, let comparison, let error) = outcome else {
        Issue.record("\(outcome)")
        return
      }
      #expect(comparison.verdict == .changed)
      let failure = try #require(outcome.failure)
      #expect(failure.hasPrefix("\"dot\" does not look like its golden picture\n"))
      #expect(failure.contains("\n  changed pixels: 2 of 81 ("))
      #expect(failure.contains("\nThere is no picture of it, as \(folder)/artifacts/DotTests/dot"))
      #expect(failure.contains(error.description))
      #expect(error.description.hasSuffix("dot.actual.png cannot be written: Not a directory"))
      #expect(failure.contains("RECORD_FIGURES=1") && !failure.contains("  difference:"))
    }
  }

  @Test func aGoldenPictureThatIsNoFileIsNotWaitedFor() throws {
    try withFolder { folder in
      let file = golden(in: folder)
      try FileManager.default.createDirectory(
        atPath: "\(folder)/__Snapshots__/DotTests", withIntermediateDirectories: true)
      #expect(mkfifo(file.path, 0o600) == 0)
      let error = GoldenError.cannotRead(path: file.path, reason: "it is no file")
      #expect(throws: error) { try file.check(picture(dotAt: 2)) }
      #expect(error.localizedDescription == error.description)
    }
  }

  @Test func aPictureThatDoesNotMatchFailsTheTest() throws {
    let figure = try Figure(width: 1, height: 1) { Axes { Scatter([.zero], color: .red) } }
    // No golden picture can be read or recorded beside a file in a folder that is none.
    withKnownIssue {
      expectFigure(figure, matches: "dot", filePath: "/dev/null/NoTests.swift")
    } matching: { issue in
      issue.comments.contains {
        $0.rawValue.contains("/dev/null/__Snapshots__/NoTests/dot.png")
      }
    }
  }

  @Test func warningsAreToldAndNamedByFailures() throws {
    let figure = try Figure(width: 2, height: 2) {
      Axes { Text("note", at: Point(50, 50)) }.limits(x: 0...1, y: 0...1)
    }
    var warnings: [PlotWarning] = []
    withKnownIssue {
      expectFigure(
        figure, matches: "note", warn: { warnings.append($0) }, filePath: "/dev/null/NoTests.swift")
    } matching: { issue in
      issue.comments.contains { $0.rawValue.contains("\nwarning: text \"note\": stands at") }
    }
    let expected = try figure.layout().warnings
    #expect(expected.count == 1)
    #expect(warnings == expected)
  }

  @Test func aFigureThatCannotBeDrawnFailsTheTest() throws {
    var figure = try Figure(width: 1, height: 1) { Axes { Scatter([.zero], color: .red) } }
    figure.width = 0
    withKnownIssue {
      expectFigure(figure, matches: "empty")
    } matching: { issue in
      issue.comments.contains { $0.rawValue.contains("\"empty\" cannot be drawn") }
    }
  }
}
