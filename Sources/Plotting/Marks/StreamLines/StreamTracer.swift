/// Follows the lines of a field. Source: Matplotlib's `streamplot` module: `_integrate_rk12`,
/// `_gen_starting_points` and `StreamMask`.
struct StreamTracer {
  private let grid: StreamGrid
  private var mask: StreamMask
  /// The longest step, in lengths of the field's sides: no cell is jumped over.
  private let greatestStep: Double

  /// Cells along a side at density 1.
  private static let usualSide = 30.0
  /// So many cells along a side are followed at the most.
  private static let mostSide = 3000.0
  /// A line that is shorter is left out, in lengths of the field's sides; `minlength`.
  private static let leastLength = 0.1
  /// A line is no longer than this in either direction; half of `maxlength`.
  private static let greatestLength = 2.0
  /// How far the two estimates of a step may be apart, in lengths of the field's sides; `maxerror`.
  private static let greatestError = 0.003
  /// Steps are no longer than this whatever the cells.
  private static let usualStep = 0.1
  /// The next step is shorter by this than the error of the last would allow.
  private static let caution = 0.85

  init(grid: StreamGrid, density: Double) throws(PlotError) {
    self.grid = grid
    let side = (Self.usualSide * density).rounded(.down)
    guard side >= 1, side <= Self.mostSide else {
      throw .measure(
        name: "density of the stream lines", value: density,
        expected: "a number from \(1 / Self.usualSide) to \(Self.mostSide / Self.usualSide)")
    }
    mask = StreamMask(side: Int(side))
    greatestStep = min(1 / side, Self.usualStep)
  }

  /// The lines in data units.
  mutating func lines() -> [[Point]] {
    var lines: [[Point]] = []
    for cell in mask.cellsFromOutside where mask.isFree(cell) {
      guard let line = line(through: place(of: cell)), line.count > 1 else { continue }
      lines.append(line.map(grid.point(at:)))
    }
    return lines
  }

  /// Where the middle of a cell is, in steps of the grid.
  private func place(of cell: StreamMask.Cell) -> Point {
    let steps = Double(max(mask.side - 1, 1))
    // In this order, as Matplotlib has it: rounding decides whether lines begin at the far edges.
    func place(_ index: Int, _ count: Int) -> Double {
      Double(index) * (1 / (steps / Double(count - 1)))
    }
    return Point(place(cell.column, grid.columns), place(cell.row, grid.rows))
  }

  /// The cell that a place is in.
  private func cell(at place: Point) -> StreamMask.Cell {
    let steps = Double(mask.side - 1)
    let shares = grid.shares(of: place)
    func index(_ share: Double) -> Int {
      Int((share * steps).rounded(.toNearestOrEven), clampedTo: 0...mask.side - 1)
    }
    return StreamMask.Cell(column: index(shares.x), row: index(shares.y))
  }

  /// The line through a place, both ways; nil for a short one, whose cells are free again.
  private mutating func line(through start: Point) -> [Point]? {
    guard mask.begin(in: cell(at: start)) else { return nil }
    let behind = run(from: start, along: -1)
    mask.turn(at: cell(at: start))
    let ahead = run(from: start, along: 1)
    guard behind.length + ahead.length > Self.leastLength else {
      mask.forget()
      return nil
    }
    return behind.places.reversed() + ahead.places.dropFirst()
  }

  /// Follows the field from a place, with it or against it, by Heun's method with steps as long as its error
  /// allows.
  private mutating func run(
    from start: Point, along sign: Double
  ) -> (places: [Point], length: Double) {
    var (place, step, length) = (start, greatestStep, 0.0)
    var places: [Point] = []
    while true {
      guard grid.contains(place) else { break }
      places.append(place)
      guard let first = grid.direction(at: place) else { return (places, length) }
      let guess = place + first * (sign * step)
      guard grid.contains(guess) else { break }
      guard let second = grid.direction(at: guess) else { return (places, length) }
      let (simple, better) = (first * (sign * step), (first + second) * (sign * step / 2))
      let error = grid.shares(of: better - simple).length
      if error < Self.greatestError {
        place = place + better
        guard grid.contains(place), mask.enter(cell(at: place)),
          length + step <= Self.greatestLength
        else { return (places, length) }
        length += step
      }
      step =
        error == 0
        ? greatestStep
        : min(greatestStep, Self.caution * step * (Self.greatestError / error).squareRoot())
    }
    // The step that would leave the field ends at its edge.
    if let last = places.last, let way = grid.direction(at: last) {
      let rest = lengthToEdge(from: last, along: way * sign)
      if rest.isFinite {
        places.append(last + way * (sign * rest))
        length += rest
      }
    }
    return (places, length)
  }

  /// How far it is from a place to the edge of the field.
  private func lengthToEdge(from place: Point, along way: Point) -> Double {
    func rest(_ place: Double, _ way: Double, _ last: Int) -> Double {
      if way == 0 { return .infinity }
      return way < 0 ? place / -way : (Double(last) - place) / way
    }
    return min(
      rest(place.x, way.x, grid.columns - 1), rest(place.y, way.y, grid.rows - 1))
  }
}
