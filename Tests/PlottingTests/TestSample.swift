/// Samples that are the same in Python, so that fixtures can be made from them:
///
///     def uniforms(n, seed):
///         for _ in range(n): seed = (seed * 1103515245 + 12345) % 2**31; yield seed / 2**31
///     def bell(n, seed):  # twelve of them added up one by one, less 6
enum TestSample {
  /// Numbers from 0 to 1.
  static func uniform(_ count: Int, seed: UInt64) -> [Double] {
    var state = seed
    return (0..<count).map { _ in
      state = (state * 1_103_515_245 + 12345) % (1 << 31)
      return Double(state) / Double(UInt64(1) << 31)
    }
  }

  /// Numbers about a mean, close to a normal distribution.
  static func bell(
    _ count: Int, seed: UInt64, mean: Double = 0, deviation: Double = 1
  ) -> [Double] {
    let parts = uniform(12 * count, seed: seed)
    return (0..<count).map { index in
      mean + deviation * (parts[12 * index..<12 * index + 12].reduce(0, +) - 6)
    }
  }

  /// Two hundred values about 0.
  static let bell = bell(200, seed: 1)
  /// A thousand values, most of them near 0.
  static let skewed = uniform(1000, seed: 2).map { $0 * $0 * $0 }
  /// Values of which most are the same.
  static let constant = [Double](repeating: 3, count: 30) + [1, 2, 7]
  /// Five values, one of them far out.
  static let few: [Double] = [1, 2, 2, 3, 10]
  /// Values close to each other and far from 0.
  static let far = bell(60, seed: 5, mean: 1e9, deviation: 1e-3)
  /// Five hundred values.
  static let wide = bell(500, seed: 9, mean: 0.3, deviation: 20)
}
