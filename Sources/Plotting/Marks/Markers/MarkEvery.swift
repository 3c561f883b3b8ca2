/// Which of a line's points have a marker; Matplotlib's `markevery`.
///
///     Line(x: epochs, y: losses, marker: .circle, markEvery: .every(20))
public enum MarkEvery: Sendable, Hashable {
  /// All of them.
  case all
  /// The point number `from`, counted from 0, and then each so many points later.
  case every(Int, from: Int = 0)
  /// The points of these numbers, counted from 0; there is none for a number that no point has.
  case at([Int])
  /// Points about so far apart along the line, in shares of the diagonal of the axes.
  case spacing(Double, from: Double = 0)

  /// The numbers of the points that have a marker.
  ///
  /// - Parameters:
  ///   - places: where the points stand, in pixels; those that are not finite have no marker.
  ///   - diagonal: the length of the diagonal of the axes, in pixels.
  func indices(of places: [Point], diagonal: Double) -> [Int] {
    switch self {
    case .all: places.indices.filter { places[$0].isFinite }
    case .every(let step, let first):
      stride(from: max(first, 0), to: places.count, by: max(step, 1))
        .filter { places[$0].isFinite }
    case .at(let numbers): numbers.filter { places.indices.contains($0) && places[$0].isFinite }
    case .spacing(let share, let first):
      spaced(places, step: share * diagonal, start: first * diagonal)
    }
  }

  /// The points nearest to places evenly spaced along the line. Source: Matplotlib's `_mark_every_path`.
  private func spaced(_ places: [Point], step: Double, start: Double) -> [Int] {
    var (points, travelled) = ([Int](), [Double]())
    var last: Point?
    for (index, place) in places.enumerated() where place.isFinite && place != last {
      travelled.append((travelled.last ?? 0) + (last.map { (place - $0).length } ?? 0))
      points.append(index)
      last = place
    }
    guard step > 0, let length = travelled.last else { return points }
    var chosen: [Int] = []
    var nearest = 0
    // Beyond so many steps there is a marker at each point anyway.
    let steps = min((length - start) / step, Self.mostSteps)
    for number in 0..<max(Int(steps.rounded(.up)), 0) {
      let target = start + Double(number) * step
      while nearest + 1 < points.count, travelled[nearest + 1] <= target { nearest += 1 }
      let isNextNearer =
        nearest + 1 < points.count
        && travelled[nearest + 1] - target < abs(target - travelled[nearest])
      let point = points[isNextNearer ? nearest + 1 : nearest]
      if chosen.last != point { chosen.append(point) }
    }
    return chosen
  }

  private static let mostSteps = 1e6

  /// Refuses steps that lead nowhere.
  func validate(_ name: String) throws(PlotError) {
    switch self {
    case .all, .at: return
    case .every(let step, let first):
      guard step < 1 || first < 0 else { return }
      throw .measure(
        name: name, value: Double(step < 1 ? step : first),
        expected: "a step of 1 or more, from a number of 0 or more on")
    case .spacing(let share, let first):
      try Require.positive(share, name)
      try Require.finite(first, name)
      try Require.length(first, name)
    }
  }
}
