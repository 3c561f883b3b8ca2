import ArgumentParser
import Article
import Files
import Foundation
import Plotting
import Testing

@testable import neural_figures

/// `build` as a user calls it, into folders of the tests' own.
@Suite struct BuildTests {
  private func build(_ folder: String, _ options: String...) async throws {
    try await build(folder, options: options)
  }

  private func build(_ folder: String, options: [String]) async throws {
    let command = try BuildCommand.parse(options + ["--output", folder, "--quiet"])
    try await command.run()
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }

  @Test(arguments: [[], ["--only", "20-37,1-19"]])
  func everythingIsWritten(selection: [String]) async throws {
    try await withTemporaryFolder { folder in
      try await build(folder, options: selection)
      let names = ArticleFigure.all.map(\.fileName)
      let expected =
        names.flatMap { ["\($0).png", "\($0).svg", "dark/\($0).svg"] }
        + GalleryPage.allCases.map(\.path) + ["manifest.json"]
      let written = try files(in: folder)
      let chinese = written.filter { $0.hasPrefix("zh-Hans/") }
      let others = written.filter { !$0.hasPrefix("zh-Hans/") }
      #expect(others == expected.sorted())
      // Pictures without words look the same in every language.
      #expect(!chinese.isEmpty && chinese.count < 3 * names.count)
      #expect(Set(chinese.map { String($0.dropFirst("zh-Hans/".count)) }).isSubset(of: expected))
    }
  }

  @Test func theBytesDoNotDependOnTheNumberOfJobs() async throws {
    try await withTemporaryFolder { folder in
      try await build("\(folder)/one", "--jobs", "1")
      try await build("\(folder)/many", "--jobs", "7")
      for file in try files(in: "\(folder)/one") {
        let one = try Data(contentsOf: URL(filePath: "\(folder)/one/\(file)"))
        let many = try Data(contentsOf: URL(filePath: "\(folder)/many/\(file)"))
        #expect(one == many, "\(file)")
      }
    }
  }

  @Test func someFiguresLeaveThePagesAlone() async throws {
    try await withTemporaryFolder { folder in
      try await build(folder, "--only", "5", "--format", "svg,pdf")
      let written = try files(in: folder)
      #expect(written == ["05-sigmoid-function.pdf", "05-sigmoid-function.svg"])
    }
  }

  @Test func themesColourTheFiles() async throws {
    try await withTemporaryFolder { folder in
      for theme in ["classic", "dark", "auto"] {
        try await build("\(folder)/\(theme)", "--only", "5", "--theme", theme)
      }
      func svg(_ theme: String) throws -> String {
        try text("\(folder)/\(theme)/05-sigmoid-function.svg")
      }
      #expect(try svg("classic").contains("fill=\"#fff\""))
      #expect(try !svg("classic").contains("#16181d"))
      #expect(try svg("dark").contains("fill=\"#16181d\""))
      #expect(try !svg("dark").contains("fill=\"#fff\""))
      #expect(try svg("auto").contains("@media(prefers-color-scheme:dark)"))
      let pngs = try ["classic", "auto", "dark"].map {
        try Data(contentsOf: URL(filePath: "\(folder)/\($0)/05-sigmoid-function.png"))
      }
      #expect(pngs[0] == pngs[1])
      #expect(pngs[0] != pngs[2])
    }
  }

  @Test func filesSpeakTheLanguageThatIsAskedFor() async throws {
    try await withTemporaryFolder { folder in
      try await build(folder, "--only", "5", "--language", "zh-Hans")
      let figure = try #require(ArticleFigure.all.first { $0.number == 5 })
      let chinese = try TranslationSet().translation(to: Language.parse("zh-Hans"))
      let svg = try text("\(folder)/05-sigmoid-function.svg")
      #expect(svg.contains("lang=\"zh-Hans\""))
      #expect(svg.contains(chinese.caption(of: figure)))
      let text = ColoredText(chinese.altText(of: figure))
        .text(in: [.classic], words: chinese.colorWords)
      #expect(svg.contains(text))
      let png = try Data(contentsOf: URL(filePath: "\(folder)/05-sigmoid-function.png"))
      #expect(png.range(of: Data(chinese.caption(of: figure).utf8)) != nil)
    }
  }

  @Test func aPNGHasAsManyPixelsAsTheScaleSaysOnTheSamePaper() async throws {
    try await withTemporaryFolder { folder in
      try await build("\(folder)/1", "--only", "5", "--format", "png")
      try await build("\(folder)/2", "--only", "5", "--format", "png", "--scale", "2")
      func png(_ scale: Int) throws -> Data {
        try Data(contentsOf: URL(filePath: "\(folder)/\(scale)/05-sigmoid-function.png"))
      }
      func number(_ bytes: Data) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }
      func width(_ scale: Int) throws -> Int { number(try png(scale)[16..<20]) }
      // Both show the same part of the canvas.
      #expect(try width(2) == 2 * width(1))
      func pixelsPerMetre(_ scale: Int) throws -> Int {
        let file = try png(scale)
        let chunk = try #require(file.range(of: Data("pHYs".utf8)))
        return number(file[chunk.upperBound..<chunk.upperBound + 4])
      }
      // 100 and 200 per inch.
      #expect(try pixelsPerMetre(1) == 3937)
      #expect(try pixelsPerMetre(2) == 7874)
    }
  }

  @Test func aBrokenTemplateStopsBeforeAnythingIsWritten() async throws {
    try await withTemporaryFolder { folder in
      try OutputFile.createFolder("\(folder)/templates")
      try OutputFile.write(
        Array("{{#figures}}{{captoin}}{{/figures}}".utf8),
        to: "\(folder)/templates/gallery.md.mustache")
      await #expect(throws: ExitCode.inputOutput) {
        try await build("\(folder)/figures", "--templates", "\(folder)/templates")
      }
      #expect(!FileManager.default.fileExists(atPath: "\(folder)/figures"))
    }
  }

  /// Pages and dark variants hold text in the same form.
  @Test func svgsHoldTextWhereAsked() async throws {
    try await withTemporaryFolder { folder in
      let (name, path) = ("05-sigmoid-function.svg", "\(folder)/text")
      try await build("\(folder)/plain", "--only", "5", "--format", "svg")
      #expect(try !text("\(folder)/plain/\(name)").contains("<text"))
      for theme in ["classic", "dark", "auto"] {
        try await build(
          path, "--only", "5", "--format", "svg", "--svg-text", "text", "--theme", theme)
        #expect(try text("\(path)/\(name)").contains(">−7.5</text>"), "\(theme)")
      }
    }
  }

  @Test(arguments: [
    ["--scale", "0"], ["--scale", "-1"], ["--scale", "NaN"], ["--scale", "1e9"],
    ["--scale", "1,0"], ["--scale", "1,"], ["--dpi", "0"], ["--dpi", "6401"],
    ["--dpi", "300", "--scale", "2"],
    ["--only", "0"], ["--only", "38"], ["--only", "4-2"], ["--only", "x"], ["--format", "gif"],
    ["--theme", "blue"], ["--language", "fr"], ["--jobs", "0"], ["--canvas", "round"],
    ["--svg-text", "paths"],
  ])
  func whatIsOutOfRangeIsABadArgument(options: [String]) {
    #expect {
      try BuildCommand.parse(options)
    } throws: { error in
      BuildCommand.exitCode(for: error) == .validationFailure
    }
  }
}
