import Foundation
import ImageComparison
import Pictures
import Testing

@testable import FigureTesting

@Suite struct GoldenFileTests {
  @Test func aMissingPictureFailsAndSaysHowToRecordIt() throws {
    try withGoldenFolder { folder in
      var file = golden(in: folder)
      file.testFilter = "ATests.*aDot"
      let outcome = try file.check(picture(dotAt: 2))
      let failure = try #require(outcome.failure)
      let actual = "artifacts/DotTests/dot-actual.png"
      #expect(failure.hasPrefix("there is no golden picture \"dot\"\n"))
      #expect(failure.contains("\n  golden: \(folder)/\(goldenName)\n"))
      #expect(failure.contains("\n  actual: \(folder)/\(actual)\n"))
      #expect(failure.contains("`RECORD_FIGURES=1 swift test --filter 'ATests.*aDot'` writes it"))
      #expect(files(in: folder) == [actual])
      #expect(outcome.goldenPath == nil)
    }
  }

  @Test func whoAsksForMissingPicturesGetsThoseAlone() throws {
    try withGoldenFolder { folder in
      let file = golden(in: folder, ["RECORD_FIGURES": "missing"])
      let outcome = try file.check(picture(dotAt: 2))
      #expect(outcome == .recorded(file, path: "\(folder)/\(goldenName)"))
      #expect(outcome.failure?.contains("\(folder)/\(goldenName)") == true)
      #expect(outcome.failure?.hasSuffix("run the test again.") == true)
      #expect(files(in: folder) == [goldenName])
      let other = try file.check(picture(dotAt: 5))
      #expect(other.failure?.hasPrefix("\"dot\" does not look like") == true)
    }
  }

  @Test func theNextRunCompares() throws {
    try withGoldenFolder { folder in
      try record(picture(dotAt: 2), in: folder)
      let outcome = try golden(in: folder).check(picture(dotAt: 2))
      #expect(outcome.failure == nil)
      guard case .matches(_, let comparison, let use) = outcome else {
        Issue.record("\(outcome)")
        return
      }
      #expect(comparison.verdict == .identical)
      #expect(use == GoldenUse(path: "\(folder)/\(goldenName)"))
      #expect(outcome.goldenPath == use.path && outcome.note == nil)
      #expect(files(in: folder) == [goldenName])
    }
  }

  @Test func aGoldenPictureKeepsItsOpacity() throws {
    try withGoldenFolder { folder in
      var glass = try picture(dotAt: 2)
      glass[0, 0] = SIMD4(0, 0, 255, 128)
      try record(glass, in: folder)
      let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(goldenName)"))
      #expect(try Picture(decoding: [UInt8](bytes)) == glass)
    }
  }

  @Test func aChangeLeavesPicturesToLookAt() throws {
    try withGoldenFolder { folder in
      try record(picture(dotAt: 2), in: folder)
      let before = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(goldenName)"))
      let outcome = try golden(in: folder).check(picture(dotAt: 5))
      let failure = try #require(outcome.failure)
      let artifacts = ["actual", "difference", "expected"]
        .map { "artifacts/DotTests/dot-\($0).png" }
      #expect(files(in: folder) == [goldenName] + artifacts)
      for file in files(in: folder) where file != artifacts[2] {
        #expect(failure.contains("\(folder)/\(file)"))
      }
      #expect(failure.hasPrefix("\"dot\" does not look like its golden picture\n"))
      #expect(failure.contains("\n  changed pixels: 2 of 81 ("))
      #expect(failure.contains("\n  golden:         \(folder)/\(goldenName)\n"))
      #expect(failure.contains("RECORD_FIGURES=1") && !failure.contains("verdict"))
      #expect(
        try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(goldenName)")) == before)
      let actual = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(artifacts[0])"))
      #expect(try Picture(decoding: [UInt8](actual)) == picture(dotAt: 5))
      let expected = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(artifacts[2])"))
      #expect(try Picture(decoding: [UInt8](expected)) == picture(dotAt: 2))
    }
  }

  @Test func recordingReplacesAndFails() throws {
    try withGoldenFolder { folder in
      try record(picture(dotAt: 2), in: folder)
      let outcome = try golden(in: folder, ["RECORD_FIGURES": "1"]).check(picture(dotAt: 5))
      #expect(outcome.failure?.hasPrefix("recorded") == true)
      #expect(outcome.failure?.hasSuffix("again, without RECORD_FIGURES.") == true)
      #expect(try golden(in: folder).check(picture(dotAt: 5)).failure == nil)
    }
  }

  @Test func recordingLeavesWhatLooksTheSame() throws {
    try withGoldenFolder { folder in
      let file = golden(in: folder, ["RECORD_FIGURES": "1"])
      var noisy = try picture(dotAt: 2)
      noisy[0, 0] = SIMD4(254, 255, 255, 255)
      try record(picture(dotAt: 2), in: folder)
      let before = try Data(contentsOf: URL(fileURLWithPath: file.path))
      #expect(try file.check(noisy).failure == nil)
      #expect(try Data(contentsOf: URL(fileURLWithPath: file.path)) == before)
    }
  }

  @Test func whatIsNoWayOfRecordingIsNamed() throws {
    try withGoldenFolder { folder in
      let file = golden(in: folder, ["RECORD_FIGURES": "paltform"])
      #expect(file.mode == .recordNothing)
      let failure = try #require(try file.check(picture(dotAt: 2)).failure)
      #expect(
        failure.hasSuffix(
          "\nRECORD_FIGURES is \"paltform\", which is none of 1, missing and platform: nothing is recorded."
        ))
    }
  }

  @Test(arguments: [["CI": "true"], ["CI": "1", "RECORD_FIGURES": "1"]])
  func nothingIsRecordedInContinuousIntegration(_ variables: [String: String]) throws {
    try withGoldenFolder { folder in
      let file = golden(in: folder, variables)
      let outcome = try file.check(picture(dotAt: 2))
      guard case .missing(file, let artifacts) = outcome else {
        Issue.record("\(outcome)")
        return
      }
      #expect(outcome.failure?.contains("no golden picture \"dot\"") == true)
      let isRefused = outcome.failure?.contains("so is CI, where nothing is recorded.") == true
      #expect(isRefused == (variables["RECORD_FIGURES"] != nil))
      #expect(files(in: folder) == ["artifacts/DotTests/dot-actual.png"])
      #expect(artifacts.actual == "\(folder)/artifacts/DotTests/dot-actual.png")
      try record(picture(dotAt: 2), in: folder)
      _ = try file.check(picture(dotAt: 5))
      #expect(try file.check(picture(dotAt: 2)).failure == nil)
    }
  }

  @Test func anotherSizeIsAChange() throws {
    try withGoldenFolder { folder in
      try record(picture(dotAt: 2), in: folder)
      let larger = try Picture(width: 3, height: 9, pixels: [UInt8](repeating: 0, count: 108))
      let failure = try golden(in: folder).check(larger).failure
      #expect(failure?.contains("9 x 9 pixels golden, 3 x 9 actual") == true)
    }
  }

  @Test func aFailureTellsTheSimilarityThatWasAskedFor() throws {
    try withGoldenFolder { folder in
      var file = golden(in: folder)
      file.options.minimumSSIM = 0.999
      try record(picture(dotAt: 2), in: folder)
      let failure = try #require(try file.check(picture(dotAt: 5)).failure)
      #expect(failure.contains("\n  asked for:      an SSIM of at least 0.999\n"))
    }
  }

  @Test func aDamagedGoldenPictureIsAnError() throws {
    try withGoldenFolder { folder in
      let file = golden(in: folder)
      try record(picture(dotAt: 2), in: folder)
      try Data("no picture".utf8).write(to: URL(fileURLWithPath: file.path))
      #expect(throws: GoldenError.cannotRead(path: file.path, reason: "not a PNG file")) {
        try file.check(picture(dotAt: 2))
      }
      #expect(files(in: folder).contains("artifacts/DotTests/dot-actual.png"))
      try record(picture(dotAt: 2), in: folder)
      #expect(try file.check(picture(dotAt: 2)).failure == nil)
    }
  }

  @Test func aFolderThatCannotBeMadeIsAnError() throws {
    try withGoldenFolder { folder in
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
      try Data().write(to: URL(fileURLWithPath: "\(folder)/__Snapshots__"))
      #expect {
        try record(picture(dotAt: 2), in: folder)
      } throws: { error in
        guard case .cannotWrite(let path, _) = error as? GoldenError else { return false }
        return path == "\(folder)/\(goldenName)" && "\(error)".contains(path)
      }
    }
  }

  @Test func theEnvironmentChoosesTheMode() {
    #expect(RecordingMode(environment: [:]) == .recordNothing)
    #expect(RecordingMode(environment: ["RECORD_FIGURES": "1"]) == .recordAll)
    #expect(RecordingMode(environment: ["RECORD_FIGURES": "missing"]) == .recordMissing)
    #expect(RecordingMode(environment: ["RECORD_FIGURES": "Platform"]) == .recordPlatform)
    #expect(RecordingMode(environment: ["RECORD_FIGURES": "0", "CI": "false"]) == .recordNothing)
    #expect(RecordingMode(environment: ["RECORD_FIGURES": "1", "CI": "false"]) == .recordAll)
    #expect(RecordingMode(environment: ["RECORD_FIGURES": "1", "CI": "1"]) == .recordNothing)
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
    try withGoldenFolder { folder in
      let environment = ["FIGURE_ARTIFACTS": "\(folder)/artifacts"]
      let testFiles = ["One/A", "Two/A", "One/Sub/A", "Two/Sub/A", "One/B"].map {
        "\(folder)/Tests/\($0).swift"
      }
      var failures = ""
      for testFile in testFiles {
        var file = GoldenFile(named: "dot", testFile: testFile, environment: environment)
        file.mode = .recordMissing
        _ = try file.check(picture(dotAt: 2))
        failures += try #require(try file.check(picture(dotAt: 5)).failure)
      }
      let artifacts = files(in: "\(folder)/artifacts")
      #expect(artifacts.count == 3 * testFiles.count)
      for file in artifacts where !file.hasSuffix("-expected.png") {
        #expect(failures.contains("\(folder)/artifacts/\(file)\n"))
      }
    }
  }

  @Test func artefactsThatCannotBeWrittenDoNotHideTheFailure() throws {
    try withGoldenFolder { folder in
      try record(picture(dotAt: 2), in: folder)
      try Data().write(to: URL(fileURLWithPath: "\(folder)/artifacts"))
      let outcome = try golden(in: folder).check(picture(dotAt: 5))
      guard case .changed(_, let comparison, _, let artifacts) = outcome else {
        Issue.record("\(outcome)")
        return
      }
      let error = try #require(artifacts.problem)
      #expect(comparison.verdict == .changed)
      #expect(artifacts.actual == nil && artifacts.difference == nil)
      let failure = try #require(outcome.failure)
      #expect(failure.hasPrefix("\"dot\" does not look like its golden picture\n"))
      #expect(failure.contains("\n  changed pixels: 2 of 81 ("))
      #expect(failure.contains("\nThere is no picture of it, as \(folder)/artifacts/DotTests/dot"))
      #expect(failure.contains(error.description))
      #expect(
        error.description.hasSuffix(
          "dot-actual.png cannot be written: \(folder)/artifacts: cannot be created as a folder: File exists"
        ))
      #expect(failure.contains("RECORD_FIGURES=1") && !failure.contains("  difference:"))
    }
  }

  @Test func aGoldenPictureThatIsNoFileIsNotWaitedFor() throws {
    try withGoldenFolder { folder in
      let file = golden(in: folder)
      try FileManager.default.createDirectory(
        atPath: "\(folder)/__Snapshots__/DotTests", withIntermediateDirectories: true)
      #expect(mkfifo(file.path, 0o600) == 0)
      let error = GoldenError.cannotRead(path: file.path, reason: "it is a pipe and no file")
      #expect(throws: error) { try file.check(picture(dotAt: 2)) }
      #expect(error.localizedDescription == error.description)
    }
  }
}
