import Testing

@testable import Plotting

@Suite("Decimals")
struct DecimalsTests {
  @Test("The exponent of a power of ten is exact")
  func exponentsOfPowers() throws {
    for exponent in -307...308 {
      let power = try #require(Double("1e\(exponent)"))
      #expect(Decimals.exponent(of: power) == exponent)
      #expect(Decimals.exponent(of: -power) == exponent)
      #expect(Decimals.exponent(of: power * 3) == exponent || power * 3 == .infinity)
    }
  }

  @Test("A number without a leading digit has exponent 0")
  func exponentsOfOddValues() {
    #expect(Decimals.exponent(of: 0) == 0)
    #expect(Decimals.exponent(of: .nan) == 0)
    #expect(Decimals.exponent(of: .infinity) == 0)
    #expect(Decimals.exponent(of: Double.leastNonzeroMagnitude) == -324)
  }

  @Test(
    "Numbers are written with the digits asked for, exact ties to even",
    arguments: [
      (0, 0, "0"), (0, 2, "0.00"), (1.5, 0, "2"), (2.5, 0, "2"), (-0.25, 1, "-0.2"),
      (0.75, 1, "0.8"), (0.1, 20, "0.10000000000000000555"), (123.456, 2, "123.46"),
      (-1e-9, 3, "0.000"), (Double.leastNonzeroMagnitude, 3, "0.000"),
      (1e22, 0, "10000000000000000000000"),
      (9.999, 2, "10.00"), (1e300, 2, "1e+300"), (-.infinity, 1, "-inf"),
    ] as [(Double, Int, String)])
  func fixed(value: Double, decimals: Int, expected: String) {
    #expect(Decimals.fixed(value, decimals: decimals) == expected)
  }

  @Test("Whole quotients do not fall short")
  func floorDivision() {
    #expect(Decimals.floorDivision(of: 7, by: 2).quotient == 3)
    #expect(Decimals.floorDivision(of: -7, by: 2).quotient == -4)
    #expect(Decimals.floorDivision(of: -7, by: 2).remainder == 1)
    #expect(Decimals.floorDivision(of: -0.5, by: 0.25).quotient == -2)
  }
}
