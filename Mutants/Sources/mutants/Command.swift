import Foundation

/// A program that is run to its end.
struct Command {
  /// How a run has ended.
  struct Outcome {
    /// The exit code; nil when a signal has ended the program.
    let code: Int32?
    let seconds: Double
  }

  private let words: [String]
  private let environment: [String: String]

  init(_ name: String, _ arguments: [String], environment: [String: String] = [:]) {
    words = [name] + arguments
    self.environment = environment
  }

  /// Runs the program; what it writes goes to a file.
  func run(output path: String) async throws -> Outcome {
    try Data().write(to: URL(fileURLWithPath: path))
    let output = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    defer { try? output.close() }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = words
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = output
    let start = ContinuousClock.now
    try await withCheckedThrowingContinuation { (ended: CheckedContinuation<Void, any Error>) in
      process.terminationHandler = { _ in ended.resume() }
      do { try process.run() } catch {
        process.terminationHandler = nil
        ended.resume(throwing: error)
      }
    }
    let time = (ContinuousClock.now - start).components
    return Outcome(
      code: process.terminationReason == .exit ? process.terminationStatus : nil,
      seconds: Double(time.seconds) + Double(time.attoseconds) * 1e-18)
  }
}
