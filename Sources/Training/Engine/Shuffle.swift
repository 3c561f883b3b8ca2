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

extension Shuffle: Codable {
  private enum CodingKeys: String, CodingKey {
    case seed, order, random
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    seed = try container.decode(Int.self, forKey: .seed)
    order = try container.decode([Int].self, forKey: .order)
    random = try container.decode(PythonRandom.self, forKey: .random)
    var isMissing = [Bool](repeating: true, count: order.count)
    for index in order where isMissing.indices.contains(index) { isMissing[index] = false }
    guard !isMissing.contains(true) else {
      throw DecodingError.dataCorruptedError(
        forKey: .order, in: container,
        debugDescription: "expected the numbers 0 to \(order.count - 1), each of them once")
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(seed, forKey: .seed)
    try container.encode(order, forKey: .order)
    try container.encode(random, forKey: .random)
  }
}
