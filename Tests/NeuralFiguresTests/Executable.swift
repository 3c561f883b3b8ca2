import Foundation
import Testing

/// The built program, run as a user runs it.
struct Executable {
  /// What a run has left.
  struct Outcome {
    /// The exit code; nil for a run that a signal has ended.
    let code: Int32?
    let output: String
    let errors: String

    /// The lines on standard error.
    var errorLines: [Substring] { errors.split(separator: "\n") }
  }

  /// The program stands beside the tests' own.
  private static let path: String = {
    let tests = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let folder = URL(fileURLWithPath: tests ?? CommandLine.arguments.first ?? "")
      .deletingLastPathComponent()
    return folder.appendingPathComponent("neural-figures").path
  }()

  /// The folder it is run in.
  let folder: String
  var environment: [String: String] = [:]

  /// Runs the program to its end.
  func run(_ arguments: [String]) throws -> Outcome {
    let process = process(arguments)
    return try start(process).wait()
  }

  /// Starts the program, which writes its progress for all to read.
  func start(_ arguments: [String]) throws -> RunningExecutable {
    try start(process(arguments))
  }

  /// Runs a script of the shell's that finds the program as `$0` and its arguments as `$@`.
  func run(script: String, _ arguments: [String] = []) throws -> Outcome {
    try start(process(["-c", script, Self.path] + arguments, of: "/bin/sh")).wait()
  }

  private func process(_ arguments: [String], of program: String = Self.path) -> Process {
    let process = Process()
    // The tests may have signals ignored or blocked, which would be inherited.
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["--default-signal", program] + arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    return process
  }

  private func start(_ process: Process) throws -> RunningExecutable {
    #expect(FileManager.default.isExecutableFile(atPath: Self.path), "no program at \(Self.path)")
    return try RunningExecutable(process)
  }
}

/// The program while it runs.
final class RunningExecutable {
  private let process: Process
  private let errors = Pipe()
  private var errorBytes = Data()
  private let outputPath: String

  fileprivate init(_ process: Process) throws {
    self.process = process
    outputPath =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("output-\(UUID().uuidString)").path
    try Data().write(to: URL(fileURLWithPath: outputPath))
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: outputPath))
    process.standardError = errors
    process.standardInput = FileHandle.nullDevice
    try process.run()
  }

  deinit {
    try? FileManager.default.removeItem(atPath: outputPath)
  }

  /// Waits until that many lines have come on standard error, or it has ended.
  func waitForLines(_ count: Int) {
    while errorBytes.count(where: { $0 == UInt8(ascii: "\n") }) < count {
      let piece = errors.fileHandleForReading.availableData
      if piece.isEmpty { return }
      errorBytes += piece
    }
  }

  /// Sends a signal.
  func send(_ signal: Int32) {
    kill(process.processIdentifier, signal)
  }

  /// What it has written so far.
  var output: String { (try? String(contentsOfFile: outputPath, encoding: .utf8)) ?? "" }

  /// Waits for the end.
  func wait() throws -> Executable.Outcome {
    waitForLines(.max)
    process.waitUntilExit()
    let output = try Data(contentsOf: URL(fileURLWithPath: outputPath))
    return Executable.Outcome(
      code: process.terminationReason == .exit ? process.terminationStatus : nil,
      output: String(decoding: output, as: UTF8.self),
      errors: String(decoding: errorBytes, as: UTF8.self))
  }
}
