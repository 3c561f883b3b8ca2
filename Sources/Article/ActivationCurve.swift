import Plotting

/// The curve of an activation function over [-10, 10], in the one style that all of them share.
///
/// - Parameters:
///   - name: the function as math text, at the y-axis.
///   - labelSize: the size of the axis labels in points.
///   - count: how many points the curve has.
///   - y: the limits along y.
///   - function: the function.
func activationCurve(
  _ name: String, labelSize: Double, count: Int, y: ClosedRange<Double>,
  function: (Double) -> Double
) throws -> Figure {
  let z = evenlySpaced(-10...10, count: count)
  return try Figure {
    Axes(x: "$z$", y: name, labelSize: labelSize) {
      Line(x: z, y: z.map(function), color: ListingColor.blue, width: 2)
    }
    .limits(x: -10...10, y: y).tickLabels(size: 14)
  }
}

/// `count` numbers from one end of a range to the other, evenly spaced.
func evenlySpaced(_ range: ClosedRange<Double>, count: Int) -> [Double] {
  let step = (range.upperBound - range.lowerBound) / Double(count - 1)
  return (0..<count).map { range.lowerBound + step * Double($0) }
}
