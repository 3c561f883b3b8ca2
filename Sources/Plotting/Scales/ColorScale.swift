/// How values become colours: their places between limits, as on an axis, and the colours there.
///
///     let colors = ColorScale(.viridis, limits: 0...1)
///     HeatMap(values, colors: colors)
///     ColorBar(colors, label: "probability")
///
/// Several marks that are given one scale can be compared, and one colour bar tells what all of them
/// mean.
public struct ColorScale: Sendable, Equatable {
  /// The colours from the least value to the greatest.
  public var map: ColorMap
  /// Where values stand between the limits.
  public var axis: AxisMap

  /// Creates a scale between limits; values beyond them have the first and the last colour.
  public init(
    _ map: ColorMap = .viridis, limits: Interval, scale: any Scale = LinearScale()
  ) {
    self.map = map
    axis = AxisMap(scale: scale, limits: limits)
  }

  /// Creates a scale between limits; values beyond them have the first and the last colour.
  public init(
    _ map: ColorMap = .viridis, limits: ClosedRange<Double>, scale: any Scale = LinearScale()
  ) {
    self.init(map, limits: Interval(limits), scale: scale)
  }

  /// Creates a scale from the least of some values to the greatest; those that are not finite are left
  /// out of account.
  public init(
    _ map: ColorMap = .viridis, around values: some Sequence<Double>,
    scale: any Scale = LinearScale()
  ) {
    let extent = DataExtent(of: values)
    self.init(map, limits: scale.limits(around: extent, margin: 0), scale: scale)
  }

  /// The colour of a value; transparent for one that has no place on the scale.
  public func color(of value: Double) -> RGBA {
    map.color(atShare: axis.share(of: value))
  }

  /// The same as a paint, for marks whose parts are coloured one by one.
  public func paint(of value: Double) -> Color { Color(color(of: value)) }

  /// Refuses limits that have no place on the scale.
  func check() throws(PlotError) {
    try axis.scale.check(axis.limits, name: "limits of the colours")
    try axis.scale.checkPlaces(of: axis.limits, name: "limits of the colours")
  }
}
