/// What a legend at `best` counts as covered, in scene pixels.
///
///     LegendObstacles(points: [context.position(of: center)])
public struct LegendObstacles: Sendable, Equatable {
  /// Single places: each one covered counts.
  public var points: [Point]
  /// Lines: each covered vertex counts, and each line crossed.
  public var lines: [[Point]]
  /// Boxes: each one overlapped counts.
  public var boxes: [Rect]

  /// Creates a collection of obstacles.
  public init(points: [Point] = [], lines: [[Point]] = [], boxes: [Rect] = []) {
    self.points = points
    self.lines = lines
    self.boxes = boxes
  }
}

extension LegendObstacles {
  /// How much `box` covers: Matplotlib's badness of a place.
  func covered(by box: Rect) -> Int {
    let covered = points.count(where: box.contains)
    let vertices = lines.reduce(0) { $0 + $1.count(where: box.contains) }
    let crossings = lines.count { line in
      zip(line, line.dropFirst()).contains { Segment(from: $0, to: $1).meets(box) }
    }
    return covered + vertices + crossings + boxes.count { $0.intersection(box) != nil }
  }
}
