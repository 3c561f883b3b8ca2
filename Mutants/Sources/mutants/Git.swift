import Foundation

/// What git knows of a folder.
enum Git {
  /// The paths of all files that are or may be committed, in alphabetical order.
  static func files(in folder: String) throws -> [String] {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "git", "-C", folder, "ls-files", "-z", "--cached", "--others", "--exclude-standard",
    ]
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw MutantsError.failed(
        command: "git ls-files", output: "exit code \(process.terminationStatus)")
    }
    // A file in the middle of being merged is listed more than once, and one that is gone until that is committed.
    return Set(data.split(separator: 0).map { String(decoding: $0, as: UTF8.self) })
      .filter { FileManager.default.fileExists(atPath: "\(folder)/\($0)") }.sorted()
  }
}
