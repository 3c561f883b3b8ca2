import Locking
import Testing

@testable import neural_figures

@Suite struct ParallelTests {
  @Test(arguments: [1, 2, 7, 100])
  func resultsComeInOrderWhateverTheNumberOfJobs(jobs: Int) async throws {
    let results = try await inParallel(Array(0..<20), jobs: jobs) { item in
      await Task.yield()
      return item * item
    }
    #expect(results == (0..<20).map { $0 * $0 })
  }

  @Test func noMoreThanTheAllowedJobsRunAtATime() async throws {
    let running = Locked((now: 0, most: 0))
    _ = try await inParallel(Array(0..<30), jobs: 3) { _ in
      running.withLock {
        $0.now += 1
        $0.most = max($0.most, $0.now)
      }
      try await Task.sleep(for: .microseconds(200))
      running.withLock { $0.now -= 1 }
    }
    #expect(running.withLock { $0.most } <= 3)
  }

  @Test func anErrorEndsTheWork() async {
    struct Failure: Error {}
    await #expect(throws: Failure.self) {
      try await inParallel([1, 2, 3], jobs: 2) { item in
        if item == 2 { throw Failure() }
      }
    }
  }
}
