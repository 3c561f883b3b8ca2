/// The place a mark is drawn in: how data become pixels, and the measures of the figure.
///
///     func nodes(in space: PlotSpace) -> [Scene.Node] {
///       [.path(Scene.Shape(.circle(center: space.position(of: center), radius: 4), fill: .red))]
///     }
public struct PlotSpace: Sendable {
  /// The axes' rectangle in scene pixels.
  public var frame: Rect
  /// The data interval along x, from the left edge to the right.
  public var x: Interval
  /// The data interval along y, from the lower edge to the upper.
  public var y: Interval
  /// Pixels in an inch.
  public var pixelsPerInch: Double
  /// The grid that sharp things stand on.
  public var grid: PixelGrid
  /// The measures and colours of the figure.
  public var theme: Theme
  /// The fonts that text is set in.
  public var fonts: FontFamily

  /// Pixels in a point (1/72 inch).
  public var pixelsPerPoint: Double { pixelsPerInch / 72 }

  /// Pixels in `points`.
  public func pixels(_ points: Double) -> Double { points * pixelsPerPoint }

  /// Where a point of the data stands in the scene.
  public func position(of point: Point) -> Point {
    Point(
      frame.minX + x.fraction(of: point.x) * frame.width,
      frame.maxY - y.fraction(of: point.y) * frame.height)
  }
}

/// A stretch of the number line, walked from one end to the other; the ends may be in any order.
///
///     Interval(from: 2, to: -2).length  // -4
///     Interval(0...10).fraction(of: 2.5)  // 0.25
public struct Interval: Sendable, Hashable {
  /// The value at the left or lower end of an axis.
  public var from: Double
  /// The value at the right or upper end of an axis.
  public var to: Double

  /// Creates an interval.
  public init(from: Double, to: Double) {
    self.from = from
    self.to = to
  }

  /// Creates an interval that runs upwards.
  public init(_ range: ClosedRange<Double>) {
    self.init(from: range.lowerBound, to: range.upperBound)
  }

  /// The signed length.
  public var length: Double { to - from }

  /// Refuses what cannot be the limits of an axis.
  func check(_ name: String) throws(PlotError) {
    for value in [from, to] where !value.isFinite {
      throw .measure(name: name, value: value, expected: "finite numbers")
    }
    if length == 0 {
      throw .measure(name: name, value: from, expected: "two different numbers")
    }
  }

  /// How far along the interval `value` lies: 0 at `from`, 1 at `to`.
  public func fraction(of value: Double) -> Double {
    // Half-lengths, so that an interval across the whole range of Double does not overflow.
    (value / 2 - from / 2) / (to / 2 - from / 2)
  }
}
