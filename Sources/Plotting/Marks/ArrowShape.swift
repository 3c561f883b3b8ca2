import Glibc

/// The outline of an arrow, measured in widths of its shaft. Source: Matplotlib's `Quiver._h_arrows`.
///
///     VectorField(points, vectors: vectors, shape: ArrowShape(headWidth: 4, headLength: 6))
public struct ArrowShape: Sendable, Hashable {
  /// How wide the head is; Matplotlib `quiver`: headwidth.
  public var headWidth: Double
  /// How long the head is; headlength.
  public var headLength: Double
  /// How far before the tip the head meets the shaft; headaxislength.
  public var headAxisLength: Double
  /// How many heads long the shortest arrow is that does not shrink as a whole; minshaft.
  public var minimumShaft: Double
  /// What is shorter becomes a dot of this diameter; minlength.
  public var minimumLength: Double

  /// Creates a shape; the measures are those of Matplotlib's `quiver` unless given.
  public init(
    headWidth: Double = 3, headLength: Double = 5, headAxisLength: Double = 4.5,
    minimumShaft: Double = 1, minimumLength: Double = 1
  ) {
    self.headWidth = headWidth
    self.headLength = headLength
    self.headAxisLength = headAxisLength
    self.minimumShaft = minimumShaft
    self.minimumLength = minimumLength
  }

  /// Corners of a dot.
  private static let dotCorners = 6

  /// The corners of an arrow of `length` along x.
  ///
  /// - Parameters:
  ///   - length: how long it is, in widths of its shaft.
  ///   - pivot: the share of its length that lies before x = 0.
  func outline(length: Double, pivot: Double = 0) -> [Point] {
    if length < minimumLength { return dot }
    let shortest = minimumShaft * headLength
    let full = max(length, shortest)
    let shrink = full > 0 ? length / full : 0
    let upper = [
      Point(0, 0.5), Point(full - headAxisLength, 0.5), Point(full - headLength, headWidth / 2),
    ]
    let lower = upper.reversed().map { Point($0.x, -$0.y) }
    let corners = upper + [Point(full, 0)] + lower
    return corners.map { $0 * shrink - Point(pivot * length, 0) }
  }

  /// A hexagon around the start.
  private var dot: [Point] {
    (0..<Self.dotCorners).map { corner in
      let angle = Double(corner) * 2 * Double.pi / Double(Self.dotCorners)
      return Point(cos(angle), sin(angle)) * (minimumLength / 2)
    }
  }
}
