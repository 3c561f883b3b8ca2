import ArgumentParser
import Files
import Foundation
import Pictures
import Plotting
import Testing

@testable import neural_figures

/// Pictures in several scales, from the build to what reads the folder.
@Suite struct PictureScaleTests {
  private static let name = "05-sigmoid-function"

  private func build(_ folder: String, _ options: String...) async throws {
    try await BuildCommand.parse(options + ["--output", folder, "--quiet"]).run()
  }

  /// The files of figure 5 in the main language.
  private func pictures(in folder: String) throws -> [String] {
    try files(in: folder).filter { $0.contains(Self.name) && !$0.hasPrefix("zh-Hans") }
  }

  @Test func theOtherScalesStandBesideThePlainName() async throws {
    try await withTemporaryFolder { folder in
      try await build(folder, "--only", "5", "--format", "png,svg,pdf", "--scale", "2,1,2")
      #expect(
        try pictures(in: folder)
          == ["\(Self.name).pdf", "\(Self.name).png", "\(Self.name).svg", "\(Self.name)@2x.png"])
      let plain = try Picture.read("\(folder)/\(Self.name).png")
      let sharp = try Picture.read("\(folder)/\(Self.name)@2x.png")
      #expect((sharp.width, sharp.height) == (2 * plain.width, 2 * plain.height))

      // The same picture as that of a build which asks for nothing else.
      let alone = "\(folder)/alone"
      try await build(alone, "--only", "5", "--format", "png", "--scale", "2")
      #expect(
        try InputFile.read("\(alone)/\(Self.name).png")
          == InputFile.read("\(folder)/\(Self.name)@2x.png"))
    }
  }

  /// Where there is no SVG, pages choose among PNGs, which stand there in all scales.
  @Test func pagesWithoutSVGHaveDarkPNGs() async throws {
    try await withTemporaryFolder { folder in
      try await build(folder, "--format", "png", "--scale", "1,2")
      let (plain, sharp) = ("\(Self.name).png", "\(Self.name)@2x.png")
      #expect(try pictures(in: folder) == [plain, sharp, "dark/\(plain)", "dark/\(sharp)"])
      let (light, dark) = (
        try Picture.read("\(folder)/\(sharp)"), try Picture.read("\(folder)/dark/\(sharp)")
      )
      #expect(light.size == dark.size)
      #expect(light[0, 0] == SIMD4(255, 255, 255, 255))
      #expect(dark[0, 0] == SIMD4(0x16, 0x18, 0x1D, 255))

      let manifest = try Manifest.read(from: folder)
      let listed = manifest.figures[4].files.filter { $0.language == "en" }
      #expect(listed.map(\.scale.factor) == [1, 2, 1, 2])
      // In CSS pixels, whatever the scale.
      #expect(Set(listed.map(\.width)) == [light.width / 2])
      #expect(manifest.options.scale == 1)

      let page = try String(contentsOfFile: "\(folder)/README.md", encoding: .utf8)
      #expect(page.contains("srcset=\"dark/\(sharp)\""))
      #expect(page.contains("<img src=\"\(sharp)\" width=\"\(light.width / 2)\""))
      #expect(page.contains("[PNG @2x, dark](dark/\(sharp))"))

      // What is not drawn any more goes.
      try await build(folder, "--format", "png,svg")
      #expect(try pictures(in: folder) == [plain, "\(Self.name).svg", "dark/\(Self.name).svg"])
    }
  }

  @Test func aThemeForDarkPagesHasNoOther() async throws {
    try await withTemporaryFolder { folder in
      try await build(folder, "--format", "png", "--theme", "dark")
      #expect(try pictures(in: folder) == ["\(Self.name).png"])
      #expect(try CheckOutcome(of: folder).code == 0)
    }
  }

  @Test func checkLooksAtPicturesOfEveryScaleAndTheme() async throws {
    try await withTemporaryFolder { folder in
      try await build(folder, "--format", "png", "--scale", "0.25,0.5", "--canvas", "full")
      #expect(try CheckOutcome(of: folder, "--only", "2-5").code == 0)
      for path in ["\(Self.name).png", "\(Self.name)@0.5x.png", "dark/\(Self.name)@0.5x.png"] {
        let before = try InputFile.read("\(folder)/\(path)")
        var picture = try Picture(decoding: before)
        picture[100, 100] = SIMD4(255, 0, 0, 255)
        try OutputFile.write(try picture.png(), to: "\(folder)/\(path)")
        let changed = try CheckOutcome(of: folder, "--only", "2-5")
        #expect(changed.code == 1)
        #expect(changed.output.hasPrefix("\(path): changed: "))
        try OutputFile.removeIfThere("\(folder)/\(path)")
        let missing = try CheckOutcome(of: folder, "--only", "2-5")
        #expect(missing.output.hasPrefix("\(path): missing: "))
        try OutputFile.write(before, to: "\(folder)/\(path)")
      }
    }
  }

  @Test func picturesThatNoFigureHasAreFoundInAllFolders() async throws {
    try await withTemporaryFolder { folder in
      let extra = [
        "\(Self.name)@2x.png", "dark/\(Self.name).png", "zh-Hans/dark/38-more.png",
      ]
      for path in extra {
        let url = URL(fileURLWithPath: "\(folder)/\(path)")
        try FileManager.default.createDirectory(
          at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data([1]).write(to: url)
      }
      // Which folders belong to a set is in its manifest.
      try OutputFile.write(
        try Sample.manifest([]).json(), to: "\(folder)/\(Manifest.fileName)")
      let lines = try CheckOutcome(of: folder).output.split(separator: "\n")
      let named = lines.filter { $0.contains(": extra: ") }.compactMap {
        $0.split(separator: ":").first.map(String.init)
      }
      #expect(named == extra)
    }
  }

  /// A run of `check`, as a user runs it.
  private struct CheckOutcome {
    let code: Int32?
    let output: String

    init(of folder: String, _ options: String...) throws {
      let outcome = try Executable(folder: folder).run(
        ["check", "--against", ".", "--quiet"] + options)
      (code, output) = (outcome.code, outcome.output)
    }
  }

  /// PNG in any scale, SVG and PDF, in points.
  @Test func allFilesOfAFigureAreAsLargeOnPaper() async throws {
    try await withTemporaryFolder { folder in
      try await build(folder, "--only", "5", "--format", "png,svg,pdf", "--scale", "1,2,3")
      let picture = try Picture.read("\(folder)/\(Self.name).png")
      // 72 points for 100 pixels.
      let width = Double(picture.width * 72) / 100
      let height = Double(picture.height * 72) / 100
      let svg = String(
        decoding: try InputFile.read("\(folder)/\(Self.name).svg"), as: UTF8.self)
      #expect(svg.contains(" width=\"\(width)pt\" height=\"\(height)pt\" "))
      let pdf = String(
        decoding: try InputFile.read("\(folder)/\(Self.name).pdf"), as: Unicode.ASCII.self)
      let box = try #require(pdf.firstMatch(of: /\/MediaBox \[0 0 ([0-9.]+) ([0-9.]+)\]/))
      #expect(Double(box.1) == width)
      #expect(Double(box.2) == height)
      for suffix in ["", "@2x", "@3x"] {
        let bytes = try InputFile.read("\(folder)/\(Self.name)\(suffix).png")
        let chunk = try #require(bytes.firstRange(of: Array("pHYs".utf8)))
        let perMetre = Double(number(bytes[chunk.upperBound..<chunk.upperBound + 4]))
        let points = Double(number(bytes[16..<20])) / perMetre / 0.0254 * 72
        // A whole number of pixels stands in a metre.
        #expect(abs(points - width) < 0.05)
      }
      let columns = PrintedSize.points(ofPictureOf: picture.width)
      #expect(columns == width)
    }
  }

  /// The number that these bytes of a PNG stand for.
  private func number(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }

  @Test func aStampIsNotAPictureInAnotherScale() async throws {
    try await withTemporaryFolder { folder in
      let outcome = try Executable(folder: folder).run([
        "build", "--only", "5", "--output", "out", "--scale", "1,2", "--stamp",
        "out/dark/\(Self.name)@2x.png",
      ])
      #expect(outcome.code == 64)
    }
  }

  @Test func verbsWriteEveryScale() async throws {
    try await withTemporaryFolder { folder in
      let program = Executable(folder: folder)
      let runs: [(String, [String])] = [
        ("diagram 2-3-1 -o a.png --scale 1,2", ["a.png", "a@2x.png"]),
        ("diagram 2-3-1 -o b.svg --scale 1,2", ["b.svg"]),
        ("diagram 2-3-1 -o c.png --dpi 300", ["c.png"]),
      ]
      for (line, names) in runs {
        let outcome = try program.run(line.split(separator: " ").map(String.init))
        #expect(outcome.code == 0, "\(outcome.errors)")
        let written = try files(in: folder).filter { $0.hasPrefix(names[0].prefix(1)) }
        #expect(written == names)
      }
      let widths = try ["a", "a@2x", "c"].map { try Picture.read("\(folder)/\($0).png").width }
      #expect(widths == [1, 2, 3].map { $0 * widths[0] })
    }
  }
}
