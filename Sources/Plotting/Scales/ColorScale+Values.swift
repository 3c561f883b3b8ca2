// Scales whose limits come from the values.

extension ColorScale {
  /// Creates a scale from the least of some values to the greatest, or to an end that is given; values that
  /// are not finite, or have no place on the scale, are left out of account. Matplotlib's `Normalize`,
  /// `LogNorm` and `SymLogNorm`, by the scale.
  ///
  /// - Parameters:
  ///   - map: the colours.
  ///   - values: the values.
  ///   - vmin: the value of the first colour; nil takes the least.
  ///   - vmax: the value of the last colour; nil takes the greatest.
  ///   - scale: how values lie between the limits. Limits in the wrong order are refused when a figure is
  ///     declared.
  public init(
    _ map: ColorMap = .viridis, around values: some Sequence<Double>, vmin: Double? = nil,
    vmax: Double? = nil, scale: any Scale = LinearScale()
  ) {
    let range = Self.range(of: values, on: scale)
    let usual = scale.limits(around: DataExtent(), margin: 0)
    let low = vmin ?? range?.lowerBound ?? min(usual.from, vmax ?? usual.from)
    let high = vmax ?? range?.upperBound ?? max(usual.to, vmin ?? usual.to)
    self.init(map, limits: Self.apart(low, high), scale: scale)
    if low > high { problem = Self.order(vmin: low, vmax: high) }
  }

  /// Creates a scale that goes as far below a value in the middle as above it. Matplotlib's `CenteredNorm`.
  ///
  ///     ColorScale(.coolwarm, center: 0, halfRange: 2)  // from -2 to 2
  public init(_ map: ColorMap = .coolwarm, center: Double, halfRange: Double) {
    let reach = abs(halfRange)
    self.init(map, limits: Self.apart(center - reach, center + reach))
  }

  /// Creates a scale around a value in the middle that just reaches the farthest of some values.
  ///
  ///     ColorScale(.coolwarm, around: weights, center: 0)
  public init(
    _ map: ColorMap = .coolwarm, around values: some Sequence<Double>, center: Double
  ) {
    let range = Self.range(of: values, on: LinearScale())
    let reach = range.map { max(center - $0.lowerBound, $0.upperBound - center) }
    self.init(map, center: center, halfRange: reach ?? Self.usualHalfRange)
  }

  /// Creates a scale with a value in the middle of the colours from which both limits are equally far in
  /// colours, however far they are in values. Matplotlib's `TwoSlopeNorm`.
  ///
  ///     ColorScale(.redBlue, around: depths, twoSlopesAt: 0)
  ///
  /// - Parameters:
  ///   - map: the colours.
  ///   - values: the values that limits are taken from which are not given.
  ///   - center: the value in the middle of the colours. Where all values are on one side of it, the scale
  ///     goes as far on the other.
  ///   - vmin: the value of the first colour; below the middle.
  ///   - vmax: the value of the last colour; above the middle.
  public init(
    _ map: ColorMap = .coolwarm, around values: some Sequence<Double>, twoSlopesAt center: Double,
    vmin: Double? = nil, vmax: Double? = nil
  ) {
    let range = Self.range(of: values, on: LinearScale())
    var low = vmin ?? range?.lowerBound ?? center - Self.usualHalfRange
    var high = vmax ?? range?.upperBound ?? center + Self.usualHalfRange
    if vmin == nil, low >= center { low = center - (high - center) }
    if vmax == nil, high <= center { high = center + (center - low) }
    self.init(
      map, limits: Interval(from: low, to: high),
      scale: TwoSlopeScale(from: low, center: center, to: high))
  }

  /// Creates a scale of levels: all values between two neighbouring ones have one colour, the colours are
  /// spread over those of the map. Matplotlib's `BoundaryNorm`.
  ///
  /// - Parameters:
  ///   - map: the colours; at least as many as there are levels.
  ///   - boundaries: where levels end and the next one begins; two at least, ascending. A value at one of
  ///     them belongs to the level above it.
  ///   - extend: whether values beyond the first and the last have levels, and colours, of their own.
  public init(
    _ map: ColorMap = .viridis, levels boundaries: [Double], extend: ColorExtend = .neither
  ) {
    let (first, last) = (boundaries.first ?? 0, boundaries.last ?? 1)
    self.init(map, limits: Interval(from: first, to: last))
    levels = ColorLevels(boundaries, extend: extend)
  }

  /// Half the range of a scale around nothing.
  private static let usualHalfRange = 1.0
}

extension ColorScale {
  /// Limits that are one value move apart by this share of it. Source: Matplotlib's
  /// `Colorbar._process_values`: expander.
  private static let expander = 0.1
  /// Limits that differ by a smaller share count as one value. Source: Matplotlib's
  /// `transforms.nonsingular`: tiny.
  private static let resolution = 1e-15

  /// From the least of the values that have a place on a scale to the greatest.
  private static func range(
    of values: some Sequence<Double>, on scale: any Scale
  ) -> ClosedRange<Double>? {
    DataExtent(of: values.lazy.filter { scale.coordinate(of: $0).isFinite }).range
  }

  /// Limits with a length.
  private static func apart(_ low: Double, _ high: Double) -> Interval {
    guard low.isFinite, high.isFinite, low <= high else { return Interval(from: low, to: high) }
    return Limits.nonsingular(
      Interval(from: low, to: high), expander: expander, resolution: resolution)
  }

  private static func order(vmin: Double, vmax: Double) -> PlotError {
    .measure(
      name: "vmin of the colours", value: vmin,
      expected:
        "no more than vmax or the greatest value, \(vmax); Interval(from:to:) takes falling limits"
    )
  }
}
