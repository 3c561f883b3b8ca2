import ArgumentParser
import Files
import Foundation
import ImageComparison
import Pictures
import Testing

@testable import neural_figures

@Suite struct CompareCommandTests {
  /// The files of a white picture, the same one, one with a black square, and one that is larger.
  private func withFiles(_ body: (_ folder: String) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("neural-figures-\(UUID().uuidString)").path
    try OutputFile.createFolder(folder)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let white = try Picture(
      width: 20, height: 20, pixels: [UInt8](repeating: 255, count: 4 * 20 * 20))
    var marked = white
    for y in 5..<9 {
      for x in 5..<9 { marked[x, y] = SIMD4(0, 0, 0, 255) }
    }
    let larger = try Picture(
      width: 21, height: 20, pixels: [UInt8](repeating: 255, count: 4 * 21 * 20))
    for (name, picture) in [
      ("white", white), ("same", white), ("marked", marked), ("larger", larger),
    ] {
      try OutputFile.write(picture.png(), to: "\(folder)/\(name).png")
    }
    try await body(folder)
  }

  private func expectExit(
    _ expected: Int32, _ arguments: String..., location: SourceLocation = #_sourceLocation
  ) async throws {
    let command = try #require(try CompareCommand.parseAsRoot(arguments) as? CompareCommand)
    var code: Int32 = 0
    do {
      try await command.run()
    } catch let exit as ExitCode {
      code = exit.rawValue
    }
    #expect(code == expected, sourceLocation: location)
  }

  @Test func theExitCodeIsTheVerdict() async throws {
    try await withFiles { folder in
      let white = "\(folder)/white.png"
      try await expectExit(0, white, "\(folder)/same.png")
      try await expectExit(1, white, "\(folder)/marked.png")
      try await expectExit(1, white, "\(folder)/larger.png")
      try await expectExit(0, white, "\(folder)/marked.png", "--min-ssim", "0.1")
      try await expectExit(1, white, "\(folder)/marked.png", "--min-ssim", "0.99")
    }
  }

  /// A grey square is a quarter of a pixel further to the right: as far as another program may have it.
  @Test func anotherRasterizerMaySmoothOtherwise() async throws {
    try await withFiles { folder in
      for (name, edge) in [("before", UInt8(255)), ("after", 191)] {
        let grey = SIMD4<UInt8>(0, 0, 0, 255)
        var picture = try Picture(
          width: 40, height: 40, pixels: [UInt8](repeating: 255, count: 4 * 40 * 40))
        for y in 5..<30 {
          for x in 10..<20 { picture[x, y] = grey }
          picture[10, y] = SIMD4(255 - edge, 255 - edge, 255 - edge, 255)
          picture[20, y] = SIMD4(edge, edge, edge, 255)
        }
        try OutputFile.write(picture.png(), to: "\(folder)/\(name).png")
      }
      let files = ["\(folder)/before.png", "\(folder)/after.png"]
      try await expectExit(1, files[0], files[1])
      try await expectExit(0, files[0], files[1], "--preset", "other-rasterizer")
      try await expectExit(
        1, "\(folder)/white.png", "\(folder)/marked.png", "--preset", "other-rasterizer")
    }
  }

  @Test func differencesAreDrawn() async throws {
    try await withFiles { folder in
      let drawn = "\(folder)/difference.png"
      try await expectExit(1, "\(folder)/white.png", "\(folder)/marked.png", "--diff", drawn)
      let picture = try Picture(decoding: InputFile.read(drawn))
      #expect(picture[6, 6] != picture[0, 0])
    }
  }

  @Test func filesThatCannotBeReadOrWrittenExitWith74() async throws {
    try await withFiles { folder in
      let white = "\(folder)/white.png"
      try OutputFile.write([], to: "\(folder)/empty.png")
      try await expectExit(74, white, "\(folder)/none.png")
      try await expectExit(74, "\(folder)/empty.png", white)
      try await expectExit(74, folder, white)
      try await expectExit(74, white, white, "--diff", "\(folder)/none/out.png")
    }
  }

  @Test func theMessageNamesTheFileAndTheReason() {
    let error = PictureFileError(path: "a/b.png", reason: .empty)
    #expect("\(error)" == "a/b.png: the file is empty")
    #expect {
      try InputFile.read("none.png")
    } throws: {
      "\($0)" == "none.png: cannot be opened: No such file or directory; check the name"
    }
  }

  @Test func aSimilarityThatCannotBeIsRefused() {
    #expect(throws: (any Error).self) {
      try CompareCommand.parseAsRoot(["a.png", "b.png", "--min-ssim", "2"])
    }
  }

  @Test func theReportIsAligned() throws {
    let white = try Picture(width: 1, height: 1, pixels: [255, 255, 255, 255])
    let black = try Picture(width: 1, height: 1, pixels: [0, 0, 0, 255])
    let wide = try Picture(width: 2, height: 1, pixels: [0, 0, 0, 255, 0, 0, 0, 255])
    #expect(
      CompareCommand.report(Comparison(of: white, with: black)) == """
        verdict         changed
        SSIM            0.000099
        changed pixels  1 of 1 (0 smoothed differently, 1 not equal)
        largest region  1 pixel in 1 x 1 at (0, 0)
        OKLab distance  0.7852 at most, 0.785269 on average

        """)
    #expect(
      CompareCommand.report(Comparison(of: white, with: wide)) == """
        verdict  changed
        sizes    1 x 1 and 2 x 1 pixels

        """)
  }
}
