/// A small area with corners and without dents, on the grid that Cairo computes with.
struct SmallArea {
  /// The corners in turn; no two that follow each other are in one place.
  private(set) var corners: [GridPoint] = []
  /// Twice the area in square parts of a pixel: above 0 where the corners go round from x towards y.
  private var doubleArea = 0
  private(set) var columns = 0...0
  private(set) var rows = 0...0

  /// The fewest corners of an area.
  private static let fewestCorners = 3
  /// More corners than a face has that is cut at the walls of a box.
  static let mostCorners = 12
  /// Larger areas are as quickly drawn by Cairo, in parts of a pixel.
  private static let largestSide = 8 * GridPoint.partsOfPixel

  /// Takes the area inside a path; false for one that is none, not small, or not without dents.
  mutating func read(_ path: Path, toDevice: AffineTransform) -> Bool {
    corners.removeAll(keepingCapacity: true)
    for (index, element) in path.elements.enumerated() {
      switch element {
      case .move(let place) where index == 0, .line(let place) where index > 0:
        guard let corner = GridPoint(near: toDevice.apply(to: place)) else { return false }
        if corner != corners.last { corners.append(corner) }
      case .close where index == path.elements.count - 1: break
      default: return false
      }
    }
    if corners.count > 1, corners.first == corners.last { corners.removeLast() }
    return corners.count >= Self.fewestCorners && measure() && doubleArea != 0 && hasNoDents
  }

  /// The corner behind another one.
  func corner(after index: Int) -> GridPoint {
    corners[index + 1 < corners.count ? index + 1 : 0]
  }

  /// Finds out where and how large the area is; false where it is not small.
  private mutating func measure() -> Bool {
    let first = corners[0]
    var (left, right, top, bottom) = (first.x, first.x, first.y, first.y)
    doubleArea = 0
    for index in corners.indices {
      let corner = corners[index]
      left = min(left, corner.x)
      right = max(right, corner.x)
      top = min(top, corner.y)
      bottom = max(bottom, corner.y)
      doubleArea += (corner - first).cross(self.corner(after: index) - first)
    }
    (columns, rows) = (left...right, top...bottom)
    return right - left <= Self.largestSide && bottom - top <= Self.largestSide
  }

  /// Whether all corners point outwards, but for parts of a pixel, and go round once.
  private var hasNoDents: Bool {
    var turns = 0
    var before = corners[corners.count - 1]
    var wasDown = corners[0].y > before.y
    for index in corners.indices {
      let (corner, next) = (corners[index], corner(after: index))
      let bend = (corner - before).cross(next - corner)
      if (bend < 0) == (doubleArea > 0) && bend != 0 {
        let way = next - before
        if abs(bend) > max(abs(way.x), abs(way.y)) { return false }
      }
      if next.y != corner.y, (next.y > corner.y) != wasDown {
        wasDown.toggle()
        turns += 1
      }
      before = corner
    }
    return turns <= 2
  }
}

extension SmallArea {
  /// The way from a side, of which this is the way along it, straight outwards.
  ///
  /// - Parameter distance: how far, in parts of a pixel.
  func outwards(from side: GridPoint, by distance: Double) -> GridPoint {
    let scale = (doubleArea > 0 ? distance : -distance) / side.length
    return GridPoint(
      x: Int((Double(side.y) * scale).rounded(.toNearestOrEven)),
      y: -Int((Double(side.x) * scale).rounded(.toNearestOrEven)))
  }

  /// Whether there may be a point inside that is further than a distance from all sides: what goes round
  /// a disc of that radius is as large as half the radius times its length at least.
  func mayHold(discOfRadius radius: Double) -> Bool {
    var length = 0.0
    for index in corners.indices { length += (corner(after: index) - corners[index]).length }
    return Double(abs(doubleArea)) > radius * length
  }

  /// From where to where the points inside that are further than a distance from all sides reach at a height;
  /// nil for none. All in parts of a pixel.
  func core(at y: Double, within distance: Double) -> (start: Double, end: Double)? {
    var (start, end) = (-Double.infinity, Double.infinity)
    for index in corners.indices {
      let (corner, side) = (corners[index], self.corner(after: index) - corners[index])
      // How far inside the line along the side a point lies is a x + b.
      let scale = (doubleArea > 0 ? 1 : -1) / side.length
      let a = -Double(side.y) * scale
      let b = Double(side.x) * scale * (y - Double(corner.y)) - a * Double(corner.x)
      if a > 0 {
        start = max(start, (distance - b) / a)
      } else if a < 0 {
        end = min(end, (distance - b) / a)
      } else if b < distance {
        return nil
      }
    }
    return start < end ? (start, end) : nil
  }
}
