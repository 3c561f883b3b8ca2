import Files
import Foundation
import Pictures
import Testing

@testable import neural_figures

/// `check` notices whatever is done to any file of a golden folder, and nothing else.
@Suite struct GoldenSetTests {
  /// The files of a build of all figures in all formats by path, which several tests begin with.
  private static let complete: [String: [UInt8]] = {
    let complete = try? filesOfBuild(formats: "png,svg,pdf")
    return complete ?? [:]
  }()

  private static func filesOfBuild(formats: String) throws -> [String: [UInt8]] {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("golden-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let build = try Executable(folder: folder).run(["build", "--format", formats, "--quiet"])
    #expect(build.code == 0, "\(build.errors)")
    let golden = GoldenFiles(folder: "\(folder)/figures")
    var contents: [String: [UInt8]] = [:]
    for name in try golden.names { contents[name] = try golden.bytes(name) }
    return contents
  }

  /// Fills a folder of the test's own with the files of a build.
  private func withGoldenSet<Result: Sendable>(
    of files: [String: [UInt8]] = complete,
    _ body: (Executable, GoldenFiles) async throws -> Result
  ) async throws -> Result {
    try #require(!files.isEmpty)
    return try await withTemporaryFolder { folder in
      let golden = GoldenFiles(folder: "\(folder)/figures")
      for (name, bytes) in files {
        let path = "\(golden.folder)/\(name)"
        try FileManager.default.createDirectory(
          at: URL(filePath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
        try golden.write(bytes, to: name)
      }
      return try await body(Executable(folder: folder), golden)
    }
  }

  /// The paths of the files that a check names, with their verdicts.
  private func verdicts(_ outcome: Executable.Outcome) throws -> [String: String] {
    guard
      case .object(let result) = try JSONDecoder().decode(
        JSONValue.self, from: Data(outcome.output.utf8)),
      case .array(let files)? = result["files"]
    else { return [:] }
    var verdicts: [String: String] = [:]
    for case .object(let file) in files {
      guard case .string(let path)? = file["path"], case .string(let verdict)? = file["verdict"],
        verdict != "alike"
      else { continue }
      verdicts[path] = verdict
    }
    return verdicts
  }

  @Test func eachOfManyChangesIsReportedAndNothingElse() async throws {
    try await withGoldenSet { program, golden in
      let clean = try program.run(["check", "--quiet"])
      #expect(clean.code == 0, "\(clean.output)\(clean.errors)")
      let expected = try golden.injectChanges()
      #expect(expected.count >= 60)
      let found = try verdicts(try program.run(["check", "--format", "json", "--quiet"]))
      for path in Set(expected.keys).union(found.keys).sorted() {
        #expect(found[path] == expected[path], "\(path)")
      }
    }
  }

  /// What may be done to a manifest, each by itself. It says the same of every format, and SVGs are soonest drawn.
  @Test func whateverIsDoneToTheManifestIsReported() async throws {
    try await withGoldenSet(of: try Self.filesOfBuild(formats: "svg")) { program, golden in
      let whole = try golden.text("manifest.json")
      let changes: [(name: String, text: String, code: Int32)] = [
        ("nothing", "", 74), ("an empty object", "{}", 74),
        (
          "an empty list of figures",
          whole.replacing(/"figures" : \[[\s\S]*\],\n  "lang/, with: "\"figures\" : [],\n  \"lang"),
          1
        ),
        ("another caption", whole.replacing("A perceptron adds", with: "A perceptron sums"), 1),
        (
          "another digest",
          whole.replacing(/"content" : "./, with: "\"content\" : \"z", maxReplacements: 1), 1
        ),
        ("another number", whole.replacing("\"number\" : 2,", with: "\"number\" : 99,"), 1),
        (
          "another theme", whole.replacing("\"theme\" : \"classic\"", with: "\"theme\" : \"dark\""),
          1
        ),
        (
          "no such theme", whole.replacing("\"theme\" : \"classic\"", with: "\"theme\" : \"-x\""),
          74
        ),
        ("another scale", whole.replacing("\"scale\" : 1", with: "\"scale\" : 1e9"), 74),
      ]
      for change in changes {
        #expect(change.text != whole, "\(change.name)")
        try golden.write(change.text, to: "manifest.json")
        let outcome = try program.run(["check", "--quiet", "--only", "1-37"])
        #expect(outcome.code == change.code, "\(change.name): \(outcome.output)\(outcome.errors)")
        let said = outcome.output + outcome.errors
        #expect(said.contains("manifest.json"), "\(change.name): \(said)")
      }
    }
  }

  @Test func aMissingManifestIsReported() async throws {
    try await withGoldenSet { program, golden in
      try golden.remove("manifest.json")
      let outcome = try program.run(["check", "--quiet"])
      #expect(outcome.code == 1)
      #expect(
        outcome.output
          == "manifest.json: missing: there is no such file; `make figures` writes it\n")
    }
  }

  @Test func filesThatTheManifestForgetsAreStillChecked() async throws {
    try await withGoldenSet { program, golden in
      // All PDFs, but for one, and their entries are gone.
      var text = try golden.text("manifest.json")
      text.replace(
        /\{\s*"content" : "[0-9a-f]*",\s*"environment" : \d+,\s*"format" : "pdf",[^}]*\},?/,
        with: "")
      text.replace(/,\s*\]/, with: "]")
      try golden.write(text, to: "manifest.json")
      for name in try golden.names where name.hasSuffix(".pdf") && !name.hasPrefix("37-") {
        try golden.remove(name)
      }
      let found = try verdicts(try program.run(["check", "--format", "json", "--quiet"]))
      #expect(found["01-perceptron.pdf"] == "missing")
      #expect(found["manifest.json"] == "changed")
      #expect(found.values.count { $0 == "missing" } > 36)
    }
  }

  @Test func theSetOfAProjectIsGuardedInTheSameWay() async throws {
    try await withTemporaryFolder { folder in
      let program = Executable(folder: folder)
      _ = try program.run(["new", "lecture"])
      let build = try program.run(["build", "lecture", "--format", "png,svg,pdf", "--quiet"])
      #expect(build.code == 0, "\(build.errors)")
      let golden = GoldenFiles(folder: "\(folder)/lecture/figures")
      try golden.remove("02-moons-network.pdf", orAnyEndingIn: ".pdf")
      let page = try golden.text("README.md")
      try golden.write("\(page)more", to: "README.md")
      let outcome = try program.run(["check", "lecture", "--quiet"])
      #expect(outcome.code == 1)
      let lines = outcome.output.split(separator: "\n")
      #expect(lines.count == 2)
      #expect(lines.first?.contains("`neural-figures build lecture` writes it") == true)
      #expect(lines.last?.hasPrefix("README.md: changed: line") == true)
    }
  }
}

/// The files of a golden folder, to be damaged.
struct GoldenFiles {
  let folder: String

  /// The paths of all, in alphabetical order.
  var names: [String] { get throws { try files(in: folder) } }

  func text(_ name: String) throws -> String {
    try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
  }

  func bytes(_ name: String) throws -> [UInt8] {
    try Array(Data(contentsOf: URL(filePath: "\(folder)/\(name)")))
  }

  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: URL(filePath: "\(folder)/\(name)"))
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: "\(folder)/\(name)")
  }

  /// Removes a file or, when there is none of this name, the first with this ending.
  func remove(_ name: String, orAnyEndingIn ending: String) throws {
    let names = try names
    let other = names.first { $0.hasSuffix(ending) && !$0.contains("/") }
    try remove(names.contains(name) ? name : try #require(other))
  }

  /// Damages files in turn, each in one of the ways that there are for its kind, and returns what a check has to
  /// say of each.
  func injectChanges() throws -> [String: String] {
    var expected: [String: String] = [:]
    for (kind, ways) in [(".png", Self.pngWays), (".svg", Self.svgWays), (".pdf", Self.pdfWays)] {
      let names = try names.filter { $0.hasSuffix(kind) }
      for (index, name) in names.enumerated() where index % 2 == 0 {
        let way = ways[index / 2 % ways.count]
        let other = try bytes(names[(index + 1) % names.count])
        let (changed, verdict) = try way(try bytes(name), other)
        if let changed { try write(changed, to: name) } else { try remove(name) }
        expected[name] = verdict
      }
    }
    let more: [(String, String)] = [
      ("38-more.png", "extra"), ("mine.svg", "extra"), ("dark/mine.png", "extra"),
      ("zh-Hans/mine.pdf", "extra"), ("zh-Hans/dark/05-sigmoid-function.svg", "extra"),
    ]
    for (name, verdict) in more {
      try write([1, 2, 3], to: name)
      expected[name] = verdict
    }
    try write(
      try text("index.html").replacing("<h2", with: "<h3", maxReplacements: 1), to: "index.html")
    expected["index.html"] = "changed"
    try remove("README.md")
    expected["README.md"] = "missing"
    return expected
  }

  private typealias Way =
    @Sendable (_ bytes: [UInt8], _ other: [UInt8]) throws -> ([UInt8]?, String?)

  /// What is done to a PNG; nil is a file that is gone, and a verdict of nil a change that nobody can see.
  private static let pngWays: [Way] = [
    { bytes, _ in
      var picture = try Picture(decoding: bytes)
      picture[picture.size.width / 2, picture.size.height / 2] = SIMD4(255, 0, 255, 255)
      return (try picture.png(), "changed")
    },
    { _, _ in (nil, "missing") },
    { _, other in (other, "changed") },
    { bytes, _ in (Array(bytes.prefix(bytes.count / 2)), "unreadable") },
    { _, _ in ([], "unreadable") },
  ]

  private static let svgWays: [Way] = [
    { bytes, _ in
      let text = String(decoding: bytes, as: UTF8.self)
      return (Array(text.replacing(/<path[^>]*\/>/, with: "", maxReplacements: 1).utf8), "changed")
    },
    { _, _ in (nil, "missing") },
    { bytes, _ in (bytes + [UInt8(ascii: "\n")], "changed") },
    { _, other in (other, "changed") },
    { _, _ in ([], "changed") },
    { bytes, _ in
      (
        Array(
          String(decoding: bytes, as: UTF8.self).replacing("#", with: "#f", maxReplacements: 1).utf8
        ), "changed"
      )
    },
  ]

  private static let pdfWays: [Way] = [
    { bytes, _ in (bytes.dropLast() + [bytes.last.map { $0 ^ 1 } ?? 0], "changed") },
    { _, _ in (nil, "missing") },
    { _, other in (other, "changed") },
    { _, _ in ([], "changed") },
  ]
}
