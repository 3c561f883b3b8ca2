import FigureTesting
import Foundation
import ImageComparison
import Pictures
import Plotting
import Testing
import XCTest

/// The code of the guide of the same name, and whether what it says is true.
@Suite struct GoldenPicturesTests {
  private let manifest = shown(
    """
    // guide
    // swift-tools-version: 6.0
    import PackageDescription

    let package = Package(
      name: "charts",
      dependencies: [.package(path: "../neural-figures")],
      targets: [
        .target(
          name: "Charts",
          dependencies: [
            .product(name: "Plotting", package: "neural-figures")
          ]),
        .testTarget(
          name: "ChartsTests",
          dependencies: [
            "Charts",
            .product(name: "FigureTesting", package: "neural-figures"),
          ],
          exclude: ["__Snapshots__"]),
      ]
    )
    // end of guide
    """)

  @Test func theManifestNamesWhatThisPackageOffers() throws {
    let offered = try String(
      contentsOf: SourceText.package.appending(path: "Package.swift"), encoding: .utf8)
    let products = manifest.matches(of: /\.product\(name: "(\w+)", package: "([\w-]+)"\)/)
    #expect(products.map { String($0.output.1) } == ["Plotting", "FigureTesting"])
    for product in products {
      #expect(offered.contains(".library(name: \"\(product.output.1)\", "))
      #expect(offered.contains("name: \"\(product.output.2)\",\n  products:"))
    }
    #expect(offered.split(separator: "\n").first == manifest.split(separator: "\n").first)
  }
}

// guide
/// A parabola and the line that touches it at (1, 1).
public func parabola(intercept: Double = -1) throws -> Figure {
  let xs = (-30...30).map { Double($0) / 15 }
  return try Figure(width: 3, height: 2.4) {
    Axes(x: "$x$", y: "$f(x)$") {
      Line(x: xs, y: xs.map { $0 * $0 })
      Line(
        x: xs, y: xs.map { 2 * $0 + intercept }, color: .cycle[1])
    }
    .limits(x: -2...2, y: -1...4)
  }
}
// end of guide

// guide
@Suite struct ChartsTests {
  @Test func theTangentTouchesTheParabola() throws {
    expectFigure(try parabola(), matches: "parabola")
  }
}
// end of guide

/// What the guide shows of messages.
@Suite struct GoldenPictureMessageTests {
  private let missing = shown(
    """
    // guide
    there is no golden picture "parabola"
      golden: …/Tests/ChartsTests/__Snapshots__/ChartsTests/parabola.png
      actual: …/figure-artifacts/Tests/ChartsTests/ChartsTests/parabola-actual.png
    There is no such file; `RECORD_FIGURES=1 swift test --filter 'ChartsTests.*theTangentTouchesTheParabola'` writes it.
    Look at it, and commit it.
    // end of guide
    """)

  private let recorded = shown(
    """
    // guide
    recorded the golden picture "parabola", with nothing compared
      golden: …/Tests/ChartsTests/__Snapshots__/ChartsTests/parabola.png
    Look at it, commit it, and run the test again, without RECORD_FIGURES.
    // end of guide
    """)

  private let changed = shown(
    """
    // guide
    "parabola" does not look like its golden picture
      SSIM:           0.974990
      changed pixels: 1256 of 78994 (0 smoothed differently, 1313 not equal)
      largest region: 1256 pixels in 124 x 157 at (172, 44)
      OKLab distance: 0.3462 at most, 0.003359 on average
      golden:         …/Tests/ChartsTests/__Snapshots__/ChartsTests/parabola.png
      actual:         …/figure-artifacts/Tests/ChartsTests/ChartsTests/parabola-actual.png
      difference:     …/figure-artifacts/Tests/ChartsTests/ChartsTests/parabola-difference.png
    Look at the difference, where changes are red.
    Where the change is wanted, run `RECORD_FIGURES=1 swift test --filter 'ChartsTests.*theTangentTouchesTheParabola'` and commit what it writes; where it is not, the code has to change.
    Where it is wanted on linux-x86_64 alone, `RECORD_FIGURES=platform swift test --filter 'ChartsTests.*theTangentTouchesTheParabola'` keeps a golden picture for it.
    // end of guide
    """)

  @Test func messagesAreThoseOfTheGuide() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "golden-pictures-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var golden = GoldenFile(
      named: "parabola", testFile: "\(folder)/Tests/ChartsTests/ChartsTests.swift",
      testFilter: "ChartsTests.*theTangentTouchesTheParabola",
      environment: ["FIGURE_ARTIFACTS": "\(folder)/figure-artifacts"], currentFolder: folder)
    golden.platform = "linux-x86_64"
    let picture = try parabola().layout().scene().picture()
    let none = try golden.check(picture).failure?.replacing(folder, with: "…")
    #expect(none == missing, "the message is now:\n\(none ?? "none")")
    golden.mode = .recordAll
    let first = try golden.check(picture)
    #expect(first.failure?.replacing(folder, with: "…") == recorded)
    golden.mode = .recordNothing
    let moved = try parabola(intercept: -0.8).layout().scene().picture()
    let second = try golden.check(moved).failure?.replacing(folder, with: "…")
    #expect(second == changed, "the message is now:\n\(second ?? "none")")
    let difference = try Data(
      contentsOf: URL(filePath: "\(golden.artifactFolder)/parabola-difference.png"))
    try expectGuidePicture(
      Picture(decoding: [UInt8](difference)),
      at: "FigureTesting/FigureTesting.docc/Resources/parabola-difference.png")
  }
}

// guide
final class ChartsXCTests: XCTestCase {
  func testTheTangentTouchesTheParabola() throws {
    expectFigure(try parabola(), matches: "parabola")
  }
}
// end of guide

/// The rest of what the guide shows.
@Suite struct GoldenPictureOptionTests {
  @Test func expectationsOfXCTestHold() throws {
    try ChartsXCTests(name: "parabola", testClosure: { _ in }).testTheTangentTouchesTheParabola()
  }

  // guide
  @Test func theTangentIsSharpOnDenseDisplays() throws {
    var options = ComparisonOptions()
    options.clearDistance = 0.02  // single pixels count when fainter
    expectFigure(
      try parabola(), matches: "parabola-twice", scale: 2,
      options: options)
  }
  // end of guide

  @Test func picturesOfAnyOriginCanBeExpected() throws {
    let file = "Tests/DocumentationTests/__Snapshots__/GoldenPicturesTests/parabola.png"
    let bytes = try [UInt8](Data(contentsOf: SourceText.package.appending(path: file)))
    // guide
    expectImage(try Picture(decoding: bytes), matches: "parabola")
    // end of guide

    // guide
    let golden = GoldenFile(named: "parabola", testFile: #filePath)
    let outcome = try golden.check(Picture(decoding: bytes))
    print(outcome.failure ?? "nothing has changed")
    // end of guide
    #expect(outcome.failure == nil)
  }
}

/// A text without the marks of what a guide shows of it.
private func shown(_ text: String) -> String {
  text.split(separator: "\n", omittingEmptySubsequences: false)
    .filter { $0 != "// guide" && $0 != "// end of guide" }.joined(separator: "\n")
}
