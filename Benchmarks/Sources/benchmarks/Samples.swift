import Glibc
import Plotting

/// Data of any size, the same on every run.
enum Samples {
  /// Evenly spaced numbers from 0 to 1.
  static func steps(_ count: Int) -> [Double] {
    (0..<count).map { Double($0) / Double(max(count - 1, 1)) }
  }

  /// Points all over a square, without order.
  static func cloud(_ count: Int) -> [Point] {
    (0..<count).map {
      Point(scattered($0, by: 0.7548776662466927), scattered($0, by: 0.5698402909980532))
    }
  }

  /// Points all over a cube, without order.
  static func space(_ count: Int) -> [Point3] {
    (0..<count).map {
      Point3(
        scattered($0, by: 0.8191725133961645), scattered($0, by: 0.6710436067037893),
        scattered($0, by: 0.5497004779019703))
    }
  }

  /// The additive recurrence of Martin Roberts' "The unreasonable effectiveness of quasirandom
  /// sequences": multiples of powers of the plastic number, modulo 1.
  private static func scattered(_ index: Int, by step: Double) -> Double {
    (Double(index) * step).truncatingRemainder(dividingBy: 1)
  }

  /// A line that rises and falls at random.
  static func walk(_ count: Int) -> [Point] {
    var height = 0.0
    return cloud(count).enumerated().map { index, point in
      height += point.x - 0.5
      return Point(Double(index), height)
    }
  }

  /// A line up and down as far as it goes: every point counts.
  static func zigzag(_ count: Int) -> [Point] {
    (0..<count).map { Point(Double($0), Double($0 % 2)) }
  }

  /// A hundred turns, further out with each.
  static func spiral(_ count: Int) -> [Point] {
    steps(count).map { share in
      let angle = 200 * Double.pi * share
      return Point(share * cos(angle), share * sin(angle))
    }
  }

  /// A round hill of so many faces, a square number.
  static func hill(faces: Int) -> Surface3D {
    let places = steps(Int(Double(faces).squareRoot().rounded()) + 1).map { 4 * $0 - 2 }
    return Surface3D(x: places, y: places) { x, y in exp(-x * x - y * y) }
  }
}
