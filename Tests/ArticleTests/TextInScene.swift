import Plotting

/// A text of a scene, and the box of its line.
struct TextInScene {
  let text: String
  /// The corners of the box, one after the other around it.
  let corners: [Point]

  /// The texts of a scene in the order of drawing.
  static func all(in scene: Scene) -> [TextInScene] {
    all(in: scene.nodes)
  }

  private static func all(in nodes: [Scene.Node]) -> [TextInScene] {
    nodes.flatMap { node -> [TextInScene] in
      switch node {
      case .group(let group): all(in: group.children)
      case .glyphs(let run): [TextInScene(run)]
      default: []
      }
    }
  }

  private init(_ run: Scene.GlyphRun) {
    text = run.text
    let (line, transform) = (run.typeset, run.transform)
    corners = [
      Point(0, -line.ascent), Point(line.width, -line.ascent), Point(line.width, line.descent),
      Point(0, line.descent),
    ].map(transform.apply(to:))
  }

  /// Whether two boxes, however they are turned, have more in common than their edges: whether no line
  /// along an edge of either separates them.
  func overlaps(_ other: TextInScene) -> Bool {
    !isSeparated(from: other) && !other.isSeparated(from: self)
  }

  private func isSeparated(from other: TextInScene) -> Bool {
    corners.indices.contains { index in
      let (start, end) = (corners[index], corners[(index + 1) % corners.count])
      let edge = end - start
      let normal = Point(-edge.y, edge.x)
      func reach(_ points: [Point]) -> (least: Double, most: Double) {
        let values = points.map { $0.x * normal.x + $0.y * normal.y }
        return (values.min() ?? 0, values.max() ?? 0)
      }
      let (own, others) = (reach(corners), reach(other.corners))
      return own.most <= others.least || others.most <= own.least
    }
  }

  /// Whether the box lies in a rectangle.
  func isInside(_ rect: Rect) -> Bool {
    corners.allSatisfy { rect.contains($0) }
  }
}
