import Files
import Foundation
import GoldenPictures
import ImageComparison
import Pictures
import Testing

@testable import FigureTesting

/// What tests leave for a report.
@Suite struct ArtifactTests {
  private func failures(in folder: String) throws -> [ArtifactFolder.Failure] {
    try ArtifactFolder("\(folder)/artifacts").failures()
  }

  @Test func aFailureLeavesARecordBesideItsPictures() throws {
    try withGoldenFolder { folder in
      try record(picture(dotAt: 2), in: folder)
      var file = golden(in: folder)
      file.testFilter = "aDot"
      let examination = file.examine(try picture(dotAt: 5), warnings: ["a box"])
      #expect(examination.artifacts.map(\.kind) == [.expected, .actual, .difference])
      let failure = try #require(try failures(in: folder).first)
      #expect(failure.name == "DotTests/dot")
      let record = try #require(failure.record)
      #expect(record.verdict == .changed)
      #expect(record.facts.map(\.name).suffix(2) == ["golden", "warning"])
      #expect(record.facts.contains(Fact(name: "golden", value: "\(folder)/\(goldenName)")))
      #expect(record.remedies.first?.contains("RECORD_FIGURES=1 swift test --filter aDot") == true)
      #expect(record.pictures.map(\.size.description) == ["9 x 9", "9 x 9", "9 x 9"])
    }
  }

  @Test func whatIsWhiteOnNothingIsShownOnBlack() throws {
    try withGoldenFolder { folder in
      let empty = try Picture(width: 9, height: 9, pixels: [UInt8](repeating: 0, count: 4 * 81))
      var white = empty
      white[4, 4] = SIMD4(repeating: 255)
      try record(white, in: folder)
      _ = try golden(in: folder).check(empty)
      #expect(try failures(in: folder).first?.record?.ground == "black")
    }
  }

  @Test func aTestThatPassesTakesItsArtefactsAway() throws {
    try withGoldenFolder { folder in
      try record(picture(dotAt: 2), in: folder)
      _ = try golden(in: folder).check(picture(dotAt: 5))
      #expect(try failures(in: folder).count == 1)
      #expect(try golden(in: folder).check(picture(dotAt: 2)).failure == nil)
      #expect(try failures(in: folder) == [])
      #expect(files(in: folder) == [goldenName])
    }
  }

  @Test func ofAMissingPictureTheActualOneIsLeftAlone() throws {
    try withGoldenFolder { folder in
      try record(picture(dotAt: 2), in: folder)
      _ = try golden(in: folder).check(picture(dotAt: 5))
      try FileManager.default.removeItem(atPath: "\(folder)/\(goldenName)")
      _ = try golden(in: folder).check(picture(dotAt: 5))
      #expect(files(in: folder) == ["artifacts/DotTests/dot-actual.png"])
      #expect(try failures(in: folder).first?.record?.verdict == .missing)
    }
  }

  @Test func whatIsNoRecordIsNoneAndLinksAreNotFollowed() throws {
    try withGoldenFolder { folder in
      try OutputFile.createFolder("\(folder)/artifacts/a")
      try OutputFile.write(Array("{}".utf8), to: "\(folder)/artifacts/a/x-failure.json")
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder)/artifacts/a/round", withDestinationPath: "..")
      let found = try failures(in: folder)
      #expect(found.map(\.name) == ["a/x"])
      #expect(found.first?.record == nil)
    }
  }

  @Test func aRecordIsReadAsItWasWritten() throws {
    let record = ArtifactRecord(
      verdict: .changed, facts: [Fact(name: "a", value: "\u{1B}[2J")], remedies: ["b"],
      ground: .black, pictures: [.init(.actual, size: Picture.Size(width: 3, height: 4))])
    let bytes = try record.encoded()
    #expect(ArtifactRecord(decoding: bytes) == record)
    let other = String(decoding: bytes, as: UTF8.self)
      .replacing("\"version\" : 1", with: "\"version\" : 2")
    #expect(ArtifactRecord(decoding: Array(other.utf8)) == nil)
  }

  @Test func namesOfArtefactsAreKnown() {
    #expect(ArtifactKind.areNames("a-actual.png") && ArtifactKind.areNames("a-expected.svg"))
    #expect(!ArtifactKind.areNames("actual.png") && !ArtifactKind.areNames("a-actual.pdf"))
  }
}
