/// Does something with each of some values, several at a time; the results are in the order of the values.
func inParallel<Value: Sendable, Result: Sendable>(
  _ values: [Value], jobs: Int, _ body: @escaping @Sendable (Value) async throws -> Result
) async throws -> [Result] {
  try await withThrowingTaskGroup(of: (Int, Result).self) { group in
    var results: [Int: Result] = [:]
    var next = 0
    func start() {
      let (index, value) = (next, values[next])
      next += 1
      group.addTask { (index, try await body(value)) }
    }
    while next < min(jobs, values.count) { start() }
    while let (index, result) = try await group.next() {
      results[index] = result
      if next < values.count { start() }
    }
    return values.indices.compactMap { results[$0] }
  }
}
