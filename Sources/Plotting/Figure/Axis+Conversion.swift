extension Axis {
  /// How values of a second axis follow from those of the first, as degrees Fahrenheit from degrees
  /// Celsius; Matplotlib's `secondary_xaxis`.
  ///
  ///     Axis("°F", conversion: .init(from: { $0 * 1.8 + 32 }, back: { ($0 - 32) / 1.8 }))
  public struct Conversion: Sendable {
    /// The value on the second axis of a value on the first.
    public var convert: @Sendable (Double) -> Double
    /// The value on the first axis of a value on the second.
    public var invert: @Sendable (Double) -> Double

    /// Creates a conversion.
    ///
    /// - Parameters:
    ///   - convert: from the first axis to the second.
    ///   - invert: from the second axis back to the first.
    public init(
      from convert: @escaping @Sendable (Double) -> Double,
      back invert: @escaping @Sendable (Double) -> Double
    ) {
      self.convert = convert
      self.invert = invert
    }
  }
}
