import TestSupport
import Testing

@testable import Plotting

/// What holds for the contours of any field.
@Suite struct ContourLawTests {
  /// A field of any kind: noise, whole numbers that levels can be equal to, or smooth; some with values
  /// missing.
  private struct Field {
    var x: [Double]
    var y: [Double]
    var values: [[Double]]

    init(seed: UInt64) {
      var random = SplitMix(state: seed)
      x = Self.coordinates(using: &random)
      y = Self.coordinates(using: &random)
      let (kind, gaps) = (Int.random(in: 0..<3, using: &random), Bool.random(using: &random))
      let waves = (0..<4).map { _ in Double.random(in: -2...2, using: &random) }
      values = []
      for row in y.indices {
        values.append([])
        for column in x.indices {
          let (u, v) = (Double(column) / Double(x.count), Double(row) / Double(y.count))
          let value: Double
          switch kind {
          case 0: value = Double.random(in: -3...3, using: &random)
          case 1: value = Double(Int.random(in: -2...2, using: &random))
          default: value = waves[0] + waves[1] * u + waves[2] * v * v + 6 * waves[3] * u * v
          }
          let isMissing = gaps && Int.random(in: 0..<8, using: &random) == 0
          values[row].append(isMissing ? .nan : value)
        }
      }
    }

    private static func coordinates(using random: inout SplitMix) -> [Double] {
      let count = Int.random(in: 2...11, using: &random)
      var place = Double.random(in: -5...5, using: &random)
      return (0..<count).map { _ in
        place += Double.random(in: 0.1...1, using: &random)
        return place
      }
    }

    /// The area of the cells, those with a corner missing counted by half.
    var area: Double {
      cells.reduce(0) { sum, cell in
        let missing = corners(of: cell).count { $0.isNaN }
        let share = missing == 0 ? 1 : missing == 1 ? 0.5 : 0
        return sum + share * (x[cell.column + 1] - x[cell.column]) * (y[cell.row + 1] - y[cell.row])
      }
    }

    var cells: [(row: Int, column: Int)] {
      y.indices.dropLast().flatMap { row in x.indices.dropLast().map { (row, $0) } }
    }

    func corners(of cell: (row: Int, column: Int)) -> [Double] {
      [0, 1].flatMap { up in [0, 1].map { values[cell.row + up][cell.column + $0] } }
    }
  }

  private let levels = [-2, -1.2, -0.5, 0, 1, 2]
  private var ends: [Double] { [-.infinity] + levels + [.infinity] }

  private func tracer(of field: Field) throws -> ContourTracer {
    try ContourTracer(x: field.x, y: field.y, values: field.values)
  }

  @Test(arguments: 1...200)
  func layersCoverTheFieldWithoutGapOrOverlap(seed: UInt64) throws {
    let field = Field(seed: seed)
    let layers = try tracer(of: field).layers(between: ends)
    let covered = layers.reduce(0) { $0 + Polygons.area(of: $1) }
    #expect(abs(covered - field.area) < 1e-9)

    var random = SplitMix(state: seed)
    for cell in field.cells where !field.corners(of: cell).contains(where: \.isNaN) {
      let point = Point(
        Double.random(in: field.x[cell.column]...field.x[cell.column + 1], using: &random),
        Double.random(in: field.y[cell.row]...field.y[cell.row + 1], using: &random))
      let windings = layers.map { Polygons.windings(of: $0, around: point) }
      #expect(windings.filter { $0 != 0 } == [1], "\(point)")
    }
  }

  /// The lines and polygons of a cell lie between the values of its corners.
  @Test(arguments: 1...200)
  func aPointLiesInALayerOfItsCell(seed: UInt64) throws {
    let field = Field(seed: seed)
    let layers = try tracer(of: field).layers(between: ends)
    var random = SplitMix(state: seed)
    for cell in field.cells {
      let corners = field.corners(of: cell)
      guard let least = corners.min(), let greatest = corners.max(),
        !corners.contains(where: \.isNaN)
      else { continue }
      let point = Point(
        Double.random(in: field.x[cell.column]...field.x[cell.column + 1], using: &random),
        Double.random(in: field.y[cell.row]...field.y[cell.row + 1], using: &random))
      let holder = layers.firstIndex { Polygons.windings(of: $0, around: point) != 0 }
      let layer = try #require(holder)
      #expect(ends[layer] < greatest && least <= ends[layer + 1], "\(point)")
    }
  }

  /// Between the nodes of a fine grid a smooth field is all but linear.
  @Test func layersAgreeWithASmoothField() throws {
    func height(_ x: Double, _ y: Double) -> Double { 3 * x * y + (2 * x).squareRoot() * y - y * y }
    let (x, y) = ((0...60).map { Double($0) / 20 }, (0...60).map { Double($0) / 30 - 1 })
    let tracer = try ContourTracer(x: x, y: y, values: y.map { y in x.map { height($0, y) } })
    let layers = tracer.layers(between: ends)
    var random = SplitMix(state: 3)
    var tried = 0
    for _ in 0..<500 {
      let point = Point(
        Double.random(in: 0.1...3, using: &random), Double.random(in: -1...1, using: &random))
      let value = height(point.x, point.y)
      guard levels.allSatisfy({ abs($0 - value) > 0.01 }) else { continue }
      let layer = ends.lastIndex { $0 < value }
      #expect(layers.firstIndex { Polygons.windings(of: $0, around: point) != 0 } == layer)
      tried += 1
    }
    #expect(tried > 400)
  }

  @Test(arguments: 1...100)
  func neighboursShareTheirBorderPointForPoint(seed: UInt64) throws {
    let tracer = try tracer(of: Field(seed: seed))
    let layers = tracer.layers(between: ends)
    let sides = layers.map { Set($0.flatMap(Polygons.edges(of:))) }
    for (index, level) in levels.enumerated() {
      for line in tracer.lines(at: level) {
        let closed = line.points + (line.isClosed ? line.points.prefix(1) : [])
        for (from, to) in zip(closed, closed.dropFirst()) {
          #expect(sides[index + 1].contains(Segment(from: from, to: to)))
          #expect(sides[index].contains(Segment(from: to, to: from)))
        }
      }
    }
  }

  /// Every vertex lies on a side of a cell, where the value between its ends is the level.
  @Test(arguments: 1...100)
  func linesLieOnTheirLevel(seed: UInt64) throws {
    let field = Field(seed: seed)
    let tracer = try tracer(of: field)
    for level in levels {
      for point in tracer.lines(at: level).flatMap(\.points) {
        let found = values(of: field, at: point)
        #expect(found.contains { abs($0 - level) < 1e-9 }, "\(level) at \(point): \(found)")
      }
    }
  }

  /// The values on the sides of cells that go through a point, diagonals included.
  private func values(of field: Field, at point: Point) -> [Double] {
    var found: [Double] = []
    func add(_ a: (Int, Int), _ b: (Int, Int)) {
      let (start, end) = (Point(field.x[a.1], field.y[a.0]), Point(field.x[b.1], field.y[b.0]))
      let (along, offset) = (end - start, point - start)
      let share =
        (along.x * offset.x + along.y * offset.y) / (along.x * along.x + along.y * along.y)
      guard share > -1e-9, share < 1 + 1e-9, (along * share - offset).length < 1e-9 else { return }
      let (from, to) = (field.values[a.0][a.1], field.values[b.0][b.1])
      found.append(from + (to - from) * min(max(share, 0), 1))
    }
    for (row, column) in field.cells {
      let corners = [(row, column), (row, column + 1), (row + 1, column + 1), (row + 1, column)]
      for (index, corner) in corners.enumerated() {
        for other in corners[(index + 1)...] { add(corner, other) }
      }
    }
    return found
  }
}
