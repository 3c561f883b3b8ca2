import Files
import Foundation
import Locking
import Testing

@testable import neural_figures

/// What builds do that find others at work, or what others have left.
@Suite struct FolderLockTests {
  @Test func aFolderIsLockedAsLongAsTheLockIsThere() async throws {
    try await withTemporaryFolder { folder in
      let first = try FolderLock(folder) { Issue.record("nobody else has it") }
      let waits = Locked(false)
      let second = Task.detached {
        let lock = try FolderLock(folder) { waits.withLock { $0 = true } }
        return withExtendedLifetime(lock) { waits.withLock { $0 } }
      }
      while !waits.withLock({ $0 }) { try await Task.sleep(for: .milliseconds(1)) }
      withExtendedLifetime(first) {}
      _ = consume first
      #expect(try await second.value)
    }
  }

  @Test func aFolderThatIsNotThereIsNamed() {
    #expect {
      _ = try FolderLock("/no/such/folder") {}
    } throws: { error in
      "\(error)".hasPrefix("/no/such/folder: cannot be opened")
    }
  }

  /// Two builds of other options at once: the folder is in the end as one of them alone leaves it.
  @Test func twoBuildsIntoOneFolderDoNotMix() async throws {
    try await withTemporaryFolder { folder in
      let program = Executable(folder: folder)
      _ = try program.run(["new", "lecture"])
      _ = try program.run(["train", "lecture", "--quiet"])
      func contents(of output: String) throws -> [String: Data] {
        try Dictionary(
          uniqueKeysWithValues: files(in: "\(folder)/\(output)").map {
            ($0, try Data(contentsOf: URL(filePath: "\(folder)/\(output)/\($0)")))
          })
      }
      let options = ["build", "lecture", "--quiet", "--fresh"]
      let choices = [["--theme", "dark"], ["--canvas", "full"]]
      var alone: [[String: Data]] = []
      for (index, choice) in choices.enumerated() {
        let outcome = try program.run(options + choice + ["--output", "alone\(index)"])
        #expect(outcome.code == 0)
        alone.append(try contents(of: "alone\(index)"))
      }
      let runs = try choices.map { try program.start(options + $0 + ["--output", "both"]) }
      for run in runs { #expect(try run.wait().code == 0) }
      #expect(try alone.contains(contents(of: "both")))
      #expect(alone[0] != alone[1])
    }
  }

  @Test func whatKilledBuildsHaveLeftIsRemovedAndNothingElse() async throws {
    try await withTemporaryFolder { folder in
      let program = Executable(folder: folder)
      _ = try program.run(["new", "lecture"])
      let output = "\(folder)/lecture/figures"
      try OutputFile.createFolder("\(output)/dark")
      // The largest number that Linux gives to a process is below this one.
      let dead = 4_194_305
      let gone = [".\(dead).1.part", "dark/.\(dead).22.part"]
      let kept = [
        ".\(getpid()).1.part", ".\(dead).part", ".\(dead).1.part.png", ".x.1.part", ".-1.1.part",
        ".0.1.part",
      ]
      for name in gone + kept { try OutputFile.write([1], to: "\(output)/\(name)") }
      let outcome = try program.run(["build", "lecture", "--quiet"])
      #expect(outcome.code == 0, "\(outcome.errors)")
      let left = try FileManager.default.subpathsOfDirectory(atPath: output)
      for name in gone { #expect(!left.contains(name), "\(name)") }
      for name in kept { #expect(left.contains(name), "\(name)") }
    }
  }

  @Test func durableBuildsWriteTheSameFiles() async throws {
    try await withTemporaryFolder { folder in
      let program = Executable(folder: folder)
      for (output, options) in [("a", []), ("b", ["--durable"])] {
        let outcome = try program.run(
          ["build", "--only", "2,5", "--quiet", "--output", output] + options)
        #expect(outcome.code == 0)
      }
      for name in try files(in: "\(folder)/a") {
        let same =
          try Data(contentsOf: URL(filePath: "\(folder)/a/\(name)"))
          == Data(contentsOf: URL(filePath: "\(folder)/b/\(name)"))
        #expect(same, "\(name)")
      }
    }
  }
}
