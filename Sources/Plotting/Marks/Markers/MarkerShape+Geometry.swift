import Glibc

// The outlines that the shapes are made of, in sizes of a marker, y up. Numbers and thresholds (from which
// size in device pixels a shape is moved to the pixel grid) are those of Matplotlib 3.8.0's
// `matplotlib/markers.py`.

extension MarkerShape {
  /// How wide a thin diamond is, in widths of a diamond.
  static let thinDiamondWidth = 0.6
  /// How far from the middle the inner corners of a pentagram lie, in shares of the outer ones' distance.
  static let pentagramShare = 0.381966
  /// Where the left and lower edges of a pixel lie.
  static let pixelShift = -0.49999
  /// Fewer sides enclose nothing.
  static let fewestSides = 3

  static let triangle = MarkerShape(
    Path(corners: [(0, 1), (-1, -1), (1, -1)] as [(Double, Double)], divisor: 2), join: .miter,
    snapping: .from(5))

  static let tri = MarkerShape(
    Path(lines: [[(0, 0), (0, -0.5)], [(0, 0), (0.4, 0.25)], [(0, 0), (-0.4, 0.25)]]),
    isFilled: false, snapping: .from(5))

  static let caret = MarkerShape(
    Path(lines: [[(-0.5, 0.75), (0, 0), (0.5, 0.75)]]), join: .miter, isFilled: false,
    snapping: .from(3))

  static let caretBase = MarkerShape(
    Path(lines: [[(-0.5, 0), (0, -0.75), (0.5, 0)]]), join: .miter, isFilled: false,
    snapping: .from(3))

  static let rectangle = Path(
    corners: [(0, 0), (1, 0), (1, 1), (0, 1)] as [(Double, Double)], divisor: 1)

  static func tick(to end: (Double, Double)) -> MarkerShape {
    MarkerShape(Path(lines: [[(0, 0), end]]), isFilled: false, snapping: .from(1))
  }

  /// A disc that is `Path.circle` where y runs down.
  static func disc(radius: Double) -> Path {
    Path.circle(radius: radius).applying(.scale(1, -1))
  }

  /// A regular polygon whose corners lie half a size from the middle, the first at the top.
  static func regularPolygon(_ sides: Int) -> Path {
    Path(points: (0..<sides).map { corner($0, of: sides, radius: 0.5) }, closed: true)
  }

  /// A star whose inner corners lie so far from the middle, in shares of the outer ones' distance.
  static func regularStar(_ points: Int, inner: Double) -> Path {
    let corners = (0..<2 * points).map { index in
      corner(index, of: 2 * points, radius: index.isMultiple(of: 2) ? 0.5 : 0.5 * inner)
    }
    return Path(points: corners, closed: true)
  }

  private static func corner(_ index: Int, of count: Int, radius: Double) -> Point {
    let angle = 2 * Double.pi * Double(index) / Double(count) + .pi / 2
    return Point(radius * cos(angle), radius * sin(angle))
  }

  /// The shape turned anticlockwise, by an angle in degrees.
  func turned(_ degrees: Double) -> MarkerShape {
    guard degrees != 0 else { return self }
    var shape = self
    shape.path = path.applying(.rotation(degrees: degrees))
    return shape
  }
}

extension Path {
  /// A polygon of whole coordinates divided by a number.
  init(corners: [(Double, Double)], divisor: Double) {
    self.init(points: corners.map { Point($0.0 / divisor, $0.1 / divisor) }, closed: true)
  }

  /// Several lines.
  init(lines: [[(Double, Double)]]) {
    self.init()
    for line in lines { append(points: line.map { Point($0.0, $0.1) }) }
  }
}
