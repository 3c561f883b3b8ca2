extension Int {
  /// The whole part of a number, or the nearest end of `range` when it lies outside; the lower end for
  /// what is no number. `Int(_: Double)` would end the program for some of these.
  init(_ value: Double, clampedTo range: ClosedRange<Int>) {
    let (low, high) = (Double(range.lowerBound), Double(range.upperBound))
    self = value > low ? (value < high ? Int(value) : range.upperBound) : range.lowerBound
  }
}
