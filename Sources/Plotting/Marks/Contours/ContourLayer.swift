/// The part of a field above one level and up to another: the lines at both of them, joined along the
/// outline of the field.
struct ContourLayer {
  /// A level with its lines.
  struct Border {
    var level: Double
    var lines: [ContourWalk.Traced]

    init(grid: ContourGrid, level: Double) {
      self.level = level
      var walk = ContourWalk(grid: grid, level: level)
      lines = walk.lines()
    }
  }

  /// A border that begins and ends at the outline, with the layer to its left.
  private struct Stretch {
    var points: [Point]
    var start: ContourGrid.Gate
    var end: ContourGrid.Gate
  }

  /// What one comes upon on a walk along the outline.
  private enum Event {
    case node(Point)
    /// The border with this number begins here.
    case start(Int)
    /// The border with this number ends here.
    case end(Int)
  }

  private let grid: ContourGrid
  private let lower: Double
  private let upper: Double
  /// The polygons, the layer to the left of each: holes run clockwise.
  private(set) var polygons: [[Point]] = []
  private var stretches: [Stretch] = []
  /// The borders that begin and end at each side of the outline, those at the lower level apart from those at
  /// the upper one.
  private var starts: (lower: [ContourGrid.Gate: Int], upper: [ContourGrid.Gate: Int]) = ([:], [:])
  private var ends: (lower: [ContourGrid.Gate: Int], upper: [ContourGrid.Gate: Int]) = ([:], [:])

  init(of grid: ContourGrid, from lower: Border, to upper: Border, outline: ContourOutline) {
    self.grid = grid
    self.lower = lower.level
    self.upper = upper.level
    for traced in lower.lines {
      if let stretch = add(traced, isReversed: false) {
        starts.lower[stretches[stretch].start] = stretch
        ends.lower[stretches[stretch].end] = stretch
      }
    }
    for traced in upper.lines {
      if let stretch = add(traced, isReversed: true) {
        starts.upper[stretches[stretch].start] = stretch
        ends.upper[stretches[stretch].end] = stretch
      }
    }
    join(along: outline)
  }

  /// Adds a closed line as a polygon, or an open one as a stretch, whose number is returned.
  private mutating func add(_ traced: ContourWalk.Traced, isReversed: Bool) -> Int? {
    let points = isReversed ? traced.line.points.reversed() : traced.line.points
    guard let start = traced.start, let end = traced.end else {
      polygons.append(points)
      return nil
    }
    stretches.append(
      Stretch(
        points: points, start: isReversed ? end : start, end: isReversed ? start : end))
    return stretches.count - 1
  }

  /// Joins the end of each stretch with the start of the next one along the outline.
  private mutating func join(along outline: ContourOutline) {
    var following = [(nodes: [Point], next: Int)?](repeating: nil, count: stretches.count)
    for ring in outline.rings {
      var nodes: [Point] = []
      var (previous, first): (Int?, (nodes: [Point], next: Int)?)
      for event in events(along: ring) {
        switch event {
        case .node(let point): nodes.append(point)
        case .end(let stretch): (previous, nodes) = (stretch, [])
        case .start(let stretch):
          if let previous {
            following[previous] = (nodes, stretch)
          } else {
            first = (nodes, stretch)
          }
          nodes = []
        }
      }
      if let previous, let first {
        // Only the last end is still open here: those before it have found their start.
        following[previous] = following[previous] ?? (nodes + first.nodes, first.next)
      } else if first == nil, previous == nil, !nodes.isEmpty {
        polygons.append(nodes)
      }
    }
    closeStretches(by: &following)
  }

  private mutating func closeStretches(by following: inout [(nodes: [Point], next: Int)?]) {
    for start in stretches.indices {
      var polygon: [Point] = []
      var stretch = start
      while let (nodes, next) = following[stretch] {
        following[stretch] = nil
        polygon += stretches[stretch].points + nodes
        stretch = next
      }
      if !polygon.isEmpty { polygons.append(polygon) }
    }
  }

  /// 0 up to the lower level, 1 inside of the layer, 2 above the upper level.
  private func place(of node: Int) -> Int {
    let value = grid.values[node]
    return value > upper ? 2 : value > lower ? 1 : 0
  }

  /// What one comes upon on a walk along a ring of the outline, from the beginning of its first side to the
  /// end of its last.
  private func events(along ring: [ContourGrid.Gate]) -> [Event] {
    var events: [Event] = []
    for gate in ring {
      guard let nodes = grid.ends(of: gate) else { continue }
      let (from, to) = (place(of: nodes.from), place(of: nodes.to))
      let (isRising, isLower, isUpper) = (from < to, min(from, to) == 0, max(from, to) == 2)
      if from != to {
        let inside = isLower ? (isRising ? ends.lower : starts.lower)[gate] : nil
        let outside = isUpper ? (isRising ? starts.upper : ends.upper)[gate] : nil
        let found = [
          inside.map { isRising ? Event.end($0) : .start($0) },
          outside.map { isRising ? Event.start($0) : .end($0) },
        ].compactMap { $0 }
        events += isRising ? found : found.reversed()
      }
      if to == 1 { events.append(.node(grid.position(of: nodes.to))) }
    }
    return events
  }
}
