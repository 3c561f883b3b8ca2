import ArgumentParser
import Files
import Foundation
import GoldenPictures
import ImageComparison
import Pictures
import Testing

@testable import neural_figures

/// `check` against folders in which something is wrong.
@Suite struct CheckTests {
  private static let name = "05-sigmoid-function"

  /// Draws figures 2 and 5 into a folder of the test's own.
  private func withGoldens<Result: Sendable>(
    _ body: (_ folder: String, _ picture: String) async throws -> Result
  ) async throws -> Result {
    try await withTemporaryFolder { folder in
      let build = try BuildCommand.parse([
        "--only", "2,5", "--format", "png", "--output", folder, "--quiet",
      ])
      try await build.run()
      return try await body(folder, "\(folder)/\(Self.name).png")
    }
  }

  /// The exit code of a check of the two figures.
  private func check(_ folder: String, _ options: [String] = []) async throws -> Int32 {
    let command = try CheckCommand.parse(
      ["--only", "2,5", "--against", folder, "--quiet"] + options)
    do {
      try await command.run()
      return 0
    } catch let code as ExitCode {
      return code.rawValue
    }
  }

  private func change(_ picture: String, _ body: (inout Picture) -> Void) throws {
    var image = try Picture(decoding: Array(Data(contentsOf: URL(filePath: picture))))
    body(&image)
    try Data(try image.png()).write(to: URL(filePath: picture))
  }

  @Test func unchangedFiguresPass() async throws {
    try await withGoldens { folder, _ in
      let code = try await check(folder)
      #expect(code == 0)
    }
  }

  @Test func aFileEncodedInAnotherWayPasses() async throws {
    try await withGoldens { folder, picture in
      let before = try Data(contentsOf: URL(filePath: picture))
      try change(picture) { _ in }
      let after = try Data(contentsOf: URL(filePath: picture))
      #expect(after != before)
      #expect(try await check(folder) == 0)
    }
  }

  @Test func aChangedPixelIsFoundAndShown() async throws {
    try await withGoldens { folder, picture in
      try change(picture) { $0[100, 100] = SIMD4(255, 0, 0, 255) }
      let report = "\(folder)/report"
      #expect(try await check(folder, ["--report", report]) == 1)
      #expect(
        try files(in: report) == [
          "\(Self.name)-actual.png", "\(Self.name)-difference.png", "\(Self.name)-expected.png",
          "index.html",
        ])
      let page = try String(contentsOfFile: "\(report)/index.html", encoding: .utf8)
      #expect(page.contains("1 of 2 figures is not as it was"))
      #expect(page.contains("1 pixel in 1 x 1 at (100, 100)"))
      #expect(page.contains("make figures"))
      #expect(!page.contains("02-step-function"))
    }
  }

  @Test func theReportShowsPicturesOnWhite() async throws {
    try await withGoldens { folder, picture in
      try change(picture) { $0[100, 100] = SIMD4(0, 0, 255, 128) }
      let report = "\(folder)/report"
      #expect(try await check(folder, ["--report", report]) == 1)
      let shown = try Picture.read("\(report)/\(Self.name)-expected.png")
      #expect(shown.isOpaque)
      #expect(shown[100, 100] == SIMD4(127, 127, 255, 255))
    }
  }

  @Test func theReportShowsWhiteInkOnBlack() async throws {
    try await withGoldens { folder, picture in
      let image = try Picture.read(picture)
      var empty = try Picture(
        width: image.width, height: image.height,
        pixels: [UInt8](repeating: 0, count: image.pixels.count))
      empty[100, 100] = SIMD4(repeating: 255)
      let golden = "\(folder)/white.png"
      try OutputFile.write(try empty.png(), to: golden)
      empty[100, 100] = .zero
      let report = try CheckReport(creating: "\(folder)/report")
      let data = try report.add(FigureCheck(of: "white", actual: empty, goldenAt: golden))
      #expect(data?.verdict == .changed)
      let shown = try ["expected", "actual", "difference"].map {
        try Picture.read("\(folder)/report/white-\($0).png")
      }
      #expect(shown[0][100, 100] == SIMD4(repeating: 255))
      #expect(shown[1][100, 100] == SIMD4(0, 0, 0, 255))
      #expect(shown[2][100, 100] != shown[2][0, 0])
    }
  }

  /// Pictures that wait for the last figure are too many to hold.
  @Test func theReportsPicturesAreWrittenAsTheyCome() async throws {
    try await withTemporaryFolder { folder in
      try OutputFile.createFolder("\(folder)/golden")
      let run = try Executable(folder: folder).start([
        "check", "--only", "2-9", "--against", "golden", "--report", "report", "--jobs", "1",
      ])
      run.waitForLines(1)
      let first = try files(in: "\(folder)/report")
      run.send(SIGTERM)
      _ = try run.wait()
      #expect(first.contains("02-step-function-actual.png"))
      #expect(!first.contains("index.html"))
    }
  }

  @Test func picturesOfNoFigureAreFoundWhenAllAreChecked() async throws {
    try await withTemporaryFolder { folder in
      try OutputFile.createFolder("\(folder)/golden")
      for name in ["mine.png", "38-more.png", "mine.svg"] {
        try OutputFile.write([1], to: "\(folder)/golden/\(name)")
      }
      let program = Executable(folder: folder)
      let outcome = try program.run(["check", "--against", "golden", "--quiet"])
      let extra = outcome.output.split(separator: "\n").filter { $0.contains(": extra: ") }
      #expect(
        extra
          == ["38-more.png", "mine.png"].map {
            "\($0): extra: no figure has this name; remove it from golden"
          })
      let some = try program.run(["check", "--against", "golden", "--quiet", "--only", "5"])
      #expect(!some.output.contains("extra"))
    }
  }

  @Test func aReportRemovesThePicturesOfTheOneBeforeIt() async throws {
    try await withGoldens { folder, picture in
      let report = "\(folder)/report"
      let whole = try Data(contentsOf: URL(filePath: picture))
      try change(picture) { $0[100, 100] = SIMD4(255, 0, 0, 255) }
      #expect(try await check(folder, ["--report", report]) == 1)
      try Data("mine".utf8).write(to: URL(filePath: "\(report)/mine-actual.png"))
      try whole.write(to: URL(filePath: picture))
      #expect(try await check(folder, ["--report", report]) == 0)
      #expect(try files(in: report) == ["index.html", "mine-actual.png"])
    }
  }

  @Test func aSummaryAmongTheGoldenFilesIsRefused() async throws {
    try await withGoldens { folder, picture in
      let outcome = try Executable(folder: folder)
        .run(["check", "--only", "2,5", "--against", ".", "--summary", "05-sigmoid-function.png"])
      #expect(outcome.code == 64)
      #expect(outcome.errors.contains("is in the folder of the golden files"))
    }
  }

  @Test func messagesCountInWords() async throws {
    try await withGoldens { folder, _ in
      for (selection, text) in [
        ("5", "1 figure looks as it did\n"), ("2,5", "2 figures look as they did\n"),
      ] {
        let outcome = try Executable(folder: folder)
          .run(["check", "--against", ".", "--only", selection])
        #expect(outcome.output == text)
      }
      let kept = try Executable(folder: folder).run(["build", "--only", "5", "--output", "."])
      #expect(kept.output == "1 figure in ./, 1 of 2 files kept as it was\n")
      let all = try Executable(folder: folder).run(["build", "--only", "2,5", "--output", "."])
      #expect(all.output == "2 figures in ./, 3 of 4 files kept as they were\n")
    }
  }

  @Test func aPipeAmongTheGoldenPicturesIsNamed() async throws {
    try await withTemporaryFolder { folder in
      #expect(mkfifo("\(folder)/\(Self.name).png", 0o600) == 0)
      let outcome = try Executable(folder: folder)
        .run(["check", "--only", "5", "--against", ".", "--quiet"])
      #expect(outcome.code == 74)
      #expect(outcome.errors.contains("./\(Self.name).png: cannot be read: it is a pipe"))
    }
  }

  @Test func anotherSizeIsAChange() async throws {
    try await withGoldens { folder, picture in
      let image = try Picture(decoding: Array(Data(contentsOf: URL(filePath: picture))))
      let lower = try Picture(
        width: image.width, height: image.height - 1,
        pixels: Array(image.pixels.dropLast(4 * image.width)))
      try Data(try lower.png()).write(to: URL(filePath: picture))
      #expect(try await check(folder) == 1)
      let check = FigureCheck(of: Self.name, actual: image, goldenAt: picture)
      let finding = CheckFinding(check, at: "\(Self.name).png")
      #expect(finding.summary.contains("\(lower.size) and \(image.size)"))
    }
  }

  @Test func aMissingPictureIsAChange() async throws {
    try await withGoldens { folder, picture in
      try FileManager.default.removeItem(atPath: picture)
      #expect(try await check(folder) == 1)
    }
  }

  /// Files that hold no picture, and what is said of them.
  @Test(arguments: [
    ("nothing", [], "empty"), ("text", Array("no picture".utf8), "not a PNG"),
    ("a header of 2^31 by 2^31 pixels", hugePNG, "damaged"),
  ])
  func whatIsNoPictureIsNamed(kind: String, bytes: [UInt8], reason: String) async throws {
    try await withGoldens { folder, picture in
      try Data(bytes).write(to: URL(filePath: picture))
      #expect(try await check(folder) == 74)
      let image = try Picture(width: 1, height: 1, pixels: [0, 0, 0, 255])
      let check = FigureCheck(of: Self.name, actual: image, goldenAt: picture)
      let problem = CheckFinding(check, at: "\(Self.name).png").summary
      #expect(problem.contains(picture))
      #expect(problem.contains(reason), "\(problem)")
    }
  }

  @Test func aTruncatedPictureIsNamed() async throws {
    try await withGoldens { folder, picture in
      let whole = try Data(contentsOf: URL(filePath: picture))
      try whole.prefix(whole.count / 2).write(to: URL(filePath: picture))
      #expect(try await check(folder) == 74)
    }
  }

  @Test func aMissingFolderIsAFailure() async throws {
    let command = try CheckCommand.parse(["--against", "/no/such/folder", "--quiet"])
    await #expect(throws: ExitCode.inputOutput) { try await command.run() }
  }

  /// A whole file with a header of the largest size there is.
  private static let hugePNG: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    + [0, 0, 0, 13] + Array("IHDR".utf8)
    + [0x7F, 0xFF, 0xFF, 0xFF, 0x7F, 0xFF, 0xFF, 0xFF, 8, 2, 0, 0, 0, 0x9B, 0xAB, 0x9C, 0x31]
    + [0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82]
}
