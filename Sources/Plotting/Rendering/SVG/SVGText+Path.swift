extension SVGText {
  /// Appends a path as the value of a `d` attribute.
  ///
  /// Steps are relative to the rounded place of the one before, so that errors do not add up.
  ///
  /// - Parameter decimals: how many decimals coordinates are rounded to.
  mutating func write(path: Path, decimals: Int = ShortNumber.coordinateDecimals) {
    var writer = PathDataWriter(decimals: decimals)
    for element in path.elements { writer.add(element, to: &self) }
  }
}

/// Writes path elements one after the other.
private struct PathDataWriter {
  let decimals: Int
  private var current = (x: 0, y: 0)
  private var start = (x: 0, y: 0)
  private var command: Unicode.Scalar?
  /// Whether the last thing written is a number.
  private var isBehindNumber = false
  /// Whether the subpath has a step already; a first one of no length is kept for the sake of its caps.
  private var hasStep = false

  init(decimals: Int) {
    self.decimals = decimals
  }

  mutating func add(_ element: Path.Element, to text: inout SVGText) {
    switch element {
    case .move(let point):
      begin(command == nil ? "M" : "m", in: &text)
      write(step(to: point), to: &text)
      start = current
      hasStep = false
    case .line(let point):
      let step = step(to: point)
      switch step {
      case (0, 0) where hasStep: return
      case (let x, 0):
        begin("h", in: &text)
        write(x, to: &text)
      case (0, let y):
        begin("v", in: &text)
        write(y, to: &text)
      default:
        begin("l", in: &text)
        write(step, to: &text)
      }
      hasStep = true
    case .quad(let control, let end):
      begin("q", in: &text)
      write(way(to: control), to: &text)
      write(step(to: end), to: &text)
      hasStep = true
    case .cubic(let control1, let control2, let end):
      begin("c", in: &text)
      write(way(to: control1), to: &text)
      write(way(to: control2), to: &text)
      write(step(to: end), to: &text)
      hasStep = true
    case .close:
      begin("z", in: &text)
      current = start
    }
  }

  /// The way from the current point to another, in units.
  private func way(to point: Point) -> (x: Int, y: Int) {
    (
      ShortNumber(point.x, decimals: decimals).units - current.x,
      ShortNumber(point.y, decimals: decimals).units - current.y
    )
  }

  /// The way to a point, which becomes the current one.
  private mutating func step(to point: Point) -> (x: Int, y: Int) {
    let way = way(to: point)
    current = (current.x + way.x, current.y + way.y)
    return way
  }

  /// A letter says the same as the one before it when it is left out; behind M and z it is needed, and a move
  /// without its own is a line.
  private mutating func begin(_ letter: Unicode.Scalar, in text: inout SVGText) {
    isBehindNumber = letter == command && letter != "z" && letter != "m"
    if !isBehindNumber { text.write(letter) }
    command = letter
  }

  private mutating func write(_ way: (x: Int, y: Int), to text: inout SVGText) {
    write(way.x, to: &text)
    write(way.y, to: &text)
  }

  /// A minus sign parts a number from the one before it as a space does.
  private mutating func write(_ number: Int, to text: inout SVGText) {
    if number >= 0, isBehindNumber { text.write(" " as Unicode.Scalar) }
    text.write(ShortNumber(units: number, decimals: decimals))
    isBehindNumber = true
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
