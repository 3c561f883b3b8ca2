extension FillBetween {
  /// Whether an area may end at a point.
  func isChosen(_ index: Int) -> Bool {
    guard let shown else { return true }
    return shown.indices.contains(index) && shown[index]
  }

  /// Around each stretch in pixels: along the one curve and back along the other.
  func outlines(in context: DrawingContext) -> [[Point]] {
    stretches { context.hasPlace($0) }.map(outline).filter(hasExtent)
      .map(context.area(around:))
  }

  /// Whether an outline encloses anything, and is not that of a single point of each curve.
  private func hasExtent(_ outline: [Point]) -> Bool {
    let places = outline.map { isAlongY ? $0.y : $0.x }
    return places.contains { $0 != places[0] }
  }

  /// The points between which there are areas; those that have no place end them.
  private func stretches(hasPlace: (Point) -> Bool) -> [ArraySlice<Int>] {
    let indices = Array(first.indices)
    return indices.split {
      !(isChosen($0) && hasPlace(first[$0]) && hasPlace(second[$0]))
    }
  }

  /// Around a stretch in data units.
  private func outline(of stretch: ArraySlice<Int>) -> [Point] {
    let there = corners(stretch.map { first[$0] })
    let back = corners(stretch.map { second[$0] }).reversed()
    guard interpolate, let start = stretch.first, let last = stretch.last else {
      return there + back
    }
    let before = crossing(between: start - 1, and: start)
    let behind = crossing(between: last + 1, and: last)
    return [before] + there + [behind] + back
  }

  private func corners(_ points: [Point]) -> [Point] {
    guard let step else { return points }
    guard isAlongY else { return step.corners(of: points) }
    func turned(_ points: [Point]) -> [Point] { points.map { Point($0.y, $0.x) } }
    return turned(step.corners(of: turned(points)))
  }

  /// Where the curves cross between a point outside of an area and one inside; where they do not cross, at the
  /// point where they are nearer to each other. Source: Matplotlib's `get_interp_point` in `fill_between`.
  private func crossing(between outer: Int, and inner: Int) -> Point {
    guard first.indices.contains(outer), first[outer].isFinite, second[outer].isFinite else {
      return first[inner]
    }
    let (near, far) = (gap(inner), gap(outer))
    guard (near < 0) != (far < 0) || near == 0 || far == 0, near != far else {
      return abs(far) < abs(near) ? first[outer] : first[inner]
    }
    return first[inner] + (first[outer] - first[inner]) * (near / (near - far))
  }

  /// How far the one curve is from the other.
  private func gap(_ index: Int) -> Double {
    isAlongY ? first[index].x - second[index].x : first[index].y - second[index].y
  }
}

extension DrawingMeasures {
  /// Areas that meet along a slanted line each cover a part of a pixel there, and a part of what is behind
  /// them would shine through. A line of this width (device pixels) around an opaque area leaves less than
  /// 1/100 of it.
  private static let seamWidth = 0.8

  /// The line that closes the seam between an area and its neighbour; nil where something shows through the
  /// area, so that the line would be seen.
  func seam(of fill: Color) -> Scene.Stroke? {
    guard theme.palette.resolve(fill).alpha >= 1 else { return nil }
    return Scene.Stroke(fill, width: Self.seamWidth * grid.step, join: .bevel)
  }
}
