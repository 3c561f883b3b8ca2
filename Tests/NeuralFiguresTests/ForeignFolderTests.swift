import ArgumentParser
import Article
import Files
import Foundation
import Plotting
import Testing

@testable import neural_figures

/// Builds and reports into folders in which there is something of somebody else's.
@Suite struct ForeignFolderTests {
  private static let old = Data("somebody else's".utf8)

  private func write(_ path: String) throws {
    let url = URL(fileURLWithPath: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Self.old.write(to: url)
  }

  private func isAsItWas(_ path: String) -> Bool {
    FileManager.default.contents(atPath: path) == Self.old
  }

  /// A manifest that names files as it likes, all with the digest of what stands there.
  private func manifest(_ paths: [(path: String, slug: String)]) throws -> Manifest {
    let digest = ContentDigest(of: Array(Self.old))
    let environment = DrawingEnvironment(
      cairo: "1.18.4", freeType: "2.13.3", harfBuzz: "10.2.0", fonts: [])
    return Manifest(
      paths.map { path, slug in
        Sample.built(
          Sample.figure(4, slug: slug),
          files: [
            BuiltFile(
              format: .svg, variant: .standard, language: Language("de") ?? .english, scale: .one,
              path: path, width: 1, height: 1, content: digest,
              environment: environment)
          ])
      }, languages: Sample.languages, options: Sample.options)
  }

  @Test func aManifestFromElsewhereRemovesNothingButABuildsOwnFiles() async throws {
    try await withTemporaryFolder { folder in
      let figures = "\(folder)/figures"
      let named: [(path: String, slug: String)] = [
        ("../outside.svg", "outside"), ("../04-up.svg", "up"), (".git/config", "config"),
        ("sub/04-sub.svg", "sub"), ("04-x/../../04-up.svg", "x/../../04-up"),
        ("linked/04-linked.svg", "linked"), ("05-number.svg", "number"), ("mine.txt", "mine"),
        ("04-format.png", "format"), ("fr/04-french.svg", "french"),
        ("de/dark/04-dark.svg", "dark"),
        ("/\(folder)/absolute.svg", "absolute"),
      ]
      for (path, _) in named where !path.hasPrefix("/") && !path.contains("x/..") {
        try write(path.hasPrefix("linked") ? "\(folder)/04-linked.svg" : "\(figures)/\(path)")
      }
      try write("\(folder)/absolute.svg")
      try FileManager.default.createSymbolicLink(
        atPath: "\(figures)/linked", withDestinationPath: "..")
      // A build's own name, through a link to what stands outside.
      try FileManager.default.createSymbolicLink(
        atPath: "\(figures)/04-link.svg", withDestinationPath: "../04-up.svg")
      // The only ones that a build has written: the last of them has been changed.
      for name in ["04-gone", "de/04-german", "04-changed"] { try write("\(figures)/\(name).svg") }
      try Data("changed".utf8).write(to: URL(fileURLWithPath: "\(figures)/04-changed.svg"))
      let manifest = try manifest(
        named + [
          ("04-link.svg", "link"), ("04-gone.svg", "gone"), ("de/04-german.svg", "german"),
          ("04-changed.svg", "changed"),
        ])
      let before = Set(try files(in: folder))
      let left = try StaleFiles(
        folder: OutputFolder(creating: figures), manifest: manifest, kept: []
      ).remove()
      #expect(Set(left) == ["04-link.svg", "04-changed.svg"])
      let gone = before.subtracting(try files(in: folder))
      #expect(gone == ["figures/04-gone.svg", "figures/de/04-german.svg"])
    }
  }

  @Test func picturesInOtherScalesAreRemovedByTheNamesThatBuildsGive() async throws {
    try await withTemporaryFolder { folder in
      let (two, fraction) = (try #require(PixelScale(2)), try #require(PixelScale(1.5)))
      let named: [(path: String, format: BuiltFile.Format, scale: PixelScale)] = [
        ("04-sample@2x.png", .png, two), ("dark/04-sample@1.5x.png", .png, fraction),
        ("04-sample.png", .png, two), ("04-sample@3x.png", .png, two),
        ("04-sample@2x.svg", .svg, two), ("04-sample@1x.png", .png, two),
      ]
      for (path, _, _) in named { try write("\(folder)/\(path)") }
      let built = named.map { path, format, scale in
        BuiltFile(
          format: format, variant: path.hasPrefix("dark") ? .dark : .standard, language: .english,
          scale: scale, path: path, width: 1, height: 1,
          content: ContentDigest(of: Array(Self.old)),
          environment: DrawingEnvironment(
            cairo: "1.18.4", freeType: "2.13.3", harfBuzz: "10.2.0", fonts: []))
      }
      let manifest = Sample.manifest([Sample.built(Sample.figure(), files: built)])
      let left = try StaleFiles(
        folder: OutputFolder(creating: folder), manifest: manifest, kept: []
      ).remove()
      #expect(left.isEmpty)
      #expect(
        try files(in: folder) == ["04-sample@1x.png", "04-sample@2x.svg", "04-sample@3x.png"])
    }
  }

  @Test func aBuildTellsWhatItLeavesAndWritesNothingThroughLinks() async throws {
    try await withTemporaryFolder { folder in
      let options = ["build", "--output", "figures", "--quiet", "--format", "svg"]
      #expect(try Executable(folder: folder).run(options + ["--format", "pdf"]).code == 0)
      let name = "05-sigmoid-function"
      try write("\(folder)/figures/\(name).pdf")
      let outcome = try Executable(folder: folder)
        .run(options.filter { $0 != "--quiet" } + ["--jobs", "2"])
      #expect(outcome.code == 0, "\(outcome.errors)")
      let told = outcome.output.split(separator: "\n")
      #expect(
        told.dropFirst() == [
          "figures/\(name).pdf: left, as it is not what the earlier build wrote; remove it if nobody needs it"
        ])
      #expect(isAsItWas("\(folder)/figures/\(name).pdf"))
      #expect(try files(in: folder).filter { $0.hasSuffix(".pdf") } == ["figures/\(name).pdf"])

      // A folder that somebody has sent, with a link in it.
      try write("\(folder)/outside/\(name).svg")
      try FileManager.default.removeItem(atPath: "\(folder)/figures/dark")
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder)/figures/dark", withDestinationPath: "../outside")
      let refused = try Executable(folder: folder).run(options)
      #expect(refused.code == 74)
      #expect(refused.errors.contains("figures/dark: cannot be created as a folder: a link leads"))
      #expect(isAsItWas("\(folder)/outside/\(name).svg"))
    }
  }

  @Test(arguments: ["README.md", "index.html", "gallery.css", "gallery.js", "favicon.svg"])
  func pagesOfOthersAreNotReplaced(page: String) async throws {
    try await withTemporaryFolder { folder in
      try write("\(folder)/\(page)")
      let outcome = try Executable(folder: folder).run(["build", "--output", ".", "--quiet"])
      #expect(outcome.code == 74)
      #expect(
        outcome.errors.contains(
          "./\(page): cannot be replaced: `neural-figures build` has not written it"))
      #expect(try files(in: folder) == [page])
      #expect(isAsItWas("\(folder)/\(page)"))
    }
  }

  /// A build of another version, or a self-contained one, has not written them all.
  @Test func pagesThatTheManifestDoesNotNameAreNotReplaced() async throws {
    try await withTemporaryFolder { folder in
      let program = Executable(folder: folder)
      let options = ["build", "--output", "figures", "--quiet", "--format", "svg"]
      #expect(try program.run(options + ["--self-contained"]).code == 0)
      try write("\(folder)/figures/gallery.css")
      let outcome = try program.run(options)
      #expect(outcome.code == 74)
      #expect(
        outcome.errors.contains(
          "figures/gallery.css: cannot be replaced: `neural-figures build` has not written it"))
      #expect(isAsItWas("\(folder)/figures/gallery.css"))
    }
  }

  @Test(arguments: ["{\"name\": \"a web application\"}", "[]", "1"])
  func aManifestOfAnotherKindIsNotReplaced(text: String) async throws {
    try await withTemporaryFolder { folder in
      try OutputFile.write(Array(text.utf8), to: "\(folder)/manifest.json")
      let command = try BuildCommand.parse(["--output", folder, "--quiet"])
      await #expect(throws: ExitCode.inputOutput) { try await command.run() }
      #expect(try files(in: folder) == ["manifest.json"])
    }
  }

  // MARK: Stamps

  @Test(arguments: [
    ["--output", "out", "--stamp", "out/05-sigmoid-function.png"],
    ["--output", "out", "--stamp", "./none/../out/dark/05-sigmoid-function.svg"],
    ["--output", "out", "--stamp", "link/manifest.json"],
    ["--output", "link", "--stamp", "out/index.html"],
    ["--output", "out", "--stamp", "out/gallery.css"],
    ["--output", "out", "--stamp", "out/README.md"], ["--output", "out", "--stamp", "out"],
  ])
  func aStampIsNotOneOfTheFilesThatAreBuilt(options: [String]) async throws {
    try await withTemporaryFolder { folder in
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder)/link", withDestinationPath: "out")
      if options[1] == "link" || options[3].hasPrefix("link") {
        try OutputFile.createFolder("\(folder)/out")
      }
      let outcome = try Executable(folder: folder).run(["build", "--only", "5"] + options)
      #expect(outcome.code == 64)
      #expect(outcome.errors.contains("--stamp: \(options[3]) is what the build writes"))
      #expect(try files(in: folder) == [])
    }
  }

  @Test func aStampTakesThePlaceOfAStampAlone() async throws {
    try await withTemporaryFolder { folder in
      try OutputFile.write([0x89, 0x50, 0x4E, 0x47], to: "\(folder)/a.png")
      try write("\(folder)/text")
      let program = Executable(folder: folder)
      let build = ["build", "--only", "5", "--output", "out", "--quiet", "--stamp"]
      for name in ["a.png", "text"] {
        let before = try InputFile.read("\(folder)/\(name)")
        let outcome = try program.run(build + [name])
        #expect(outcome.code == 74)
        #expect(
          outcome.errors.contains("\(name): cannot be replaced: `build --stamp` has not written it")
        )
        #expect(try InputFile.read("\(folder)/\(name)") == before)
      }
      #expect(!FileManager.default.fileExists(atPath: "\(folder)/out"))
      try OutputFile.write([], to: "\(folder)/empty")
      #expect(try program.run(build + ["empty"]).code == 0)
      #expect(try program.run(build + ["empty", "--theme", "dark"]).code == 0)
      #expect(try program.run(build + ["out/new"]).code == 0)
    }
  }

  // MARK: Reports and differences

  @Test(arguments: ["golden", "golden/.", "link", "gallery"])
  func aReportTakesThePlaceOfAReportAlone(report: String) async throws {
    try await withTemporaryFolder { folder in
      try write("\(folder)/golden/index.html")
      try write("\(folder)/gallery/index.html")
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder)/link", withDestinationPath: "golden")
      let outcome = try Executable(folder: folder).run([
        "check", "--only", "5", "--against", "golden", "--report", report, "--quiet",
      ])
      let isSame = report != "gallery"
      #expect(outcome.code == (isSame ? 64 : 74))
      let reason =
        isSame
        ? "--report: \(report) is the folder of the golden files"
        : "gallery/index.html: cannot be replaced: `neural-figures check --report` has not written"
      #expect(outcome.errors.contains(reason), "\(outcome.errors)")
      #expect(try files(in: folder) == ["gallery/index.html", "golden/index.html"])
      #expect(isAsItWas("\(folder)/golden/index.html"))
      #expect(isAsItWas("\(folder)/gallery/index.html"))
    }
  }

  @Test func aReportIsWrittenOverWhateverItsTemplate() async throws {
    try await withTemporaryFolder { folder in
      try OutputFile.createFolder("\(folder)/golden")
      for text in ["", "{{count}}", "{{summary}}\n"] {
        try OutputFile.createFolder("\(folder)/own")
        try OutputFile.write(Array(text.utf8), to: "\(folder)/own/report.html.mustache")
        let outcome = try Executable(folder: folder).run([
          "check", "--only", "5", "--against", "golden", "--report", "report", "--templates", "own",
          "--quiet",
        ])
        #expect(outcome.code == 1, "\(outcome.errors)")
      }
      #expect(
        try String(contentsOfFile: "\(folder)/report/index.html", encoding: .utf8)
          == "1 of 1 figure is not as it was\n<!-- A report of neural-figures check. -->\n")
    }
  }

  @Test func thePicturesThatAreComparedAreNotDrawnOver() async throws {
    try await withTemporaryFolder { folder in
      for name in ["a.png", "b.png"] { try write("\(folder)/\(name)") }
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder)/link.png", withDestinationPath: "b.png")
      for name in ["a.png", "./b.png", "link.png"] {
        let outcome = try Executable(folder: folder)
          .run(["compare", "a.png", "b.png", "--diff", name])
        #expect(outcome.code == 64)
        #expect(outcome.errors.contains("--diff: \(name) is one of the pictures"))
      }
      #expect(isAsItWas("\(folder)/a.png") && isAsItWas("\(folder)/b.png"))
    }
  }

  // MARK: Empty paths

  @Test(arguments: [
    ["build", "--output", ""], ["build", "--stamp", ""],
    ["build", "--templates", ""], ["check", "--against", ""], ["check", "--report", ""],
    ["check", "--templates", ""], ["train", "--json", ""], ["report", ""],
    ["compare", "", "b.png"],
    ["compare", "a.png", ""], ["compare", "a.png", "b.png", "--diff", ""],
    ["embed", "4", "--figures", ""], ["embed", "4", "--templates", ""],
    ["build", "--languages", ""], ["check", "--languages", ""], ["list", "--languages", ""],
    ["translation", "de", "--languages", ""],
  ])
  func anEmptyPathIsABadArgument(arguments: [String]) async throws {
    try await withTemporaryFolder { folder in
      let outcome = try Executable(folder: folder).run(arguments)
      #expect(outcome.code == 64, "\(outcome.errors)")
      #expect(
        outcome.errors.contains(": expected the path of a file or a folder, got nothing"),
        "\(outcome.errors)")
      #expect(try files(in: folder) == [])
    }
  }
}
