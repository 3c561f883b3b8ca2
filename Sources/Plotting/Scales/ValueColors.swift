/// The colours of a mark's parts by a value of each.
///
///     Scatter(points, values: ValueColors(losses))
///
///     let colors = ColorScale(.coolwarm, limits: -1...1)
///     Axes { Scatter(points, values: ValueColors(scores, on: colors)) }
///       .colorBar(ColorBar(colors, label: "score"))
///
/// Matplotlib's `c`, `cmap` and `norm` in one.
public struct ValueColors: Sendable, Equatable {
  /// A value for each part.
  public var values: [Double]
  /// The colours of the values.
  public var scale: ColorScale

  /// Creates the colours of some values.
  ///
  /// - Parameters:
  ///   - values: a value for each part.
  ///   - scale: what the values look like; nil has them from the least value to the greatest in viridis.
  public init(_ values: [Double], on scale: ColorScale? = nil) {
    self.values = values
    self.scale = scale ?? ColorScale(around: values)
  }

  /// The colour of a part, counted from 0; that of no number where there is no value for it.
  public func color(ofPart index: Int) -> Color {
    scale.paint(of: values.indices.contains(index) ? values[index] : .nan)
  }
}
