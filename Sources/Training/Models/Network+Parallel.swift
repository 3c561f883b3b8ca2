extension Network {
  /// Trains several networks side by side, one for each item: for each seed, width, learning rate or data set.
  ///
  ///     let runs = try await Network.trainInParallel(0..<10) { seed in
  ///       var network = try Network(inputs: 2, seed: seed) { Dense(1, activation: .sigmoid) }
  ///       return try network.fit(features, labels, loss: .binaryCrossEntropy, epochs: 500)
  ///     }
  ///     runs[3].loss.last  // that of seed 3
  ///
  /// Each run is computed by itself, so that neither the results nor the error depend on how many run at a time. The
  /// memory is that of as many runs as go on at a time.
  ///
  /// - Parameters:
  ///   - items: What the networks differ in.
  ///   - jobs: How many to train at a time; `nil` for one on each core.
  ///   - train: Makes and trains the network of an item, and returns what is wanted of it.
  /// - Returns: What `train` returned, in the order of the items.
  /// - Throws: `TrainingError.option` for fewer jobs than 1; what `train` throws for the first item that it throws
  ///   for; `CancellationError` when the task is cancelled before all items have been begun.
  public static func trainInParallel<Item: Sendable, Outcome: Sendable>(
    _ items: some Sequence<Item>, jobs: Int? = nil,
    train: @escaping @Sendable (Item) throws -> Outcome
  ) async throws -> [Outcome] {
    if let jobs, jobs < 1 {
      throw TrainingError.option(
        name: "jobs", value: "\(jobs)", expected: "at least 1, or nil for one on each core")
    }
    let items = Array(items)
    let results = await results(of: items, jobs: jobs, train: train)
    let outcomes = try results.map { try $0.get() }
    guard outcomes.count == items.count else { throw CancellationError() }
    return outcomes
  }

  /// What came of the items that were begun: of all of them, or of those up to the first failure and a few behind it.
  private static func results<Item: Sendable, Outcome: Sendable>(
    of items: [Item], jobs: Int?, train: @escaping @Sendable (Item) throws -> Outcome
  ) async -> [Result<Outcome, any Error>] {
    typealias Finished = (index: Int, result: Result<Outcome, any Error>)
    return await withTaskGroup(of: Finished.self) { group in
      var results = [Result<Outcome, any Error>?](repeating: nil, count: items.count)
      var (next, hasFailed) = (0, false)
      func begin() {
        let (index, item) = (next, items[next])
        next += 1
        group.addTask { (index, Result { try train(item) }) }
      }
      // Without a limit the cores are the limit: more tasks than these wait for each other.
      while next < min(jobs ?? items.count, items.count) { begin() }
      while let (index, result) = await group.next() {
        results[index] = result
        if case .failure = result { hasFailed = true }
        // All items before one that has failed have been begun: the first failure is among them.
        if next < items.count, !hasFailed, !Task.isCancelled { begin() }
      }
      return results.compactMap { $0 }
    }
  }
}
