import ArgumentParser
import Foundation

/// Options of every command that works on several things at a time.
struct JobOptions: ParsableArguments {
  @Option(help: "How many to work on at a time. The result is the same.")
  var jobs = ProcessInfo.processInfo.activeProcessorCount

  @Flag(help: "Print nothing but errors.")
  var quiet = false

  func validate() throws {
    guard jobs >= 1 else {
      throw ValidationError("--jobs: expected 1 or more, got \(jobs)")
    }
  }
}

/// Calls `work` for every item, `jobs` of them at a time, and returns the results in order.
func inParallel<Item: Sendable, Result: Sendable>(
  _ items: [Item], jobs: Int, work: @escaping @Sendable (Item) async throws -> Result
) async throws -> [Result] {
  try await withThrowingTaskGroup(of: (Int, Result).self) { group in
    var results = [Result?](repeating: nil, count: items.count)
    var waiting = items.enumerated().makeIterator()
    func startNext() {
      guard let (index, item) = waiting.next() else { return }
      group.addTask { (index, try await work(item)) }
    }
    for _ in 0..<min(jobs, items.count) { startNext() }
    while let (index, result) = try await group.next() {
      results[index] = result
      startNext()
    }
    return results.compactMap { $0 }
  }
}
