/// The order of the samples, anew for each epoch.
struct Shuffle: Sendable, Equatable {
  /// What the first order follows from.
  let seed: Int
  private(set) var order: [Int]
  private var random: PythonRandom

  init(count: Int, seed: Int) {
    self.seed = seed
    order = Array(0..<count)
    random = PythonRandom(seed: seed)
  }

  /// Whether the orders of a run with this seed, over so many samples, follow from this one.
  func continues(_ seed: Int, _ count: Int) -> Bool { self.seed == seed && order.count == count }

  /// Shuffles as Python's `random.shuffle` does, from the last place down.
  mutating func next() {
    for last in stride(from: order.count - 1, to: 0, by: -1) {
      order.swapAt(last, random.randint(0...last))
    }
  }
}
