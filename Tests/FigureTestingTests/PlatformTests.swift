import FigureTesting
import Foundation
import Pictures
import Testing

/// Golden pictures of one platform alone, which nobody gets who does not ask for them.
@Suite struct PlatformTests {
  private let ownName = "__Snapshots__/DotTests/dot~debian-13.png"

  private func platform(
    in folder: String, _ variables: [String: String] = [:]
  ) -> GoldenFile {
    golden(in: folder, variables.merging(["FIGURE_PLATFORM": "debian-13"]) { $1 })
  }

  @Test func thePlatformIsSystemAndProcessorUnlessItIsNamed() {
    #if os(Linux) && arch(x86_64)
      #expect(GoldenPlatform.name(environment: [:]) == "linux-x86_64")
    #endif
    #expect(GoldenPlatform.name(environment: ["FIGURE_PLATFORM": ""]) != "")
    #expect(GoldenPlatform.name(environment: ["FIGURE_PLATFORM": "../a 1"]) == "..-a-1")
  }

  @Test func aPictureOfThePlatformTakesAnIntentOfItsOwn() throws {
    try withGoldenFolder { folder in
      try record(picture(dotAt: 2), in: folder)
      let failure = try #require(try platform(in: folder).check(picture(dotAt: 5)).failure)
      #expect(
        failure.hasSuffix(
          "Where it is wanted on debian-13 alone, `RECORD_FIGURES=platform swift test` keeps a golden picture for it."
        ))
      let asked = platform(in: folder, ["RECORD_FIGURES": "platform"])
      let outcome = try asked.check(picture(dotAt: 5))
      #expect(outcome == .recorded(asked, path: "\(folder)/\(ownName)"))
      #expect(
        outcome.failure?.hasPrefix("recorded the golden picture of debian-13 \"dot\"") == true)
      #expect(files(in: folder) == [goldenName, ownName].sorted())
    }
  }

  @Test func theOutcomeSaysWhichPictureWasUsed() throws {
    try withGoldenFolder { folder in
      try record(picture(dotAt: 2), in: folder)
      _ = try platform(in: folder, ["RECORD_FIGURES": "platform"]).check(picture(dotAt: 5))
      let own = try platform(in: folder).check(picture(dotAt: 5))
      #expect(own.failure == nil && own.note == nil)
      #expect(own.goldenPath == "\(folder)/\(ownName)")
      let common = try golden(in: folder).check(picture(dotAt: 2))
      #expect(common.failure == nil)
      #expect(common.goldenPath == "\(folder)/\(goldenName)")
      let changed = try #require(try platform(in: folder).check(picture(dotAt: 7)).failure)
      #expect(changed.hasPrefix("\"dot\" does not look like its golden picture of debian-13\n"))
      #expect(changed.contains("golden:         \(folder)/\(ownName)\n"))
      #expect(changed.contains("run `RECORD_FIGURES=platform swift test` and commit"))
      #expect(!changed.contains("Where it is wanted on debian-13 alone"))
    }
  }

  @Test func onePictureForAllIsEnoughWhereItLooksTheSame() throws {
    try withGoldenFolder { folder in
      try record(picture(dotAt: 2), in: folder)
      let asked = platform(in: folder, ["RECORD_FIGURES": "platform"])
      let outcome = try asked.check(picture(dotAt: 2))
      #expect(outcome.failure == nil)
      #expect(files(in: folder) == [goldenName])
    }
  }

  @Test func withoutACommonPictureThereIsNoneOfAPlatform() throws {
    try withGoldenFolder { folder in
      let outcome = try platform(in: folder, ["RECORD_FIGURES": "platform"])
        .check(picture(dotAt: 2))
      #expect(outcome.failure?.contains("`RECORD_FIGURES=1 swift test` writes it") == true)
      #expect(
        outcome.failure?.hasSuffix(
          "One of debian-13 alone is recorded where the common one looks otherwise.") == true)
      #expect(files(in: folder) == ["artifacts/DotTests/dot-actual.png"])
    }
  }

  @Test func whatHasBecomeSuperfluousIsNamed() throws {
    try withGoldenFolder { folder in
      try record(picture(dotAt: 2), in: folder)
      _ = try platform(in: folder, ["RECORD_FIGURES": "platform"]).check(picture(dotAt: 5))
      // The figure has changed, and the common picture with it.
      let again = try platform(in: folder, ["RECORD_FIGURES": "1"]).check(picture(dotAt: 7))
      #expect(
        again
          == .recorded(
            platform(in: folder, ["RECORD_FIGURES": "1"]), path: "\(folder)/\(goldenName)"))
      #expect(again.failure?.contains("\(folder)/\(ownName) is compared with still") == true)
      let stale = try platform(in: folder).check(picture(dotAt: 7))
      #expect(
        stale.failure?.hasSuffix(
          "\nIt looks like the common golden picture \(folder)/\(goldenName): remove that of debian-13."
        ) == true)
      try Data(try picture(dotAt: 7).png()).write(
        to: URL(fileURLWithPath: "\(folder)/\(ownName)"))
      let equal = try platform(in: folder).check(picture(dotAt: 7))
      #expect(equal.failure == nil)
      #expect(
        equal.note
          == "\"dot\" looks on debian-13 as it does elsewhere: \(folder)/\(ownName) is superfluous; remove it"
      )
    }
  }
}
