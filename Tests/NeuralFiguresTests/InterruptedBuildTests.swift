import Foundation
import TestSupport
import Testing

@testable import neural_figures

/// A build that is stopped or cannot write leaves whole files, old or new, and no others.
@Suite struct InterruptedBuildTests {
  /// The bytes of a complete build by path.
  private static let complete: [String: Data] = {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("complete-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    _ = try? Executable(folder: folder).run(["build", "--quiet"])
    return (try? contents(of: "\(folder)/figures")) ?? [:]
  }()

  private static func contents(of folder: String) throws -> [String: Data] {
    var contents: [String: Data] = [:]
    for path in try files(in: folder) {
      contents[path] = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(path)"))
    }
    return contents
  }

  private static let old = Data("old".utf8)

  /// Fills a folder with files of an earlier build.
  private func writeOldFiles(in folder: String) throws {
    for path in Self.complete.keys {
      let file = URL(fileURLWithPath: "\(folder)/\(path)")
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Self.old.write(to: file)
    }
  }

  /// Expects nothing in the folder but whole files, and returns how many of them are new.
  private func expectWholeFiles(in folder: String) throws -> Int {
    var new = 0
    for (path, data) in try Self.contents(of: folder) {
      #expect(Self.complete[path] != nil, "\(path) is left behind")
      #expect(data == Self.old || data == Self.complete[path], "\(path) is not whole")
      if data != Self.old { new += 1 }
    }
    return new
  }

  /// Removes what was being written when nobody could do so any more; its name says what it is.
  private func removeParts(in folder: String) throws {
    for path in try files(in: folder) where path.hasSuffix(".part") {
      try FileManager.default.removeItem(atPath: "\(folder)/\(path)")
    }
  }

  /// When to stop it: after how many figures. Pages are written after the last.
  private static let moments: [Int] = {
    var random = SplitMix(state: 130)
    return [1] + (0..<5).map { _ in Int.random(in: 2...36, using: &random) }
  }()

  @Test(
    arguments: zip(moments, [SIGINT, SIGTERM, SIGHUP, SIGINT, SIGTERM, SIGINT]))
  func aBuildThatIsStoppedLeavesWholeFiles(figures: Int, signal: Int32) async throws {
    let chinese = Self.complete.keys.count { $0.hasPrefix("zh-Hans/") }
    let pages = GalleryPage.allCases.count + 1
    #expect(chinese > 0 && Self.complete.count == 37 * 3 + pages + chinese)
    try await withTemporaryFolder { folder in
      let output = "\(folder)/figures"
      // In one half of the cases there are files of an earlier build to be replaced.
      if figures % 2 == 0 { try writeOldFiles(in: output) }
      let run = try Executable(folder: folder).start(["build", "--jobs", "2"])
      run.waitForLines(figures)
      run.send(signal)
      let outcome = try run.wait()
      // The last figures may be done before the signal arrives.
      if outcome.code != 0 || figures < 30 {
        #expect(outcome.code == 130, "\(outcome.errors)")
        let last = try #require(outcome.errorLines.last)
        #expect(last.hasPrefix("neural-figures: stopped by SIG"))
      }
      #expect(try expectWholeFiles(in: output) >= 2 * figures)
    }
  }

  @Test func aBuildThatIsKilledLeavesWholeFilesUnderTheirNames() async throws {
    try await withTemporaryFolder { folder in
      let output = "\(folder)/figures"
      try writeOldFiles(in: output)
      let run = try Executable(folder: folder).start(["build", "--jobs", "2"])
      run.waitForLines(9)
      run.send(SIGKILL)
      #expect(try run.wait().code == nil)
      try removeParts(in: output)
      #expect(try expectWholeFiles(in: output) >= 18)
      // Such a file is in nobody's way.
      #expect(try Executable(folder: folder).run(["build", "--quiet"]).code == 0)
      #expect(try Self.contents(of: output) == Self.complete)
    }
  }

  @Test func aSignalThatTheCallerIgnoresIsIgnored() async throws {
    try await withTemporaryFolder { folder in
      let outcome = try Executable(folder: folder).run(
        script: """
          trap '' HUP
          "$0" build --only 1-9 --jobs 1 2> progress &
          while [ ! -s progress ]; do :; done
          kill -HUP $!
          wait $!
          """)
      #expect(outcome.code == 0)
    }
  }

  @Test func aFolderThatIsRemovedHalfWayIsNamed() async throws {
    try await withTemporaryFolder { folder in
      let run = try Executable(folder: folder).start(["build", "--jobs", "1"])
      run.waitForLines(3)
      try FileManager.default.moveItem(atPath: "\(folder)/figures", toPath: "\(folder)/moved")
      let outcome = try run.wait()
      #expect(outcome.code == 74)
      let last = try #require(outcome.errorLines.last)
      #expect(last.contains("figures/"))
      #expect(last.contains("No such file or directory"))
      try removeParts(in: "\(folder)/moved")
      #expect(try expectWholeFiles(in: "\(folder)/moved") >= 6)
    }
  }

  @Test(
    .disabled(
      if: ProcessInfo.processInfo.environment["SANITIZER"] == "thread",
      "ThreadSanitizer needs files of its own, which the limit holds for too"))
  func aLimitToTheSizeOfFilesIsAFailure() async throws {
    try await withTemporaryFolder { folder in
      try writeOldFiles(in: "\(folder)/figures")
      let outcome = try Executable(folder: folder)
        .run(script: "ulimit -f 20; exec \"$0\" build --quiet --jobs 2")
      #expect(outcome.code == 74)
      #expect(outcome.errorLines.count == 1)
      #expect(outcome.errors.contains("cannot be written: File too large"))
      _ = try expectWholeFiles(in: "\(folder)/figures")
    }
  }
}
