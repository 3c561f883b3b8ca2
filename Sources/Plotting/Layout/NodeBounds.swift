extension Scene.Node {
  /// The rectangle that what is drawn fits into, in pixels, but for the tips of pointed corners; nil where
  /// nothing is.
  var bounds: Rect? {
    switch self {
    case .group(let group):
      let all = Rect(union: group.children.compactMap(\.bounds))
      guard let all, let clip = group.clip else { return all }
      return all.intersection(clip)
    case .path(let shape):
      return shape.path.bounds?.grown(byHalfOf: shape.stroke)
    case .markers(let markers):
      guard let shape = markers.largestShape.bounds?.grown(byHalfOf: markers.stroke),
        let centers = Rect(around: markers.positions)
      else { return nil }
      return Rect(
        minX: centers.minX + shape.minX, minY: centers.minY + shape.minY,
        maxX: centers.maxX + shape.maxX, maxY: centers.maxY + shape.maxY)
    case .glyphs(let run):
      let line = Rect(
        minX: 0, minY: -run.typeset.ascent, maxX: run.typeset.width, maxY: run.typeset.descent)
      return Rect(around: line.corners.map(run.transform.apply(to:)))
    case .image(let image):
      return image.frame
    }
  }
}

extension Rect {
  /// The rectangle with the half of a line along its edges that lies outside.
  fileprivate func grown(byHalfOf stroke: Scene.Stroke?) -> Rect {
    stroke.map { insetBy(-$0.width / 2) } ?? self
  }
}
