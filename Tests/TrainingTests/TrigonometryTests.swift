import Foundation
import Testing

@testable import Training

/// Compared with correctly rounded values; see `Fixtures/trigonometry.json`.
@Suite struct TrigonometryTests {
  private struct Values: Decodable {
    let sin, cos: [[Double]]
  }

  @Test func sineIsCorrectlyRounded() throws {
    for pair in try fixture("trigonometry", as: Values.self).sin {
      #expect(DoubleMath.sin(pair[0]) == pair[1], "sin(\(pair[0]))")
      #expect(DoubleMath.sin(-pair[0]) == -pair[1], "sin(\(-pair[0]))")
    }
  }

  @Test func cosineIsCorrectlyRounded() throws {
    for pair in try fixture("trigonometry", as: Values.self).cos {
      #expect(DoubleMath.cos(pair[0]) == pair[1], "cos(\(pair[0]))")
      #expect(DoubleMath.cos(-pair[0]) == pair[1], "cos(\(-pair[0]))")
    }
  }

  @Test func specialArguments() {
    #expect(DoubleMath.sin(0).sign == .plus)
    #expect(DoubleMath.sin(-0.0).sign == .minus)
    #expect(DoubleMath.cos(0) == 1)
    #expect(DoubleMath.cos(-0.0) == 1)
    #expect(DoubleMath.sin(.leastNonzeroMagnitude) == .leastNonzeroMagnitude)
    for argument in [Double.nan, .infinity, -.infinity] {
      #expect(DoubleMath.sin(argument).isNaN)
      #expect(DoubleMath.cos(argument).isNaN)
    }
  }

  @Test func agreesWithTheCLibraryToOneUnitInTheLastPlace() {
    var generator = MersenneTwister(seed: 4)
    for _ in 0..<20_000 {
      let argument = Double(bitPattern: generator.next())
      guard argument.isFinite else { continue }
      for x in [argument, 100 * generator.nextDouble() - 50] {
        let (sine, cosine) = (sin(x), cos(x))
        #expect(abs(DoubleMath.sin(x) - sine) <= sine.ulp, "sin(\(x))")
        #expect(abs(DoubleMath.cos(x) - cosine) <= cosine.ulp, "cos(\(x))")
      }
    }
  }
}

@Suite struct ReducedAngleTests {
  @Test func anglesOfAnEighthOfATurnStayWhatTheyAre() {
    for angle in [0, 1e-300, 0.5, Double.pi / 4] {
      #expect(ReducedAngle(angle).quadrant == 0)
      #expect(ReducedAngle(angle).remainder == DoubleDouble(angle))
    }
  }

  @Test func rightAnglesLeaveTheirRounding() {
    for (turns, quadrant) in [(1.0, 1), (2, 2), (3, 3), (4, 0), (5, 1)] {
      let reduced = ReducedAngle(turns * (.pi / 2))
      #expect(reduced.quadrant == quadrant)
      #expect(reduced.remainder.high.magnitude < 1e-15)
      #expect(reduced.remainder.high != 0)
    }
  }
}

@Suite struct LinspaceTests {
  @Test func endsWhereItShould() {
    #expect(linspace(from: 0, to: 1, count: 5) == [0, 0.25, 0.5, 0.75, 1])
    #expect(linspace(from: 0, to: 1, count: 4, endpoint: false) == [0, 0.25, 0.5, 0.75])
    #expect(linspace(from: 2, to: 1, count: 1) == [2])
    #expect(linspace(from: 2, to: 1, count: 1, endpoint: false) == [2])
    #expect(linspace(from: 0, to: 1, count: 0).isEmpty)
    #expect(linspace(from: 0, to: 1, count: 50)[49] == 1)  // 49 * (1 / 49) is less
  }
}
