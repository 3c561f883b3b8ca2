import ArgumentParser
import Testing

@testable import neural_figures

/// Scales as users list them.
@Suite struct ScaleSelectionTests {
  @Test(
    arguments: [
      ("1", ["1"]), ("2", ["2"]), ("1,2", ["1", "2"]), ("2,1,2,1.0", ["1", "2"]),
      ("3,2", ["2", "3"]), ("0.5,1,1.5", ["1", "0.5", "1.5"]), ("64", ["64"]),
    ] as [(String, [String])])
  func scalesAreReadInAnyOrder(text: String, scales: [String]) throws {
    let selection = try ScaleSelection.parse(text)
    #expect(selection.all.map(\.description) == scales)
    #expect("\(selection)" == scales.joined(separator: ","))
    #expect(try ScaleSelection.parse("\(selection)") == selection)
  }

  @Test(arguments: [
    "", ",", "1,", "x", "0", "-1", "nan", "inf", "64.5", "1 2", "1,2,3,4,5,6,7,8,9",
  ])
  func whatIsNoListIsRefused(text: String) {
    #expect {
      try ScaleSelection.parse(text)
    } throws: { error in
      "\(error)".contains("expected numbers above 0, at most 64")
    }
  }

  @Test func oneOfTheScalesHasThePlainName() throws {
    let (one, two) = (PixelScale.one, try #require(PixelScale(2)))
    let both = try ScaleSelection.parse("1,2")
    #expect(both.named(one) == nil)
    #expect(both.named(two)?.suffix == "@2x")
    #expect(try ScaleSelection.parse("2").named(two) == nil)
    #expect(PixelScale(1.5)?.suffix == "@1.5x")
  }

  @Test(arguments: [("100", 1), ("300", 3), ("72", 0.72), ("6400", 64)])
  func dotsPerInchAreAScale(text: String, factor: Double) throws {
    #expect(try DotsPerInch.parse(text).factor == factor)
  }

  @Test func thereIsOneWayToSayTheScaleAtATime() throws {
    #expect(try DrawingOptions.parse([]).scales == .standard)
    #expect(try DrawingOptions.parse(["--dpi", "200"]).scales.description == "2")
    #expect(throws: (any Error).self) {
      try DrawingOptions.parse(["--dpi", "200", "--scale", "2"])
    }
  }

  @Test(arguments: [
    ("a.png", "a@2x.png"), ("folder.d/a", "folder.d/a@2x"), ("x/a.b.png", "x/a.b@2x.png"),
    (".png", ".png@2x"), ("x/.png", "x/.png@2x"),
  ])
  func aPictureInAnotherScaleStandsBesideTheFirst(path: String, other: String) throws {
    let options = try PictureOptions.parse(["-o", path, "--format", "png", "--scale", "1,2"])
    #expect(options.path(in: .one) == path)
    #expect(options.path(in: try #require(PixelScale(2))) == other)
  }
}
