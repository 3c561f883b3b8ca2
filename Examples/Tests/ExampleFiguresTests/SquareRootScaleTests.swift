import Plotting
import Testing

@testable import ExampleFigures

@Suite struct SquareRootScaleTests {
  private let map = AxisMap(scale: SquareRootScale(), limits: Interval(0...100))

  @Test func areasStandWhereTheirSidesDo() {
    #expect([0, 25, 49, 100].map(map.share(of:)) == [0, 0.5, 0.7, 1])
  }

  @Test func sharesLeadBackToTheirValues() {
    for value in [0.0, 3, 50, 100] {
      #expect(abs(map.value(atShare: map.share(of: value)) - value) < 1e-12)
    }
  }

  @Test func whatHasNoSideHasNoPlace() {
    #expect(map.share(of: -1).isNaN)
  }
}
