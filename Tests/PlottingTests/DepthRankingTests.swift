import TestSupport
import Testing

@testable import Plotting

/// The order in which things are drawn from the deepest to the nearest.
@Suite struct DepthRankingTests {
  /// Depths of many kinds, some of them equal.
  private static func depths(_ count: Int, seed: UInt64) -> [Double] {
    var random = SplitMix(state: seed)
    return (0..<count).map { _ in
      switch Int.random(in: 0...9, using: &random) {
      case 0: 0
      case 1: -0.0
      case 2: Double(Int.random(in: -3...3, using: &random))
      case 3: [.infinity, -.infinity, 1e308, -5e-300][Int.random(in: 0...3, using: &random)]
      case 4: .random(in: -1e-200...1e-200, using: &random)
      default: .random(in: -11 ... -9, using: &random)
      }
    }
  }

  private func compared(_ depths: [Double]) -> [Int] {
    depths.indices.sorted { a, b in
      depths[a] == depths[b] ? a < b : depths[a] > depths[b]
    }
  }

  @Test(arguments: [
    0, 1, 2, 300, DepthRanking.leastSortedByDigits - 1, DepthRanking.leastSortedByDigits, 5000,
  ])
  func theDeepestComesFirstAndOfEqualsTheFirst(count: Int) {
    for seed in 1...5 as ClosedRange<UInt64> {
      let depths = Self.depths(count, seed: seed)
      #expect(DepthRanking.indices(of: depths) == compared(depths))
    }
  }

  @Test func equalDepthsStayInTheirOrder() {
    let depths = [Double](repeating: -10, count: 3000)
    #expect(DepthRanking.indices(of: depths) == Array(depths.indices))
  }

  @Test func whatIsNoNumberStopsNothing() {
    var depths = Self.depths(2000, seed: 9)
    depths[700] = .nan
    #expect(Set(DepthRanking.indices(of: depths)) == Set(depths.indices))
  }
}
