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
}
