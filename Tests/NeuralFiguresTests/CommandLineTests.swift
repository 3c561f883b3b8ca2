import Foundation
import ImageComparison
import Pictures
import Testing

/// What the program says to input it cannot use: an exit code, and one line with a reason.
@Suite struct CommandLineTests {
  /// A call and what has to come of it.
  struct Call: CustomTestStringConvertible, Sendable {
    let arguments: [String]
    let code: Int32
    let reason: String

    init(_ line: String, _ code: Int32, _ reason: String) {
      arguments = line.split(separator: " ").map(String.init)
      self.code = code
      self.reason = reason
    }

    var testDescription: String { arguments.joined(separator: " ") }
  }

  private static let range = "expected numbers and ascending ranges from 1 to 37"
  private static let longName = String(repeating: "n", count: 256)

  private static let calls = [
    // Arguments that mean nothing.
    Call("build --only 0", 64, range), Call("build --only 38", 64, range),
    Call("build --only 4-2", 64, range), Call("build --only x", 64, range),
    Call("check --only 1,,2", 64, range), Call("build --only=-3", 64, range),
    Call("build --scale 0", 64, "'--scale <scale>': expected numbers above 0"),
    Call("build --scale -1", 64, "--scale"), Call("build --scale=-1", 64, "expected numbers"),
    Call("build --scale NaN", 64, "'--scale <scale>': expected"),
    Call("build --scale inf", 64, "'--scale <scale>': expected"),
    Call("build --scale 1e9", 64, "'--scale <scale>': expected numbers above 0, at most 64"),
    Call("build --scale 1,2,x", 64, "joined by commas, such as 1,2"),
    Call("build --scale 1,2,3,4,5,6,7,8,9", 64, "no more than 8 of them"),
    Call("build --dpi 1e9", 64, "'--dpi <dpi>': expected a number above 0, at most 6400"),
    Call("build --dpi 300 --scale 3", 64, "--dpi: says what --scale says"),
    Call("data t.csv --scale 1,2 --format png -o -", 64, "standard output takes one picture"),
    Call("embed 4 --copy-pictures a.docc", 64, "--copy-pictures: is for catalogs of DocC"),
    Call("embed 4 --format docc --copy-pictures=", 64, "--copy-pictures"),
    Call("build --output=", 64, "Missing value for '--output <output>'"),
    Call("build --jobs 0", 64, "--jobs: expected 1 or more"),
    Call("build --jobs 99999999999999999999", 64, "--jobs"),
    Call("embed 0", 64, "there is no figure 0"), Call("embed x", 64, "x"),
    Call("compare a.png", 64, "B.png"), Call("compare a b --min-ssim nan", 64, "--min-ssim"),
    Call("report", 64, "figure-artifacts"), Call("report a --output=", 64, "--output"),
    Call("draw", 64, "draw"), Call("list extra", 64, "extra"),
    // Pictures that are too large.
    Call("build --only 34 --scale 64 --output out", 74, "choose another scale"),
    Call("build --only 34 --scale 12 --output out", 74, "268435456 are the most that are drawn"),
    // Places that cannot be written to.
    Call("build --only 5 --output file", 74, "file: cannot be created as a folder"),
    Call("build --only 5 --output file/out", 74, "file: cannot be created as a folder"),
    Call("build --only 5 --output /proc/out", 74, "/proc/out: cannot be created as a folder"),
    Call("build --only 5 --output out/\(longName)", 74, "choose a shorter name"),
    Call("check --only 5 --against . --report file", 74, "file: cannot be created as a folder"),
    Call("train --json none/train.json", 74, "none/train.json: cannot be created"),
    Call("train --json folder", 74, "folder: cannot be replaced: Is a directory"),
    Call("train --json \(longName)", 74, "choose a shorter name"),
    Call("train --json /dev/full", 74, "/dev/full: cannot be written: No space left on device"),
    Call("compare 1.png 1.png --diff none/d.png", 74, "none/d.png: cannot be created"),
    Call("compare 1.png 1.png --diff file/d.png", 74, "remove the file that stands"),
    // Files that cannot be read.
    Call("build --only 5 --templates none", 74, "none: cannot be read as a folder"),
    Call("build --only 5 --templates file", 74, "file: cannot be read as a folder"),
    Call("build --only 5 --templates latin1", 74, "is not UTF-8; save it in that encoding"),
    Call("build --only 5 --templates misnamed", 74, "no template uses it; rename it"),
    Call("build --only 5 --templates surrogate", 74, "is not UTF-8; save it in that encoding"),
    Call("build --only 5 --templates deep", 74, "sections stand in each other too deeply"),
    Call("check --against none", 74, "none: cannot be read as a folder"),
    Call("report none", 74, "none: cannot be read as a folder"),
    Call("report file", 74, "file: cannot be read as a folder: Not a directory"),
    Call("report folder --output file", 74, "`neural-figures report` has not written it"),
    Call("report folder --output none/p.html", 74, "none/p.html: cannot be created"),
    Call("compare none.png 1.png", 74, "none.png: cannot be opened"),
    Call("compare folder 1.png", 74, "folder: cannot be read: Is a directory"),
    Call("compare file 1.png", 74, "file: not a PNG file"),
    Call("compare tall.png wide.png --diff d.png", 74, "choose a smaller picture"),
    Call("embed 4 --figures none", 74, "none/manifest.json: cannot be opened"),
    Call("embed 4 --figures folder", 74, "folder/manifest.json: cannot be opened"),
    Call("embed 4 --figures file", 74, "file/manifest.json: cannot be opened: Not a directory"),
  ]
  // The manifests that are no manifests, each in a folder of its name.
  private static let manifests: [String: [UInt8]] = [
    "empty": [], "cut": Array("{\"version\": 1, \"figures\": [".utf8),
    "text": Array("no manifest".utf8), "list": Array("[]".utf8), "null": Array("null".utf8),
    "latin": Array("{\"version\": 1, \"title\": \"".utf8) + [0xE9] + Array("\"}".utf8),
    "surrogate": Array(#"{"version": 1, "figures": [{"slug": "\ud800"}]}"#.utf8),
    "nested": [UInt8](repeating: UInt8(ascii: "["), count: 100_000),
    "huge": Array("{\"version\": 1e400}".utf8), "old": Array("{\"version\": 0}".utf8),
  ]

  /// A folder with everything that the calls name.
  private func withFiles<Result: Sendable>(_ body: (String) async throws -> Result) async throws
    -> Result
  {
    try await withTemporaryFolder { folder in
      func write(_ bytes: [UInt8], _ path: String) throws {
        let url = URL(fileURLWithPath: "\(folder)/\(path)")
        try FileManager.default.createDirectory(
          at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
      }
      try write([1], "file")
      try write([], "folder/nothing")
      try write([0x7B, 0xE9, 0x7D], "latin1/gallery.html.mustache")
      // The three bytes that half of a pair in UTF-16 would be.
      try write([0xED, 0xA0, 0x80], "surrogate/gallery.html.mustache")
      try write([], "misnamed/galery.html.mustache")
      try write(
        Array(String(repeating: "{{#figures}}", count: 100_000).utf8), "deep/gallery.md.mustache")
      for (name, size) in [("1", (1, 1)), ("tall", (1, 9000)), ("wide", (9000, 1))] {
        try write(try Self.picture(width: size.0, height: size.1), "\(name).png")
      }
      for (name, bytes) in Self.manifests { try write(bytes, "\(name)/manifest.json") }
      return try await body(folder)
    }
  }

  private static func picture(width: Int, height: Int) throws -> [UInt8] {
    try Picture(
      width: width, height: height, pixels: [UInt8](repeating: 9, count: 4 * width * height)
    ).png()
  }

  @Test func everyCallThatCannotBeDoneSaysWhy() async throws {
    try await withFiles { folder in
      for call in Self.calls {
        let outcome = try Executable(folder: folder).run(call.arguments + quiet(call))
        let line = call.testDescription
        #expect(outcome.code == call.code, "\(line): \(outcome.errors)")
        #expect(outcome.output.isEmpty, "\(line): \(outcome.output)")
        let reason = try #require(outcome.errorLines.first, "\(line)")
        #expect(reason.contains(call.reason), "\(line): \(reason)")
        if call.code == 74 {
          #expect(outcome.errorLines.count == 1, "\(line): \(outcome.errors)")
          #expect(reason.hasPrefix("neural-figures: "), "\(line): \(reason)")
        } else {
          #expect(reason.hasPrefix("Error: "), "\(line): \(reason)")
        }
      }
      let left = try files(in: folder)
      #expect(left.filter { $0.hasSuffix(".part") } == [])
    }
  }

  /// Progress is not what is looked at here.
  private func quiet(_ call: Call) -> [String] {
    ["build", "check", "train"].contains(call.arguments[0]) ? ["--quiet"] : []
  }

  @Test func aDamagedManifestIsNamed() async throws {
    try await withFiles { folder in
      for name in Self.manifests.keys.sorted() {
        let outcome = try Executable(folder: folder).run(["embed", "4", "--figures", name])
        #expect(outcome.code == 74, "\(name)")
        #expect(outcome.errorLines.count == 1, "\(outcome.errors)")
        #expect(outcome.errors.contains("\(name)/manifest.json: "), "\(outcome.errors)")
        #expect(
          outcome.errors.contains("`neural-figures build` writes it anew"), "\(outcome.errors)")
      }
    }
  }

  @Test func outputThatCannotBeWrittenIsAFailure() async throws {
    try await withTemporaryFolder { folder in
      let outcome = try Executable(folder: folder).run(script: "\"$0\" list > /dev/full")
      #expect(outcome.code == 74)
      #expect(
        outcome.errors.contains("standard output: cannot be written: No space left on device"))
    }
  }

  @Test func aReaderThatGoesAwayIsNoFailure() async throws {
    try await withTemporaryFolder { folder in
      let outcome = try Executable(folder: folder)
        .run(script: "{ \"$0\" list --json; echo $? >&2; } | true")
      #expect(outcome.errors == "0\n")
    }
  }

  @Test func manyJobsAreNoMoreThanThereIsToDo() async throws {
    try await withTemporaryFolder { folder in
      let outcome = try Executable(folder: folder)
        .run(["build", "--only", "5", "--jobs", "\(Int.max)", "--output", "out", "--quiet"])
      #expect(outcome.code == 0)
      #expect(try files(in: folder).count == 2)
    }
  }

  /// What ArgumentParser says repeats the arguments.
  @Test(arguments: [
    ["build", "--only", "\u{1B}[31mx"], ["\u{1B}[31mx"], ["check", "--format", "a\u{9B}31m\u{7}"],
    ["build", "\u{1B}]0;x\u{7}"], ["check", "--\u{1B}[2J"],
  ])
  func noArgumentCommandsTheTerminal(arguments: [String]) async throws {
    try await withTemporaryFolder { folder in
      let outcome = try Executable(folder: folder).run(arguments)
      #expect(outcome.code == 64)
      #expect(!outcome.errors.isEmpty)
      let control = (outcome.errors + outcome.output).unicodeScalars.filter {
        $0.properties.generalCategory == .control && $0 != "\n"
      }
      #expect(control.isEmpty)
    }
  }

  @Test func namesWithControlCharactersStayOnOneLine() async throws {
    try await withTemporaryFolder { folder in
      let outcome = try Executable(folder: folder)
        .run(["compare", "a\nb\u{1B}[2J.png", "\u{202E}b.png"])
      #expect(outcome.code == 74)
      #expect(outcome.errorLines.count == 1)
      #expect(!outcome.errors.contains("\u{1B}"))
    }
  }
}
