import Testing

@testable import Plotting

/// Expects the limits that axes find for a mark alone; numbers from Matplotlib have 1e-12 to differ by rounding.
func expectLimits(
  _ mark: any Mark, x: (Double, Double), y: (Double, Double),
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let layout = try #require(
    try Figure { Axes { mark } }.layout(fonts: .dejaVuSans()).axes.first)
  let pairs = [
    (layout.x.limits.from, x.0), (layout.x.limits.to, x.1), (layout.y.limits.from, y.0),
    (layout.y.limits.to, y.1),
  ]
  for (limit, expected) in pairs {
    #expect(abs(limit - expected) < 1e-12, sourceLocation: sourceLocation)
  }
}
