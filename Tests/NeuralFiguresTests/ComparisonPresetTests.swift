import ArgumentParser
import ImageComparison
import Testing

@testable import neural_figures

@Suite struct ComparisonPresetTests {
  @Test func eachPresetIsKnownByItsName() throws {
    let same = try CompareCommand.parse(["a.png", "b.png", "--preset", "same-rasterizer"])
    let other = try CompareCommand.parse(["a.png", "b.png", "--preset", "other-rasterizer"])
    #expect(same.preset?.options == ComparisonOptions())
    #expect(other.preset?.options == .otherRasterizer)
  }

  @Test func anUnknownPresetIsRefused() {
    #expect(throws: (any Error).self) {
      try CompareCommand.parse(["a.png", "b.png", "--preset", "any"])
    }
  }

  @Test func aPresetAndASimilarityAreTooMuch() {
    #expect {
      try CompareCommand.parse(
        ["a.png", "b.png", "--preset", "other-rasterizer", "--min-ssim", "0.9"])
    } throws: {
      CompareCommand.message(for: $0).contains("--preset and --min-ssim")
    }
  }
}
