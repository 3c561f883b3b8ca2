extension Line {
  /// How a line steps from the height of one point to that of the next.
  ///
  ///     Line(x: epochs, y: rates, step: .post)
  public enum Step: Sendable, Hashable, CaseIterable {
    /// At the first of two points, so that the height of a point lies before it; Matplotlib's `steps-pre`.
    case pre
    /// In the middle between two points; Matplotlib's `steps-mid`.
    case mid
    /// At the second of two points, so that the height of a point lies behind it; Matplotlib's `steps-post`.
    case post

    /// The corners of the stepped line, in data units.
    func corners(of points: [Point]) -> [Point] {
      guard let first = points.first else { return [] }
      var corners = [first]
      corners.reserveCapacity(3 * points.count)
      for (point, next) in zip(points, points.dropFirst()) {
        switch self {
        case .pre: corners.append(Point(point.x, next.y))
        case .mid:
          // Halves, so that the sum of great numbers does not overflow.
          let middle = point.x / 2 + next.x / 2
          corners.append(Point(middle, point.y))
          corners.append(Point(middle, next.y))
        case .post: corners.append(Point(next.x, point.y))
        }
        corners.append(next)
      }
      return corners
    }
  }
}
