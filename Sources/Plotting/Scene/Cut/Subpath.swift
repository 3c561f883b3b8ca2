/// A stretch of a path that is drawn without lifting the pen.
struct Subpath: Equatable {
  /// One step from a point to the next.
  enum Step: Equatable {
    /// A straight line.
    case line(end: Point)
    /// A curve that lies in sight.
    case quad(control: Point, end: Point)
    /// A curve that lies in sight.
    case cubic(control1: Point, control2: Point, end: Point)

    /// Where the step leads.
    var end: Point {
      switch self {
      case .line(let end), .quad(_, let end), .cubic(_, _, let end): end
      }
    }

    /// The step as an element of a path.
    var element: Path.Element {
      switch self {
      case .line(let end): .line(end)
      case .quad(let control, let end): .quad(control: control, end: end)
      case .cubic(let control1, let control2, let end):
        .cubic(control1: control1, control2: control2, end: end)
      }
    }
  }

  /// Where the stretch begins.
  var start: Point
  /// How it goes on.
  var steps: [Step] = []
  /// Whether it ends with a line back to its start.
  var isClosed = false

  /// Where the last step leads.
  var end: Point { steps.last?.end ?? start }

  /// Appends a straight line.
  mutating func addLine(to point: Point) {
    steps.append(.line(end: point))
  }

  /// The same stretch with the line back to its start as a step of its own.
  var unclosed: Subpath {
    var path = self
    if isClosed, end != start { path.addLine(to: start) }
    path.isClosed = false
    return path
  }

  /// The stretch as elements of a path.
  var elements: [Path.Element] {
    [.move(start)] + steps.map(\.element) + (isClosed ? [.close] : [])
  }
}

extension Path {
  /// A path of several stretches.
  init(_ subpaths: [Subpath]) {
    self.init(subpaths.flatMap(\.elements))
  }
}
