import Foundation
import Testing

@testable import Training

/// Compared with correctly rounded values; see `Fixtures/elementary-functions.json`.
@Suite struct DoubleMathTests {
  private struct Values: Decodable {
    let log, exp, log1p: [[Double]]
  }

  @Test func logIsCorrectlyRounded() throws {
    for pair in try fixture("elementary-functions", as: Values.self).log {
      #expect(DoubleMath.log(pair[0]) == pair[1], "log(\(pair[0]))")
    }
  }

  @Test func log1pIsCorrectlyRounded() throws {
    for pair in try fixture("elementary-functions", as: Values.self).log1p {
      #expect(DoubleMath.log1p(pair[0]) == pair[1], "log1p(\(pair[0]))")
    }
  }

  @Test func expIsWithinOneUnitInTheLastPlace() throws {
    for pair in try fixture("elementary-functions", as: Values.self).exp {
      #expect(abs(DoubleMath.exp(pair[0]) - pair[1]) <= pair[1].ulp, "exp(\(pair[0]))")
    }
  }

  @Test func specialArgumentsOfLog() {
    #expect(DoubleMath.log(0) == -.infinity)
    #expect(DoubleMath.log(-0.0) == -.infinity)
    #expect(DoubleMath.log(.infinity) == .infinity)
    #expect(DoubleMath.log(1) == 0)
    #expect(DoubleMath.log(-1).isNaN)
    #expect(DoubleMath.log(-.infinity).isNaN)
    #expect(DoubleMath.log(.nan).isNaN)
  }

  @Test func specialArgumentsOfLog1p() {
    #expect(DoubleMath.log1p(-1) == -.infinity)
    #expect(DoubleMath.log1p(.infinity) == .infinity)
    #expect(DoubleMath.log1p(-0.0).sign == .minus)
    #expect(DoubleMath.log1p(-1.5).isNaN)
    #expect(DoubleMath.log1p(.nan).isNaN)
  }

  @Test func specialArgumentsOfExp() {
    #expect(DoubleMath.exp(0) == 1)
    #expect(DoubleMath.exp(.infinity) == .infinity)
    #expect(DoubleMath.exp(-.infinity) == 0)
    #expect(DoubleMath.exp(.greatestFiniteMagnitude) == .infinity)
    #expect(DoubleMath.exp(-.greatestFiniteMagnitude) == 0)
    #expect(DoubleMath.exp(.nan).isNaN)
  }

  @Test func powersOfTwoKeepTheirLogarithm() {
    for power in -1074...1023 {
      let argument = Double(sign: .plus, exponent: power, significand: 1)
      #expect(DoubleMath.log(argument) == (DoubleMath.ln2 * Double(power)).high)
    }
  }

  @Test func agreesWithTheCLibraryToOneUnitInTheLastPlace() {
    var generator = MersenneTwister(seed: 1)
    for _ in 0..<20_000 {
      let x = Double(bitPattern: generator.next() >> 1)
      guard x.isFinite else { continue }
      let expected = log(x)
      #expect(abs(DoubleMath.log(x) - expected) <= expected.ulp)
      let y = 1400 * generator.nextDouble() - 700
      let power = exp(y)
      #expect(abs(DoubleMath.exp(y) - power) <= power.ulp)
    }
  }

  @Test func sigmoidIsSymmetricAndSaturatesWithoutOverflow() {
    #expect(DoubleMath.sigmoid(0) == 0.5)
    #expect(DoubleMath.sigmoid(-1000) == 0)
    #expect(DoubleMath.sigmoid(1000) == 1)
    #expect(DoubleMath.sigmoid(-740) > 0)
    for z in stride(from: -30.0, through: 30, by: 0.37) {
      #expect(abs(DoubleMath.sigmoid(z) + DoubleMath.sigmoid(-z) - 1) <= 0x1p-52)
    }
  }
}

@Suite struct DoubleDoubleTests {
  @Test func sumsAndProductsKeepWhatADoubleLoses() {
    #expect(DoubleDouble.sum(0x1p-80, 1) == DoubleDouble(1, 0x1p-80))
    #expect(DoubleDouble.orderedSum(1, 0x1p-80) == DoubleDouble(1, 0x1p-80))
    #expect(DoubleDouble.product(1 + 0x1p-52, 1 + 0x1p-52) == DoubleDouble(1 + 0x1p-51, 0x1p-104))
  }

  @Test func productsOfIntegersAreExact() {
    var generator = MersenneTwister(seed: 2)
    for _ in 0..<1000 {
      let a = Int64(generator.next() >> 11)
      let b = Int64(generator.next() >> 11)
      let product = DoubleDouble.product(Double(a), Double(b))
      let (high, low) = a.multipliedFullWidth(by: b)
      let difference = Int128(high) << 64 + Int128(low) - Int128(product.high)
      #expect(difference == Int128(product.low))
    }
  }

  @Test func divisionUndoesMultiplication() {
    var generator = MersenneTwister(seed: 3)
    for _ in 0..<1000 {
      let a = DoubleDouble(1 + generator.nextDouble(), 0x1p-54 * generator.nextDouble())
      let b = DoubleDouble(1 + generator.nextDouble(), 0x1p-54 * generator.nextDouble())
      let error = a * b / b - a
      #expect(abs(error.high) <= 0x1p-100)
    }
  }
}
