/// The borders of regions as directed lines, each region to the left of its own.
struct BorderSet {
  /// For each class, where its border goes on from a point.
  private var next: [[Point: Point]]
  /// For each class, the points its border goes through, in the order they were found.
  private var starts: [[Point]]
  /// Points that more than two regions, or two regions and the outline, share: borders between the
  /// same two regions end here.
  private var junctions: Set<Point> = []

  init(classes: Int) {
    next = Array(repeating: [:], count: classes)
    starts = Array(repeating: [], count: classes)
  }

  private mutating func add(_ from: Point, _ to: Point, to region: Int) {
    next[region][from] = to
    starts[region].append(from)
  }

  /// Adds the borders inside a triangle whose corners do not all have the same winner.
  mutating func add(
    triangle: [Int], winners: [Int], crossings: [Lattice.Side: Point]
  ) {
    let regions = triangle.map { winners[$0] }
    func crossing(_ a: Int, _ b: Int) -> Point? {
      crossings[Lattice.Side(from: triangle[a], to: triangle[b]).ordered]
    }
    for corner in 0..<3 {
      let (following, preceding) = ((corner + 1) % 3, (corner + 2) % 3)
      guard regions[following] == regions[preceding], regions[corner] != regions[following],
        let leaving = crossing(corner, following), let returning = crossing(corner, preceding)
      else { continue }
      add(leaving, returning, to: regions[corner])
      add(returning, leaving, to: regions[following])
      return
    }
    // Three regions meet in this triangle: in the middle of the three crossings.
    guard let a = crossing(0, 1), let b = crossing(1, 2), let c = crossing(2, 0) else { return }
    let center = (a + b + c) * (1 / 3)
    junctions.insert(center)
    for (corner, (leaving, returning)) in [(a, c), (b, a), (c, b)].enumerated() {
      add(leaving, center, to: regions[corner])
      add(center, returning, to: regions[corner])
    }
  }

  /// Adds a side of the outline, which is walked counter-clockwise.
  mutating func add(
    outline side: Lattice.Side, lattice: Lattice, winners: [Int],
    crossings: [Lattice.Side: Point]
  ) {
    let (from, to) = (lattice.points[side.from], lattice.points[side.to])
    guard let crossing = crossings[side.ordered] else {
      add(from, to, to: winners[side.from])
      return
    }
    junctions.insert(crossing)
    add(from, crossing, to: winners[side.from])
    add(crossing, to, to: winners[side.to])
  }

  /// The polygons of each class, points that are not needed left out.
  ///
  /// - Parameter tolerance: how far a polygon may be from the border, along x and along y.
  func polygons(tolerance: Size) -> [[[Point]]] {
    let simplifier = LineSimplifier(tolerance: tolerance)
    return next.indices.map { region in
      loops(of: region).map { simplifier.simplify(loop: $0, keeping: junctions) }
    }
  }

  /// The closed borders of one region.
  private func loops(of region: Int) -> [[Point]] {
    var remaining = next[region]
    var loops: [[Point]] = []
    for start in starts[region] {
      var loop: [Point] = []
      var point = start
      while let following = remaining.removeValue(forKey: point) {
        loop.append(point)
        point = following
      }
      if loop.count > 2 { loops.append(loop) }
    }
    return loops
  }
}
