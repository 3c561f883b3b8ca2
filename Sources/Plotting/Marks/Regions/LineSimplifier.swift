/// Leaves out the points of a line that do not change how it looks.
///
/// Source: Douglas and Peucker, "Algorithms for the Reduction of the Number of Points Required to
/// Represent a Digitized Line or its Caricature", 1973.
struct LineSimplifier {
  /// How far the line may move along x and along y.
  let tolerance: Size

  /// A closed line with fewer points. Two lines that share a stretch between two of `junctions`,
  /// walked in either direction, keep sharing it.
  func simplify(loop: [Point], keeping junctions: Set<Point>) -> [Point] {
    let anchors = anchors(of: loop, junctions: junctions)
    guard let first = anchors.first else { return loop }
    var result: [Point] = []
    for (index, anchor) in anchors.enumerated() {
      let end = index + 1 < anchors.count ? anchors[index + 1] : first + loop.count
      let stretch = (anchor...end).map { loop[$0 % loop.count] }
      result.append(contentsOf: simplify(stretch).dropLast())
    }
    return result
  }

  /// The numbers of the points to keep: junctions, and in a loop with fewer than two the points at
  /// its lower left and upper right, which do not depend on where the loop starts.
  private func anchors(of loop: [Point], junctions: Set<Point>) -> [Int] {
    let fixed = loop.indices.filter { junctions.contains(loop[$0]) }
    if fixed.count >= 2 { return fixed }
    let ordered = loop.indices.sorted { (loop[$0].x, loop[$0].y) < (loop[$1].x, loop[$1].y) }
    return Set(fixed + [ordered.first, ordered.last].compactMap { $0 }).sorted()
  }

  /// An open line with fewer points, the same ones whichever way it is walked.
  func simplify(_ line: [Point]) -> [Point] {
    guard let first = line.first, let last = line.last, line.count > 2 else { return line }
    if (last.x, last.y) < (first.x, first.y) { return simplifyForwards(line.reversed()).reversed() }
    return simplifyForwards(line)
  }

  /// A stretch that comes of so many divisions is halved in its middle from then on. Farthest points
  /// near the ends, as a zigzag has them, would make work grow with the square of the line.
  private static let greatestDepth = 64

  private func simplifyForwards(_ line: [Point]) -> [Point] {
    var isKept = [Bool](repeating: false, count: line.count)
    isKept[0] = true
    isKept[line.count - 1] = true
    var open = [(start: 0, end: line.count - 1, depth: 0)]
    while let (start, end, depth) = open.popLast() {
      guard end - start > 1, let farthest = farthest(of: line, from: start, to: end) else {
        continue
      }
      let middle = depth < Self.greatestDepth ? farthest : (start + end) / 2
      isKept[middle] = true
      open.append((start, middle, depth + 1))
      open.append((middle, end, depth + 1))
    }
    return zip(line, isKept).filter(\.1).map(\.0)
  }

  /// The first of the points between two others that lie farthest from the stretch between those; nil
  /// when all are within the tolerance.
  private func farthest(of line: [Point], from start: Int, to end: Int) -> Int? {
    var greatest = distance(of: line[start + 1], from: line[start], line[end])
    var farthest = start + 1
    for index in start + 1..<end {
      let distance = distance(of: line[index], from: line[start], line[end])
      if greatest < distance { (greatest, farthest) = (distance, index) }
    }
    return greatest > 1 ? farthest : nil
  }

  /// The distance of `point` from the stretch between `a` and `b`, in tolerances. Beyond the ends of the
  /// stretch it is that from the nearer one, so that a line that goes out and back keeps its turn.
  private func distance(of point: Point, from a: Point, _ b: Point) -> Double {
    func scaled(_ p: Point) -> Point { Point(p.x / tolerance.width, p.y / tolerance.height) }
    let along = scaled(b - a)
    let offset = scaled(point - a)
    let squaredLength = along.x * along.x + along.y * along.y
    let share =
      squaredLength > 0
      ? min(max((along.x * offset.x + along.y * offset.y) / squaredLength, 0), 1) : 0
    let rest = offset - along * share
    return rest.length
  }
}
