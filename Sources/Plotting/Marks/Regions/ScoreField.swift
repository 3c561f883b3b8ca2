/// The scores of several classes over the plane.
struct ScoreField {
  let scores: RegionTracer.Scores

  /// For each point the number of the class with the greatest score; the first of equal ones.
  static func winners(of values: [[Double]]) -> [Int] {
    guard var best = values.first else { return [] }
    var winners = [Int](repeating: 0, count: best.count)
    for (index, row) in values.enumerated().dropFirst() {
      for (place, value) in row.enumerated() where value > best[place] {
        best[place] = value
        winners[place] = index
      }
    }
    return winners
  }

  /// For each class, its scores at `points`.
  ///
  /// - Throws: what the scores throw, and `PlotError.scores` when there are no classes, when a class
  ///   has not one score per point, or when a score is not finite.
  func evaluate(_ points: [Point], classes: Int? = nil) throws -> [[Double]] {
    let values = try scores(points)
    guard !values.isEmpty else {
      throw PlotError.scores(at: nil, problem: "expected scores of one class or more, got none")
    }
    if let classes, values.count != classes {
      throw PlotError.scores(
        at: nil, problem: "expected scores of \(classes) classes as before, got \(values.count)")
    }
    for (index, row) in values.enumerated() {
      guard row.count == points.count else {
        throw PlotError.scores(
          at: nil,
          problem: "class \(index): expected \(points.count) scores, got \(row.count)")
      }
      if let place = row.firstIndex(where: { !$0.isFinite }) {
        throw PlotError.scores(
          at: points[place],
          problem: "class \(index): expected a finite score, got \(row[place])")
      }
    }
    return values
  }

  /// How often a crossing's bracket is narrowed at most; a linear score needs one step and a smooth
  /// one four or five.
  private static let maximumSteps = 40

  /// A crossing is found when it moves by less than this share of its side.
  private static let precision = 1e-9

  /// A crossing keeps this share of its side away from both corners, so that every corner lies
  /// inside its own region and borders never touch at a corner.
  private static let cornerShare = 1e-7

  /// Where the border between the winners at both ends crosses each side that has different ones.
  func crossings(lattice: Lattice, values: [[Double]], winners: [Int]) throws
    -> [Lattice.Side: Point]
  {
    var brackets: [Bracket] = []
    lattice.forEachSide { side in
      let (first, second) = (winners[side.from], winners[side.to])
      guard first != second else { return }
      brackets.append(
        Bracket(
          side: side, first: first, second: second,
          low: values[first][side.from] - values[second][side.from],
          high: values[first][side.to] - values[second][side.to]))
    }
    var open = Array(brackets.indices)
    for _ in 0..<Self.maximumSteps where !open.isEmpty {
      let leads = try evaluate(
        open.map { brackets[$0].point(in: lattice) }, classes: values.count)
      open = open.enumerated().compactMap { place, index in
        let (first, second) = (brackets[index].first, brackets[index].second)
        let moved = brackets[index].narrow(lead: leads[first][place] - leads[second][place])
        return moved < Self.precision ? nil : index
      }
    }
    let limits = Self.cornerShare...(1 - Self.cornerShare)
    return Dictionary(
      uniqueKeysWithValues: brackets.map { bracket in
        (bracket.side, bracket.point(in: lattice, within: limits))
      })
  }

  /// A stretch of a side between a place where one score leads and one where the other does.
  ///
  /// Source of the narrowing: the Illinois variant of regula falsi (Dowell and Jarratt, 1971).
  private struct Bracket {
    let side: Lattice.Side
    let first: Int
    let second: Int
    /// The lead of the first score at both ends.
    var low: Double
    var high: Double
    /// The ends as shares of the side.
    var start = 0.0
    var end = 1.0
    private var lastMovedStart: Bool?

    init(side: Lattice.Side, first: Int, second: Int, low: Double, high: Double) {
      self.side = side
      self.first = first
      self.second = second
      self.low = low
      self.high = high
    }

    /// Where the line through both ends is zero.
    var estimate: Double {
      low == high ? (start + end) / 2 : start + (end - start) * (low / (low - high))
    }

    func point(in lattice: Lattice, within limits: ClosedRange<Double> = 0...1) -> Point {
      let share = min(max(estimate, limits.lowerBound), limits.upperBound)
      return lattice.points[side.from] * (1 - share) + lattice.points[side.to] * share
    }

    /// Replaces one end by the estimate, where the first score leads by `lead`; returns how far the
    /// next estimate is from this one.
    mutating func narrow(lead: Double) -> Double {
      let place = estimate
      if lead == 0 {
        (start, end, low, high) = (place, place, 0, 0)
      } else if lead > 0 {
        (start, low) = (place, lead)
        if lastMovedStart == true { high /= 2 }
        lastMovedStart = true
      } else {
        (end, high) = (place, lead)
        if lastMovedStart == false { low /= 2 }
        lastMovedStart = false
      }
      return abs(estimate - place)
    }
  }
}
