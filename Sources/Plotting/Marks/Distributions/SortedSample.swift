/// The finite values of a sample in their order.
struct SortedSample: Sendable, Equatable {
  /// The values, from the least to the greatest.
  let values: [Double]

  /// Sorts the values; those that are not finite are left out.
  init(_ values: some Sequence<Double>) {
    self.values = values.filter(\.isFinite).sorted()
  }

  /// The quantile at a share from 0 to 1, between two values on the line through them; not a number
  /// where there is no value. Source: NumPy `quantile`, method `linear` (Hyndman and Fan 1996, number 7),
  /// whose last digits come from measuring from the nearer of both values.
  func quantile(_ share: Double) -> Double {
    guard let last = values.last else { return .nan }
    let place = share * Double(values.count - 1)
    let index = Int(place.rounded(.down), clampedTo: 0...values.count - 1)
    guard index + 1 < values.count else { return last }
    let (low, high, part) = (values[index], values[index + 1], place - Double(index))
    let step = high - low
    guard step.isFinite else { return low * (1 - part) + high * part }
    return part < 0.5 ? low + step * part : high - step * (1 - part)
  }

  /// The arithmetic mean; not a number where there is no value.
  var mean: Double {
    let count = Double(values.count)
    let sum = values.reduce(0, +)
    return sum.isFinite ? sum / count : values.reduce(0) { $0 + $1 / count }
  }

  /// The root of the mean square of what lies between the values and their mean; NumPy's `std`.
  var standardDeviation: Double {
    let mean = mean
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (squares / Double(values.count)).squareRoot()
  }
}
