import Foundation
import Testing

/// What comes of limits that the system sets to the program.
@Suite struct LimitTests {
  /// Draws a figure within a limit that the shell sets.
  private func draw(in folder: String, within limit: String) throws -> Executable.Outcome {
    try Executable(folder: folder).run(
      script: "ulimit \(limit) && exec \"$0\" build --only 4 --output out --quiet")
  }

  @Test func tooFewOpenFilesAreToldAndNotTakenForAMissingFont() async throws {
    try await withTemporaryFolder { folder in
      for limit in 4...12 {
        let outcome = try draw(in: folder, within: "-n \(limit)")
        guard outcome.code != 0 else { continue }
        #expect(outcome.code == 74, "\(limit): \(outcome.errors)")
        #expect(outcome.errorLines.count == 1, "\(limit): \(outcome.errors)")
        #expect(
          outcome.errors.contains("Too many open files; allow more open files (ulimit -n)"),
          "\(limit): \(outcome.errors)")
      }
      #expect(try draw(in: folder, within: "-n 4").code == 74)
      #expect(try draw(in: folder, within: "-n 64").code == 0)
    }
  }

  @Test(arguments: ["-v", "-d"])
  func tooLittleMemoryIsToldBeforeAnythingEndsInASignal(option: String) async throws {
    try await withTemporaryFolder { folder in
      let outcome = try draw(in: folder, within: "\(option) 200000")
      #expect(outcome.code == 74)
      #expect(
        outcome.errors == """
          neural-figures: memory is limited to 195 MiB, and 512 MiB are needed; allow more \
          (ulimit \(option) 524288)

          """)
      #expect(try draw(in: folder, within: "\(option) 524288").code == 0)
    }
  }

  /// The number of a closed stream is that of the next file to be opened, which would get what the
  /// stream was meant to.
  @Test func aClosedStandardOutputIsToldAndNothingElseIsWrittenTo() async throws {
    try await withTemporaryFolder { folder in
      let outcome = try Executable(folder: folder).run(script: "exec \"$0\" list >&-")
      #expect(outcome.code == 74)
      #expect(
        outcome.errors == """
          neural-figures: standard output: cannot be written: Bad file descriptor; it is closed; \
          direct it to a file or a terminal

          """)
    }
  }

  @Test func closedStreamsThatAreNotNeededDoNoHarm() async throws {
    try await withTemporaryFolder { folder in
      let outcome = try Executable(folder: folder).run(
        script: "exec \"$0\" build --only 4 --output out --quiet <&- >&- 2>&-")
      #expect(outcome.code == 0)
      let written = ["out/04-perceptron-boundary.png", "out/04-perceptron-boundary.svg"]
      #expect(try files(in: folder) == written)
    }
  }
}
