import Synchronization
import Testing
import Training

@Suite struct ParallelTrainingTests {
  @Test func resultsAreThoseOfOneAfterTheOther() async throws {
    let data = try Samples.twoClusters()
    let train: @Sendable (Int) throws -> (Network, History) = { seed in
      var network = try Network(inputs: 2, seed: seed) {
        Dense(9, activation: .relu)
        Dense(1, activation: .sigmoid)
      }
      let history = try network.fit(
        data.features, data.labels, loss: .binaryCrossEntropy, metrics: [.accuracy], epochs: 20,
        batchSize: 7, shuffleSeed: seed)
      return (network, history)
    }
    let expected = try (0..<7).map(train)
    for jobs in [1, 2, 3, 20, nil] {
      let runs = try await Network.trainInParallel(0..<7, jobs: jobs, train: train)
      #expect(runs.map(\.0) == expected.map(\.0))
      #expect(runs.map(\.1) == expected.map(\.1))
    }
  }

  @Test func noItemsGiveNoResults() async throws {
    let runs = try await Network.trainInParallel([Int](), jobs: 2) { $0 }
    #expect(runs.isEmpty)
  }

  @Test(arguments: [1, 2, 5, nil])
  func theFirstErrorIsThrown(jobs: Int?) async throws {
    await #expect {
      try await Network.trainInParallel(0..<40, jobs: jobs) { index in
        guard index % 10 < 7 else {
          throw TrainingError.option(name: "item", value: "\(index)", expected: "another")
        }
        return index
      }
    } throws: { error in
      error as? TrainingError == .option(name: "item", value: "7", expected: "another")
    }
  }

  @Test func nothingIsBegunAfterAFailure() async {
    let begun = Mutex<[Int]>([])
    await #expect(throws: TrainingError.self) {
      try await Network.trainInParallel(0..<40, jobs: 1) { index in
        begun.withLock { $0.append(index) }
        guard index != 3 else { throw TrainingError.empty(array: "features") }
      }
    }
    let items = begun.withLock { $0 }
    #expect(items == [0, 1, 2, 3])
  }

  @Test func jobsBelowOneAreRefused() async {
    await #expect {
      try await Network.trainInParallel(0..<2, jobs: 0) { $0 }
    } throws: { error in
      error as? TrainingError
        == .option(
          name: "jobs", value: "0", expected: "at least 1, or nil for one on each core")
    }
  }

  @Test func cancelledRunsBeginNoMore() async throws {
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try await Network.trainInParallel(0..<5, jobs: 1) { $0 }
    }
    await #expect(throws: CancellationError.self) { try await task.value }
  }
}
