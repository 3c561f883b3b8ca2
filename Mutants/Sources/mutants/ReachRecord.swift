import Foundation

/// What each suite of tests comes by, and how long it takes: only what comes by a change can notice it.
struct ReachRecord: Sendable {
  /// A suite that passes when nothing is changed.
  struct Entry: Sendable {
    let suite: TestProgram.Suite
    let seconds: Double
    /// The numbers of the changes whose places it comes by.
    let reached: Set<Int>
  }

  let entries: [Entry]

  /// How long a suite may take when nothing is changed.
  private static let longestSuite = 600.0

  /// Runs every suite by itself with nothing changed. Suites that fail are named and left out.
  static func of(_ tests: TestProgram, jobs: Int, scratch: String) async throws -> ReachRecord {
    Progress.say("running \(tests.suites.count) suites of tests with nothing changed")
    let entries = try await inParallel(tests.suites, jobs: jobs) { suite -> Entry? in
      let path = URL(fileURLWithPath: "\(scratch)/temporary/\(suite.name).reached").path
      try FileManager.default.createDirectory(
        atPath: "\(scratch)/temporary", withIntermediateDirectories: true)
      let run = try await tests.run(
        [suite], as: suite.name, environment: ["MUTANTS_REACHED": path], atMost: longestSuite)
      guard run.ending == .passed else {
        Progress.say("\(suite.name) fails with nothing changed, and is left out")
        return nil
      }
      let bytes = FileManager.default.contents(atPath: path) ?? Data()
      try? FileManager.default.removeItem(atPath: path)
      let reached = bytes.indices.filter { bytes[$0] != 0 }
      return Entry(suite: suite, seconds: run.seconds, reached: Set(reached))
    }
    return ReachRecord(entries: entries.compactMap { $0 })
  }

  /// The suites that may notice a change, in the order in which they are worth trying: those of its own module
  /// first, then the quickest ones.
  func suites(reaching number: Int, ofModule module: String) -> [Entry] {
    let own = "\(module)Tests"
    return entries.filter { $0.reached.contains(number) }.sorted {
      ($0.suite.target == own ? 0 : 1, $0.seconds, $0.suite.name)
        < ($1.suite.target == own ? 0 : 1, $1.seconds, $1.suite.name)
    }
  }
}
