extension SVGText {
  /// Appends a path as the value of a `d` attribute.
  ///
  /// Steps are relative to the rounded place of the one before, so that errors do not add up.
  ///
  /// - Parameter decimals: how many decimals coordinates are rounded to.
  mutating func write(path: Path, decimals: Int = SVGNumber.coordinateDecimals) {
    var writer = PathDataWriter(decimals: decimals)
    for element in path.elements { writer.add(element, to: &self) }
  }
}

/// Writes path elements one after the other.
private struct PathDataWriter {
  let decimals: Int
  private var current = (x: 0, y: 0)
  private var start = (x: 0, y: 0)
  private var command: Character?
  /// Whether the subpath has a step already; a first one of no length is kept for the sake of its caps.
  private var hasStep = false

  init(decimals: Int) {
    self.decimals = decimals
  }

  mutating func add(_ element: Path.Element, to text: inout SVGText) {
    switch element {
    case .move(let point):
      let isFirst = command == nil
      write(isFirst ? "M" : "m", steps(to: [point]), to: &text)
      start = current
      hasStep = false
    case .line(let point):
      let step = steps(to: [point])
      switch (step[0], step[1]) {
      case (0, 0) where hasStep: return
      case (let x, 0): write("h", [x], to: &text)
      case (0, let y): write("v", [y], to: &text)
      default: write("l", step, to: &text)
      }
      hasStep = true
    case .quad(let control, let end):
      write("q", steps(to: [control, end]), to: &text)
      hasStep = true
    case .cubic(let control1, let control2, let end):
      write("c", steps(to: [control1, control2, end]), to: &text)
      hasStep = true
    case .close:
      write("z", [], to: &text)
      current = start
    }
  }

  /// The ways from the current point to each of `points`, in units; the last becomes the current one.
  private mutating func steps(to points: [Point]) -> [Int] {
    let places = points.map {
      (
        x: SVGNumber($0.x, decimals: decimals).units, y: SVGNumber($0.y, decimals: decimals).units
      )
    }
    let steps = places.flatMap { [$0.x - current.x, $0.y - current.y] }
    current = places.last ?? current
    return steps
  }

  /// A letter says the same as the one before it when it is left out; behind M and z it is needed.
  private mutating func write(_ letter: Character, _ numbers: [Int], to text: inout SVGText) {
    let isRepeated = letter == command && letter != "z"
    if !isRepeated { text.write(String(letter)) }
    command = letter
    for (index, number) in numbers.enumerated() {
      if number >= 0, index > 0 || isRepeated { text.write(" ") }
      text.write(SVGNumber(units: number, decimals: decimals))
    }
  }
}

extension Path {
  /// The path with runs of straight lines thinned out, moved by at most `tolerance` on the way.
  func simplified(tolerance: Double) -> Path {
    let simplifier = LineSimplifier(tolerance: Size(width: tolerance, height: tolerance))
    var result = Path()
    var run: [Point] = []
    var start = Point.zero
    /// Appends the lines that end at the last point of the run, which starts where the path was.
    func flush() {
      if run.count > 1 {
        result.elements.append(
          contentsOf: simplifier.simplify(run).dropFirst().map { .line($0) })
      }
      run = run.suffix(1)
    }
    for element in elements {
      switch element {
      case .line(let point):
        run.append(point)
        continue
      case .move(let point):
        flush()
        start = point
        run = [point]
      case .quad(_, let point), .cubic(_, _, let point):
        flush()
        run = [point]
      case .close:
        flush()
        run = [start]
      }
      result.elements.append(element)
    }
    flush()
    return result
  }
}
