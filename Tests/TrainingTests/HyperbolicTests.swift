import Foundation
import Testing
import Training

@Suite struct HyperbolicTests {
  /// The C library's function is within a unit in the last place.
  @Test func tanhIsWithinThreeUnitsOfTheLibrarys() {
    var random = NumPyRandom(seed: 1)
    for scale in [1e-9, 0.1, 0.5, 1, 3, 20, 1000] {
      for _ in 0..<2000 {
        let x = scale * random.standardNormal()
        let expected = Foundation.tanh(x)
        #expect(abs(DoubleMath.tanh(x) - expected) <= 3 * expected.ulp)
      }
    }
  }

  @Test func tanhIsOddAndRises() {
    #expect(DoubleMath.tanh(0).bitPattern == 0)
    #expect(DoubleMath.tanh(-0.0).bitPattern == (-0.0).bitPattern)
    #expect(DoubleMath.tanh(.infinity) == 1)
    #expect(DoubleMath.tanh(-.infinity) == -1)
    #expect(DoubleMath.tanh(.nan).isNaN)
    #expect(DoubleMath.tanh(.leastNonzeroMagnitude) == .leastNonzeroMagnitude)
    for step in 0..<2000 {
      let x = Double(step) / 100
      #expect(DoubleMath.tanh(-x) == -DoubleMath.tanh(x))
      #expect(DoubleMath.tanh(x) <= DoubleMath.tanh(x + 0.01))
    }
    // Where one formula takes over from the other.
    #expect(DoubleMath.tanh(0.75.nextDown) <= DoubleMath.tanh(0.75))
  }
}
