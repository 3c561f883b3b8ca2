extension AxesBox3D {
  /// Whether a point lies in the box, its walls included.
  func contains(_ point: Point3) -> Bool {
    point.x >= low.x && point.x <= high.x && point.y >= low.y && point.y <= high.y
      && point.z >= low.z && point.z <= high.z
  }

  /// What of pieces is in the box; see `clip(_:)` for one of them.
  func clip(_ pieces: [Piece3D]) -> [Piece3D] {
    // Most often that is all.
    guard let first = pieces.firstIndex(where: { !holds($0) }) else { return pieces }
    return pieces[..<first] + pieces[first...].compactMap(clip)
  }

  /// Whether a piece is in the box as a whole.
  private func holds(_ piece: Piece3D) -> Bool {
    var holds = true
    piece.forEachPoint { if !contains($0) || !$0.isFinite { holds = false } }
    if case .face(let corners, _, _) = piece { return holds && corners.count > 2 }
    return holds
  }

  /// What of a piece is in the box, cut at its walls; nil for nothing. A disc is in it when its middle is, a
  /// text when its position is.
  func clip(_ piece: Piece3D) -> Piece3D? {
    guard piece.points.allSatisfy(\.isFinite) else { return nil }
    switch piece {
    case .disc(let place, _, _), .text(_, let place):
      return contains(place) ? piece : nil
    case .line(let from, let to, let color, let width, let cap):
      guard let seen = clip(Segment3D(from: from, to: to)) else { return nil }
      return .line(from: seen.from, to: seen.to, color: color, width: width, cap: cap)
    case .face(let corners, let color, let isAntialiased):
      let corners = clip(corners, isClosed: true)
      guard corners.count > 2 else { return nil }
      return .face(corners, color: color, isAntialiased: isAntialiased)
    }
  }

  /// What of a straight line is in the box; nil for nothing.
  func clip(_ line: Segment3D) -> Segment3D? {
    let ends = clip([line.from, line.to], isClosed: false)
    return ends.count == 2 ? Segment3D(from: ends[0], to: ends[1]) : nil
  }

  /// What there is to say of a piece that is left out: of a text, whose words nobody else shows.
  func warning(of piece: Piece3D) -> PlotWarning? {
    guard case .text(let text, let place) = piece, !contains(place) else { return nil }
    return .outsideBox(text: text.text, at: place)
  }

  /// The part of a line or of a flat area in the box, cut wall after wall (Sutherland, Hodgman: Reentrant
  /// polygon clipping, CACM 1974).
  private func clip(_ points: [Point3], isClosed: Bool) -> [Point3] {
    if points.allSatisfy(contains) { return points }
    return Direction3D.allCases.reduce(points) { points, axis in
      let above = Self.part(of: points, isClosed: isClosed, axis: axis, wall: low[axis], sign: 1)
      return Self.part(of: above, isClosed: isClosed, axis: axis, wall: high[axis], sign: -1)
    }
  }

  /// The part on one side of a wall across an axis: above it for a `sign` of 1, below it for -1.
  private static func part(
    of points: [Point3], isClosed: Bool, axis: Direction3D, wall: Double, sign: Double
  ) -> [Point3] {
    func side(_ point: Point3) -> Double {
      point[axis] == wall ? 0 : (point[axis] > wall ? sign : -sign)
    }
    var part: [Point3] = []
    for (index, point) in points.enumerated() {
      if side(point) >= 0 { part.append(point) }
      guard isClosed || index + 1 < points.count else { continue }
      let next = points[(index + 1) % points.count]
      if side(point) * side(next) < 0 {
        part.append(Segment3D(from: point, to: next).crossing(across: axis, at: wall))
      }
    }
    return part
  }
}
