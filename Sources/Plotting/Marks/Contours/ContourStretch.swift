/// A part of a contour line in its place, in pixels.
struct ContourStretch: Equatable {
  /// The vertices; those of a closed line end where they begin.
  var points: [Point]
  /// Whether the last point is the first one.
  var isClosed: Bool
}

extension ContourLine {
  /// The line as it runs in the scene: in one stretch or, where points have no place on the axes, in several.
  func stretches(in context: DrawingContext) -> [ContourStretch] {
    let stretches = context.line(through: isClosed ? points + points.prefix(1) : points)
    let isWhole = isClosed && stretches.count == 1 && stretches[0].first == stretches[0].last
    return stretches.filter { $0.count > 1 }
      .map { ContourStretch(points: $0, isClosed: isWhole && $0.count > 2) }
  }
}
