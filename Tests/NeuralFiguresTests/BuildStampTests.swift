import Files
import Foundation
import Pictures
import Plotting
import Testing

@testable import neural_figures

/// `build --stamp`: nothing is done when nothing would change, and nothing old is left.
@Suite struct BuildStampTests {
  private static let name = "05-sigmoid-function.svg"

  private func build(_ folder: String, _ options: String...) async throws {
    let command = try BuildCommand.parse(
      [
        "--only", "5", "--format", "svg", "--output", "\(folder)/figures", "--stamp",
        "\(folder)/stamp", "--quiet",
      ] + options)
    try await command.run()
  }

  /// The number of a file, which is another one when the file is written anew.
  private func inode(_ path: String) throws -> Int {
    try #require(
      FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int)
  }

  @Test func nothingIsWrittenWhenNothingHasChanged() async throws {
    try await withTemporaryFolder { folder in
      try await build(folder)
      let before = try inode("\(folder)/figures/\(Self.name)")
      try await build(folder)
      #expect(try inode("\(folder)/figures/\(Self.name)") == before)
      // Whatever the stamp says.
      try await build(folder, "--fresh")
      #expect(try inode("\(folder)/figures/\(Self.name)") != before)
    }
  }

  @Test func aFileThatIsNotAsItWasWrittenIsWrittenAnew() async throws {
    try await withTemporaryFolder { folder in
      let path = "\(folder)/figures/\(Self.name)"
      try await build(folder)
      let written = try Data(contentsOf: URL(filePath: path))
      try Data("changed".utf8).write(to: URL(filePath: path))
      try await build(folder)
      #expect(try Data(contentsOf: URL(filePath: path)) == written)
      try FileManager.default.removeItem(atPath: path)
      try await build(folder)
      #expect(try Data(contentsOf: URL(filePath: path)) == written)
    }
  }

  @Test(arguments: [
    ["--theme", "dark"], ["--canvas", "full"], ["--language", "zh-Hans"], ["--svg-text", "text"],
  ])
  func anotherOptionIsAnotherBuild(option: [String]) async throws {
    try await withTemporaryFolder { folder in
      let path = "\(folder)/figures/\(Self.name)"
      try await build(folder)
      let before = try Data(contentsOf: URL(filePath: path))
      try await build(folder, option[0], option[1])
      #expect(try Data(contentsOf: URL(filePath: path)) != before)
    }
  }

  @Test func anotherScaleIsAnotherBuild() async throws {
    try await withTemporaryFolder { folder in
      let options = ["--format", "png"]
      try await build(folder, options[0], options[1])
      for scale in ["1,2", "2", "1"] {
        try await build(folder, options[0], options[1], "--scale", scale)
        let picture = try Picture.read("\(folder)/figures/05-sigmoid-function.png")
        #expect(picture.width == (scale == "2" ? 1230 : 615))
      }
      #expect(try files(in: "\(folder)/figures").contains("05-sigmoid-function@2x.png"))
    }
  }

  @Test func templatesAreAPartOfTheKey() async throws {
    try await withTemporaryFolder { folder in
      try OutputFile.write(Array("{{number}}".utf8), to: "\(folder)/embed.md.mustache")
      let first = try ContentDigest.ofBuild(options: [], folders: [folder])
      #expect(try ContentDigest.ofBuild(options: [], folders: [folder]) == first)
      #expect(try ContentDigest.ofBuild(options: [], folders: []) != first)
      try OutputFile.write(Array("{{slug}}".utf8), to: "\(folder)/embed.md.mustache")
      #expect(try ContentDigest.ofBuild(options: [], folders: [folder]) != first)
    }
  }

  @Test func theProgramIsAPartOfTheKey() async throws {
    try await withTemporaryFolder { folder in
      func key(_ program: String) throws -> ContentDigest {
        try OutputFile.write(Array(program.utf8), to: "\(folder)/program")
        return try ContentDigest.ofBuild(
          options: [], folders: [], program: "\(folder)/program")
      }
      let keys = try ["one version", "one version", "another"].map(key)
      #expect(keys[0] == keys[1] && keys[0] != keys[2])
      let own = try ContentDigest.ofBuild(options: [], folders: [])
      let running = try ContentDigest.ofBuild(
        options: [], folders: [], program: "/proc/self/exe")
      #expect(own == running)
    }
  }

  @Test func theFontsAreAPartOfTheKey() async throws {
    try await withTemporaryFolder { folder in
      func key(_ font: String) throws -> ContentDigest {
        try OutputFile.write(Array(font.utf8), to: "\(folder)/font")
        return try ContentDigest.ofBuild(options: [], folders: [], fonts: ["\(folder)/font"])
      }
      let keys = try ["one version", "one version", "another"].map(key)
      #expect(keys[0] == keys[1] && keys[0] != keys[2])
      let faces = try FontFamily.installed(Theme.classic.fontFamilies).faces
      let own = try ContentDigest.ofBuild(options: [], folders: [])
      let installed = try ContentDigest.ofBuild(
        options: [], folders: [], fonts: faces.map(\.path))
      #expect(own == installed)
    }
  }

  /// A font that is installed may set what was drawn as a box before.
  @Test func everyFaceOnThisMachineIsAPartOfTheKey() throws {
    func key(_ faces: [String]) throws -> ContentDigest {
      try ContentDigest.ofBuild(options: [], folders: [], faces: faces)
    }
    let installed = FontFamily.installedFaces()
    #expect(!installed.isEmpty)
    let own = try ContentDigest.ofBuild(options: [], folders: [])
    let (same, more) = (try key(installed), try key(installed + ["/more.ttf 0 65536"]))
    #expect(own == same)
    #expect(own != more)
    let fewer = try key(Array(installed.dropLast()))
    #expect(own != fewer)
  }

  @Test(arguments: ["", "0123456789abcdef", "no stamp\nat all", "\u{0}"])
  func aDamagedStampIsNoStamp(text: String) async throws {
    try await withTemporaryFolder { folder in
      try OutputFile.write(Array(text.utf8), to: "\(folder)/stamp")
      let stamp = BuildStamp(path: "\(folder)/stamp", key: ContentDigest())
      #expect(!stamp.isCurrent())
    }
  }

  @Test func contentsWithoutABorderBetweenThemDiffer() {
    func key(_ texts: String...) -> ContentDigest {
      var key = ContentDigest()
      texts.forEach { key.add($0) }
      return key
    }
    #expect(key("ab", "c") != key("a", "bc"))
    #expect(key("", "a") != key("a", ""))
    #expect(key("a") == key("a"))
    #expect(key().description == "cbf29ce484222325")
  }

  @Test func filesThatAreNoLongerWrittenAreRemoved() async throws {
    try await withTemporaryFolder { folder in
      for formats in ["svg,pdf", "svg"] {
        let command = try BuildCommand.parse(
          ["--format", formats, "--output", folder, "--quiet"])
        try await command.run()
        // What is not ours stays.
        try OutputFile.write([1], to: "\(folder)/mine.pdf")
      }
      let pdfs = try files(in: folder).filter { $0.hasSuffix(".pdf") }
      #expect(pdfs == ["mine.pdf"])
    }
  }
}
