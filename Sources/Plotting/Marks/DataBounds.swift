/// What automatic limits have to make room for, in data units.
///
///     DataBounds(around: points)  // room for all of them, and a margin
public struct DataBounds: Sendable, Equatable {
  /// From the least x to the greatest, or nil when x does not matter.
  public var x: ClosedRange<Double>?
  /// From the least y to the greatest, or nil when y does not matter.
  public var y: ClosedRange<Double>?
  /// Values of x that limits next to them do not pass: there is no margin beyond the foot of a bar
  /// or the edge of a picture. Matplotlib's `Artist.sticky_edges`.
  public var stickyX: [Double]
  /// The same along y.
  public var stickyY: [Double]

  /// Creates bounds.
  public init(
    x: ClosedRange<Double>? = nil, y: ClosedRange<Double>? = nil, stickyX: [Double] = [],
    stickyY: [Double] = []
  ) {
    self.x = x
    self.y = y
    self.stickyX = stickyX
    self.stickyY = stickyY
  }

  /// The bounds of points; those that are not finite are left out of account.
  public init(around points: some Sequence<Point>) {
    let box = Rect(around: points.lazy.filter(\.isFinite))
    self.init(x: box.map { $0.minX...$0.maxX }, y: box.map { $0.minY...$0.maxY })
  }

  /// The bounds of both.
  public func union(_ other: DataBounds) -> DataBounds {
    DataBounds(
      x: Self.hull(x, other.x), y: Self.hull(y, other.y), stickyX: stickyX + other.stickyX,
      stickyY: stickyY + other.stickyY)
  }

  private static func hull(
    _ a: ClosedRange<Double>?, _ b: ClosedRange<Double>?
  ) -> ClosedRange<Double>? {
    guard let a, let b else { return a ?? b }
    return min(a.lowerBound, b.lowerBound)...max(a.upperBound, b.upperBound)
  }
}
