/// How values become colours: their places between limits, as on an axis, and the colours there.
///
///     let colors = ColorScale(.viridis, limits: 0...1)
///     HeatMap(values, colors: colors)
///     ColorBar(colors, label: "probability")
///
///     ColorScale(.coolwarm, around: weights, center: 0)  // as far below 0 as above
///     ColorScale(.magma, around: losses, vmin: 1e-3, scale: LogScale())
///     ColorScale(.blues, levels: [0, 1, 5, 20, 100], extend: .max)
///
/// Several marks that are given one scale can be compared, and one colour bar tells what all of them
/// mean. Matplotlib's `cmap` and `norm` in one.
public struct ColorScale: Sendable, Equatable {
  /// The colours from the least value to the greatest.
  public var map: ColorMap
  /// Where values stand between the limits.
  public var axis: AxisMap
  /// The levels that values are sorted into; nil where each value has a colour of its own.
  public var levels: ColorLevels?
  /// What the scale was asked to be and cannot be.
  var problem: PlotError?

  /// Creates a scale between limits; values beyond them have the colours of the map for what is under and
  /// over the range, values at them those of the first and the last.
  public init(
    _ map: ColorMap = .viridis, limits: Interval, scale: any Scale = LinearScale()
  ) {
    self.map = map
    axis = AxisMap(scale: scale, limits: limits)
  }

  /// Creates a scale between limits; values beyond them have the colours of the map for what is under and
  /// over the range, values at them those of the first and the last.
  public init(
    _ map: ColorMap = .viridis, limits: ClosedRange<Double>, scale: any Scale = LinearScale()
  ) {
    self.init(map, limits: Interval(limits), scale: scale)
  }

  /// The colour of a value; the map's for what is bad of one that has no place on the scale.
  public func color(of value: Double) -> RGBA {
    guard let levels else { return map.color(atShare: axis.share(of: value)) }
    return levels.index(of: value, amongColors: map.colors.count).map(map.color(at:)) ?? map.bad
  }

  /// The same as a paint, for marks whose parts are coloured one by one.
  public func paint(of value: Double) -> Color { Color(color(of: value)) }
}

// MARK: - What is refused

extension ColorScale {
  /// Refuses limits that have no place on the scale, and levels that are none.
  func check() throws(PlotError) {
    if let problem { throw problem }
    try levels?.check(forColors: map.colors.count)
    try axis.scale.check(axis.limits, name: Self.limitsName)
    try axis.scale.checkPlaces(of: axis.limits, name: Self.limitsName)
  }

  /// Refuses besides colours that are none.
  func validate() throws(PlotError) {
    try check()
    try map.validate()
  }

  /// What errors call the limits.
  static let limitsName = "limits of the colours"
}
