import Foundation
import Testing

@testable import Plotting

/// The shapes of markers are Matplotlib's.
///
/// `Fixtures/marker-shapes.json` holds, of Matplotlib 3.8.0's `MarkerStyle(name)`, the vertices of
/// `get_path().transformed(get_transform())` without a closing vertex that repeats the first,
/// `is_filled()`, `get_joinstyle()` and `get_snap_threshold()` (-1: infinite). The last five are
/// `(7, 0, 0)`, `(4, 0, 20)`, `(6, 1, 0)`, `(5, 2, 10)` and `Path([[0, 0], [3, 1], [1, -2], [0, 0]])`.
@Suite struct MarkerShapeTests {
  private struct Fixture: Decodable, Sendable {
    var name: String
    var lines: [[[Double]]]?
    var radius: Double?
    var filled: Bool
    var join: String
    var snap: Double?
  }

  private static let shapes: [String: MarkerShape] = {
    var shapes = Dictionary(uniqueKeysWithValues: MarkerShape.named.map { ($0.key, $0.value) })
    shapes["polygon 7"] = .polygon(sides: 7)
    shapes["polygon 4 turned by 20"] = .polygon(sides: 4, rotation: 20)
    shapes["star 6"] = .star(points: 6)
    shapes["asterisk 5"] = .asterisk(lines: 5, rotation: 10)
    shapes["path"] = .path(
      Path(points: [Point(0, 0), Point(3, 1), Point(1, -2)], closed: true))
    return shapes
  }()

  private func fixtures() throws -> [Fixture] {
    try ScaleSamples.decoded("marker-shapes", as: [Fixture].self)
  }

  @Test func eachShapeHasMatplotlibsVertices() throws {
    let fixtures = try fixtures()
    #expect(Set(fixtures.map(\.name)) == Set(Self.shapes.keys))
    for fixture in fixtures {
      let shape = try #require(Self.shapes[fixture.name])
      guard let lines = fixture.lines else {
        let bounds = try #require(shape.path.bounds)
        let radius = try #require(fixture.radius)
        #expect(abs(bounds.maxX - radius) < 1e-12, "\(fixture.name)")
        #expect(abs(bounds.minY + radius) < 1e-12, "\(fixture.name)")
        continue
      }
      let ours = subpaths(of: shape.path)
      #expect(ours.map(\.count) == lines.map(\.count), "\(fixture.name)")
      for (point, vertex) in zip(ours.joined(), lines.joined()) {
        let distance = (point - Point(vertex[0], vertex[1])).length
        #expect(distance < 1e-12, "\(fixture.name): \(point), not \(vertex)")
      }
    }
  }

  @Test func cornersAndTheGridAreMatplotlibsToo() throws {
    for fixture in try fixtures() {
      let shape = try #require(Self.shapes[fixture.name])
      #expect(shape.isFilled == fixture.filled, "\(fixture.name)")
      // Nobody sees how the line around a disc is joined.
      if fixture.radius == nil { #expect("\(shape.join)" == fixture.join, "\(fixture.name)") }
      let snapping: MarkerShape.Snapping =
        switch fixture.snap {
        case nil: .automatic
        case -1: .never
        case let least?: .from(least)
        }
      #expect(shape.snapping == snapping, "\(fixture.name)")
    }
  }

  @Test func aPixelIsOnePixelAlongALine() throws {
    let context = try testContext()
    let line = Line([Point(0.505, 0.5)], marker: .pixel, markerSize: 20, color: .red)
    let nodes = line.layout(in: context).nodes
    guard case .markers(let markers) = try #require(nodes.last) else {
      Issue.record("no markers")
      return
    }
    // To the right of the corner of a pixel and above it, as Agg has it.
    #expect(markers.shape.bounds == Rect(x: 0, y: -1, width: 1, height: 1))
    #expect(markers.positions == [Point(51, 50)])
    #expect(markers.stroke?.width == 0)
  }

  /// Agg moves a square of 6 points, 8.33 pixels at 100 dpi, whose line is 1.39 pixels wide, to whole pixels
  /// and a half.
  @Test func squaresAreMovedToTheGridAndDiscsToTheMiddleOfAPixel() throws {
    let context = try testContext()
    let square = Line([Point(0.502, 0.5)], marker: .square).layout(in: context).nodes
    let disc = Line([Point(0.502, 0.5)], marker: .circle).layout(in: context).nodes
    guard case .markers(let squares)? = square.last, case .markers(let discs)? = disc.last else {
      Issue.record("no markers")
      return
    }
    #expect(squares.shape.bounds == Rect(minX: -3.5, minY: -3.5, maxX: 4.5, maxY: 4.5))
    #expect(squares.positions == [Point(50, 50)])
    #expect(discs.positions == [Point(50.5, 50.5)])
  }

  @Test func aShapeWithoutExtentIsRefused() {
    let shape = MarkerShape.path(Path(points: [.zero, .zero]))
    #expect {
      try Figure { Axes { Scatter([.zero], marker: shape) } }
    } throws: {
      "\($0)".contains("marker of the scatter")
    }
  }

  private func subpaths(of path: Path) -> [[Point]] {
    var result: [[Point]] = []
    for element in path.elements {
      switch element {
      case .move(let point): result.append([point])
      case .line(let point): result[result.count - 1].append(point)
      case .quad, .cubic, .close: break
      }
    }
    return result
  }
}

/// A frame of 100 by 100 pixels from 0 to 1.
func testContext(
  x: AxisMap = AxisMap(limits: Interval(0...1)), y: AxisMap = AxisMap(limits: Interval(0...1))
) throws -> DrawingContext {
  DrawingContext(
    frame: Rect(x: 0, y: 0, width: 100, height: 100), x: x, y: y, fonts: try .dejaVuSans())
}
