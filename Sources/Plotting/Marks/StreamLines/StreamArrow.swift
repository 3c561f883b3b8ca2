/// The arrow in the middle of a stream line. Source: Matplotlib's `streamplot` and `FancyArrowPatch`.
struct StreamArrow {
  /// From half way along the line to half of its next step, in scene pixels.
  let curve: QuadraticCurve

  /// What heads are measured in, in points; `mutation_scale`.
  static let headScale = 10.0
  /// What is left free at both ends, in points; `shrinkA` and `shrinkB`.
  private static let gap = 2.0

  /// Finds the arrow; nil for a line without length on the axes.
  init?(along line: [Point], in context: DrawingContext) {
    let steps = zip(line, line.dropFirst()).map { ($1 - $0).length }
    let half = steps.reduce(0, +) / 2
    var passed = 0.0
    let step = steps.firstIndex { step in
      passed += step
      return passed >= half
    }
    guard let step else { return nil }
    let start = context.position(of: line[step])
    let end = context.position(of: (line[step] + line[step + 1]) * 0.5)
    guard start.isFinite, end.isFinite, start != end else { return nil }
    let whole = QuadraticCurve(start: start, control: (start + end) * 0.5, end: end)
    // An end that would leave nothing stays where it is.
    let gap = context.pixels(Self.gap)
    let later = whole.leaving { ($0 - start).length < gap } ?? whole
    let backwards = later.reversed
    curve = (backwards.leaving { ($0 - end).length < gap } ?? backwards).reversed
  }
}
