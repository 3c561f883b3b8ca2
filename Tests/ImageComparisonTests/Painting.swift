import Pictures
import TestSupport

@testable import ImageComparison

/// A rectangle of whole pixels.
struct Block: Sendable {
  let x: Int
  let y: Int
  let width: Int
  let height: Int

  init(_ x: Int, _ y: Int, _ width: Int, _ height: Int) {
    (self.x, self.y, self.width, self.height) = (x, y, width, height)
  }
}

typealias RGB = SIMD3<UInt8>

extension RGB {
  static let white = RGB(255, 255, 255)
  static let black = RGB(0, 0, 0)
  static let red = RGB(255, 0, 0)
  static let blue = RGB(0, 0, 255)
  static let cyan = RGB(0, 255, 255)
  static let salmon = RGB(255, 160, 122)
  static let tabBlue = RGB(31, 119, 180)

  var opaque: SIMD4<UInt8> { SIMD4(x, y, z, 255) }
}

/// What the tests do to pictures.
extension Picture {
  var everything: Block { Block(0, 0, width, height) }

  mutating func fill(_ block: Block, _ color: RGB) {
    for y in block.y..<block.y + block.height {
      for x in block.x..<block.x + block.width { self[x, y] = color.opaque }
    }
  }

  /// Gives red, green and blue of every pixel another value.
  mutating func changeColors(_ change: (UInt8) -> UInt8) {
    for y in 0..<height {
      for x in 0..<width {
        let color = self[x, y]
        self[x, y] = SIMD4(change(color.x), change(color.y), change(color.z), color.w)
      }
    }
  }

  /// Copies a block, from the picture as it is before.
  mutating func copy(_ block: Block, toX left: Int, y top: Int) {
    let original = self
    for y in 0..<block.height {
      for x in 0..<block.width { self[left + x, top + y] = original[block.x + x, block.y + y] }
    }
  }

  /// Moves a block, leaving a background of one colour.
  mutating func move(_ block: Block, right: Int = 0, down: Int = 0, on background: RGB) {
    let original = self
    fill(block, background)
    for y in 0..<block.height {
      for x in 0..<block.width {
        self[block.x + x + right, block.y + y + down] = original[block.x + x, block.y + y]
      }
    }
  }

  /// Gives everything of one colour another, with its smoothed edges on `background`.
  mutating func recolor(_ old: RGB, _ new: RGB, on background: RGB, in block: Block? = nil) {
    let block = block ?? everything
    let from = SIMD3<Float>(background)
    let way = SIMD3<Float>(old) - from
    for y in block.y..<block.y + block.height {
      for x in block.x..<block.x + block.width {
        let color = SIMD3<Float>(SIMD3<UInt8>(self[x, y].x, self[x, y].y, self[x, y].z)) - from
        let share = (color * way).sum() / (way * way).sum()
        let rest = color - share * way
        guard share > 0.01, share < 1.01, max(rest.max(), -rest.min()) < 3 else { continue }
        let blend = from + share * (SIMD3<Float>(new) - from)
        self[x, y] = Self.rounded(blend).opaque
      }
    }
  }

  /// Paints where `inside`, the distance of a point from the edge, is positive, smoothed by 16 x 16
  /// points in a pixel.
  mutating func paint(
    _ color: RGB, alpha: Float = 1, in block: Block, inside: (_ x: Float, _ y: Float) -> Float
  ) {
    let steps = 16
    for y in block.y..<block.y + block.height {
      for x in block.x..<block.x + block.width {
        // No point of a pixel is further from its center than half its diagonal.
        let center = inside(Float(x) + 0.5, Float(y) + 0.5)
        guard center > -0.71 else { continue }
        var count = steps * steps
        if center < 0.71 {
          count = (0..<steps * steps).count { sample in
            let dx = (Float(sample % steps) + 0.5) / Float(steps)
            let dy = (Float(sample / steps) + 0.5) / Float(steps)
            return inside(Float(x) + dx, Float(y) + dy) >= 0
          }
        }
        let share = alpha * Float(count) / Float(steps * steps)
        let below = SIMD3<Float>(SIMD3<UInt8>(self[x, y].x, self[x, y].y, self[x, y].z))
        self[x, y] = Self.rounded(below + share * (SIMD3<Float>(color) - below)).opaque
      }
    }
  }

  mutating func paintDisc(x: Float, y: Float, radius: Float, _ color: RGB) {
    let reach = Int(radius) + 2
    let block = Block(Int(x) - reach, Int(y) - reach, 2 * reach, 2 * reach)
    paint(color, in: block) { px, py in
      radius - ((px - x) * (px - x) + (py - y) * (py - y)).squareRoot()
    }
  }

  /// A marker as figures have it: 6 pixels across with a white edge.
  mutating func paintMarker(x: Float, y: Float, _ color: RGB) {
    paintDisc(x: x, y: y, radius: 4.5, .white)
    paintDisc(x: x, y: y, radius: 3.5, color)
  }

  /// Paints a convex polygon whose corners go round one way or the other.
  mutating func paintPolygon(_ corners: [SIMD2<Float>], _ color: RGB, alpha: Float = 1) {
    let (xs, ys) = (corners.map(\.x), corners.map(\.y))
    let (left, top) = (Int(xs.min() ?? 0) - 1, Int(ys.min() ?? 0) - 1)
    let (right, bottom) = (Int(xs.max() ?? 0) + 2, Int(ys.max() ?? 0) + 2)
    let sides = corners.indices.map { index in
      let (start, end) = (corners[index], corners[(index + 1) % corners.count])
      let length = ((end - start) * (end - start)).sum().squareRoot()
      return (start: start, unit: (end - start) / length)
    }
    paint(color, alpha: alpha, in: Block(left, top, right - left, bottom - top)) { x, y in
      var (least, most) = (Float.infinity, -Float.infinity)
      for side in sides {
        let distance = side.unit.x * (y - side.start.y) - side.unit.y * (x - side.start.x)
        (least, most) = (min(least, distance), max(most, distance))
      }
      return max(least, -most)
    }
  }

  mutating func paintLine(
    from start: SIMD2<Float>, to end: SIMD2<Float>, width: Float, _ color: RGB
  ) {
    let way = end - start
    let length = (way * way).sum().squareRoot()
    let side = SIMD2(-way.y, way.x) / length * (width / 2)
    paintPolygon([start + side, end + side, end - side, start - side], color)
  }

  /// An arrow whose head keeps its size.
  mutating func paintArrow(from start: SIMD2<Float>, to end: SIMD2<Float>, _ color: RGB) {
    let way = end - start
    let unit = way / (way * way).sum().squareRoot()
    let side = SIMD2(-unit.y, unit.x)
    let neck = end - unit * 9
    paintLine(from: start, to: neck, width: 2, color)
    paintPolygon([end, neck + side * 4, neck - side * 4], color)
  }

  private static func rounded(_ color: SIMD3<Float>) -> RGB {
    let values = color.clamped(
      lowerBound: SIMD3(repeating: 0), upperBound: SIMD3(repeating: 255))
    return RGB(values.rounded(.toNearestOrEven))
  }
}

/// Where noise goes.
extension Picture {
  /// Adds noise of up to `levels` to each channel of the pixels for which `isAffected` holds.
  mutating func addNoise(
    _ levels: Int, seed: UInt64, where isAffected: (_ x: Int, _ y: Int) -> Bool
  ) {
    var random = SplitMix(state: seed)
    for y in 0..<height {
      for x in 0..<width where isAffected(x, y) {
        for channel in 0..<3 {
          let value = Int(self[x, y][channel]) + Int.random(in: -levels...levels, using: &random)
          self[x, y][channel] = UInt8(min(max(value, 0), 255))
        }
      }
    }
  }

  /// Whether a pixel has a neighbour of another colour.
  func isOnEdge(_ x: Int, _ y: Int) -> Bool {
    for row in max(y - 1, 0)...min(y + 1, height - 1) {
      for column in max(x - 1, 0)...min(x + 1, width - 1)
      where self[column, row] != self[x, y] {
        return true
      }
    }
    return false
  }

  /// Lets every edge cover its pixels up to `share` more or less, along the colours next to it.
  mutating func smoothDifferently(by share: Float, seed: UInt64) {
    let original = self
    var random = SplitMix(state: seed)
    for y in 0..<height {
      for x in 0..<width {
        let own = original.luma(at: y * width + x)
        var (least, most) = (y * width + x, y * width + x)
        for row in max(y - 1, 0)...min(y + 1, height - 1) {
          for column in max(x - 1, 0)...min(x + 1, width - 1) {
            let place = row * width + column
            let luma = original.luma(at: place)
            if luma < original.luma(at: least) { least = place }
            if luma > original.luma(at: most) { most = place }
          }
        }
        let (dark, bright) = (original.color(at: least), original.color(at: most))
        // A pixel keeps clear of both colours, so that it remains one of the edge.
        let room = 48 as Float
        guard own > original.luma(at: least) + room, own < original.luma(at: most) - room
        else { continue }
        let way = SIMD3<Float>(bright) - SIMD3<Float>(dark)
        let step = Float.random(in: -share...share, using: &random)
        self[x, y] =
          Self.rounded(SIMD3<Float>(original.color(at: y * width + x)) + step * way).opaque
      }
    }
  }
}
