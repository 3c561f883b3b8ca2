/// A place among device pixels on the grid that Cairo computes with: in 256ths of a pixel
/// (cairo-fixed-type-private.h).
struct GridPoint: Equatable {
  var x: Int
  var y: Int

  /// Parts of a pixel.
  static let partsOfPixel = 256

  init(x: Int, y: Int) {
    (self.x, self.y) = (x, y)
  }

  /// The nearest place on the grid to one in device pixels; nil where Cairo has no pixels.
  init?(near place: Point) {
    guard abs(place.x) < CairoPixels.farthest, abs(place.y) < CairoPixels.farthest
    else { return nil }
    let scale = Double(Self.partsOfPixel)
    x = Int((place.x * scale).rounded(.toNearestOrEven))
    y = Int((place.y * scale).rounded(.toNearestOrEven))
  }

  /// The sum of two places taken as ways.
  static func + (a: GridPoint, b: GridPoint) -> GridPoint {
    GridPoint(x: a.x + b.x, y: a.y + b.y)
  }

  /// The way from one place to another.
  static func - (a: GridPoint, b: GridPoint) -> GridPoint {
    GridPoint(x: a.x - b.x, y: a.y - b.y)
  }

  /// Twice the area of the triangle between two ways: above 0 where the other one turns from x towards y.
  func cross(_ other: GridPoint) -> Int { x * other.y - y * other.x }

  /// How long the way is, in parts of a pixel.
  var length: Double { (Double(x) * Double(x) + Double(y) * Double(y)).squareRoot() }
}
